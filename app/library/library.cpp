#include "library/library.h"

#include "library/county.h"
#include "library/kindsjson.h"
#include "library/librarysearch.h"
#include "library/schema.h"
#include "storage/database.h"

#include <SQLiteCpp/VariadicBind.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>

namespace handrail::library {

using storage::Failure;
using storage::FailureKind;
using storage::Result;

struct Library::Inside {
    std::vector<char> bytes; ///< of a file; an embedded image belongs to the app
    std::unique_ptr<storage::Database> database;
    std::vector<std::string> languages;
    std::optional<std::vector<Synonym>> synonyms; ///< read at the first search: the start does not wait for them

    [[nodiscard]] SQLite::Database &sql() { return database->sql(); }
    [[nodiscard]] bool speaks(const std::string &lang) const
    {
        return std::find(languages.begin(), languages.end(), lang) != languages.end();
    }

    /// The JSON in column 0 of @p row, with the head in column 1, where that is asked for, laid back into it.
    [[nodiscard]] static nlohmann::json whole(SQLite::Statement &row)
    {
        auto json = nlohmann::json::parse(row.getColumn(0).getString());
        const std::string head = row.getColumnCount() > 1 ? row.getColumn(1).getString() : std::string();
        if (!head.empty())
            json["head"] = nlohmann::json::parse(head);
        return json;
    }

    /// The JSON of one item as @p Shape.
    template <typename Shape>
    [[nodiscard]] Result<Shape> item(const std::string &kind, const std::string &id, const std::string &lang)
    {
        auto read = storage::guarded([&]() -> std::optional<Shape> {
            SQLite::Statement row(sql(), "SELECT body, head FROM item WHERE kind = ?1 AND lang = ?2 AND id = ?3");
            SQLite::bind(row, kind, lang, id);
            if (!row.executeStep())
                return std::nullopt;
            return whole(row).template get<Shape>();
        });
        if (!read)
            return read.failure();
        if (!read.value())
            return Failure{FailureKind::NotFound, kind};
        return std::move(*read.value());
    }

    /// The JSON of each row of @p rows; nothing when a row cannot be read.
    template <typename Shape>
    [[nodiscard]] static std::vector<Shape> all(SQLite::Statement &rows)
    {
        std::vector<Shape> out;
        while (rows.executeStep())
            out.push_back(whole(rows).template get<Shape>());
        return out;
    }
};

Library::Library(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
Library::~Library() = default;
Library::Library(Library &&) noexcept = default;
Library &Library::operator=(Library &&) noexcept = default;

Result<Library> Library::openImage(std::span<const std::byte> image)
{
    constexpr std::size_t kHeader = 100; // an SQLite file begins with so many bytes
    if (image.size() < kHeader)
        return Failure{FailureKind::Damaged, "not a database"};
    auto database = storage::Database::openImage(image);
    if (!database)
        return database.failure();
    auto inside = std::make_unique<Inside>();
    inside->database = std::move(database.value());
    const auto read = storage::guarded([&] {
        const int version = inside->sql().execAndGet("PRAGMA user_version").getInt();
        std::istringstream names(
            inside->sql().execAndGet("SELECT value FROM meta WHERE key = 'languages'").getString());
        inside->languages.assign(std::istream_iterator<std::string>(names), {});
        return version;
    });
    if (!read) // no such table, not a database: either way these bytes are not a library
        return Failure{FailureKind::Damaged, read.failure().detail};
    if (read.value() != kSchemaVersion)
        return Failure{read.value() > kSchemaVersion ? FailureKind::TooNew : FailureKind::Damaged, "content schema"};
    return Library(std::move(inside));
}

Result<Library> Library::openFile(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return Failure{FailureKind::CannotOpen, "content file"};
    std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
    auto library = openImage(std::as_bytes(std::span<const char>(bytes)));
    if (library)
        library.value().m_inside->bytes = std::move(bytes); // moving a vector leaves its bytes where they are
    return library;
}

std::vector<Head> Library::heads(const std::string &kind, const std::string &lang, const std::string &phase) const
{
    const auto read = storage::guarded([&] {
        SQLite::Statement rows(
            m_inside->sql(),
            "SELECT head FROM item WHERE kind = ?1 AND lang = ?2 AND head <> '' AND (?3 = '' OR phase = ?3) ORDER BY ord, id");
        SQLite::bind(rows, kind, lang, phase);
        return Inside::all<Head>(rows);
    });
    return read ? read.value() : std::vector<Head>();
}

Result<Guide> Library::guide(const std::string &id, const std::string &lang) const
{
    return m_inside->item<Guide>("guide", id, lang);
}

Result<Checklist> Library::checklist(const std::string &id, const std::string &lang) const
{
    return m_inside->item<Checklist>("checklist", id, lang);
}

Result<Protocol> Library::protocol(const std::string &id, const std::string &lang) const
{
    return m_inside->item<Protocol>("protocol", id, lang);
}

Result<Walk> Library::walk(const std::string &id, const std::string &lang) const
{
    return m_inside->item<Walk>("walk", id, lang);
}

Result<Card> Library::card(const std::string &id, const std::string &lang) const
{
    return m_inside->item<Card>("card", id, lang);
}

Result<Practice> Library::practice(const std::string &id, const std::string &lang) const
{
    return m_inside->item<Practice>("practice", id, lang);
}

Result<PlanTemplate> Library::planTemplate(const std::string &id, const std::string &lang) const
{
    return m_inside->item<PlanTemplate>("plan", id, lang);
}

std::vector<Competency> Library::competencies(const std::string &framework, const std::string &lang) const
{
    const auto read = storage::guarded([&] {
        SQLite::Statement rows(
            m_inside->sql(),
            "SELECT body, head FROM item WHERE kind = 'competency' AND lang = ?1 AND grp = ?2 ORDER BY ord, id");
        SQLite::bind(rows, lang, framework);
        return Inside::all<Competency>(rows);
    });
    return read ? read.value() : std::vector<Competency>();
}

std::vector<Line> Library::lines(const std::string &lang, const std::string &county) const
{
    const auto read = storage::guarded([&] {
        SQLite::Statement rows(
            m_inside->sql(),
            "SELECT body, head FROM item WHERE kind = 'lines' AND lang = ?1 AND grp IN ('', ?2) ORDER BY grp = '', ord, id");
        SQLite::bind(rows, lang, countyKey(county));
        return Inside::all<Line>(rows);
    });
    return read ? read.value() : std::vector<Line>();
}

Result<Line> Library::line(const std::string &id, const std::string &lang) const
{
    return m_inside->item<Line>("lines", id, lang);
}

Result<Fact> Library::fact(const std::string &id, const std::string &lang) const
{
    auto read = storage::guarded([&]() -> std::optional<Fact> {
        SQLite::Statement row(m_inside->sql(), "SELECT body FROM fact WHERE id = ?1 AND lang = ?2");
        SQLite::bind(row, id, lang);
        if (!row.executeStep())
            return std::nullopt;
        return nlohmann::json::parse(row.getColumn(0).getString()).get<Fact>();
    });
    if (!read)
        return read.failure();
    if (!read.value())
        return Failure{FailureKind::NotFound, "fact"};
    return std::move(*read.value());
}

std::vector<Hit> Library::search(const std::string &words, const std::string &lang, int limit) const
{
    if (!m_inside->speaks(lang))
        return {};
    const auto read = storage::guarded([&] {
        if (!m_inside->synonyms)
            m_inside->synonyms = readSynonyms(m_inside->sql());
        return searchLibrary(m_inside->sql(), *m_inside->synonyms, words, lang, limit);
    });
    return read ? read.value() : std::vector<Hit>();
}

std::vector<std::string> Library::languages() const
{
    return m_inside->languages;
}

} // namespace handrail::library
