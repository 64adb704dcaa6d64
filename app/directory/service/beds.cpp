#include "directory/service/beds.h"

#include "directory/service/hours.h"
#include "directory/words/searchwords.h"

#include <algorithm>
#include <cmath>

namespace handrail::directory {
namespace {

constexpr std::int64_t kHourMs = 3'600'000, kDayMs = 24 * kHourMs;

bool hasBedWord(std::string_view text)
{
    static constexpr std::string_view kWords[] = {"bed",   "beds",   "cama",   "camas",  "cot",  "cots",
                                                  "catre", "catres", "bunk",   "bunks",  "crib", "cribs",
                                                  "cuna",  "cunas",  "litera", "literas"};
    const std::vector<std::string> words = foldedWords(text);
    return std::any_of(words.begin(), words.end(), [](const std::string &word) {
        return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
    });
}

} // namespace

bool countsBeds(std::string_view unit, std::string_view identifier, std::string_view description)
{
    return unit.empty() && identifier.empty() ? hasBedWord(description) : hasBedWord(unit) || hasBedWord(identifier);
}

Told ageOf(std::int64_t toldWallMs, const std::optional<std::int64_t> &nowWallMs)
{
    if (toldWallMs <= 0 || !nowWallMs || toldWallMs > *nowWallMs + kHourMs) // clocks differ a little
        return Told::Never;
    const std::int64_t age = *nowWallMs - toldWallMs;
    return age <= kDayMs ? Told::Lately : age <= 3 * kDayMs ? Told::DaysAgo : Told::TooLongAgo;
}

std::optional<std::int64_t> wallMsOf(const std::optional<LocalTime> &at)
{
    constexpr std::int64_t kFirstDay = 10'957; // 2000-01-01 since 1970-01-01
    const int day = at ? dayNumber(at->date) : 0;
    if (day == 0 || !at->utcOffsetMinutes)
        return {};
    return (kFirstDay + day) * kDayMs + (at->minuteOfDay - *at->utcOffsetMinutes) * std::int64_t{60'000};
}

void BedCounts::read(SQLite::Database &db)
{
    m_counts.clear();
    m_keys.clear();
    SQLite::Statement rows(
        db, "SELECT c.service_id, c.available, c.updated, COALESCE(u.name, ''), COALESCE(u.identifier, ''), "
            "c.description, s.hsds_id FROM service_capacity c"
            " JOIN service s ON s.id = c.service_id LEFT JOIN unit u ON u.id = c.unit_id WHERE c.available IS NOT "
            "NULL AND c.updated IS NOT NULL"
            " ORDER BY c.service_id, c.updated DESC, c.id");
    while (rows.executeStep()) {
        if (!countsBeds(rows.getColumn(3).getText(), rows.getColumn(4).getText(), rows.getColumn(5).getText()))
            continue;
        std::vector<Count> &counts = m_counts[rows.getColumn(0).getInt64()];
        if (counts.empty())
            m_keys[rows.getColumn(6).getString()].push_back(rows.getColumn(0).getInt64());
        counts.push_back({static_cast<int>(rows.getColumn(1).getDouble()), rows.getColumn(2).getInt64()});
    }
}

void BedCounts::full(const std::string &id, std::int64_t wallMs)
{
    const auto keys = m_keys.find(id);
    if (keys == m_keys.end())
        return;
    for (const std::int64_t key : keys->second)
        std::erase_if(m_counts[key], [wallMs](const Count &count) { return count.toldWallMs <= wallMs; });
}

FreeBeds BedCounts::of(std::int64_t service, const std::optional<std::int64_t> &nowWallMs) const
{
    const auto found = m_counts.find(service);
    if (found == m_counts.end() || found->second.empty())
        return {};
    FreeBeds beds;
    for (const Count &count : found->second) {
        if (ageOf(count.toldWallMs, nowWallMs) == Told::Never
            || (beds.toldWallMs != 0 && found->second.front().toldWallMs - count.toldWallMs > kDayMs))
            continue; // a row that nobody keeps up any more must not be added to one that somebody does
        beds.free = beds.free.value_or(0) + count.free;
        beds.toldWallMs = count.toldWallMs; // the oldest of those that are added up
    }
    beds.told = ageOf(beds.toldWallMs, nowWallMs);
    if (beds.told != Told::Lately && beds.told != Told::DaysAgo)
        beds.free.reset();
    return beds;
}

std::vector<Capacity> readCapacities(SQLite::Database &db, std::int64_t service,
                                     const std::optional<std::int64_t> &nowWallMs, std::int64_t fullWallMs)
{
    SQLite::Statement rows(
        db, "SELECT c.available, c.maximum, c.updated, COALESCE(u.name, ''), COALESCE(u.identifier, ''), "
            "c.description FROM service_capacity c"
            " LEFT JOIN unit u ON u.id = c.unit_id WHERE c.service_id = ? ORDER BY c.id LIMIT 50");
    rows.bind(1, service);
    std::vector<Capacity> all;
    while (rows.executeStep()) {
        Capacity one;
        one.unit = rows.getColumn(3).getString();
        one.description = rows.getColumn(5).getString();
        one.beds = countsBeds(one.unit, rows.getColumn(4).getText(), one.description);
        one.toldWallMs = rows.getColumn(2).getInt64();
        one.told = ageOf(one.toldWallMs, nowWallMs);
        one.sinceFull = one.beds && fullWallMs >= one.toldWallMs && fullWallMs != 0;
        if ((one.told == Told::Lately || one.told == Told::DaysAgo) && !one.sinceFull && !rows.isColumnNull(0)) {
            one.free = static_cast<int>(rows.getColumn(0).getDouble());
            if (!rows.isColumnNull(1))
                one.most = static_cast<int>(rows.getColumn(1).getDouble());
        }
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace handrail::directory
