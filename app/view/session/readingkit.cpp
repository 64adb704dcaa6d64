#include "view/session/readingkit.h"

#include "view/session/appsession.h"

#include "library/library.h"

namespace handrail::view {

ReadingKit::ReadingKit(AppSession &session, const Rooms &rooms, QObject *parent)
    : QObject(parent), m_session(session), m_rooms(rooms)
{
}

GuideModel *ReadingKit::guide()
{
    if (!m_guide)
        m_guide = new GuideModel(m_rooms.library, m_rooms.clock, *m_session.settings(), this);
    return m_guide;
}

GuideListModel *ReadingKit::list(GuideListModel *&slot, const char *phase)
{
    if (!slot)
        slot = new GuideListModel(m_rooms.library, *m_session.settings(), QLatin1String(phase), this);
    return slot;
}

GuideListModel *ReadingKit::before()
{
    return list(m_before, "before");
}

GuideListModel *ReadingKit::after()
{
    return list(m_after, "after");
}

GuideListModel *ReadingKit::me()
{
    return list(m_me, "me");
}

CompetenciesModel *ReadingKit::competencies()
{
    if (!m_competencies)
        m_competencies = new CompetenciesModel(m_rooms.library, *m_session.settings(), this);
    return m_competencies;
}

SearchModel *ReadingKit::search()
{
    if (!m_search) {
        m_search = new SearchModel(
            m_rooms.library, *m_session.settings(),
            [&session = m_session](QObject *receiver, const std::string &words, auto reply) {
                session.directoryDesk().search(receiver, {.words = words, .limit = 5}, std::move(reply));
            },
            this);
        m_search->setWhereIStand([&session = m_session] { return session.place()->lineCounties(); });
    }
    return m_search;
}

} // namespace handrail::view
