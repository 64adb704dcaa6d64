#include "directory/words/confidential.h"
#include "directory/import/linking.h"

namespace handrail::directory {
namespace {

/// The name and the description of what an aside is about, as whyHidden() reads them.
std::pair<std::string, std::string> saidOf(SQLite::Database &db, Target target, std::uint32_t row,
    const Categories &categories)
{
    const char *sql =
        target == Target::Service
            ? "SELECT s.name || ' ' || s.alternate_name || ' ' || COALESCE(o.name, '') || ' ', s.description, s.keywords FROM service s"
              " LEFT JOIN organization o ON o.row = row_of(0, s.organization_id) WHERE s.row = ?"
        : target == Target::Location
            ? "SELECT name || ' ' || alternate_name, description, '' FROM location WHERE row = ?"
            : "SELECT name || ' ' || alternate_name, description, '' FROM organization WHERE row = ?";
    SQLite::Statement text(db, sql);
    text.bind(1, static_cast<std::int64_t>(row));
    if (!text.executeStep())
        return {};
    const std::string more = target == Target::Service ? categories.of(row, text.getColumn(2).getString())
        : std::string();
    return {text.getColumn(0).getString() + more, text.getColumn(1).getString()};
}

} // namespace

void heedAsides(Staging &staging, const Categories &categories, Problems &problems,
    const std::function<void(Target target, std::uint32_t row)> &hide)
{
    if (!staging.anyAside())
        return;
    SQLite::Database &db = staging.sql();
    const Keys &keys = staging.keys();
    SQLite::Statement at(db, "SELECT service_id, location_id FROM service_at_location WHERE id = ?");
    SQLite::Statement rows(db, "SELECT target, \"key\", line, file, heading, why, words FROM aside");
    while (rows.executeStep()) {
        auto target = static_cast<Target>(rows.getColumn(0).getInt());
        std::string key = rows.getColumn(1).getString();
        if (target == Target::At) {
            at.reset();
            at.bind(1, key);
            if (!at.executeStep())
                continue;
            const bool place = !at.getColumn(1).getString().empty();
            target = place ? Target::Location : Target::Service;
            key = at.getColumn(place ? 1 : 0).getString();
        }
        const std::uint32_t row = keys.map(target).row(key);
        if (row == 0)
            continue;
        std::string why = rows.getColumn(5).getString();
        if (const std::string words = rows.getColumn(6).getString(); !words.empty()) {
            const auto [head, body] = saidOf(db, target, row, categories);
            why = whyHidden(head, body + "\n" + words);
            if (why.empty())
                continue;
        }
        problems.add(ProblemKind::Withheld, rows.getColumn(3).getString(), rows.getColumn(2).getInt64(),
            rows.getColumn(4).getString(), why);
        hide(target, row);
    }
}

} // namespace handrail::directory
