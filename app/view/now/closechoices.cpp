#include "view/now/closechoices.h"

#include <algorithm>

namespace handrail::view {
namespace {

template <typename List, typename Item>
void setIn(List &list, const Item &item, bool on)
{
    list.erase(std::remove(list.begin(), list.end(), item), list.end());
    if (on)
        list.push_back(item);
}

QList<int> listOf(const std::vector<int> &hours) { return {hours.begin(), hours.end()}; }

} // namespace

CloseChoices::CloseChoices(CrisisDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &CrisisDesk::visitChanged, this, &CloseChoices::follow);
    m_visit = m_desk.visit().id;
}

void CloseChoices::follow()
{
    if (m_visit != m_desk.visit().id) {
        m_visit = m_desk.visit().id;
        forget();
    }
    emit changed();
}

QStringList CloseChoices::handedTo() const
{
    QStringList to;
    for (const std::string &id : chosen().handedTo)
        to.append(QString::fromStdString(id));
    return to;
}

QList<int> CloseChoices::followUps() const { return listOf(chosen().followUps); }

void CloseChoices::choose(const QString &outcome)
{
    crisis::Closing next = chosen();
    next.outcome = outcome.toStdString();
    m_desk.keepClosing(std::move(next));
}

void CloseChoices::handTo(const QString &whom, bool on)
{
    crisis::Closing next = chosen();
    setIn(next.handedTo, whom.toStdString(), on);
    m_desk.keepClosing(std::move(next));
}

void CloseChoices::followUp(int hours, bool on)
{
    crisis::Closing next = chosen();
    setIn(next.followUps, hours, on);
    m_desk.keepClosing(std::move(next));
}

void CloseChoices::tellSupervisor(bool told)
{
    crisis::Closing next = chosen();
    next.supervisor = told;
    m_desk.keepClosing(std::move(next));
}

void CloseChoices::was(const QString &id, const QString &name)
{
    m_personId = id;
    m_person = id.isEmpty() ? QString() : name;
    emit changed();
}

void CloseChoices::feel(const QString &kind, bool on)
{
    setIn(m_hard, kind, on);
    emit changed();
}

QList<int> CloseChoices::hours() const { return listOf(crisis::followUpHours(chosen())); }

QStringList CloseChoices::hardKinds(bool emergency) const
{
    QStringList kinds;
    for (const std::string &kind : crisis::hardFor(chosen().outcome, emergency))
        kinds.append(QString::fromStdString(kind));
    return kinds + m_hard;
}

void CloseChoices::forget()
{
    m_personId.clear();
    m_person.clear();
    m_hard.clear();
    emit changed();
}

} // namespace handrail::view
