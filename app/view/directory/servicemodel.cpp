#include "view/directory/servicemodel.h"

#include "view/desk/settings.h"
#include "view/directory/directorymodel.h"

#include "storage/clock.h"

#include <algorithm>

namespace handrail::view {

ServiceModel::ServiceModel(DirectoryDesk &desk, DirectoryModel &list, Settings &settings, const storage::Clock &clock,
                           QObject *parent)
    : QObject(parent), m_desk(desk), m_list(list), m_settings(settings), m_clock(clock), m_calls(m_shown, settings),
      m_trust(m_shown, settings), m_peers(desk, m_shown, clock)
{
    connect(this, &ServiceModel::changed, &m_about, &ServiceAbout::changed);
    connect(this, &ServiceModel::changed, &m_place, &ServicePlace::changed);
    connect(this, &ServiceModel::changed, &m_calls, &ServiceCalls::changed);
    connect(this, &ServiceModel::changed, &m_trust, &ServiceTrust::changed);
    connect(this, &ServiceModel::changed, &m_peers, &PeerFindings::changed);
    connect(&m_peers, &PeerFindings::written, this, [this] {
        open(m_shown.id);
        m_list.look();
    });
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        if (m_shown.found)
            fill();
        emit changed();
    });
}

void ServiceModel::open(const QString &id)
{
    if (id != m_shown.id) // never another service's number under this name
        clear();
    m_shown.id = id;
    m_gone = false;
    emit changed();
    if (id.isEmpty())
        return;
    m_desk.ask(
        this,
        [id = id.toStdString(), at = localTime(m_clock.now().wallMs),
         near = m_list.here()](directory::DirectorySearch &search) { return search.service(id, at, near); },
        [this, id](storage::Result<directory::Service> service) {
            if (id == m_shown.id)
                take(std::move(service));
        });
}

void ServiceModel::take(storage::Result<directory::Service> service)
{
    m_shown.found = service.ok();
    m_gone = !m_shown.found;
    if (m_shown.found) {
        m_shown.service = std::move(service.value());
        fill();
    }
    emit changed();
}

void ServiceModel::clear()
{
    m_shown = {};
    m_about.clear();
    m_place.clear();
    m_calls.clear();
    m_peers.clear();
}

void ServiceModel::fill()
{
    const directory::LocalTime now = localTime(m_clock.now().wallMs);
    const directory::ServiceRow &row = m_shown.service.row;
    QVariantMap &state = m_shown.state;
    state.clear();
    putOpen(state, row.open, row.temporarilyClosed, now, m_settings.language());
    putChecked(state, row.checkedDate, row.checkedIsAssured, now);
    putAgo(state, QStringLiteral("outcome"), row.lastOutcomeWallMs, m_clock.now().wallMs);
    state[QStringLiteral("miles")] = milesText(row.distanceM, m_settings.language());
    m_calls.fill(m_clock);
    m_place.fill(now, m_settings.language());
    m_about.fill(m_clock);
    m_peers.fill();
}

QString ServiceModel::organization() const
{
    const directory::ServiceRow &row = m_shown.service.row;
    return row.organization == row.name ? QString() : textOf(row.organization);
}

QString ServiceModel::category() const
{
    constexpr std::size_t kMost = 4; // the line under a name, not the publisher's whole index
    const std::vector<std::string> &all = m_shown.service.categories;
    return joined({all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(kMost, all.size()))}, ", ");
}

} // namespace handrail::view
