#include "view/people/duelistmodel.h"

#include "view/desk/daytext.h"
#include "view/desk/vaultdesk.h"

#include "share/calendar.h"
#include "share/teamsheet.h"

#include <QDateTime>

#include <algorithm>

namespace handrail::view {

struct DueListModel::Read {
    std::vector<care::Waiting> waiting;
    std::vector<care::FollowUp> records; ///< for how often somebody tried; none before an unlock
};

DueListModel::DueListModel(VaultDesk &vault, const storage::Clock &clock, QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_clock(clock), m_paper(vault, nullptr)
{
}

void DueListModel::refresh()
{
    using Answer = storage::Result<Read>;
    m_vault.ask(
        this,
        [](Keeping &keeping) -> Answer {
            if (!keeping.records)
                return storage::Failure{storage::FailureKind::Locked, {}};
            care::FollowUpRepository repository(*keeping.records, *keeping.journal);
            auto waiting = repository.waiting();
            auto records = repository.all();
            if (!waiting || !records)
                return !waiting ? waiting.failure() : records.failure();
            return Read{std::move(waiting.value()), std::move(records.value().found)};
        },
        [this, asked = ++m_asked](Answer answer) {
            if (asked != m_asked || !hasRead(answer))
                return;
            m_waiting = std::move(answer.value().waiting);
            const std::int64_t now = m_clock.now().wallMs;
            QVector<QVariantMap> rows;
            for (care::Waiting &one : m_waiting) {
                const auto &records = answer.value().records;
                const auto record = std::ranges::find(records, one.recordId, &care::FollowUp::id);
                const bool known = !one.recordId.empty() && record != records.end();
                if (known) { // somebody's says of itself while locked only that it is due
                    one.hours = record->hours;
                    one.visitId = record->visitId;
                }
                const bool tried = known && !record->attempts.empty();
                rows.append({{QStringLiteral("day"), QString::fromStdString(isoDay(one.dueMs))},
                             {QStringLiteral("time"),
                              QDateTime::fromMSecsSinceEpoch(one.dueMs).toString(QStringLiteral("HH:mm"))},
                             {QStringLiteral("hours"), one.hours},
                             {QStringLiteral("tries"), tried ? static_cast<int>(record->attempts.size()) : 0},
                             {QStringLiteral("last"),
                              tried ? QString::fromStdString(record->attempts.back().outcome) : QString()},
                             {QStringLiteral("late"), one.dueMs <= now}});
            }
            m_rows.set(std::move(rows));
            m_paper.forget(); // the file that was saved is of the list before
        });
}

void DueListModel::saveTable(const QStringList &cells)
{
    std::vector<std::vector<std::string>> rows;
    for (qsizetype i = 0; i + kColumns <= cells.size(); i += kColumns) {
        rows.emplace_back();
        for (const QString &cell : cells.mid(i, kColumns))
            rows.back().push_back(cell.toStdString());
    }
    m_paper.write(share::csvOf(rows), ".csv", "due");
}

void DueListModel::saveCalendar(const QStringList &titles, const QString &note)
{
    const std::int64_t now = m_clock.now().wallMs;
    std::vector<share::CalendarEvent> events;
    for (std::size_t i = 0; i < m_waiting.size(); ++i) {
        const care::Waiting &one = m_waiting[i];
        // by its visit and its place in the row, where it has both: its key is another once it is somebody's
        const bool inRow = !one.visitId.empty() && one.hours > 0;
        share::CalendarEvent event{.uid = inRow ? one.visitId + "-" + std::to_string(one.hours) : one.key,
                                   .title = titles.value(static_cast<qsizetype>(i)).toStdString(),
                                   .note = note.toStdString(),
                                   .startMs = one.dueMs};
        if (event.startMs <= now) // its hour has passed: it is today's
            event.day = isoDay(now);
        events.push_back(std::move(event));
    }
    m_paper.write(share::calendarOf(events, now), ".ics", "due");
}

void DueListModel::forget()
{
    ++m_asked;
    m_waiting.clear();
    m_rows.set({});
    m_paper.forget();
}

} // namespace handrail::view
