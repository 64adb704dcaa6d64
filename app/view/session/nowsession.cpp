#include "view/session/nowsession.h"

#include "platform/buzzer.h"
#include "platform/clicker.h"
#include "view/desk/vaultdesk.h"
#include "view/now/crisiscontent.h"
#include "view/session/sessionground.h"

namespace handrail::view {
namespace {

void wakeSenses(const Rooms &rooms)
{
    if (rooms.clicker)
        rooms.clicker->wake([] {});
    if (rooms.buzzer)
        rooms.buzzer->wake([] {});
}

/// The device may lie in a pocket, or in somebody else's hands.
void callOut(const Rooms &rooms, const Settings &settings)
{
    if (rooms.clicker && settings.sound() && rooms.clicker->canClick())
        rooms.clicker->click(platform::Clicker::Tone::Due);
    if (rooms.buzzer && settings.vibration() && rooms.buzzer->canBuzz())
        rooms.buzzer->buzz(platform::Buzzer::Buzz::Due);
}

} // namespace

NowSession::NowSession(SessionGround &ground, QObject *parent)
    : QObject(parent), m_ground(ground), m_content(crisisContent(ground.rooms().library))
{
    connect(&ground.lock(), &LockModel::locked, this, &NowSession::forget);
    connect(&ground, &SessionGround::erased, this, &NowSession::forget);
    connect(&ground, &SessionGround::toolsPutAway, this, [this] {
        if (m_cards)
            m_cards->clear();
    });
}

NowModel *NowSession::list() { return made(this, m_list, m_content, m_ground.settings()); }

RunModel *NowSession::run() { return made(this, m_run, m_ground.crisisDesk(), m_content, m_ground.settings()); }

RunSenses *NowSession::senses()
{
    const Rooms &rooms = m_ground.rooms();
    return made(this, m_senses, *run(), RunSenses::Ports{rooms.clicker, rooms.keepAwake, rooms.buzzer, rooms.speech},
                m_ground.settings());
}

ChecklistModel *NowSession::checklist()
{
    return made(this, m_checklist, m_ground.crisisDesk(), m_content, m_ground.settings());
}

WalkModel *NowSession::walk() { return made(this, m_walk, m_ground.crisisDesk(), m_content, m_ground.settings()); }

CardsModel *NowSession::cards() { return made(this, m_cards, m_ground.crisisDesk(), m_content, m_ground.settings()); }

GroundModel *NowSession::ground()
{
    return made(this, m_groundModel, m_ground.crisisDesk(), m_content, m_ground.settings());
}

CheckOnMe *NowSession::checkOnMe()
{
    if (!m_checkOnMe) {
        made(this, m_checkOnMe, m_ground.crisisDesk(), m_ground.rooms().dialer);
        connect(m_checkOnMe, &CheckOnMe::changed, this, [this] {
            if (m_checkOnMe->isSet()) // looked for before it is wanted: a sound device takes its time to answer
                wakeSenses(m_ground.rooms());
        });
        connect(m_checkOnMe, &CheckOnMe::calls, this, [this] { callOut(m_ground.rooms(), m_ground.settings()); });
    }
    return m_checkOnMe;
}

VisitModel *NowSession::visit()
{
    if (!m_visit) {
        made(this, m_visit, m_ground.crisisDesk(), m_content, m_ground.settings());
        connect(&m_ground.lock(), &LockModel::locked, m_visit->notes(), &VisitNotes::forget); // whichever page is open
    }
    return m_visit;
}

AsideModel *NowSession::aside() { return made(this, m_aside, m_ground.crisisDesk(), m_content, m_ground.settings()); }

CloseNote *NowSession::closing() { return made(this, m_closing, m_ground.crisisDesk()); }

CloseChoices *NowSession::choices() { return made(this, m_choices, m_ground.crisisDesk()); }

void NowSession::forget()
{
    if (m_aside)
        m_aside->forget();
    if (m_closing)
        m_closing->forget();
    if (m_choices)
        m_choices->forget();
}

} // namespace handrail::view
