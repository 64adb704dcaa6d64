#include "directory/service/corrections.h"

#include "directory/service/fieldvalues.h"
#include "directory/words/confidential.h"

namespace handrail::directory {

namespace {

/// Words from before its publisher kept a place private could lead there: only what a peer may still put right counts,
/// and no address in it.
void dropWhatLeadsThere(Corrections &corrections)
{
    std::erase_if(corrections.values, [](const auto &one) {
        return one.first != "name" && one.first != "phone" && one.first != "url" && one.first != "withheld";
    });
    for (const char *field : {"name", "url"})
        if (const auto found = corrections.values.find(field); found != corrections.values.end())
            if (found->second != withoutAddress(found->second))
                corrections.values.erase(found);
}

} // namespace

bool isKeptPrivate(SQLite::Database &db, const std::string &hsdsId)
{
    SQLite::Statement rows(
        db,
        "SELECT 1 FROM service s WHERE s.hsds_id = ?1 AND (s.confidential = 1"
        " OR EXISTS (SELECT 1 FROM service_at_location l"
        " JOIN location p ON p.id = l.location_id WHERE l.service_id = s.id AND p.confidential = 1))");
    rows.bind(1, hsdsId);
    return rows.executeStep();
}

Corrections readCorrections(SQLite::Database &db, const std::string &hsdsId)
{
    Corrections out;
    SQLite::Statement rows(
        db,
        "SELECT field, value, made_wall_ms FROM peer_correction WHERE entity = 'service' AND hsds_id = ? ORDER BY made_wall_ms, id");
    rows.bind(1, hsdsId);
    while (rows.executeStep()) {
        const std::string field = rows.getColumn(0).getString();
        out.values[field] = rows.getColumn(1).getString();
        out.madeWallMs[field] = rows.getColumn(2).getInt64();
    }
    if (!out.values.empty() && isKeptPrivate(db, hsdsId))
        dropWhatLeadsThere(out);
    SQLite::Statement verified(
        db, "SELECT COALESCE(MAX(date(made_wall_ms / 1000, 'unixepoch', 'localtime')), '') FROM peer_report"
            " WHERE service_hsds_id = ? AND kind = 'verified'");
    verified.bind(1, hsdsId);
    if (verified.executeStep())
        out.verified = verified.getColumn(0).getString();
    return out;
}

Corrections readCorrections(SQLite::Database &db, std::int64_t service)
{
    SQLite::Statement id(db, "SELECT hsds_id FROM service WHERE id = ?");
    id.bind(1, service);
    return id.executeStep() ? readCorrections(db, id.getColumn(0).getString()) : Corrections();
}

bool correctText(const Corrections &corrections, std::string_view field, std::string &text)
{
    const auto found = corrections.values.find(field);
    if (found == corrections.values.end())
        return false;
    text = found->second;
    return true;
}

bool correctPhone(const Corrections &corrections, Phone &phone)
{
    const auto found = corrections.values.find("phone");
    if (found == corrections.values.end())
        return false;
    phone = {found->second, dialDigits(found->second), {}, {}, {}};
    return true;
}

bool saysHours(const Corrections &corrections)
{
    const auto found = corrections.values.find("hours");
    return found != corrections.values.end() && !found->second.empty();
}

bool isWithheld(const Corrections &corrections)
{
    const auto found = corrections.values.find("withheld");
    return found != corrections.values.end() && !found->second.empty();
}

std::string verifiedDate(const Corrections &corrections)
{
    return corrections.verified;
}

std::vector<std::int64_t> closedServices(SQLite::Database &db)
{
    std::vector<std::int64_t> services;
    SQLite::Statement rows(
        db, "SELECT s.id FROM service s WHERE s.hsds_id IN"
            " (SELECT service_hsds_id FROM peer_report WHERE outcome = 'closed_down' AND held = 0)"
            " AND (SELECT r.outcome FROM peer_report r WHERE r.service_hsds_id = s.hsds_id AND r.held = 0"
            "  AND r.kind IN ('call', 'verified') AND r.outcome <> 'no_answer'" // nobody answers where it is closed
            "  ORDER BY r.made_wall_ms DESC, r.id DESC LIMIT 1) = 'closed_down' ORDER BY s.id");
    while (rows.executeStep())
        services.push_back(rows.getColumn(0).getInt64());
    return services;
}

} // namespace handrail::directory
