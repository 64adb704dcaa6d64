#include "view/directory/savedlistsmodel.h"

#include "view/desk/servicewords.h"
#include "view/desk/settings.h"
#include "view/directory/directorymodel.h"

#include "directory/living/savedlists.h"
#include "storage/clock.h"

#include <algorithm>

namespace handrail::view {
namespace {

enum Read { TheLists, TheirServices };

struct Lists {
    std::vector<directory::PeerRepository::SavedList> all;
    std::vector<std::int64_t> holding;
};

struct Line {
    directory::SavedLists::Entry entry;
    directory::Service service;
};

QString text(const std::string &s) { return QString::fromStdString(s); }

} // namespace

SavedListsModel::SavedListsModel(DirectoryDesk &desk, DirectoryModel &list, Settings &settings,
                                 const storage::Clock &clock, QObject *parent)
    : ReadingModel(parent), m_desk(desk), m_list(list), m_settings(settings), m_clock(clock),
      m_lists({"listId", "name", "services", "onKiosk", "holds"}),
      m_entries({"serviceId", "name", "there", "phone", "callRoute", "city", "miles", "confidential", "openKey",
                 "openTime", "openDay", "checkedUnit", "checkedCount", "checkedStale", "checkedAssured", "outcome",
                 "outcomeUnit", "outcomeCount"})
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        if (m_listId != 0)
            readEntries();
    });
}

QVariantMap SavedListsModel::current() const
{
    const auto &rows = m_lists.rows();
    const auto found = std::ranges::find_if(
        rows, [this](const QVariantMap &row) { return row[QStringLiteral("listId")].toInt() == m_listId; });
    return found == rows.end() ? QVariantMap() : *found;
}

QString SavedListsModel::name() const { return current().value(QStringLiteral("name")).toString(); }
bool SavedListsModel::isOnKiosk() const { return current().value(QStringLiteral("onKiosk")).toBool(); }
bool SavedListsModel::isGone() const { return m_known && m_listId != 0 && current().isEmpty(); }

void SavedListsModel::lookFor(const QString &serviceId)
{
    m_serviceId = serviceId;
    look();
}

void SavedListsModel::look()
{
    m_desk.work(this, [service = m_serviceId.toStdString()](storage::Database &db) -> storage::Result<Lists> {
        auto all = directory::PeerRepository(db).lists();
        if (!all.ok())
            return all.failure();
        auto holding = directory::SavedLists(db).holding(service);
        if (!holding.ok())
            return holding.failure();
        return Lists{std::move(all.value()), std::move(holding.value())};
    }, [this](storage::Result<Lists> lists) {
        if (!hasRead(lists, TheLists) && isUnread(lists))
            return;
        QVector<QVariantMap> rows;
        if (lists.ok()) {
            for (const auto &list : lists.value().all)
                rows.append({{QStringLiteral("listId"), static_cast<int>(list.id)},
                             {QStringLiteral("name"), text(list.name)},
                             {QStringLiteral("services"), static_cast<int>(list.services)},
                             {QStringLiteral("onKiosk"), list.onKiosk},
                             {QStringLiteral("holds"),
                              std::ranges::find(lists.value().holding, list.id) != lists.value().holding.end()}});
        }
        m_lists.set(std::move(rows));
        m_known = true;
        emit changed();
    });
}

void SavedListsModel::open(int listId)
{
    if (listId != m_listId) {
        m_entries.set({});
        setUnread(false, TheirServices); // of the list before
    }
    m_listId = listId;
    emit changed();
    look();
    readEntries();
}

void SavedListsModel::readEntries()
{
    const directory::LocalTime now = localTime(m_clock.now().wallMs);
    m_desk.ask(
        this,
        [list = m_listId, now, near = m_list.here(),
         &desk = m_desk](directory::DirectorySearch &search) -> storage::Result<std::vector<Line>> {
            auto entries = directory::SavedLists(desk.database()).entries(list);
            if (!entries.ok())
                return entries.failure();
            std::vector<Line> lines;
            for (directory::SavedLists::Entry &entry : entries.value()) {
                auto service = entry.there ? search.service(entry.service, now, near)
                                           : storage::Failure{storage::FailureKind::NotFound, "service"};
                if (isUnread(service)) // not one that a newer file left out
                    return service.failure();
                entry.there = service.ok();
                lines.push_back({std::move(entry), service.ok() ? std::move(service.value()) : directory::Service{}});
            }
            return lines;
        },
        [this, list = m_listId, now](storage::Result<std::vector<Line>> lines) {
            if (list != m_listId || (!hasRead(lines, TheirServices) && isUnread(lines)))
                return;
            QVector<QVariantMap> rows;
            for (const Line &line : lines.ok() ? lines.value() : std::vector<Line>()) {
                const directory::ServiceRow &s = line.service.row;
                QVariantMap row{{QStringLiteral("serviceId"), text(line.entry.service)},
                                {QStringLiteral("name"), text(line.entry.there ? s.name : line.entry.name)},
                                {QStringLiteral("there"), line.entry.there}, {QStringLiteral("city"), text(s.city)},
                                {QStringLiteral("confidential"), s.confidential},
                                {QStringLiteral("miles"), milesText(s.distanceM, m_settings.language())},
                                {QStringLiteral("outcome"), text(s.lastOutcome)}};
                for (const directory::Phone &phone : line.service.phones) {
                    const QString route = callArgument(phone, s.name);
                    if (!route.isEmpty() && !row.contains(QStringLiteral("callRoute"))) {
                        row[QStringLiteral("callRoute")] = route;
                        row[QStringLiteral("phone")] = text(phone.number);
                    }
                }
                row.insert(QStringLiteral("callRoute"), row.value(QStringLiteral("callRoute"), QString()));
                row.insert(QStringLiteral("phone"), row.value(QStringLiteral("phone"), QString()));
                putOpen(row, s.open, s.temporarilyClosed, now, m_settings.language());
                putChecked(row, s.checkedDate, s.checkedIsAssured, now);
                putAgo(row, QStringLiteral("outcome"), s.lastOutcomeWallMs, m_clock.now().wallMs);
                rows.append(row);
            }
            m_entries.set(std::move(rows));
            emit changed();
        });
}

/// @param job (storage::Database &) -> storage::Outcome
template <typename Job>
void SavedListsModel::change(Job job)
{
    m_desk.work(this, std::move(job), [this](const storage::Outcome &done) {
        m_failed = !done.ok();
        look();
        if (m_listId != 0)
            readEntries();
    });
}

void SavedListsModel::make(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    change([name = name.trimmed().toStdString(), service = m_serviceId.toStdString(),
            now = m_clock.now().wallMs](storage::Database &db) -> storage::Outcome {
        directory::PeerRepository peers(db);
        const auto made = peers.makeList(name, false, now);
        if (!made.ok())
            return made.failure();
        return service.empty() ? storage::Outcome(storage::Done{}) : peers.putIn(made.value(), service, true);
    });
}

void SavedListsModel::rename(const QString &name)
{
    if (name.trimmed().isEmpty() || name.trimmed() == this->name())
        return;
    change([list = m_listId, name = name.trimmed().toStdString()](storage::Database &db) {
        return directory::SavedLists(db).rename(list, name);
    });
}

void SavedListsModel::setOnKiosk(bool on)
{
    showOnKiosk(m_listId, on);
}

void SavedListsModel::showOnKiosk(int list, bool on)
{
    change([list, on](storage::Database &db) { return directory::SavedLists(db).setOnKiosk(list, on); });
}

void SavedListsModel::put(int listId, bool in)
{
    if (!m_serviceId.isEmpty())
        change([listId, in, service = m_serviceId.toStdString()](storage::Database &db) {
            return directory::PeerRepository(db).putIn(listId, service, in);
        });
}

void SavedListsModel::move(const QString &serviceId, int steps)
{
    change([list = m_listId, steps, service = serviceId.toStdString()](storage::Database &db) {
        return directory::SavedLists(db).move(list, service, steps);
    });
}

void SavedListsModel::takeOut(const QString &serviceId)
{
    change([list = m_listId, service = serviceId.toStdString()](storage::Database &db) {
        return directory::SavedLists(db).takeOut(list, service);
    });
}

void SavedListsModel::putBack(const QString &serviceId)
{
    change([list = m_listId, service = serviceId.toStdString()](storage::Database &db) {
        return directory::PeerRepository(db).putIn(list, service, true);
    });
}

void SavedListsModel::remove()
{
    if (m_listId == 0)
        return;
    m_desk.work(
        this, [list = m_listId](storage::Database &db) { return directory::PeerRepository(db).removeList(list); },
        [this](const storage::Outcome &done) {
            m_failed = !done.ok();
            if (done.ok()) {
                m_listId = 0;
                m_entries.set({});
                setUnread(false, TheirServices);
                emit removed();
            }
            look();
        });
}

} // namespace handrail::view
