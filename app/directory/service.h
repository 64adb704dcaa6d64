#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the directory tells about services: plain values for a screen, a card or a line of JSON.
namespace handrail::directory {

struct Point {
    double latitude = 0, longitude = 0; ///< degrees, WGS 84
};

/// The local time of whoever asks, from a port above (GCC 12 has no time zones).
struct LocalTime {
    int weekday = 0;    ///< 0 Monday … 6 Sunday
    int minuteOfDay = 0;
    std::string date;   ///< ISO "2026-11-22", for schedules that end; may be empty
};

enum class OpenState {
    Unknown, ///< no hours, hours only as text, or hours that cannot be decided: never guessed
    Open,
    Closed
};

/// Open or not at a LocalTime, by the weekly hours of one place.
struct OpenInfo {
    OpenState state = OpenState::Unknown;
    bool allDay = false;        ///< open 24 hours, every day
    int changesInMinutes = -1;  ///< minutes until it closes (Open) or opens (Closed); -1 when not within a week
    int changesAtMinute = -1;   ///< minute of that day
    int changesOnWeekday = -1;
};

enum class MatchField { None, Name, AlternateName, Organization, Category, Description };

/// One row of a result list.
struct ServiceRow {
    std::string id;           ///< the publisher's id: stays the same when the package is imported again
    std::string name;
    std::string organization;
    std::string category;     ///< publisher's terms, joined by "; "
    std::string nameMarked;   ///< name with matches between U+E000 and U+E001
    std::string snippet;      ///< where it matched, marked the same way; the description's beginning without words
    MatchField matched = MatchField::None;
    std::string city;         ///< empty for a private place
    bool confidential = false; ///< no address, no pin, no distance, anywhere
    bool temporarilyClosed = false;
    std::optional<double> distanceM;
    OpenInfo open;
    std::string phone;        ///< the number to call first, as written
    std::string phoneDial;    ///< the same as digits to hand to a dialer; empty when there is none
    std::string checkedDate;  ///< ISO date of the publisher's last check or change; empty: unknown
    bool checkedIsAssured = false; ///< the publisher vouched for it that day (else: last changed)
};

struct SearchPage {
    std::vector<ServiceRow> rows;
    std::int64_t total = 0; ///< all that fit, not only this page
};

struct Phone {
    std::string number, dial, extension, type, description; ///< type: voice, fax, text, tty … as written
};

struct OpenSpan {
    int fromMinute = 0; ///< minutes of the week, Monday 00:00 is 0
    int toMinute = 0;   ///< after from; may pass 10080 (Sunday night into Monday)
    std::string validFrom, validTo; ///< ISO dates, may be empty
};

struct Place {
    std::string id, name, description, transportation, type; ///< type: physical, postal, virtual
    bool confidential = false;
    std::string addressLine; ///< "330 Twin Dolphin Drive, Suite 123"
    std::string city, state, postalCode;
    std::optional<Point> point;
    std::optional<double> distanceM;
    std::vector<std::string> accessibility;
    std::vector<std::string> languages;
    std::vector<Phone> phones;
    std::vector<OpenSpan> spans;
    std::vector<std::string> hoursText; ///< hours as the publisher wrote them
    OpenInfo open;
};

struct Cost {
    std::string option, amount, currency, description;
};

/// A package that was imported.
struct SourcePackage {
    std::string name, publisher, fileName;
    std::int64_t importedWallMs = 0;
    std::int64_t services = 0, organizations = 0, locations = 0;
};

/// Everything a service's page shows.
struct Service {
    ServiceRow row;
    std::string alternateName, description, organizationDescription;
    std::string url, email, status, alert;
    std::string eligibility, applicationProcess, fees, waitTime, interpretation;
    std::optional<double> minimumAge, maximumAge;
    std::vector<std::string> requiredDocuments, languages, areas, categories;
    std::vector<Cost> costs;
    std::vector<Phone> phones;   ///< of the service itself, then of its places, then of the organization; no fax first
    std::vector<Place> places;   ///< nearest first when a point was given
    std::string assuredDate, lastModified; ///< ISO dates
    SourcePackage source;
};

} // namespace handrail::directory
