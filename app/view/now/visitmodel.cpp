#include "view/now/visitmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/nowdue.h"
#include "view/desk/settings.h"

#include "storage/walltime.h"

#include <algorithm>

namespace handrail::view {
namespace {

QString text(const std::string &s) { return QString::fromStdString(s); }

} // namespace

VisitModel::VisitModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent)
    : QAbstractListModel(parent), m_desk(desk), m_settings(settings), m_wording(std::move(content), settings),
      m_notes(new VisitNotes(*this)), m_closing(new VisitClosing(*this))
{
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &VisitModel::minutesChanged);
    connect(&m_desk, &CrisisDesk::visitChanged, this, &VisitModel::follow);
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        m_wording.clear();
        showWords();
    });
    connect(&m_desk, &CrisisDesk::savingChanged, this, [this] {
        if (m_desk.isSaved() && m_notes->sealed() > 0)
            emit dataChanged(index(0), index(count() - 1), {KindRole});
    });
    follow();
}

void VisitModel::follow()
{
    const crisis::Visit &visit = m_desk.visit();
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < visit.events.size(); ++i) {
        if (!visit.events[i].out)
            rows.push_back(i);
    }
    const bool grew = rows.size() >= m_rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin());
    if (visit.id != m_visitId || !grew) {
        const bool another = visit.id != m_visitId;
        beginResetModel();
        m_visitId = visit.id;
        m_rows = std::move(rows);
        if (another)
            m_notes->clear();
        endResetModel();
    } else if (rows.size() > m_rows.size()) {
        beginInsertRows({}, count(), static_cast<int>(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
    refreshOut();
    if (isOpen() && !m_minute.isActive())
        m_minute.start();
    else if (!isOpen())
        m_minute.stop();
    m_closing->arrange();
    if (!m_rows.empty())
        emit dataChanged(index(0), index(count() - 1), {TimeRole});
    emit changed();
    emit minutesChanged();
}

int VisitModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> VisitModel::roleNames() const
{
    return {{KindRole, "kind"},       {TimeRole, "at"},          {OfRole, "of"},   {SaysRole, "says"},
            {SealedRole, "sealed"},   {PersonRole, "person"},    {DueRole, "due"}, {CountRole, "n"},
            {OutableRole, "outable"}, {UnprovenRole, "unproven"}};
}

QVariant VisitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const crisis::VisitEvent *at = event(index.row());
    return at ? dataOf(*at, role) : QVariant();
}

const crisis::VisitEvent *VisitModel::event(int row) const
{
    const auto &events = m_desk.visit().events;
    const bool known = row >= 0 && row < count() && m_rows[static_cast<std::size_t>(row)] < events.size();
    return known ? &events[m_rows[static_cast<std::size_t>(row)]] : nullptr;
}

void VisitModel::refreshOut()
{
    QVector<QVariantMap> rows;
    for (const crisis::VisitEvent &event : m_desk.visit().events) {
        if (event.out) {
            rows.append({{QStringLiteral("eventId"), text(event.id)},
                         {QStringLiteral("kind"), dataOf(event, KindRole)},
                         {QStringLiteral("at"), dataOf(event, TimeRole)}, {QStringLiteral("of"), dataOf(event, OfRole)},
                         {QStringLiteral("says"), dataOf(event, SaysRole)},
                         {QStringLiteral("sealed"), dataOf(event, SealedRole)},
                         {QStringLiteral("person"), event.person}, {QStringLiteral("due"), dataOf(event, DueRole)},
                         {QStringLiteral("n"), event.n},
                         {QStringLiteral("unproven"), dataOf(event, UnprovenRole)}});
        }
    }
    m_out.set(std::move(rows));
}

QVariant VisitModel::dataOf(const crisis::VisitEvent &event, int role) const
{
    switch (role) {
    case KindRole: // "kept" is said of a note once it is
        return dataOf(event, SealedRole).toBool() && !m_desk.isOnDisk(event.id) ? QStringLiteral("note.saving")
                                                                               : text(event.kind);
    case TimeRole: return clockOf(storage::wallMs(event.at, m_desk.clock().now()), m_settings.language());
    case OfRole: return m_wording.of(event);
    case SaysRole: return says(event);
    case SealedRole: return event.kind == "note" && !m_notes->holds(event.id);
    case PersonRole: return event.person;
    case DueRole: return event.dueMs > 0 ? dueDayText(event.dueMs, m_settings.language()) : QString();
    case CountRole: return event.n;
    case OutableRole: return crisis::canBeTakenOut(event);
    case UnprovenRole: return m_notes->unproven(event.id);
    default: return {};
    }
}

QString VisitModel::says(const crisis::VisitEvent &event) const
{
    return event.kind == "note" ? m_notes->words(event.id) : m_wording.says(event);
}

QString VisitModel::startedTime() const
{
    return isOpen() ? clockOf(storage::wallMs(m_desk.visit().started, m_desk.clock().now()), m_settings.language())
                    : QString();
}

int VisitModel::minutesOpen() const
{
    return isOpen() ? static_cast<int>(storage::elapsedMs(m_desk.visit().started, m_desk.clock().now()) / 60'000) : 0;
}

void VisitModel::record(const QString &kind, const QString &of, const QString &what)
{
    const std::string visit = m_desk.visitId();
    m_desk.keep(
        crisis::change(visit, {{}, kind.toStdString(), of.toStdString(), what.toStdString(), 0, m_desk.clock().now()}),
        {});
}

/// Each row again, those that were taken out too: words of notes came or went, or another language.
void VisitModel::showWords()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(count() - 1));
    refreshOut();
}

void VisitModel::tell(crisis::VisitEvent event)
{
    event.at = m_desk.clock().now();
    m_desk.keep(crisis::change(m_desk.visitId(), std::move(event)), {});
}

void VisitModel::moveBy(int row, int minutes)
{
    const crisis::VisitEvent *at = this->event(row);
    if (!at)
        return;
    const crisis::VisitEvent &event = *at;
    // The clocks of a run are its marks': a run's times are set right on its card, not here.
    if (!event.id.empty() && !event.kind.starts_with("run.") && event.kind != "visit.opened")
        m_desk.retime(event.id, storage::wallMs(event.at, m_desk.clock().now()) + std::int64_t{minutes} * 60'000);
}

void VisitModel::takeOut(int row)
{
    if (const crisis::VisitEvent *at = event(row); at && dataOf(*at, OutableRole).toBool())
        m_desk.takeOut(at->id, true);
}

void VisitModel::putBack(const QString &eventId) { m_desk.takeOut(eventId.toStdString(), false); }

QString VisitModel::role() const
{
    const auto &events = m_desk.visit().events;
    const auto newest = std::find_if(events.rbegin(), events.rend(),
                                     [](const crisis::VisitEvent &e) { return e.kind == "role" && !e.out; });
    return newest == events.rend() ? QString() : QString::fromStdString(newest->what);
}

void VisitModel::setRole(const QString &role)
{
    if (role != this->role())
        tell({{}, "role", {}, role.toStdString(), 0, {}});
}

} // namespace handrail::view
