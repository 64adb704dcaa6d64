#pragma once

#include "directory/service/service.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

/// What peers put right of a service, laid over the publisher's data wherever it is read. All throw SQLite::Exception.
namespace handrail::directory {

/// The newest value a field was corrected to, by the field's HSDS 3.0 name ("name", "fees_description", "phone" …).
struct Corrections {
    std::map<std::string, std::string, std::less<>> values;
    std::map<std::string, std::int64_t, std::less<>> madeWallMs; ///< when, of each of values
    std::string verified; ///< ISO date of the last 'verified today', empty: never
};

/// Whether its publisher keeps the service, or one of its places, private.
[[nodiscard]] bool isKeptPrivate(SQLite::Database &db, const std::string &hsdsId);
/// Of such a service only what cannot lead there: words from before it was private are still in the file.
[[nodiscard]] Corrections readCorrections(SQLite::Database &db, std::int64_t service);
[[nodiscard]] Corrections readCorrections(SQLite::Database &db, const std::string &hsdsId);

/// Replaces @p text when @p field was corrected. @return it was
bool correctText(const Corrections &corrections, std::string_view field, std::string &text);
/// The number to call first ("phone").
bool correctPhone(const Corrections &corrections, Phone &phone);
/// Peers wrote down other hours ("hours"): words, which are shown and never reckoned with.
[[nodiscard]] bool saysHours(const Corrections &corrections);
/// A peer said that the place must not be found ("withheld").
[[nodiscard]] bool isWithheld(const Corrections &corrections);
[[nodiscard]] std::string verifiedDate(const Corrections &corrections);

/// The services (their keys in this file, in order) that a search leaves out: a peer's last word of them, but for what
/// waits (see closures.h), is that they are closed for good.
[[nodiscard]] std::vector<std::int64_t> closedServices(SQLite::Database &db);

} // namespace handrail::directory
