#include "view/session/readingsession.h"

#include "library/library.h"
#include "view/desk/directorydesk.h"
#include "view/session/callsession.h"
#include "view/session/sessionground.h"

namespace handrail::view {

ReadingSession::ReadingSession(SessionGround &ground, CallSession &calls, QObject *parent)
    : QObject(parent), m_ground(ground), m_calls(calls)
{
    connect(&ground, &SessionGround::toolsPutAway, this, [this] {
        if (m_search)
            m_search->setText({});
    });
    connect(&ground, &SessionGround::cleared, this, [this] {
        if (m_speaker)
            m_speaker->stop();
    });
}

GuideModel *ReadingSession::guide()
{
    return made(this, m_guide, m_ground.rooms().library, m_ground.rooms().clock, m_ground.settings());
}

GuideListModel *ReadingSession::list(GuideListModel *&slot, const char *phase)
{
    return made(this, slot, m_ground.rooms().library, m_ground.settings(), QLatin1String(phase));
}

GuideListModel *ReadingSession::before() { return list(m_before, "before"); }

GuideListModel *ReadingSession::after() { return list(m_after, "after"); }

GuideListModel *ReadingSession::me() { return list(m_me, "me"); }

CompetenciesModel *ReadingSession::competencies()
{
    return made(this, m_competencies, m_ground.rooms().library, m_ground.settings());
}

SearchModel *ReadingSession::search()
{
    if (!m_search) {
        const auto services = [this](QObject *receiver, const std::string &words, auto reply) {
            m_ground.directoryDesk().search(receiver, {.words = words, .limit = 5}, std::move(reply));
        };
        made(this, m_search, m_ground.rooms().library, m_ground.settings(), services)->setWhereIStand([this] {
            return m_calls.place()->lineCounties();
        });
    }
    return m_search;
}

Speaker *ReadingSession::speaker()
{
    if (!m_speaker) {
        made(this, m_speaker, m_ground.rooms().speech);
        // what was private when it was read is private now
        connect(&m_ground.lock(), &LockModel::aboutToLock, m_speaker, &Speaker::stop);
    }
    return m_speaker;
}

} // namespace handrail::view
