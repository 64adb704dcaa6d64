#include "view/now/nowkit.h"

#include "library/library.h"
#include "platform/buzzer.h"
#include "platform/clicker.h"
#include "view/desk/settings.h"
#include "view/desk/vaultdesk.h"

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

CrisisContent crisisContent(const library::Library &library)
{
    return {[&library](const std::string &id, const std::string &lang) { return library.protocol(id, lang); },
            [&library](const std::string &id, const std::string &lang) { return library.checklist(id, lang); },
            [&library](const std::string &id, const std::string &lang) { return library.line(id, lang); },
            [&library](const std::string &kind, const std::string &lang) { return library.heads(kind, lang, "now"); },
            [&library](const std::string &id, const std::string &lang) { return library.walk(id, lang); },
            [&library](const std::string &id, const std::string &lang) { return library.card(id, lang); },
            [&library](const std::string &id, const std::string &lang) { return library.practice(id, lang); }};
}

NowKit::NowKit(const Rooms &rooms, CrisisDesk &desk, CrisisContent content, Settings &settings, RunModel &run,
               QObject *parent)
    : QObject(parent), m_rooms(rooms), m_desk(desk), m_content(std::move(content)), m_settings(settings), m_run(run)
{
}

WalkModel *NowKit::walk()
{
    if (!m_walk)
        m_walk = new WalkModel(m_desk, m_content, m_settings, this);
    return m_walk;
}

CardsModel *NowKit::cards()
{
    if (!m_cards)
        m_cards = new CardsModel(m_desk, m_content, m_settings, this);
    return m_cards;
}

GroundModel *NowKit::ground()
{
    if (!m_ground)
        m_ground = new GroundModel(m_desk, m_content, m_settings, this);
    return m_ground;
}

CheckOnMe *NowKit::checkOnMe()
{
    if (!m_checkOnMe) {
        m_checkOnMe = new CheckOnMe(m_desk, m_rooms.dialer, this);
        connect(m_checkOnMe, &CheckOnMe::changed, this, [this] {
            if (m_checkOnMe->isSet()) // looked for before it is wanted: a sound device takes its time to answer
                wakeSenses(m_rooms);
        });
        connect(m_checkOnMe, &CheckOnMe::calls, this, [this] { callOut(m_rooms, m_settings); });
    }
    return m_checkOnMe;
}

ProgramNumbers *NowKit::numbers()
{
    if (!m_numbers)
        m_numbers = new ProgramNumbers(m_rooms.dataDir / "program.json", m_rooms.vault.thread(), this);
    return m_numbers;
}

AsideModel *NowKit::aside()
{
    if (!m_aside)
        m_aside = new AsideModel(m_desk, m_content, m_settings, this);
    return m_aside;
}

void NowKit::forget()
{
    if (m_aside)
        m_aside->forget();
    if (m_closing)
        m_closing->forget();
    if (m_choices)
        m_choices->forget();
}

CloseNote *NowKit::closing()
{
    if (!m_closing)
        m_closing = new CloseNote(m_desk, this);
    return m_closing;
}

CloseChoices *NowKit::choices()
{
    if (!m_choices)
        m_choices = new CloseChoices(m_desk, this);
    return m_choices;
}

RunSenses *NowKit::senses()
{
    if (!m_senses)
        m_senses = new RunSenses(m_run, {m_rooms.clicker, m_rooms.keepAwake, m_rooms.buzzer, m_rooms.speech},
                                 m_settings, this);
    return m_senses;
}

} // namespace handrail::view
