#pragma once

#include "view/desk/router.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace handrail::view {

class SessionGround;

/// Quick hide: the neutral screen, and what of a visit stays off the screen until a peer has unlocked again. It shows
/// and locks; what is put away is let go by whoever holds it (SessionGround::putAway).
class QuickHide : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    /// The neutral screen is up. Setting it locks the records.
    Q_PROPERTY(bool hidden READ hidden WRITE setHidden NOTIFY changed FINAL)
    /// After Hide, until an unlock, where there is a vault: what was going on in a visit is not shown. It can still be
    /// added to.
    Q_PROPERTY(bool veiled READ veiled NOTIFY changed FINAL)

public:
    /// @p onTheWall: nothing is hidden there, for there is nothing of anybody's.
    QuickHide(SessionGround &ground, std::function<bool()> onTheWall, QObject *parent = nullptr);

    [[nodiscard]] bool hidden() const { return m_hidden; }
    void setHidden(bool hidden);
    [[nodiscard]] bool veiled() const { return m_veiled; }
    /// Whether a place shows what was done in the visit that was hidden: the visit itself, the tool that was open at
    /// Hide, and every walk and checklist that held something then. One that is begun since is not: help does not wait
    /// for a passphrase.
    Q_INVOKABLE bool veils(const QString &route, const QString &argument) const;

signals:
    void changed();

private:
    void unveil();
    void veilTools();

    SessionGround &m_ground;
    std::function<bool()> m_onTheWall;
    bool m_hidden = false;
    bool m_veiled = false;
    Router::Place m_hiddenAt;
    QStringList m_veiledTools; ///< ids and places of walks and checklists that held something of the visit at Hide
};

} // namespace handrail::view
