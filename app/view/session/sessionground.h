#pragma once

#include "view/desk/router.h"
#include "view/desk/settings.h"
#include "view/lock/lockmodel.h"

#include "view/desk/rooms.h"

#include <QObject>

#include <memory>
#include <utility>

namespace handrail::view {

class CrisisDesk;
class DirectoryDesk;

/// What the sessions of the areas stand on together: the rooms, the settings, the way through the pages, the lock, and
/// what the visit and the directory are asked through. It tells what befalls all of them at once, so that none needs
/// to know another for it. It holds no model of a page, and QML does not see it.
class SessionGround : public QObject {
    Q_OBJECT

public:
    SessionGround(Rooms rooms, Settings &settings, QObject *parent = nullptr);
    ~SessionGround() override;

    [[nodiscard]] const Rooms &rooms() const { return m_rooms; }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] Router &router() { return m_router; }
    [[nodiscard]] LockModel &lock(); ///< made at the first ask, as all below
    [[nodiscard]] CrisisDesk &crisisDesk();
    [[nodiscard]] DirectoryDesk &directoryDesk();

signals:
    /// Somebody, or a record of theirs, was erased, whichever way: whatever shows records reads them anew.
    void erased();
    /// The records were opened. A lock that was never asked for was never opened.
    void unlocked();
    /// Hidden where there are records: what was typed goes to disk and off the screens.
    void putAway();
    /// And what stands in memory alone, and tells what was looked for or chosen, goes; told again when the visit is
    /// known only after that.
    void toolsPutAway();
    void shownAgain(); ///< and a peer is there again
    void cleared();    ///< a visitor at the wall is done: whoever holds their words lets them go

private:
    Rooms m_rooms;
    Settings &m_settings;
    Router m_router;
    LockModel *m_lock = nullptr;
    CrisisDesk *m_crisisDesk = nullptr;
    std::unique_ptr<DirectoryDesk> m_directoryDesk;
};

/// Makes @p slot at the first ask, so that start-up pays for what Home shows only; a child of @p owner, so that QML
/// never owns it.
template <typename Model, typename... Arguments>
Model *made(QObject *owner, Model *&slot, Arguments &&...arguments)
{
    if (!slot)
        slot = new Model(std::forward<Arguments>(arguments)..., owner);
    return slot;
}

} // namespace handrail::view
