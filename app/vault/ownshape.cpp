#include "vault/ownshape.h"

#include "storage/database.h"
#include "vault/schema.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <string>

namespace handrail::vault {
namespace {

using Names = std::set<std::string>;

/// What a table or an index was made by, but for blanks, quotes and remarks: a check, a default or a WHERE that
/// somebody wrote into it refuses or hides rows as well as a trigger does.
std::string plainly(const std::string &sql)
{
    std::string plain;
    for (std::size_t at = 0; at < sql.size(); ++at) {
        if (sql.compare(at, 2, "--") == 0) {
            at = std::min(sql.find('\n', at), sql.size());
            continue;
        }
        if (std::isspace(static_cast<unsigned char>(sql[at])) == 0 && sql[at] != '"')
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(sql[at])));
    }
    return plain;
}

/// Of a file that holds tables only: asking a view or a virtual table for its columns runs something of it.
Names namesIn(SQLite::Database &db)
{
    Names names;
    SQLite::Statement things(db, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
                                 " WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (things.executeStep())
        names.insert(things.getColumn(0).getString() + " " + things.getColumn(1).getString() + " of "
                     + things.getColumn(2).getString() + " " + plainly(things.getColumn(3).getString()));
    SQLite::Statement columns(db, "SELECT t.name, c.name, c.type, c.\"notnull\", c.pk, c.hidden FROM sqlite_schema t,"
                                  " pragma_table_xinfo(t.name) c WHERE t.type = 'table'"
                                  " AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (columns.executeStep()) {
        std::string column = "column";
        for (int i = 0; i < columns.getColumnCount(); ++i)
            column += " " + columns.getColumn(i).getString();
        names.insert(std::move(column));
    }
    return names;
}

constexpr int kStepsToCome = 100;

Names namesAt(int version)
{
    const auto steps = vaultSchema();
    const auto end = std::ranges::find_if(steps, [&](const auto &step) { return step.toVersion > version; });
    const auto made = storage::Database::inMemory(steps.first(static_cast<std::size_t>(end - steps.begin())));
    return namesIn(made->sql());
}

/// The header tells the same number as the head of the file did before it was turned.
bool saysInside(SQLite::Database &db, int version)
{
    SQLite::Statement said(db, "SELECT count(*) FROM header WHERE name = ? AND CAST(value AS TEXT) = ?");
    said.bind(1, kSchemaNumber);
    said.bind(2, std::to_string(version));
    return said.executeStep() && said.getColumn(0).getInt() > 0;
}

} // namespace

Shape shapeOf(SQLite::Database &db)
{
    db.exec("PRAGMA trusted_schema = OFF");
    const int version = db.execAndGet("PRAGMA user_version").getInt();
    const bool ours =
        db.execAndGet("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('header', 'inbox_key')")
            .getInt() == 2;
    const bool empty = db.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    const int newest = vaultSchema().back().toVersion;
    // a number that no Handrail comes to, or that the header knows nothing of, over tables of today: it was turned
    if ((version < 0 || version > newest) && holdsTablesOnly(db) && namesIn(db) == namesAt(newest)
        && (version < 0 || version > newest + kStepsToCome || saysInside(db, newest)))
        return Shape::Turned;
    if (version > newest)
        return ours || empty ? Shape::Newer : Shape::Strange;
    if (empty && version == 0)
        return Shape::Own; // nobody's yet
    if (version > 0 && holdsTablesOnly(db) && namesIn(db) == namesAt(version))
        return Shape::Own;
    return ours ? Shape::Changed : Shape::Strange;
}

bool holdsTablesOnly(SQLite::Database &db)
{
    return db.execAndGet("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')"
                         " OR sql LIKE 'CREATE VIRTUAL%'")
               .getInt()
        == 0;
}

} // namespace handrail::vault
