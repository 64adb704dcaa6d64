#include "view/now/runmarks.h"

#include "view/desk/timetext.h"
#include "view/desk/showntext.h"

#include "crisis/doseclock.h"
#include "storage/walltime.h"

#include <algorithm>

namespace handrail::view {
namespace {

constexpr std::int64_t kUndoS = 10;     // the UndoBar's time (shared/design/pictures)
constexpr std::int64_t kSameMarkMs = 1000; // no one does the same thing twice within a second
const QList<QByteArray> kRoles{"mark", "label",     "symbol", "standing", "at",    "times",
                               "undo", "doneWords", "doneAt", "said",     "calls", "help",  "dose"};

} // namespace

RunMarks::RunMarks(RunBook &book) : m_book(book), m_dock(kRoles), m_all(kRoles)
{
    connect(&m_book, &RunBook::changed, this, &RunMarks::refresh);
    connect(&m_book, &RunBook::marked, this, &RunMarks::offerUndo);
    connect(&m_book, &RunBook::shownChanged, this, [this] { m_undo = -1; });
}

void RunMarks::offerUndo(int index)
{
    m_undo = index;
    m_undoUntilS = crisis::elapsedMs(m_book.run(), m_book.now()) / 1000 + kUndoS;
}

bool RunMarks::letUndoGo()
{
    const crisis::Run &run = m_book.run();
    if (m_undo < 0)
        return false;
    if (!run.ended && !run.marks[static_cast<std::size_t>(m_undo)].undone
        && crisis::elapsedMs(run, m_book.now()) / 1000 < m_undoUntilS)
        return false;
    m_undo = -1;
    return true;
}

void RunMarks::refresh()
{
    letUndoGo();
    showRows();
    emit undoChanged();
}

void RunMarks::tick()
{
    if (letUndoGo())
        emit undoChanged();
    showRows();
}

void RunMarks::showRows()
{
    const storage::Moment now = m_book.now();
    const library::Protocol &protocol = m_book.protocol();
    QVector<QVariantMap> dock, all;
    for (const std::string &id : crisis::dockMarks(protocol))
        dock.append(row(*crisis::findMark(protocol, id), now));
    for (const library::Mark &mark : protocol.marks) {
        if (!mark.id.starts_with(crisis::kSeen))
            all.append(row(mark, now));
    }
    m_dock.set(std::move(dock));
    m_all.set(std::move(all));
}

QVariantMap RunMarks::row(const library::Mark &mark, const storage::Moment &now) const
{
    const library::Protocol &protocol = m_book.protocol();
    const crisis::Run &run = m_book.run();
    const crisis::RunMark *newest = crisis::current(protocol, run, mark.id);
    const crisis::RunMark *done = mark.repeats ? nullptr : newest;
    const int times = crisis::standing(run, mark.id);
    const bool timeFor =
        mark.id == protocol.doseMark && m_book.running() && crisis::isDue(crisis::doseClock(protocol, run, now).phase);
    QString state = mark.due || timeFor ? QStringLiteral("due") : QStringLiteral("todo");
    const auto index = newest ? newest - run.marks.data() : -1;
    if (done)
        state = static_cast<std::size_t>(index) < m_book.savedMarks() ? QStringLiteral("done") : QStringLiteral("saving");
    const bool fresh = newest && !newest->shared && storage::elapsedMs(newest->at, now) < kUndoS * 1000;
    return {{QStringLiteral("mark"), shownText(mark.id)},
            {QStringLiteral("label"),
             shownText(crisis::numbered(done ? mark.doneLabel : mark.label, done ? done->n : times + 1))},
            {QStringLiteral("symbol"), shownText(mark.icon)},
            {QStringLiteral("standing"), state},
            {QStringLiteral("at"), done ? timeOfDay(storage::wallMs(done->at, now)) : QString()},
            {QStringLiteral("times"), times},
            {QStringLiteral("undo"), m_book.running() && newest && (fresh || m_undo == index)},
            {QStringLiteral("doneWords"), newest ? shownText(crisis::numbered(mark.doneLabel, newest->n)) : QString()},
            {QStringLiteral("doneAt"), newest ? timeOfDay(storage::wallMs(newest->at, now)) : QString()},
            {QStringLiteral("said"),
             done ? shownText(crisis::numbered(mark.due ? mark.says : mark.doneLabel, done->n)) : QString()},
            {QStringLiteral("calls"), mark.due && !done},
            {QStringLiteral("help"), mark.due},
            {QStringLiteral("dose"), mark.id == protocol.doseMark}};
}

void RunMarks::write(const QString &id)
{
    const crisis::Run &run = m_book.run();
    const library::Mark *kind = crisis::findMark(m_book.protocol(), id.toStdString());
    const crisis::RunMark *done = kind && !kind->repeats ? crisis::current(m_book.protocol(), run, kind->id) : nullptr;
    if (!done) // the same mark twice in a breath is one: crisis::apply sees to it
        return m_book.happen(crisis::Write{id.toStdString()});
    offerUndo(static_cast<int>(done - run.marks.data()));
    showRows();
    emit undoChanged();
}

void RunMarks::undoMarkOf(const QString &id)
{
    const auto &marks = m_book.run().marks;
    const auto newest = std::find_if(marks.rbegin(), marks.rend(),
                                     [&](const crisis::RunMark &m) { return m.id == id.toStdString() && !m.undone; });
    if (newest != marks.rend() && storage::elapsedMs(newest->at, m_book.now()) >= kSameMarkMs)
        undoMark(static_cast<int>(marks.rend() - newest) - 1);
}

void RunMarks::undoMark(int index)
{
    // A list of marks moves up under the thumb when one is taken back.
    if (index >= 0 && !m_taps.isSecond("undo", m_book.now()))
        m_book.happen(crisis::Undo{static_cast<std::size_t>(index)});
}

bool RunMarks::undoSeen() const
{
    return m_undo >= 0 && m_book.run().marks[static_cast<std::size_t>(m_undo)].id.starts_with(crisis::kSeen);
}

QString RunMarks::undoText() const
{
    if (m_undo < 0)
        return {};
    const crisis::RunMark &mark = m_book.run().marks[static_cast<std::size_t>(m_undo)];
    const library::Mark *kind = crisis::findMark(m_book.protocol(), mark.id);
    return shownText(crisis::numbered(kind ? kind->says : mark.id, mark.n));
}

QString RunMarks::undoTime() const
{
    if (m_undo < 0)
        return {};
    return timeOfDay(storage::wallMs(m_book.run().marks[static_cast<std::size_t>(m_undo)].at, m_book.now()));
}

} // namespace handrail::view
