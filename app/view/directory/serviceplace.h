#pragma once

#include "view/desk/rowsmodel.h"
#include "view/directory/serviceshown.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// Where the nearest place of a service is and when it is open; the others behind it. A private place has no address,
/// no distance and no directions here, because the directory has none to give.
class ServicePlace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ServiceModel for it")

    Q_PROPERTY(QString openKey READ openKey NOTIFY changed FINAL)
    Q_PROPERTY(QString openTime READ openTime NOTIFY changed FINAL)
    Q_PROPERTY(int openDay READ openDay NOTIFY changed FINAL)
    Q_PROPERTY(QString miles READ miles NOTIFY changed FINAL)
    Q_PROPERTY(QString town READ town NOTIFY changed FINAL)           ///< where the address is kept private
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)     ///< two lines
    Q_PROPERTY(QString transport READ transport NOTIFY changed FINAL)
    Q_PROPERTY(QString access READ access NOTIFY changed FINAL)       ///< getting around inside: ramp, elevator
    /// geo: link for the system's maps; empty: none
    Q_PROPERTY(QString geoLink READ geoLink NOTIFY changed FINAL)
    Q_PROPERTY(QString hoursText READ hoursText NOTIFY changed FINAL) ///< hours as the publisher wrote them
    /// day, today, allDay, closed, hours; empty: not known by day
    Q_PROPERTY(handrail::view::RowsModel *week READ week CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *others READ others CONSTANT FINAL) ///< address, miles, openKey …

public:
    explicit ServicePlace(const ServiceShown &shown, QObject *parent = nullptr);

    [[nodiscard]] QString openKey() const { return m_shown.text("openKey"); }
    [[nodiscard]] QString openTime() const { return m_shown.text("openTime"); }
    [[nodiscard]] int openDay() const { return m_shown.number("openDay", -1); }
    [[nodiscard]] QString miles() const { return m_shown.text("miles"); }
    [[nodiscard]] QString town() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString transport() const;
    [[nodiscard]] QString access() const;
    [[nodiscard]] QString geoLink() const;
    [[nodiscard]] QString hoursText() const;
    [[nodiscard]] RowsModel *week() { return &m_week; }
    [[nodiscard]] RowsModel *others() { return &m_others; }

    void fill(const directory::LocalTime &now, const QString &language);
    void clear();

signals:
    void changed();

private:
    /// The nearest place where its address may be shown; else null.
    [[nodiscard]] const directory::Place *open() const;

    const ServiceShown &m_shown;
    RowsModel m_week, m_others;
};

} // namespace handrail::view
