#include "view/desk/router.h"

namespace handrail::view {

QString Router::section() const
{
    const auto &place = m_stack.size() > 1 ? m_stack[1] : m_stack[0];
    return place.route.section(QLatin1Char('/'), 0, 0);
}

void Router::open(const QString &route, const QString &argument)
{
    if (m_confined)
        return;
    if (!allows(route, argument)) {
        emit refused(route, argument);
        return;
    }
    const Place place{route, argument, {}};
    const auto at = m_stack.indexOf(place);
    if (at == m_stack.size() - 1)
        return;
    if (at >= 0) {
        m_stack.resize(at + 1);
        emit poppedTo(depth());
    } else {
        m_stack.append(place);
        emit pushed(route, argument);
    }
    emit changed();
}

void Router::replace(const QString &route, const QString &argument)
{
    if (m_confined)
        return;
    if (m_stack.size() == 1 || !allows(route, argument))
        return open(route, argument);
    m_stack.last() = {route, argument, {}};
    emit replaced(route, argument);
    emit changed();
}

void Router::keepChosen(const QString &argument)
{
    Place &top = m_stack.last();
    const QString chosen = argument == top.argument ? QString() : argument;
    if (m_confined || top.chosen == chosen)
        return;
    top.chosen = chosen;
    emit changed();
}

void Router::back()
{
    if (m_stack.size() < 2)
        return;
    m_stack.removeLast();
    emit poppedTo(depth());
    emit changed();
}

void Router::confine(bool confined)
{
    if (confined && !m_confined)
        goTo(m_stack[0].route);
    m_confined = confined;
}

void Router::limit(Allowed allowed)
{
    goTo(m_stack[0].route);
    m_allowed = allowed;
}

bool Router::allows(const QString &route, const QString &argument) const
{
    return !m_allowed || m_allowed(route, argument);
}

void Router::goTo(const QString &asked)
{
    if (m_confined)
        return;
    const QString &route = allows(asked) ? asked : m_stack[0].route; // on the kiosk every way that is shut leads Home
    if (m_stack.size() > 1) {
        m_stack.resize(1);
        emit poppedTo(1);
    }
    if (route != m_stack[0].route) {
        m_stack.append({route, {}, {}});
        emit pushed(route, {});
    }
    emit changed();
}

void Router::restore(const QVector<Place> &stack)
{
    if (m_confined || limited())
        return;
    goTo(m_stack[0].route);
    for (const Place &place : stack) {
        if (!m_stack.contains(place) && !place.route.isEmpty()) {
            m_stack.append(place);
            emit pushed(place.route, place.chosen.isEmpty() ? place.argument : place.chosen);
        }
    }
    emit changed();
}

} // namespace handrail::view
