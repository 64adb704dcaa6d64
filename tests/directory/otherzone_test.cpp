#include "directory/anyfile.h"

// Hours that say whose clock they go by are told by that clock: a line of the East that closes at eight closes at five
// in California.
using namespace handrail::test;

namespace {

/// How a service with a Tuesday of these hours stands at @p hour of that day in California, in winter.
OpenState at(int hour, const std::string &opens, const std::string &closes, const std::string &more = {},
             const std::string &says = {})
{
    Files files = mapleTables();
    files["schedules.csv"] = "id,service_id,freq,byday,opens_at,closes_at" + (more.empty() ? "" : ',' + more)
                             + "\nh1,s1,WEEKLY,TU,\"" + opens + "\",\"" + closes + '"'
                             + (says.empty() ? "" : ',' + says) + '\n';
    AnyFile file(files);
    EXPECT_TRUE(file.end.imported()) << file.ending();
    LocalTime now{1, hour * 60, "2026-12-01"};
    now.utcOffsetMinutes = now.standardOffsetMinutes = -480;
    return file.search->service("s1", now).value().row.open.state;
}

} // namespace

TEST(OtherZone, HoursOfAnotherClockAreOfThatClock)
{
    for (const auto &[opens, closes] : std::vector<std::pair<std::string, std::string>>{
             {"8:00 AM EST", "8:00 PM EST"},
             {"8:00 AM", "8:00 PM EST"},
             {"8am ET", "8pm ET"},
             {"8:00 AM Eastern", "8:00 PM Eastern"},
             {"8:00 am (ET)", "8:00 pm (ET)"},
             {"8am - 8pm ET", ""},
             {"8:00 a.m. EDT", "8:00 p.m. EDT"},
             {"08:00 EST", "20:00 EST"}}) {
        EXPECT_EQ(at(6, opens, closes), OpenState::Open) << opens << ' ' << closes;
        EXPECT_EQ(at(18, opens, closes), OpenState::Closed) << opens << ' ' << closes;
    }
    EXPECT_EQ(at(6, "8am CT", "8pm CT"), OpenState::Open);
    EXPECT_EQ(at(19, "8am MST", "8pm MST"), OpenState::Closed);
    EXPECT_EQ(at(6, "8:00 AM PST", "8:00 PM PST"), OpenState::Closed);
    EXPECT_EQ(at(18, "8:00 AM PT", "8:00 PM PT"), OpenState::Open);
    EXPECT_EQ(at(18, "8:00 AM", "8:00 PM"), OpenState::Open);
}

TEST(OtherZone, WhereTwoClocksAreMeantTheHoursAreUnknown)
{
    EXPECT_EQ(at(18, "8am PT", "8pm ET"), OpenState::Unknown);
    EXPECT_EQ(at(18, "8am ET", "8pm ET", "timezone", "America/Los_Angeles"), OpenState::Unknown);
    EXPECT_EQ(at(6, "8am ET", "8pm ET", "timezone", "America/New_York"), OpenState::Open);
    for (const std::string words :
         {"All times Eastern Time", "8am-8pm EST", "Hours are in Central time", "hora del este"})
        EXPECT_EQ(at(18, "08:00", "20:00", "description", words), OpenState::Unknown) << words;
    for (const std::string words :
         {"East entrance", "Central library", "Mountain View office", "8am-8pm PST", "Ages 5 et al"})
        EXPECT_EQ(at(18, "08:00", "20:00", "description", words), OpenState::Open) << words;
}

TEST(OtherZone, DaysByWhichAWeekIsNotCountedAreNoClosedWeek)
{
    const auto rule = [](const std::string &values) {
        Files files = mapleTables();
        files["schedules.csv"] = "id,service_id,freq,byday,bymonthday,byweekno,byyearday,opens_at,closes_at\nh1,s1,"
                                 + values + ",09:00,17:00\n";
        AnyFile file(files);
        const Service s = file.search->service("s1", LocalTime{1, 720, "2026-12-01"}).value();
        return std::pair(s.row.open.state, s.places.at(0).hoursText.empty() ? "" : s.places[0].hoursText[0]);
    };
    EXPECT_EQ(rule("WEEKLY,,1,,").first, OpenState::Open); // the first of December
    EXPECT_EQ(rule("WEEKLY,,1;15,,").first, OpenState::Open);
    for (const std::string values :
         {"WEEKLY,TU,15,,", "WEEKLY,TU,,49,", "WEEKLY,TU,,1,", "WEEKLY,TU,,,335", ",TU,15,,"}) {
        const auto [state, words] = rule(values);
        EXPECT_EQ(state, OpenState::Unknown) << values;
        EXPECT_NE(words, "") << values;
    }
    EXPECT_EQ(rule("YEARLY,TU,,49,").first, OpenState::Open);
    EXPECT_EQ(rule("MONTHLY,,1,,").first, OpenState::Open);
}

TEST(OtherZone, WordsOfHoursThatAreNotKnownAreNotSaidTwice)
{
    // what an export of such a row gives: the words in the description, the interval as a fraction, no times
    Files files = mapleTables();
    files["schedules.csv"] =
        "id,service_id,freq,interval,byday,bymonthday,byweekno,opens_at,closes_at,dtstart,description\n"
        "h1,s1,WEEKLY,1.0,\"TH,FR\",\"2,3\",41,,,2005-01-01,\"Ring twice\nTH,FR 2,3 41 10:00 \xE2\x80\x93 18:00; 2005-01-01\"\n";
    AnyFile file(files);
    EXPECT_EQ(file.service("s1").places.at(0).hoursText,
              std::vector<std::string>{"Ring twice\nTH,FR 2,3 41 10:00 \xE2\x80\x93 18:00; 2005-01-01"});
}
