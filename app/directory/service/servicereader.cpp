#include "directory/service/servicereader.h"

#include "directory/service/fieldvalues.h"
#include "directory/words/confidential.h"
#include "directory/words/text.h"

#include <algorithm>

namespace handrail::directory {
namespace {

/// The first words of a description: about two lines of a phone.
std::string excerpt(const std::string &text)
{
    constexpr std::size_t kBytes = 110;
    if (text.size() <= kBytes)
        return text;
    std::string_view head = clipUtf8(text, kBytes);
    const std::size_t space = head.find_last_of(" \n");
    if (space != std::string_view::npos && space > kBytes / 2)
        head = head.substr(0, space);
    return std::string(head) + "\xE2\x80\xA6";
}

} // namespace

ServiceReader::ServiceReader(storage::Database &db)
    : m_db(db.sql()),
      m_row(
          m_db,
          "SELECT hsds_id, name, organization, category, description, status, assured_date, last_modified, confidential, alternate_name,"
          " eligibility_description FROM service WHERE id = ?1"),
      m_place(m_db, "SELECT city, number, confidential, dated, location_id FROM search_row WHERE id = ?1"),
          m_hours(m_db), m_phones(m_db)
{
}

void ServiceReader::rest() noexcept
{
    m_row.tryReset();
    m_place.tryReset();
    m_hours.rest();
    m_phones.rest();
}

void ServiceReader::refresh(bool changed)
{
    if (m_peersRead && !changed)
        return;
    m_peersRead = false;
    m_peers.clear();
    m_withheld = readWithheld(m_db);
    SQLite::Statement ids(
        m_db,
        "SELECT DISTINCT hsds_id FROM peer_correction WHERE entity = 'service' UNION SELECT DISTINCT service_hsds_id FROM peer_report");
    SQLite::Statement call(
        m_db, "SELECT outcome, made_wall_ms FROM peer_report WHERE service_hsds_id = ? AND kind = 'call' AND held = 0"
              " ORDER BY made_wall_ms DESC, id DESC LIMIT 1");
    while (ids.executeStep()) {
        const std::string id = ids.getColumn(0).getString();
        PeerWords words{readCorrections(m_db, id), {}, 0};
        call.tryReset();
        call.bind(1, id);
        if (call.executeStep()) {
            words.outcome = call.getColumn(0).getString();
            words.outcomeWallMs = call.getColumn(1).getInt64();
        }
        m_peers.emplace(id, std::move(words));
    }
    m_beds.read(m_db);
    for (const auto &[id, words] : m_peers)
        if (words.outcome == "full")
            m_beds.full(id, words.outcomeWallMs);
    m_peersRead = true;
}

/// What peers wrote stands before what the publisher wrote.
void ServiceReader::correct(ServiceRow &row) const
{
    const auto found = m_peers.find(row.id);
    if (found == m_peers.end())
        return;
    const PeerWords &words = found->second;
    row.corrected = !words.corrections.values.empty();
    row.confidential |= isWithheld(words.corrections);
    correctText(words.corrections, "name", row.name);
    if (Phone phone; correctPhone(words.corrections, phone)) {
        row.phone = phone.number;
        row.phoneDial = phone.dial;
    }
    if (words.corrections.verified > row.checkedDate) {
        row.checkedDate = words.corrections.verified;
        row.checkedIsAssured = row.checkedByPeer = true;
    }
    row.lastOutcome = words.outcome;
    row.lastOutcomeWallMs = words.outcomeWallMs;
}

/// Town and number of the row @p at of search_row. A number that depends on the day is chosen anew.
void ServiceReader::takePlace(ServiceRow &row, std::int64_t service, std::int64_t at)
{
    m_place.tryReset();
    m_place.bind(1, at);
    if (m_place.executeStep()) {
        row.phone = m_place.getColumn(1).getString();
        row.confidential |= m_place.getColumn(2).getInt() != 0;
        row.city = m_place.getColumn(0).getString();
        if (m_place.getColumn(3).getInt() != 0)
            row.phone = m_phones.called(service, m_place.getColumn(4).getInt64()).number;
    }
    m_place.tryReset();
    row.phoneDial = dialDigits(row.phone);
}

ServiceRow ServiceReader::row(std::int64_t service, std::int64_t at, const Marker &marker, Facets facets)
{
    ServiceRow row;
    m_row.tryReset();
    m_row.bind(1, service);
    if (!m_row.executeStep())
        return row;
    const auto text = [&](int i) { return m_row.getColumn(i).getString(); };
    row.id = text(0);
    row.name = text(1);
    row.organization = text(2);
    row.category = text(3);
    std::string description = text(4);
    row.temporarilyClosed = lowerAscii(text(5)) == "temporarily closed";
    row.checkedIsAssured = !text(6).empty();
    row.checkedDate = row.checkedIsAssured ? text(6) : text(7);
    row.confidential = m_row.getColumn(8).getInt() != 0;
    takePlace(row, service, at);
    row.addedByPeer = row.id.starts_with(kPeerIds);
    correct(row);
    const auto found = m_peers.find(row.id);
    if (found != m_peers.end())
        correctText(found->second.corrections, "description", description);
    std::string otherName = text(9), population = text(10);
    if (m_withheld.there.contains(service))
        row.confidential = true, row.city = townOf(row.city);
    if (const DoorWords *door = m_withheld.of(service))
        for (std::string *words : {&row.name, &description, &otherName, &population})
            *words = door->without(*words);
    row.nameMarked = row.name;
    row.snippet = excerpt(description);
    if (!marker.nothing()) {
        const bool name = marker.mark(row.name, row.nameMarked);
        row.matched = name ? MatchField::Name : MatchField::None;
        const auto because = [&row](MatchField field, bool matched) {
            if (matched && row.matched == MatchField::None)
                row.matched = field;
            return matched;
        };
        std::string &out = row.snippet;
        // The name is shown anyway, and an organization of the same name with it: the line below tells what else
        // matched.
        static_cast<void>(
            because(MatchField::AlternateName, marker.mark(otherName, out))
            || because(MatchField::Organization, row.organization != row.name && marker.mark(row.organization, out))
            || because(MatchField::Category, marker.terms(row.category, out))
            || because(MatchField::Description, marker.snippet(description, out))
            || because(MatchField::Population, marker.snippet(population, out))
            || because(MatchField::Place, marker.mark(row.city, out)));
        if (const Facets meanings = marker.meanings() & facets; meanings != 0) {
            row.matched = row.matched == MatchField::None ? MatchField::Meaning : row.matched;
            for (const FacetGroup group :
                 {FacetGroup::Category, FacetGroup::Population, FacetGroup::Access, FacetGroup::Language}) {
                const std::vector<std::string> keys = facetKeys(meanings, group);
                if (row.meaning.empty() && !keys.empty())
                    row.meaning = keys.front();
            }
        }
    }
    m_row.tryReset();
    std::replace(row.snippet.begin(), row.snippet.end(), '\n', ' ');
    return row;
}

OpenInfo ServiceReader::openAt(const std::string &pattern, const LocalTime &at)
{
    constexpr std::size_t kMost = 2000;
    const bool same = at.date == m_openTime.date && at.weekday == m_openTime.weekday
                      && at.minuteOfDay == m_openTime.minuteOfDay && at.utcOffsetMinutes == m_openTime.utcOffsetMinutes;
    if (!same || m_openAt.size() > kMost)
        m_openAt.clear();
    m_openTime = at;
    const auto [known, added] = m_openAt.try_emplace(pattern);
    if (added)
        known->second = directory::openAt(unpackedHours(pattern), at);
    return known->second;
}

} // namespace handrail::directory
