#include "view/now/runmodel.h"

#include "view/desk/settings.h"
#include "view/desk/timetext.h"

#include "crisis/pacer.h"

#include <algorithm>
#include <chrono>

namespace handrail::view {
namespace {

constexpr std::int64_t kUndoS = 10;     // the UndoBar's time (shared/design/pictures)
constexpr std::int64_t kDoubleTapMs = 350;    // two taps closer than this are one trembling thumb
constexpr std::int64_t kTwiceMs = 1000;       // and these, where no one does the same thing twice within a second
const QList<QByteArray> kMarkRoles{"mark", "label",     "symbol", "standing", "at",    "times",
                                   "undo", "doneWords", "doneAt", "said",     "calls", "help",  "dose"};

} // namespace

RunModel::RunModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent)
    : QObject(parent), m_desk(desk), m_content(std::move(content)), m_settings(settings),
      m_lines({"words", "dont", "stepNumber"}), m_branches({"label", "goesOn", "toDose", "grand"}), m_marks(kMarkRoles),
      m_allMarks(kMarkRoles), m_people({"title", "person", "elapsed", "since", "shown", "dueDose"})
{
    m_second.setSingleShot(true);
    m_second.setTimerType(Qt::PreciseTimer);
    m_compression.setSingleShot(true);
    m_compression.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &RunModel::tick);
    connect(&m_compression, &QTimer::timeout, this, [this] {
        emit compressed();
        schedule();
    });
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        loadWords();
        refresh();
    });
    connect(&m_desk, &CrisisDesk::restored, this, &RunModel::adoptRestored);
    connect(&m_desk, &CrisisDesk::savingChanged, this, &RunModel::savingChanged);
    connect(&m_desk, &CrisisDesk::takenOut, this, &RunModel::followTakenOut);
    if (m_desk.isRestored())
        adoptRestored();
}

void RunModel::happen(const crisis::Event &event)
{
    if (m_startWhenRestored) { // a thumb quicker than the disk: the run begins now
        m_startWhenRestored = false;
        crisis::Run fresh = crisis::begin(m_protocol, crisis::randomId(), m_desk.visitId(), m_run.started);
        fresh.person = m_run.person;
        take(std::move(fresh));
    }
    if (running())
        take(crisis::apply(m_protocol, m_run, event, m_desk.clock().now()));
}

void RunModel::take(crisis::Run next)
{
    const storage::Moment now = m_desk.clock().now();
    const bool begun = m_run.id != next.id;
    const crisis::Run before = begun ? crisis::Run{} : m_run;
    const crisis::Changes changes = crisis::changes(before, next, now);
    if (next.marks.size() > before.marks.size()) {
        m_undo = static_cast<int>(next.marks.size()) - 1;
        m_undoUntilS = storage::elapsedMs(next.started, now) / 1000 + kUndoS;
    }
    m_run = std::move(next);
    shareCall(now, begun);
    if (m_undo >= 0 && (m_run.ended || m_run.marks[static_cast<std::size_t>(m_undo)].undone))
        m_undo = -1;
    if (!changes.entries.empty())
        keepRun(m_run, changes);
    if (m_run.ended) {
        m_desk.finish(m_run);
        if (!m_aside.empty()) // somebody else still needs a hand
            bringBack(0);
    }
    refresh();
}

void RunModel::keepRun(const crisis::Run &run, const crisis::Changes &changes)
{
    m_desk.keep(changes, {{crisis::runSlot(run), crisis::toJson(run)}}, [this, id = run.id, marks = run.marks.size()] {
        for (Aside &other : m_aside) {
            if (other.run.id == id)
                other.savedMarks = std::max(other.savedMarks, marks);
        }
        if (id == m_run.id) {
            const bool another = marks > m_savedMarks;
            m_savedMarks = std::max(m_savedMarks, marks);
            refresh();
            if (another)
                emit markSaved();
        }
    });
}

bool RunModel::tooSoon(std::int64_t withinMs) const
{
    const storage::Moment now = m_desk.clock().now();
    const storage::Moment &entered = m_run.trail.empty() ? m_run.started : m_run.trail.back().at;
    // Only the boot clock may hold a thumb back: after a reboot or a clock change the button must work.
    return running() && !now.bootId.empty() && entered.bootId == now.bootId && now.bootMs - entered.bootMs < withinMs;
}

void RunModel::act()
{
    if (tooSoon(kDoubleTapMs))
        return;
    m_ledToCard = true;
    happen(crisis::Act{});
}

void RunModel::branch(int index)
{
    if (index < 0 || tooSoon(kDoubleTapMs))
        return;
    m_ledToCard = true;
    if (m_branches.word(index, QStringLiteral("goesOn")).toBool())
        return happen(crisis::GoOn{});
    happen(crisis::Take{static_cast<std::size_t>(index)});
}

void RunModel::stepBack() { happen(crisis::StepBack{}); }

void RunModel::mark(const QString &id)
{
    const library::Mark *kind = crisis::findMark(m_protocol, id.toStdString());
    const crisis::RunMark *done = kind && !kind->repeats ? crisis::current(m_protocol, m_run, kind->id) : nullptr;
    if (!done)
        // the same mark twice in a breath is one: crisis::apply sees to it
        return happen(crisis::Write{id.toStdString()});
    m_undo = static_cast<int>(done - m_run.marks.data());
    m_undoUntilS = crisis::elapsedMs(m_run, m_desk.clock().now()) / 1000 + kUndoS;
    refreshMarks(m_desk.clock().now());
    emit undoChanged();
}

void RunModel::undo() { undoMark(m_undo); }

void RunModel::undoMarkOf(const QString &id)
{
    const auto newest = std::find_if(m_run.marks.rbegin(), m_run.marks.rend(),
                                     [&](const crisis::RunMark &m) { return m.id == id.toStdString() && !m.undone; });
    if (newest != m_run.marks.rend() && storage::elapsedMs(newest->at, m_desk.clock().now()) >= kTwiceMs)
        undoMark(static_cast<int>(m_run.marks.rend() - newest) - 1);
}

void RunModel::undoMark(int index)
{
    // A list of marks moves up under the thumb when one is taken back.
    if (index >= 0 && !m_taps.isSecond("undo", m_desk.clock().now()))
        happen(crisis::Undo{static_cast<std::size_t>(index)});
}

void RunModel::handOver()
{
    m_ledToCard = false;
    happen(crisis::HandOver{});
}

void RunModel::finish()
{
    if (!(m_ledToCard && atEnd() && tooSoon(kTwiceMs))) // the card's large button lies where the step's was
        happen(crisis::Finish{});
}

void RunModel::setVisible(bool visible)
{
    if (visible == m_visible)
        return;
    m_visible = visible;
    emit visibleChanged();
    refresh();
}

QVariantMap RunModel::markRow(const library::Mark &mark, const storage::Moment &now) const
{
    const crisis::RunMark *newest = crisis::current(m_protocol, m_run, mark.id);
    const crisis::RunMark *done = mark.repeats ? nullptr : newest;
    const int times = crisis::standing(m_run, mark.id);
    const bool timeFor =
        mark.id == m_protocol.doseMark && running() && crisis::isDue(crisis::doseClock(m_protocol, m_run, now).phase);
    QString state = mark.due || timeFor ? QStringLiteral("due") : QStringLiteral("todo");
    const auto index = newest ? newest - m_run.marks.data() : -1;
    if (done)
        state = static_cast<std::size_t>(index) < m_savedMarks ? QStringLiteral("done") : QStringLiteral("saving");
    const bool fresh = newest && !newest->shared && storage::elapsedMs(newest->at, now) < kUndoS * 1000;
    return {{QStringLiteral("mark"), text(mark.id)},
            {QStringLiteral("label"),
             text(crisis::numbered(done ? mark.doneLabel : mark.label, done ? done->n : times + 1))},
            {QStringLiteral("symbol"), text(mark.icon)},
            {QStringLiteral("standing"), state},
            {QStringLiteral("at"), done ? timeOfDay(done->at.wallMs) : QString()},
            {QStringLiteral("times"), times},
            {QStringLiteral("undo"), running() && newest && (fresh || m_undo == index)},
            {QStringLiteral("doneWords"), newest ? text(crisis::numbered(mark.doneLabel, newest->n)) : QString()},
            {QStringLiteral("doneAt"), newest ? timeOfDay(newest->at.wallMs) : QString()},
            {QStringLiteral("said"),
             done ? text(crisis::numbered(mark.due ? mark.says : mark.doneLabel, done->n)) : QString()},
            {QStringLiteral("calls"), mark.due && !done},
            {QStringLiteral("help"), mark.due},
            {QStringLiteral("dose"), mark.id == m_protocol.doseMark}};
}

QVariantMap RunModel::branchRow(const library::Branch &branch) const
{
    const library::ProtocolStep *next = crisis::findStep(m_protocol, branch.to);
    const bool grand = std::ranges::any_of(
        m_protocol.steps, [&](const library::ProtocolStep &other) { return other.action == branch.label; });
    return {{QStringLiteral("label"), text(crisis::numbered(branch.label, doses() + 1))},
            {QStringLiteral("goesOn"), false},
            {QStringLiteral("toDose"), next && !m_protocol.doseMark.empty() && next->actionMark == m_protocol.doseMark},
            {QStringLiteral("grand"), grand}};
}

void RunModel::refreshMarks(const storage::Moment &now)
{
    QVector<QVariantMap> marks, all;
    for (const std::string &id : crisis::dockMarks(m_protocol))
        marks.append(markRow(*crisis::findMark(m_protocol, id), now));
    for (const library::Mark &mark : m_protocol.marks) {
        if (!mark.id.starts_with(crisis::kSeen))
            all.append(markRow(mark, now));
    }
    m_marks.set(std::move(marks));
    m_allMarks.set(std::move(all));
}

void RunModel::refresh()
{
    const storage::Moment now = m_desk.clock().now();
    QVector<QVariantMap> lines, branches;
    if (const auto *at = step()) {
        int number = 0;
        for (const library::ProtocolLine &line : at->lines) {
            lines.append({{QStringLiteral("words"), text(line.text)}, {QStringLiteral("dont"), line.dont},
                          {QStringLiteral("stepNumber"), line.dont ? 0 : ++number}});
        }
        for (const library::Branch &branch : at->branches)
            branches.append(branchRow(branch));
        if (crisis::askedHere(m_protocol, m_run, now).deed == crisis::Deed::Again) {
            if (const auto row = crisis::branchThatGoesOn(*at))
                branches[static_cast<qsizetype>(*row)][QStringLiteral("goesOn")] = true;
            else
                branches.append({{QStringLiteral("label"), QString()},
                                 {QStringLiteral("goesOn"), true},
                                 {QStringLiteral("toDose"), false},
                                 {QStringLiteral("grand"), false}});
        }
    }
    m_lines.set(std::move(lines));
    m_branches.set(std::move(branches));
    m_handoff.show(m_protocol, m_run, m_desk.visit(), now, m_settings.language());
    refreshPeople();
    if (m_undo >= 0 && crisis::elapsedMs(m_run, now) / 1000 >= m_undoUntilS)
        m_undo = -1;
    refreshMarks(now);
    m_state = actionState();
    emit changed();
    if (m_shownStep != m_run.step || m_shownTitle != title()) {
        m_shownStep = m_run.step;
        m_shownTitle = title();
        emit titleChanged();
    }
    emit undoChanged();
    emit ticked();
    emit compressed();
    schedule();
}

void RunModel::tick()
{
    const storage::Moment now = m_desk.clock().now();
    if (m_undo >= 0 && crisis::elapsedMs(m_run, now) / 1000 >= m_undoUntilS) {
        m_undo = -1;
        emit undoChanged();
    }
    if (m_state != actionState()) // the time for the next dose came on this step: the ways out are others
        return refresh();
    refreshMarks(now);
    m_handoff.show(m_protocol, m_run, m_desk.visit(), now, m_settings.language());
    refreshPeople();
    emit ticked();
    schedule();
}

void RunModel::schedule()
{
    if (!running() || !m_visible) {
        m_second.stop();
        m_compression.stop();
        return;
    }
    const storage::Moment now = m_desk.clock().now();
    // Aligned to the run's own seconds, a little behind them, so that a tick never falls before its second.
    if (!m_second.isActive())
        m_second.start(static_cast<int>(1004 - crisis::elapsedMs(m_run, now) % 1000));
    if (pacer() != QLatin1String("cpr"))
        m_compression.stop();
    else if (!m_compression.isActive())
        m_compression.start(crisis::msToCompressionChange(crisis::onStepMs(m_run, now)));
}

} // namespace handrail::view
