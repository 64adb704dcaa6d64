#include "view/people/duelistmodel.h"

#include "view/desk/daytext.h"
#include "view/desk/vaultdesk.h"

#include "share/calendar.h"
#include "share/planpdf.h"
#include "share/teamsheet.h"

#include <QDateTime>
#include <QStandardPaths>

#include <algorithm>

namespace handrail::view {

struct DueListModel::Read {
    std::vector<care::Waiting> waiting;
    std::vector<care::FollowUp> records; ///< for how often somebody tried; none before an unlock
};

DueListModel::DueListModel(VaultDesk &vault, const storage::Clock &clock, QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_clock(clock),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString())
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
            say(NoPaper); // the file that was saved is of the list before
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
    keepFile(share::csvOf(rows), ".csv");
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
    keepFile(share::calendarOf(events, now), ".ics");
}

void DueListModel::keepFile(const std::string &bytes, const char *extension)
{
    say(Making);
    using Answer = storage::Result<std::filesystem::path>;
    m_vault.ask(
        this,
        [bytes, extension, folder = m_folder](Keeping &) -> Answer {
            return share::savePdf(bytes, folder, extension, "due");
        },
        [this, asked = m_asked](const Answer &saved) {
            if (asked != m_asked)
                return; // locked meanwhile
            m_savedFile = saved ? QString::fromStdString(saved.value().filename().string()) : QString();
            say(saved ? Saved : saved.failure().kind == storage::FailureKind::DiskFull ? DiskFull : CannotWrite);
        });
}

void DueListModel::say(Paper paper)
{
    m_paper = paper;
    emit changed();
}

void DueListModel::forget()
{
    ++m_asked;
    m_waiting.clear();
    m_rows.set({});
    m_savedFile.clear();
    say(NoPaper);
}

} // namespace handrail::view
