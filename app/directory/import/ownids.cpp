#include "directory/import/ownids.h"

#include <algorithm>
#include <utility>

namespace handrail::directory {

bool restoreIds(SQLite::Database &db, std::int64_t source)
{
    bool any = false;
    constexpr std::pair<const char *, Target> kTables[] = {{"organization", Target::Organization},
                                                           {"service", Target::Service},
                                                           {"location", Target::Location},
                                                           {"taxonomy_term", Target::Term}};
    for (const auto &[table, target] : kTables) {
        const std::string number = std::to_string(static_cast<int>(target));
        db.exec(std::string("UPDATE incoming.") + table + " SET publisher_id = s.hsds_id FROM main." + table
                + " s WHERE s.source_id = " + std::to_string(source) + " AND incoming." + table
                + ".publisher_id = '' AND row_of(" + number + ", s.hsds_id) IS NULL AND incoming." + table
                + ".row = same_row(" + number + ", s.hsds_id, '')");
        any |= db.getChanges() > 0;
    }
    return any;
}

void leaveOutOurs(SQLite::Database &db, const SwapInput &input, ImportReport &report)
{
    Keys &keys = input.staging.keys();
    bool any = false;
    for (const auto &[table, target] : {std::pair("service", Target::Service), {"location", Target::Location}}) {
        const std::string number = std::to_string(static_cast<int>(target));
        SQLite::Statement ours(
            db, std::string("SELECT n.row, n.line, n.name FROM main.") + table
                    + " s JOIN main.source_package p ON p.id = s.source_id AND p.peers = 1 JOIN incoming." + table
                    + " n ON n.row = same_row(" + number + ", s.hsds_id, '') WHERE n.left_out = 0");
        while (ours.executeStep()) {
            keys.leaveOut(target, static_cast<std::uint32_t>(ours.getColumn(0).getInt64()));
            any = true;
            if (target != Target::Service)
                continue;
            input.problems.add(ProblemKind::AlreadyHere, fileOf(input.plan, table), ours.getColumn(1).getInt64(),
                               "name", ours.getColumn(2).getString());
        }
        if (any)
            db.exec(std::string("UPDATE incoming.") + table + " SET left_out = 1 WHERE left_out = 0 AND is_out("
                    + number + ", id)");
        for (TableCount &count : report.tables) {
            if (any && count.table == table) {
                count.leftOut += db.getChanges();
                count.kept -= db.getChanges();
            }
        }
    }
    constexpr std::pair<const char *, const char *> kChildren[] = {
        {"service_at_location", "is_out(1, service_id)"}, {"phone", "is_out(1, service_id) OR is_out(2, location_id)"},
        {"address", "is_out(2, location_id)"}, {"schedule", "is_out(1, service_id)"},
        {"language", "is_out(1, service_id)"}, {"attribute", "is_out(1, link_id)"},
        {"service_capacity", "is_out(1, service_id)"}, {"url", "is_out(1, service_id)"},
        {"contact", "is_out(1, service_id) OR is_out(2, location_id)"},
        {"metadata", "is_out(1, resource_id) OR is_out(2, resource_id)"}};
    for (const auto &[table, where] : kChildren)
        if (any)
            db.exec(std::string("UPDATE incoming.") + table + " SET left_out = 1 WHERE left_out = 0 AND (" + where
                    + ")");
}

std::string publishedId(const std::string &table, const std::string &column)
{
    const std::string id = "c." + column;
    const auto fields = findTable(table)->fields;
    if (column == "id" && std::none_of(fields.begin(), fields.end(), [](const Field &field) {
            return std::string_view(field.column) == "publisher_id";
        }))
        return id;
    if (column == "id")
        return "COALESCE(NULLIF(c.publisher_id, ''), c.id)";
    const auto of = [&](const char *other, Target target) {
        return "(SELECT NULLIF(p.publisher_id, '') FROM incoming." + std::string(other) + " p WHERE p.row = row_of("
               + std::to_string(static_cast<int>(target)) + ", " + id + "))";
    };
    return "COALESCE("
           + (column == "parent_id" ? of("taxonomy_term", Target::Term)
                                    : of("service", Target::Service) + ", " + of("organization", Target::Organization)
                                          + ", " + of("location", Target::Location))
           + ", " + id + ")";
}

} // namespace handrail::directory
