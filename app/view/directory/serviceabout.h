#pragma once

#include "view/desk/rowsmodel.h"
#include "view/directory/serviceshown.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::storage { class Clock; }

namespace handrail::view {

/// What a service is, for whom, what it asks and what it has free, as its publisher tells it.
class ServiceAbout : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ServiceModel for it")

    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString alert READ alert NOTIFY changed FINAL)
    Q_PROPERTY(QString eligibility READ eligibility NOTIFY changed FINAL)
    Q_PROPERTY(int minimumAge READ minimumAge NOTIFY changed FINAL) ///< -1: not said
    Q_PROPERTY(int maximumAge READ maximumAge NOTIFY changed FINAL)
    Q_PROPERTY(QString bring READ bring NOTIFY changed FINAL) ///< documents, a line each
    Q_PROPERTY(QString howToGetIn READ howToGetIn NOTIFY changed FINAL)
    Q_PROPERTY(QString cost READ cost NOTIFY changed FINAL)
    Q_PROPERTY(QString languages READ languages NOTIFY changed FINAL)
    Q_PROPERTY(QString area READ area NOTIFY changed FINAL)
    Q_PROPERTY(QString waitTime READ waitTime NOTIFY changed FINAL)
    Q_PROPERTY(QString website READ website NOTIFY changed FINAL)
    Q_PROPERTY(QString email READ email NOTIFY changed FINAL)
    Q_PROPERTY(QString program READ program NOTIFY changed FINAL) ///< of which it is a part
    /// unit, about, beds, free and most (-1: no number), old (days ago), toldUnit, toldCount, sinceFull: what is
    /// counted, and when
    Q_PROPERTY(handrail::view::RowsModel *capacities READ capacities CONSTANT FINAL)

public:
    explicit ServiceAbout(const ServiceShown &shown, QObject *parent = nullptr);

    [[nodiscard]] QString description() const { return textOf(m_shown.service.description); }
    [[nodiscard]] QString alert() const { return textOf(m_shown.service.alert); }
    [[nodiscard]] QString eligibility() const { return textOf(m_shown.service.eligibility); }
    [[nodiscard]] int minimumAge() const { return static_cast<int>(m_shown.service.minimumAge.value_or(-1)); }
    [[nodiscard]] int maximumAge() const { return static_cast<int>(m_shown.service.maximumAge.value_or(-1)); }
    [[nodiscard]] QString bring() const { return joined(m_shown.service.requiredDocuments, "\n"); }
    [[nodiscard]] QString howToGetIn() const { return textOf(m_shown.service.applicationProcess); }
    [[nodiscard]] QString cost() const;
    [[nodiscard]] QString languages() const;
    [[nodiscard]] QString area() const { return joined(m_shown.service.areas, ", "); }
    [[nodiscard]] QString waitTime() const { return textOf(m_shown.service.waitTime); }
    [[nodiscard]] QString website() const;
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString program() const { return textOf(m_shown.service.program); }
    [[nodiscard]] RowsModel *capacities() { return &m_capacities; }

    void fill(const storage::Clock &clock);
    void clear() { m_capacities.set({}); }

signals:
    void changed();

private:
    const ServiceShown &m_shown;
    RowsModel m_capacities;
};

} // namespace handrail::view
