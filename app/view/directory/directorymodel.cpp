#include "view/directory/directorymodel.h"

#include "view/desk/servicewords.h"
#include "view/desk/settings.h"

#include "storage/clock.h"

namespace handrail::view {
namespace {

constexpr int kPage = 40;

QString text(const std::string &s) { return QString::fromStdString(s); }

} // namespace

DirectoryModel::DirectoryModel(DirectoryDesk &desk, const library::Library &library, Settings &settings,
                               const storage::Clock &clock, platform::PositionFeed &feed,
                               NearMe::UsePosition usePosition, QObject *parent)
    : QAbstractListModel(parent), m_desk(desk), m_settings(settings), m_clock(clock), m_lines(library, settings),
      m_packages(desk, settings), m_near(feed, std::move(usePosition))
{
    connect(&m_near, &NearMe::turned, this, [this] {
        emit asked();
        ask();
    });
    connect(&m_near, &NearMe::found, this, &DirectoryModel::ask);
    connect(&m_settings, &Settings::languageChanged, this, &DirectoryModel::lookAgain);
    connect(&m_settings, &Settings::countyChanged, this, [this] { m_lines.read(); });
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> DirectoryModel::roleNames() const
{
    static const QHash<int, QByteArray> kRoles = [] {
        QHash<int, QByteArray> roles;
        int role = Qt::UserRole;
        for (const char *name :
             {"kind",         "rowId",        "name",           "what",          "organization", "city",
              "confidential", "miles",        "phone",          "textTo",        "textBody",     "hours",
              "county",       "old",          "openKey",        "openTime",      "openDay",      "checkedUnit",
              "checkedCount", "checkedStale", "checkedAssured", "checkedByPeer", "outcome",      "outcomeUnit",
              "outcomeCount", "bedsFree",     "bedsUnit",       "bedsCount",     "bedsOld",      "meaning",
              "corrected",    "addedByPeer"})
            roles.insert(role++, name);
        return roles;
    }();
    return kRoles;
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString name = QString::fromLatin1(roleNames().value(role));
    const QVariant value = m_rows[index.row()].value(name);
    if (value.isValid())
        return value;
    // A row of the other kind: an empty value of the type that the delegate asks for.
    if (name == QLatin1String("openDay") || name == QLatin1String("checkedCount")
        || name == QLatin1String("outcomeCount") || name == QLatin1String("bedsFree")
        || name == QLatin1String("bedsCount"))
        return -1;
    if (name == QLatin1String("confidential") || name == QLatin1String("old")
        || name.startsWith(QLatin1String("checkedS")) || name == QLatin1String("checkedAssured")
        || name == QLatin1String("checkedByPeer") || name == QLatin1String("corrected")
        || name == QLatin1String("addedByPeer") || name == QLatin1String("bedsOld"))
        return false;
    return QString();
}

bool DirectoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && m_total > m_services;
}

void DirectoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    const int offset = m_services;
    m_desk.search(this, query(offset),
                  [this, offset](storage::Result<directory::SearchPage> page) { take(std::move(page), offset); });
}

void DirectoryModel::setWords(const QString &words)
{
    if (words == m_asked.words)
        return;
    m_asked.words = words;
    emit asked();
    ask();
}

void DirectoryModel::setCategory(const QString &category)
{
    if (category == m_asked.category)
        return;
    m_asked.category = category;
    emit asked();
    ask();
}

void DirectoryModel::setOpenNow(bool open)
{
    if (open == m_asked.openNow)
        return;
    m_asked.openNow = open;
    emit asked();
    ask();
}

void DirectoryModel::setFilter(const QString &key, bool on)
{
    if (!m_asked.setFilter(key, on))
        return;
    emit asked();
    ask();
}

void DirectoryModel::clearFilters()
{
    m_asked.clear();
    if (m_near.isOn())
        return m_near.setOn(false);
    emit asked();
    ask();
}

void DirectoryModel::setCurrent(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    emit currentChanged();
}

void DirectoryModel::look()
{
    m_looked = true;
    m_lines.read();
    m_packages.read();
    m_near.wake();
    ask();
}

void DirectoryModel::lookAgain()
{
    if (m_looked)
        look();
}

directory::SearchQuery DirectoryModel::query(int offset) const
{
    directory::SearchQuery query;
    m_asked.put(query);
    query.near = m_near.isOn() ? m_near.here() : m_hangs ? m_hangs() : std::nullopt;
    query.at = localTime(m_clock.now().wallMs);
    query.counts = offset == 0;
    query.limit = kPage;
    query.offset = offset;
    return query;
}

void DirectoryModel::ask()
{
    m_fetching = true; // the answer to come replaces everything
    m_desk.search(this, query(0), [this](storage::Result<directory::SearchPage> page) { take(std::move(page), 0); });
}

QVariantMap DirectoryModel::rowOf(const directory::ServiceRow &s) const
{
    const directory::LocalTime now = localTime(m_clock.now().wallMs);
    QVariantMap row{{QStringLiteral("kind"), QStringLiteral("service")},
                    {QStringLiteral("rowId"), text(s.id)},
                    {QStringLiteral("name"), text(s.name)},
                    {QStringLiteral("organization"), s.organization == s.name ? QString() : text(s.organization)},
                    {QStringLiteral("city"), text(s.city)},
                    {QStringLiteral("confidential"), s.confidential},
                    {QStringLiteral("phone"), text(s.phone)},
                    {QStringLiteral("miles"), milesText(s.distanceM, m_settings.language())}};
    row[QStringLiteral("what")] = styledMarks(s.snippet);
    putOpen(row, s.open, s.temporarilyClosed, now, m_settings.language());
    putChecked(row, s.checkedDate, s.checkedIsAssured, now);
    putAgo(row, QStringLiteral("outcome"), s.lastOutcomeWallMs, m_clock.now().wallMs);
    row[QStringLiteral("outcome")] = text(s.lastOutcome);
    row[QStringLiteral("bedsFree")] = s.beds.free.value_or(-1);
    row[QStringLiteral("bedsOld")] = s.beds.told == directory::Told::DaysAgo;
    putAgo(row, QStringLiteral("beds"), s.beds.free ? s.beds.toldWallMs : 0, m_clock.now().wallMs);
    row[QStringLiteral("meaning")] = text(s.meaning);
    row[QStringLiteral("checkedByPeer")] = s.checkedByPeer;
    row[QStringLiteral("corrected")] = s.corrected;
    row[QStringLiteral("addedByPeer")] = s.addedByPeer;
    return row;
}

/// Rows at the top that stayed keep their delegates, so that a list does not flicker under a keystroke and a finger
/// that is down on one of them still opens it; the others are taken out, never turned into another service under the
/// finger. Not a model reset: a ListView of Qt 6.4 warns about delegates that were on their way then.
void DirectoryModel::replace(QVector<QVariantMap> rows)
{
    const QString id = QStringLiteral("rowId");
    int same = 0;
    while (same < m_rows.size() && same < rows.size() && m_rows[same][id] == rows[same][id]) {
        if (m_rows[same] != rows[same]) {
            m_rows[same] = rows[same];
            emit dataChanged(index(same), index(same));
        }
        ++same;
    }
    if (same < m_rows.size()) {
        beginRemoveRows({}, same, static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(same);
        endRemoveRows();
    }
    if (same < rows.size()) {
        beginInsertRows({}, same, static_cast<int>(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
}

void DirectoryModel::take(storage::Result<directory::SearchPage> page, int offset)
{
    if (!page.ok() && page.failure().kind == storage::FailureKind::Cancelled)
        return; // overtaken: the next answer is on its way
    m_fetching = false;
    m_broken = !page.ok() && page.failure().kind != storage::FailureKind::NotFound;
    const directory::SearchPage found = page.ok() ? std::move(page.value()) : directory::SearchPage{};
    QVector<QVariantMap> rows;
    if (offset == 0 && m_asked.category.isEmpty())
        rows = m_lines.matching(m_asked.words, found.total == 0);
    for (const directory::ServiceRow &service : found.rows)
        rows.append(rowOf(service));
    if (offset == 0) {
        replace(std::move(rows));
        m_asked.count(&found);
        m_services = static_cast<int>(found.rows.size());
        m_total = static_cast<int>(found.total);
        emit renewed();
    } else if (!rows.isEmpty()) {
        beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        m_services += static_cast<int>(rows.size());
        endInsertRows();
    } else {
        m_total = m_services; // the directory changed under us: there is no more
    }
    emit answered();
}

} // namespace handrail::view
