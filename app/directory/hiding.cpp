#include "directory/linking.h"

#include "directory/categories.h"
#include "directory/confidential.h"

#include <sqlite3.h>

#include <algorithm>

// What must not be found of a package: the addresses of private places, and what else in its words leads there.
namespace handrail::directory {
namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

void withoutAddressFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string text = withoutAddress(textOf(values[0]));
    sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

class Hiding {
public:
    Hiding(Staging &staging, const Categories &categories, Problems &problems, std::function<std::string(const std::string &)> fileOf)
        : m_staging(staging), m_db(staging.sql()), m_keys(staging.keys()), m_categories(categories), m_problems(problems), m_fileOf(std::move(fileOf)) {}
    std::int64_t run();

private:
    void findServices();
    void findPlaces();
    void spread();
    void erase();
    [[nodiscard]] bool anyHint(const char *table) const { return m_staging.facts(table).anyHint; }
    /// By the publisher's id: a service that stands in a hidden place or is one; a hidden place.
    static void isQuiet(sqlite3_context *context, int, sqlite3_value **values);
    static void isHidden(sqlite3_context *context, int, sqlite3_value **values);
    template <typename Take>
    void eachPlaceOfAService(Take take);

    Staging &m_staging;
    SQLite::Database &m_db;
    const Keys &m_keys;
    const Categories &m_categories;
    Problems &m_problems;
    std::function<std::string(const std::string &)> m_fileOf;
    std::vector<bool> m_services, m_quiet, m_places; ///< by row
    bool m_anyService = false, m_anyPlace = false;
};

void Hiding::isQuiet(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &hiding = *static_cast<const Hiding *>(sqlite3_user_data(context));
    sqlite3_result_int(context, hiding.m_quiet[hiding.m_keys.map(Target::Service).row(textOf(values[0]))] ? 1 : 0);
}

void Hiding::isHidden(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &hiding = *static_cast<const Hiding *>(sqlite3_user_data(context));
    sqlite3_result_int(context, hiding.m_places[hiding.m_keys.map(Target::Location).row(textOf(values[0]))] ? 1 : 0);
}

template <typename Take>
void Hiding::eachPlaceOfAService(Take take)
{
    SQLite::Statement rows(m_db, "SELECT service_id, location_id FROM service_at_location");
    while (rows.executeStep())
        take(m_keys.map(Target::Service).row(rows.getColumn(0).getText()), m_keys.map(Target::Location).row(rows.getColumn(1).getText()));
}

/// Only services with a word that could mean it, their own, their organization's or a category's, are read closely.
void Hiding::findServices()
{
    if (!anyHint("service") && !anyHint("organization") && !anyHint("taxonomy_term"))
        return;
    std::vector<bool> owners(static_cast<std::size_t>(m_staging.facts("organization").rows) + 1);
    if (anyHint("organization")) {
        SQLite::Statement rows(m_db, "SELECT row FROM organization WHERE maybe = 1");
        while (rows.executeStep())
            owners[static_cast<std::size_t>(rows.getColumn(0).getInt64())] = true;
    }
    const bool terms = anyHint("taxonomy_term");
    SQLite::Statement text(m_db, "SELECT s.name || ' ' || s.alternate_name || ' ' || COALESCE(o.name, '') || ' ', s.description, s.keywords FROM service s"
                                 " LEFT JOIN organization o ON o.row = row_of(0, s.organization_id) WHERE s.row = ?");
    SQLite::Statement rows(m_db, "SELECT row, maybe, organization_id, line FROM service");
    const std::string file = m_fileOf("service");
    SQLite::Statement hide(m_db, "UPDATE service SET confidential = 1 WHERE row = ?");
    std::vector<std::uint32_t> found;
    while (rows.executeStep()) {
        const auto row = static_cast<std::uint32_t>(rows.getColumn(0).getInt64());
        if (rows.getColumn(1).getInt() == 0 && !owners[m_keys.map(Target::Organization).row(rows.getColumn(2).getText())] && !(terms && m_categories.hint(row)))
            continue;
        text.reset();
        text.bind(1, static_cast<std::int64_t>(row));
        if (!text.executeStep())
            continue;
        const std::string why = whyHidden(text.getColumn(0).getString() + m_categories.of(row, text.getColumn(2).getString()), text.getColumn(1).getString());
        if (why.empty())
            continue;
        found.push_back(row);
        m_problems.add(ProblemKind::Withheld, file, rows.getColumn(3).getInt64(), "description", why);
    }
    for (const std::uint32_t row : found) {
        m_services[row] = m_quiet[row] = m_anyService = true;
        hide.reset();
        hide.bind(1, static_cast<std::int64_t>(row));
        hide.exec();
    }
}

void Hiding::findPlaces()
{
    if (m_staging.filled("location", "is_private") || anyHint("location")) {
        SQLite::Statement rows(m_db, "SELECT row, is_private, name || ' ' || alternate_name, description, line FROM location WHERE is_private = 1 OR maybe = 1");
        const std::string file = m_fileOf("location");
        while (rows.executeStep()) {
            const bool flag = rows.getColumn(1).getInt() != 0;
            const std::string why = flag ? std::string() : addressIsWithheld(rows.getColumn(2).getText()) ? std::string("name") : whyHidden(rows.getColumn(2).getText(), rows.getColumn(3).getText());
            if (!flag && why.empty())
                continue;
            m_places[static_cast<std::size_t>(rows.getColumn(0).getInt64())] = m_anyPlace = true;
            m_problems.add(ProblemKind::Withheld, file, rows.getColumn(4).getInt64(), flag ? "is_private" : "name", why);
        }
    }
    if (m_staging.filled("address", "is_private") || anyHint("address")) {
        SQLite::Statement rows(m_db, "SELECT location_id, is_private, line FROM address WHERE is_private = 1 OR maybe = 1");
        const std::string file = m_fileOf("address");
        while (rows.executeStep()) {
            if (const std::uint32_t place = m_keys.map(Target::Location).row(rows.getColumn(0).getText()))
                m_places[place] = m_anyPlace = true;
            m_problems.add(ProblemKind::Withheld, file, rows.getColumn(2).getInt64(), rows.getColumn(1).getInt() != 0 ? "is_private" : "address_1");
        }
    }
}

/// A hidden service hides its places; a hidden place quiets what is said of all services there.
void Hiding::spread()
{
    if (m_anyService)
        eachPlaceOfAService([&](std::uint32_t service, std::uint32_t place) {
            if (m_services[service] && place != 0)
                m_places[place] = m_anyPlace = true;
        });
    if (m_anyPlace)
        eachPlaceOfAService([&](std::uint32_t service, std::uint32_t place) {
            if (m_places[place] && service != 0)
                m_quiet[service] = true;
        });
}

constexpr const char *kErase = R"sql(
UPDATE location SET confidential = 1, latitude = NULL, longitude = NULL, name = '', alternate_name = '', description = '', transportation = '', url = ''
    WHERE is_hidden(id);
UPDATE address SET address_1 = '', address_2 = '', region = '', postal_code = '', city = town(city) WHERE is_hidden(location_id);
UPDATE service SET name = without_address(name), alternate_name = without_address(alternate_name), description = without_address(description),
    application_process = without_address(application_process),
    eligibility_description = without_address(eligibility_description), fees_description = without_address(fees_description), alert = without_address(alert),
    interpretation_services = without_address(interpretation_services), wait_time = without_address(wait_time) WHERE is_quiet(id);
UPDATE service_at_location SET description = without_address(description) WHERE description <> '' AND is_quiet(service_id);
UPDATE schedule SET description = without_address(description), notes = without_address(notes) WHERE (description <> '' OR notes <> '')
    AND (is_quiet(service_id) OR is_hidden(location_id) OR service_at_location_id IN
        (SELECT l.id FROM service_at_location l WHERE l.id <> '' AND (is_quiet(l.service_id) OR is_hidden(l.location_id))));
UPDATE phone SET description = without_address(description) WHERE description <> '' AND (is_quiet(service_id) OR is_hidden(location_id)
    OR service_at_location_id IN (SELECT l.id FROM service_at_location l WHERE l.id <> '' AND (is_quiet(l.service_id) OR is_hidden(l.location_id))));
UPDATE accessibility SET description = without_address(description), details = without_address(details), url = '' WHERE is_hidden(location_id);
UPDATE required_document SET document = without_address(document) WHERE is_quiet(service_id);
UPDATE service_capacity SET description = without_address(description) WHERE is_quiet(service_id);
UPDATE program SET name = without_address(name), alternate_name = without_address(alternate_name), description = without_address(description)
    WHERE id IN (SELECT s.program_id FROM service s WHERE is_quiet(s.id));
UPDATE contact SET department = without_address(department) WHERE is_quiet(service_id) OR is_hidden(location_id)
    OR service_at_location_id IN (SELECT l.id FROM service_at_location l WHERE l.id <> '' AND (is_quiet(l.service_id) OR is_hidden(l.location_id)));
UPDATE url SET label = without_address(label) WHERE is_quiet(service_id);
UPDATE funding SET source = without_address(source) WHERE is_quiet(service_id);
UPDATE metadata SET left_out = 1, previous_value = '', replacement_value = '' WHERE is_quiet(resource_id) OR is_hidden(resource_id);
)sql";

void townFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string_view city = textOf(values[0]);
    const std::string town = addressIsWithheld(city) || city.find_first_of("0123456789") != std::string_view::npos ? std::string() : withoutAddress(city);
    sqlite3_result_text(context, town.data(), static_cast<int>(town.size()), SQLITE_TRANSIENT);
}

void Hiding::erase()
{
    m_db.createFunction("town", 1, true, nullptr, townFunction, nullptr, nullptr);
    m_db.createFunction("without_address", 1, true, nullptr, withoutAddressFunction, nullptr, nullptr);
    m_db.createFunction("is_quiet", 1, false, this, isQuiet, nullptr, nullptr);
    m_db.createFunction("is_hidden", 1, false, this, isHidden, nullptr, nullptr);
    m_db.exec(kErase);
}

std::int64_t Hiding::run()
{
    const auto rows = [&](const char *table) { return static_cast<std::size_t>(m_staging.facts(table).rows) + 1; };
    m_services.resize(rows("service"));
    m_quiet.resize(rows("service"));
    m_places.resize(rows("location"));
    findServices();
    findPlaces();
    spread();
    if (!m_anyService && !m_anyPlace)
        return 0;
    erase();
    return m_db.execAndGet("SELECT count(*) FROM location WHERE confidential = 1 AND left_out = 0").getInt64();
}

} // namespace

std::int64_t hidePrivate(Staging &staging, const Categories &categories, Problems &problems, const std::function<std::string(const std::string &)> &fileOf)
{
    return Hiding(staging, categories, problems, fileOf).run();
}

} // namespace handrail::directory
