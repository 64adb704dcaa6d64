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
    std::string date;   ///< ISO "2026-11-22", for schedules that end and holidays; may be empty
    std::optional<int> utcOffsetMinutes = {};      ///< of the asker's clock now, for places that keep another time
    /// the same without daylight saving: what HSDS's bare number of hours means
    std::optional<int> standardOffsetMinutes = {};
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
    bool holiday = false;       ///< Unknown because today is a public holiday and the publisher says nothing of it
};

/// Where a row matched. Meaning: by a word for the same need, as 'refugio' for a shelter.
enum class MatchField { None, Name, AlternateName, Organization, Category, Description, Population, Place, Meaning };

/// Ids of services that peers added begin so (they are UUIDs, as HSDS 3.0 wants them).
inline constexpr const char *kPeerIds = "9ee50000-";

/// How old a publisher's count of what is free is. What was told days ago says so; what was told more than three days
/// ago is no number any more.
enum class Told { Never, Lately, DaysAgo, TooLongAgo };

/// Beds of a service that are free, when anybody counted them: free is there for Lately and DaysAgo alone.
struct FreeBeds {
    std::optional<int> free;
    Told told = Told::Never;
    std::int64_t toldWallMs = 0;
};

/// What a service counts: beds, places in a group, meals. No number where it would mislead.
struct Capacity {
    std::string unit, description;
    bool beds = false;
    std::optional<int> free, most;
    Told told = Told::Never;
    std::int64_t toldWallMs = 0;
    bool sinceFull = false; ///< a peer heard after that that it is full
};

/// One row of a result list.
struct ServiceRow {
    std::string id;           ///< the publisher's id: stays the same when the package is imported again
    std::string name;
    std::string organization;
    std::string category;     ///< publisher's terms, joined by "; "
    std::string nameMarked;   ///< name with matches between U+E000 and U+E001
    std::string snippet;      ///< where it matched, marked the same way; the description's beginning without words
    MatchField matched = MatchField::None;
    std::string meaning;      ///< matched by Meaning: the facet's key, as "shelter"
    std::string city;
    bool confidential = false; ///< no street, no pin, no distance, anywhere: the town alone
    bool temporarilyClosed = false;
    std::optional<double> distanceM;
    OpenInfo open;
    std::string phone;        ///< the number to call first, as written
    std::string phoneDial;    ///< the same as digits to hand to a dialer; empty when there is none
    std::string checkedDate;  ///< ISO date of the publisher's last check or change; empty: unknown
    bool checkedIsAssured = false; ///< the publisher vouched for it that day (else: last changed)
    bool checkedByPeer = false;    ///< a peer verified it that day
    bool corrected = false;        ///< peers put something right; the row shows it
    bool addedByPeer = false;
    FreeBeds beds;
    std::string lastOutcome;       ///< of the last call a peer noted: "reached", "full" …; empty: none
    std::int64_t lastOutcomeWallMs = 0;
};

struct SearchPage {
    std::vector<ServiceRow> rows;
    std::int64_t total = 0; ///< all that fit, not only this page
    /// When asked for: how many of them have each of facets(), are surely open, and were checked in the last 90 days.
    std::vector<std::int64_t> counts;
    std::int64_t openCount = 0, latelyCount = 0;
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

struct Link {
    std::string label, url;
};

/// A desk of a service: never a person.
struct Desk {
    std::string department, email;
};

struct Cost {
    std::string option, amount, currency, description;
};

/// A package that was imported.
struct SourcePackage {
    std::string name, publisher, fileName;
    std::int64_t importedWallMs = 0;
    std::int64_t services = 0, organizations = 0, locations = 0;
    std::string signer = {}; ///< whose signature it carried, as the key is named here; empty: not signed
};

/// What a peer put right: the publisher's value stays beside it.
struct Correction {
    std::string field, value, published; ///< field: HSDS 3.0 name, or "phone", "hours", "address"
    std::int64_t madeWallMs = 0;
};

/// What a peer found out.
struct PeerNote {
    std::string kind;    ///< "verified", "call", "note"
    std::string outcome; ///< of a call: a key of callOutcomes()
    std::string words;   ///< may be empty
    std::int64_t madeWallMs = 0;
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
    std::vector<Capacity> capacities;
    std::vector<Link> links;     ///< more pages of the service
    std::vector<Desk> desks;
    std::string program;         ///< of which it is a part
    std::vector<Phone> phones;   ///< of the service itself, then of its places, then of the organization; no fax first
    std::vector<Place> places;   ///< nearest first when a point was given
    std::string assuredDate, lastModified; ///< ISO dates
    std::string publishedName;             ///< before corrections
    std::vector<Correction> corrections;
    std::vector<PeerNote> notes;           ///< newest first
    SourcePackage source;
};

} // namespace handrail::directory
