#pragma once

#include "directory/service/service.h"
#include "library/kinds.h"
#include "storage/clock.h"

#include <QString>
#include <QVariantMap>
#include <QVector>

#include <optional>

namespace handrail::view {

/// Values of the directory as a screen takes them: keys and figures for QML's own words, times and distances in the
/// form of a language. Pure functions, GUI thread or not.

/// The local weekday, minute and date of this device now.
[[nodiscard]] directory::LocalTime localTime(std::int64_t wallMs);

/// Text with matches between U+E000 and U+E001 as StyledText: <b> around matches, everything else escaped.
[[nodiscard]] QString styledMarks(const std::string &text);

/// openKey: "allDay", "open", "openUntil", "closed", "opensToday", "opensLater", "unknown", "paused" (temporarily
/// closed); openTime: "5:00 PM"; openDay: 0 Monday … 6 Sunday, -1.
void putOpen(QVariantMap &into, const directory::OpenInfo &open, bool paused, const directory::LocalTime &now,
             const QString &language);

/// "1.2" miles, one decimal below 10; empty without a distance.
[[nodiscard]] QString milesText(const std::optional<double> &metres, const QString &language);

/// checkedUnit: "", "today", "days", "weeks", "months", "years"; checkedCount; checkedStale: a year or more, or never;
/// checkedAssured: the publisher vouched for it (else: last changed).
void putChecked(QVariantMap &into, const std::string &isoDate, bool assured, const directory::LocalTime &now);

/// How long ago, in the largest unit that fits: @p name + "Unit" ("", "now", "minutes", "hours", "days", "weeks") and
/// @p name + "Count".
void putAgo(QVariantMap &into, const QString &name, std::int64_t wallMs, std::int64_t nowWallMs);

/// Minutes of a day as a time: "8:00 AM", "8:00 a. m.".
[[nodiscard]] QString clockText(int minuteOfDay, const QString &language);

/// The days of a week in order: a map a day with day (0 Monday), today, hours
/// ("9:00 AM – 12:00 PM, 1:00 PM – 5:00 PM"), allDay, closed, and unsure where hours are not of every week or not
/// known. Empty when no day is known. Only spans in force on @p now's date.
[[nodiscard]] QVector<QVariantMap> weekOf(const std::vector<directory::OpenSpan> &spans,
                                          const directory::LocalTime &now, const QString &language);

/// What peers know of a number to call.
struct NumberMarks {
    std::string correctedDay;     ///< ISO date: a peer put this number in the place of the publisher's
    bool wrong = false;           ///< a peer met a wrong number here, and nobody got through since
    directory::Phone published{}; ///< the publisher's, where a peer's stands before it
    bool publishedWrong = false;
};

/// The argument of the route now/call for a number of the directory: "6505550100|(650) 555-0100 x12|Lantern Detox";
/// with "sms|" in front for a number to text, "plan|" for one from a person's own plan (never a route's: routes outlive
/// a lock), "peer=2026-09-21|" for a peer's correction, "wrong|" for one marked as wrong; the publisher's number
/// follows where there is another. It says all the call sheet needs, so that it works after a restart too.
[[nodiscard]] QString callArgument(const directory::Phone &phone, const std::string &name,
                                   const NumberMarks &marks = {});
/// The same for the publisher's number that such an argument carries; empty: it carries none.
[[nodiscard]] std::string publishedArgument(const std::string &argument);
/// The line that such an argument stands for; nothing when it is not one. Only figures and + reach a dialer.
[[nodiscard]] std::optional<library::Line> lineOfArgument(const std::string &argument);

} // namespace handrail::view
