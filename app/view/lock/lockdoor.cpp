#include "view/lock/lockdoor.h"

#include "view/lock/lockanswer.h"

namespace handrail::view {

LockDoor::LockDoor(VaultDesk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void LockDoor::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

void LockDoor::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

void LockDoor::say(Problem problem)
{
    m_problem = problem;
    emit problemChanged();
}

void LockDoor::failed(const storage::Failure &failure)
{
    say(problemOf(failure));
}

} // namespace handrail::view
