#include "directory/service/places.h"

#include "dial/number.h"
#include "directory/service/hours.h"
#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace handrail::directory {
namespace {

#define HANDRAIL_SCHEDULE "SELECT " HANDRAIL_SCHEDULE_COLUMNS " FROM schedule h "

constexpr double kEarthM = 6'371'008.8; // mean radius, IUGG
constexpr double kRadians = std::numbers::pi / 180.0;

bool says(const std::string &type, std::string_view what)
{
    return lowerAscii(type).find(what) != std::string::npos;
}

bool isFax(const std::string &type)
{
    if (says(type, "telefax"))
        return !says(type, "voice") && !says(type, "phone");
    const bool other = says(type, "fax") || says(type, "facsimil") || says(type, "pager") || says(type, "beeper");
    return other && !says(type, "voice") && !says(type, "phone") && !says(type, "tel");
}

/// "Fax", "Fax line" beside a number whose type says nothing of it.
bool isFaxByRemark(const std::string &remark)
{
    static constexpr auto kFax = std::to_array<std::string_view>(
        {"fax", "fax line", "fax number", "fax no", "fax only", "main fax", "office fax", "business fax", "facsimile",
         "numero de fax", "linea de fax", "pager", "pager number", "e fax", "efax", "fax referrals",
         "fax for referrals",
         "referral fax", "intake fax", "admin fax", "administrative fax", "private fax", "secure fax", "fax machine"});
    if (remark.find_first_of("FfPp") == std::string::npos)
        return false;
    const std::string words = plainWords(remark);
    return std::find(kFax.begin(), kFax.end(), trimmed(words)) != kFax.end();
}

/// Who calls first: a voice, then a teletypewriter, never a fax.
int turnOf(const Phone &phone)
{
    const bool tty = (says(phone.type, "tty") || says(phone.type, "tdd")) && !says(phone.type, "voice");
    return isFax(phone.type) || isFaxByRemark(phone.description) ? 2 : tty ? 1 : 0;
}

std::string dialOf(const Phone &phone)
{
    if (isFax(phone.type) || isFaxByRemark(phone.description) || dial::saysOver(phone.description))
        return {};
    return says(phone.type, "text") || says(phone.type, "sms") ? dial::textDigitsIn(phone.number)
                                                               : dial::digitsIn(phone.number);
}

std::vector<Phone> readPhones(SQLite::Statement &rows)
{
    std::vector<Phone> phones;
    while (rows.executeStep()) {
        Phone phone;
        phone.number = rows.getColumn(0).getString();
        phone.extension = rows.getColumn(1).getString();
        phone.type = rows.getColumn(2).getString();
        phone.description = rows.getColumn(3).getString();
        phone.dial = dialOf(phone);
        const bool there = std::any_of(phones.begin(), phones.end(), [&](const Phone &p) {
            return p.number == phone.number && p.extension == phone.extension && p.type == phone.type;
        });
        if (!there)
            phones.push_back(std::move(phone));
    }
    std::stable_sort(phones.begin(), phones.end(),
                     [](const Phone &a, const Phone &b) { return turnOf(a) < turnOf(b); });
    rows.tryReset();
    return phones;
}

} // namespace

Phone inARow(Phone phone)
{
    if (phone.dial.empty() && !dial::digitsIn(phone.number).empty())
        phone.number.clear();
    return phone;
}

double metresBetween(const Point &a, const Point &b)
{
    const double dLat = (b.latitude - a.latitude) * kRadians / 2, dLon = (b.longitude - a.longitude) * kRadians / 2;
    const double h =
        std::sin(dLat) * std::sin(dLat)
        + std::cos(a.latitude * kRadians) * std::cos(b.latitude * kRadians) * std::sin(dLon) * std::sin(dLon);
    return 2 * kEarthM * std::asin(std::min(1.0, std::sqrt(h)));
}

ScheduleRule scheduleAt(SQLite::Statement &row, int first)
{
    const auto text = [&](int i) { return row.getColumn(first + i).getString(); };
    const auto minute = [&](int i) {
        return row.isColumnNull(first + i) ? std::nullopt : std::optional(row.getColumn(first + i).getInt());
    };
    ScheduleRule rule{text(0), text(1), text(2), text(3), text(4), text(5), text(6), text(7), text(8)};
    rule.interval = row.isColumnNull(first + 9) ? 1 : row.getColumn(first + 9).getInt();
    rule.count = row.getColumn(first + 10).getInt();
    rule.opensMinute = minute(11);
    rule.closesMinute = minute(12);
    rule.timezone = text(13);
    rule.holiday = row.getColumn(first + 14).getInt() != 0;
    rule.closed = row.getColumn(first + 15).getInt() != 0;
    return rule;
}

bool canCall(Phone &phone)
{
    phone.dial = dialOf(phone);
    return turnOf(phone) == 0 && !phone.dial.empty();
}

bool dependsOnTheDay(const Phone &phone)
{
    for (const std::string *text : {&phone.number, &phone.description}) {
        // nearly all are figures alone, or have no year
        const bool letters = std::any_of(text->begin(), text->end(), [](char c) { return (c | 0x20) >= 'a'
            && (c | 0x20) <= 'z'; }),
                   figures = text->find_first_of("0123456789") != std::string::npos;
        if (!letters || !figures)
            continue;
        const auto terms = dial::termsIn(*text);
        if (std::any_of(terms.begin(), terms.end(), [](dial::Term term) {
                return term == dial::Term::Now || term == dial::Term::Later || term == dial::Term::Unknown;
            }))
            return true;
    }
    return false;
}

HoursReader::HoursReader(SQLite::Database &db)
    : m_ofService(db, HANDRAIL_SCHEDULE
                  "WHERE h.service_id = ?1 AND (h.location_id IS NULL OR h.location_id = ?2 OR ?2 = 0)"
                  " UNION ALL " HANDRAIL_SCHEDULE "JOIN service_at_location l ON h.service_at_location_id = l.id"
                  " WHERE l.service_id = ?1 AND h.service_id IS NULL AND (l.location_id = ?2 OR ?2 = 0)"),
      m_ofLocation(db, HANDRAIL_SCHEDULE "WHERE h.location_id = ?1 AND h.service_id IS NULL")
{
}

Hours HoursReader::of(std::int64_t service, std::int64_t location)
{
    Hours hours;
    const auto read = [&](SQLite::Statement &rows) {
        while (rows.executeStep())
            hours.add(scheduleAt(rows, 0));
        rows.tryReset();
    };
    m_ofService.tryReset(); // a query that was interrupted before left it in its error: reset() would throw that again
    m_ofService.bind(1, service);
    m_ofService.bind(2, location);
    read(m_ofService);
    if (location != 0 && (hours.empty() || (hours.spans.empty() && hours.rules.empty() && !hours.partly))) {
        m_ofLocation.tryReset();
        m_ofLocation.bind(1, location);
        read(m_ofLocation);
    }
    return hours;
}

PhoneReader::PhoneReader(SQLite::Database &db)
    : m_own(db, "SELECT number, extension, type, description FROM phone WHERE service_id = ?1 ORDER BY id LIMIT 30"),
      m_ofService(
          db,
          "SELECT number, extension, type, description FROM ("
          " SELECT number, extension, type, description, 0 AS nearness, id FROM phone WHERE service_id = ?1"
          " UNION ALL SELECT p.number, p.extension, p.type, p.description, 1, p.id FROM service_at_location l"
          "  JOIN phone p ON p.service_at_location_id = l.id WHERE l.service_id = ?1 AND (?2 = 0 OR l.location_id = ?2)"
          " UNION ALL SELECT p.number, p.extension, p.type, p.description, 2, p.id FROM service_at_location l"
          "  JOIN phone p ON p.location_id = l.location_id WHERE l.service_id = ?1 AND p.service_id IS NULL"
          "  AND (?2 = 0 OR l.location_id = ?2)"
          " UNION ALL SELECT p.number, p.extension, p.type, p.description, 3, p.id FROM service s"
          "  JOIN phone p ON p.organization_id = s.organization_id WHERE s.id = ?1 AND p.service_id IS NULL AND p.location_id IS NULL"
          ") ORDER BY nearness, id LIMIT 60"),
      m_ofPlace(db,
                "SELECT number, extension, type, description FROM phone WHERE location_id = ?1 ORDER BY id LIMIT 30")
{
}

std::vector<Phone> PhoneReader::of(std::int64_t service, std::int64_t location)
{
    m_ofService.tryReset();
    m_ofService.bind(1, service);
    m_ofService.bind(2, location);
    return readPhones(m_ofService);
}

std::vector<Phone> PhoneReader::ofPlace(std::int64_t location)
{
    m_ofPlace.tryReset();
    m_ofPlace.bind(1, location);
    return readPhones(m_ofPlace);
}

Phone PhoneReader::first(std::int64_t service, std::int64_t location)
{
    const auto best = [](std::vector<Phone> phones) {
        // a row of results shows what can be called
        std::erase_if(phones, [](const Phone &p) { return isFax(p.type) || isFaxByRemark(p.description); });
        const auto dialed = std::find_if(phones.begin(), phones.end(), [](const Phone &p) { return !p.dial.empty(); });
        return dialed != phones.end() ? *dialed : phones.empty() ? Phone() : phones.front();
    };
    m_own.tryReset();
    m_own.bind(1, service);
    const Phone own = best(readPhones(m_own));
    if (!own.dial.empty())
        return own;
    const Phone any = best(of(service, location));
    return any.dial.empty() && !own.number.empty() ? own : any;
}

Phone PhoneReader::called(std::int64_t service, std::int64_t location)
{
    return inARow(first(service, location));
}

} // namespace handrail::directory
