#include "view/now/runbook.h"

#include "view/desk/settings.h"

#include <algorithm>

namespace handrail::view {
namespace {

/// The highest number that somebody has in this visit; in runs of @p protocol alone when it is given. Whoever was taken
/// over keeps theirs: two people's doses must never stand under one.
int lastPerson(const crisis::Visit &visit, const std::string &protocol = {})
{
    int last = 0;
    if (!crisis::isOpen(visit))
        return last;
    for (const crisis::VisitEvent &event : visit.events) {
        if (event.kind.starts_with("run.") && (protocol.empty() || event.of == protocol))
            last = std::max(last, event.person);
    }
    return last;
}

} // namespace

RunBook::RunBook(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent)
    : QObject(parent), m_desk(desk), m_content(std::move(content)), m_settings(settings)
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        loadWords();
        emit changed();
    });
    connect(&m_desk, &CrisisDesk::restored, this, &RunBook::adoptRestored);
    connect(&m_desk, &CrisisDesk::takenOut, this, &RunBook::followTakenOut);
}

void RunBook::wake()
{
    if (m_desk.isRestored())
        adoptRestored();
}

bool RunBook::enteredWithin(std::int64_t ms) const
{
    const storage::Moment at = now();
    const storage::Moment &entered = m_run.trail.empty() ? m_run.started : m_run.trail.back().at;
    return running() && !at.bootId.empty() && entered.bootId == at.bootId && at.bootMs - entered.bootMs < ms;
}

library::Protocol RunBook::protocolOf(const std::string &id) const
{
    auto protocol = m_content.protocol(id, m_settings.language().toStdString());
    return protocol ? std::move(protocol.value()) : library::Protocol{};
}

void RunBook::loadWords()
{
    if (m_protocolId.empty())
        return;
    if (library::Protocol protocol = protocolOf(m_protocolId); !protocol.steps.empty())
        m_protocol = std::move(protocol);
    for (Aside &other : m_aside) {
        if (library::Protocol protocol = protocolOf(other.run.protocolId); !protocol.steps.empty())
            other.protocol = std::move(protocol);
    }
}

void RunBook::clear()
{
    m_run = {};
    m_savedMarks = 0;
    emit shownChanged();
}

void RunBook::setAside()
{
    if (!running())
        return;
    m_aside.push_back({std::move(m_run), std::move(m_protocol), m_savedMarks});
    m_protocol = {};
    clear();
}

void RunBook::bringBack(std::size_t index)
{
    m_run = std::move(m_aside[index].run);
    m_protocol = std::move(m_aside[index].protocol);
    m_savedMarks = m_aside[index].savedMarks;
    m_protocolId = m_run.protocolId;
    m_aside.erase(m_aside.begin() + static_cast<std::ptrdiff_t>(index));
    emit shownChanged();
}

void RunBook::start(const std::string &protocol)
{
    if (running() && m_run.protocolId == protocol)
        return;
    const auto on = std::ranges::find(m_aside, protocol, [](const Aside &other) { return other.run.protocolId; });
    if (on != m_aside.end())
        return show(static_cast<std::size_t>(on - m_aside.begin()));
    // Another protocol beside the one that is on: most often the same person's next trouble.
    const int person = running() ? m_run.person : 1 + lastPerson(m_desk.visit(), protocol);
    setAside();
    m_protocolId = protocol;
    loadWords();
    clear();
    m_run = crisis::begin(m_protocol, {}, {}, now());
    m_run.person = person;
    m_startWhenRestored = true;
    if (m_desk.isRestored())
        adoptRestored();
    else
        m_desk.restore();
    emit changed();
}

void RunBook::startAnother()
{
    int last = std::max(m_run.person, lastPerson(m_desk.visit()));
    for (const Aside &other : m_aside)
        last = std::max(last, other.run.person);
    setAside();
    loadWords();
    crisis::Run fresh = crisis::begin(m_protocol, crisis::randomId(), m_desk.visitId(), now());
    fresh.person = last + 1;
    take(std::move(fresh));
}

void RunBook::show(std::size_t index)
{
    setAside(); // goes to the back, so the index stays
    bringBack(index);
    emit changed();
}

void RunBook::happen(const crisis::Event &event)
{
    if (m_startWhenRestored) { // a thumb quicker than the disk: the run begins now
        m_startWhenRestored = false;
        crisis::Run fresh = crisis::begin(m_protocol, crisis::randomId(), m_desk.visitId(), m_run.started);
        fresh.person = m_run.person;
        take(std::move(fresh));
    }
    if (running())
        take(crisis::apply(m_protocol, m_run, event, now()));
}

void RunBook::take(crisis::Run next)
{
    const storage::Moment at = now();
    const bool begun = m_run.id != next.id;
    const crisis::Run before = begun ? crisis::Run{} : m_run;
    const crisis::Changes changes = crisis::changes(before, next, at);
    const bool another = next.marks.size() > before.marks.size();
    m_run = std::move(next);
    if (another)
        emit marked(static_cast<int>(m_run.marks.size()) - 1);
    shareCall(at, begun);
    if (!changes.entries.empty())
        keep(m_run, changes);
    if (m_run.ended) {
        m_desk.finish(m_run);
        if (!m_aside.empty()) // somebody else still needs a hand
            bringBack(0);
    }
    emit changed();
}

void RunBook::keep(const crisis::Run &run, const crisis::Changes &changes)
{
    m_desk.keep(changes, {{crisis::runSlot(run), crisis::toJson(run)}}, [this, id = run.id, marks = run.marks.size()] {
        for (Aside &other : m_aside) {
            if (other.run.id == id)
                other.savedMarks = std::max(other.savedMarks, marks);
        }
        if (id == m_run.id) {
            const bool another = marks > m_savedMarks;
            m_savedMarks = std::max(m_savedMarks, marks);
            emit changed();
            if (another)
                emit markSaved();
        }
    });
}

void RunBook::adoptRestored()
{
    // Every run that was on is on again, the newest one shown. One that a quick thumb began meanwhile stays in front.
    const bool busy = running();
    for (const crisis::Run &run : m_desk.runs()) {
        const bool known =
            m_run.id == run.id || std::ranges::any_of(m_aside, [&run](const Aside &a) { return a.run.id == run.id; });
        if (known || m_desk.finished(run.id))
            continue;
        library::Protocol protocol = protocolOf(run.protocolId);
        m_aside.push_back({crisis::settled(protocol, run), std::move(protocol), run.marks.size()});
    }
    const bool waiting = std::exchange(m_startWhenRestored, false);
    const auto same = std::ranges::find(m_aside, m_protocolId, [](const Aside &other) { return other.run.protocolId; });
    if (!busy && waiting && same == m_aside.end() && (m_aside.empty() || !m_protocolId.empty())) {
        crisis::Run fresh = crisis::begin(m_protocol, crisis::randomId(), m_desk.visitId(), now());
        fresh.person = m_aside.empty() ? 1 + lastPerson(m_desk.visit(), m_protocolId) : m_run.person;
        return take(std::move(fresh));
    }
    if (!busy && !m_aside.empty()) {
        bringBack(waiting ? static_cast<std::size_t>(same - m_aside.begin()) : m_aside.size() - 1);
        emit changed();
        emit returned();
    }
}

void RunBook::shareCall(const storage::Moment &now, bool begun)
{
    for (Aside &other : m_aside) {
        if (other.run.visitId != m_run.visitId)
            continue;
        if (begun) // the call was made for who was down before
            m_run = crisis::shareCall(other.protocol, other.run, m_protocol, std::move(m_run));
        crisis::Run with = crisis::shareCall(m_protocol, m_run, other.protocol, other.run);
        if (crisis::toJson(with) == crisis::toJson(other.run))
            continue;
        // what is taken back here may have been made there
        const crisis::Changes changes = crisis::changes(other.run, with, now);
        other.run = std::move(with);
        keep(other.run, changes);
    }
}

void RunBook::followTakenOut(const crisis::VisitEvent &event)
{
    if (event.kind != "run.mark")
        return;
    const storage::Moment at = now();
    const auto follow = [&](const library::Protocol &protocol, crisis::Run &run) {
        const auto mark = std::ranges::find_if(run.marks, [&](const crisis::RunMark &m) {
            return m.id == event.what && m.at.wallMs == event.at.wallMs && m.at.bootMs == event.at.bootMs && !m.shared;
        });
        if (run.protocolId != event.of || run.person != event.person || mark == run.marks.end()
            || mark->undone.has_value() == event.out.has_value())
            return;
        const auto index = static_cast<std::size_t>(mark - run.marks.begin());
        crisis::Run next = run;
        next.marks[index].depth = 0; // the step stays: this is about what is written, not where one is
        next = event.out ? crisis::apply(protocol, std::move(next), crisis::Undo{index}, at)
                         : crisis::apply(protocol, std::move(next), crisis::Redo{index}, at);
        crisis::Changes changes = crisis::changes(run, next, at);
        changes.events.clear(); // the visit has it already, as taken out
        run = std::move(next);
        keep(run, changes);
    };
    follow(m_protocol, m_run);
    for (Aside &other : m_aside)
        follow(other.protocol, other.run);
    shareCall(at, false);
    emit changed();
}

} // namespace handrail::view
