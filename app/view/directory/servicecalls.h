#pragma once

#include "view/desk/rowsmodel.h"
#include "view/directory/serviceshown.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::storage { class Clock; }

namespace handrail::view {

class Settings;

/// The numbers of a service: which to call first, whose it is, and whether the last peer to ring it got somebody else.
class ServiceCalls : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ServiceModel for it")

    Q_PROPERTY(QString number READ number NOTIFY changed FINAL) ///< as shown; empty: nothing to call
    Q_PROPERTY(QString route READ route NOTIFY changed FINAL)   ///< argument of the route now/call
    /// the same for a number to text; empty: none
    Q_PROPERTY(QString textRoute READ textRoute NOTIFY changed FINAL)
    /// day a peer put `number` there ("Nov 22, 2026"); empty: it is the publisher's
    Q_PROPERTY(QString corrected READ corrected NOTIFY changed FINAL)
    /// a peer met a wrong number at `number`, and nobody got through since
    Q_PROPERTY(bool wrong READ isWrong NOTIFY changed FINAL)
    Q_PROPERTY(QString wrongUnit READ wrongUnit NOTIFY changed FINAL)
    Q_PROPERTY(int wrongCount READ wrongCount NOTIFY changed FINAL)
    /// the publisher's, where a peer's stands before it
    Q_PROPERTY(QString publishedNumber READ publishedNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString publishedRoute READ publishedRoute NOTIFY changed FINAL)
    Q_PROPERTY(bool publishedWrong READ isPublishedWrong NOTIFY changed FINAL)
    /// number, note, argument of now/call (empty: a fax), corrected (bool: a peer's)
    Q_PROPERTY(handrail::view::RowsModel *phones READ phones CONSTANT FINAL)

public:
    ServiceCalls(ServiceShown &shown, const Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QString number() const;
    [[nodiscard]] QString route() const;
    [[nodiscard]] QString textRoute() const;
    [[nodiscard]] QString corrected() const;
    [[nodiscard]] bool isWrong() const { return m_shown.marks.wrong; }
    [[nodiscard]] QString wrongUnit() const { return m_shown.text("wrongUnit"); }
    [[nodiscard]] int wrongCount() const { return m_shown.number("wrongCount"); }
    [[nodiscard]] QString publishedNumber() const { return textOf(m_shown.marks.published.number); }
    [[nodiscard]] QString publishedRoute() const;
    [[nodiscard]] bool isPublishedWrong() const { return m_shown.marks.publishedWrong; }
    [[nodiscard]] RowsModel *phones() { return &m_phones; }

    void fill(const storage::Clock &clock);
    void clear() { m_phones.set({}); }

signals:
    void changed();

private:
    void mark(std::int64_t nowMs);
    std::int64_t markCorrected();
    [[nodiscard]] QString routeOf(const directory::Phone &phone) const;

    ServiceShown &m_shown;
    const Settings &m_settings;
    RowsModel m_phones;
};

} // namespace handrail::view
