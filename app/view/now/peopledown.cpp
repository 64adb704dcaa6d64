#include "view/now/peopledown.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"
#include "view/desk/timetext.h"
#include "view/desk/showntext.h"

#include "crisis/doseclock.h"
#include "storage/walltime.h"

#include <algorithm>

namespace handrail::view {

PeopleDown::PeopleDown(RunBook &book) : m_book(book)
{
    connect(&m_book, &RunBook::changed, this, [this] {
        refresh();
        emit changed();
    });
}

void PeopleDown::refresh()
{
    const storage::Moment now = m_book.now();
    QVector<QVariantMap> rows;
    const auto add = [&](const crisis::Run &run, const library::Protocol &protocol, bool shown) {
        const bool calls = crisis::callsForDose(protocol, run, now);
        rows.append(
            {{QStringLiteral("title"), shownText(protocol.head.title)},
             {QStringLiteral("person"), run.person},
             {QStringLiteral("elapsed"), runningTime(crisis::elapsedMs(run, now) / 1000)},
             {QStringLiteral("since"), clockOf(storage::wallMs(run.started, now), m_book.settings().language())},
             {QStringLiteral("shown"), shown},
             {QStringLiteral("dueDose"), calls ? crisis::standing(run, protocol.doseMark) + 1 : 0}});
    };
    if (m_book.running())
        add(m_book.run(), m_book.protocol(), true);
    for (const RunBook::Aside &other : m_book.others())
        add(other.run, other.protocol, false);
    std::ranges::stable_sort(rows, {}, [](const QVariantMap &row) {
        return std::pair(row[QStringLiteral("person")].toInt(), row[QStringLiteral("title")].toString());
    });
    m_rows.set(std::move(rows));
}

void PeopleDown::startAnother()
{
    if (m_book.running() && !m_taps.isSecond("another", m_book.now(), 1000))
        m_book.startAnother();
}

void PeopleDown::show(int index)
{
    // The rows are in the order of the people; the shown one is among them.
    const int person = m_rows.word(index, QStringLiteral("person")).toInt();
    const QString title = m_rows.word(index, QStringLiteral("title")).toString();
    const auto &others = m_book.others();
    const auto wanted = std::ranges::find_if(others, [&](const RunBook::Aside &other) {
        return other.run.person == person && shownText(other.protocol.head.title) == title;
    });
    if (wanted != others.end())
        m_book.show(static_cast<std::size_t>(wanted - others.begin()));
}

int PeopleDown::dueAt() const
{
    int found = -1;
    for (int row = 0; row < m_rows.count(); ++row) {
        if (m_rows.word(row, QStringLiteral("dueDose")).toInt() == 0)
            continue;
        if (found < 0 || m_rows.word(row, QStringLiteral("shown")).toBool())
            found = row;
    }
    return found;
}

} // namespace handrail::view
