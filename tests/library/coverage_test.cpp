// The rows of shared/design/coverage.md for Now (cc-2, cc-5 to cc-9): each has a place in the app, and content or a
// tool stands there.
#include "library/compiler/compiler.h"
#include "library/kindsjson.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

using namespace handrail;
using namespace handrail::library;

namespace {

struct Row {
    const char *tag;
    const char *skill; ///< how the row begins
    std::vector<const char *> places;
};

const Row kRows[] = {
    {"cc-2", "Meet people where they are", {"before/engage"}},
    {"cc-2", "Notice returning symptoms early", {"before/signs"}},
    {"cc-2",
     "Self-management plan, advance directive",
     {"plans/wellness", "plans/advance-directive", "plans/relapse", "plans/safety"}},
    {"cc-2", "De-escalation techniques", {"now/calm"}},
    {"cc-2", "Suicide-prevention concepts", {"now/suicide", "plans/safety"}},
    {"cc-2", "Act with local resources", {"directory", "plans"}},
    {"cc-2", "Signs of distress and threats", {"now/safety-check"}},
    {"cc-2", "5150 and 5585: what meets", {"now/holds"}},
    {"cc-2", "Care coordination with the support team", {"people/circle", "after/referrals"}},
    {"cc-5", "Overdose: 911 at once", {"now/overdose"}},
    {"cc-5", "Naloxone, trained and able", {"now/overdose"}},
    {"cc-5", "Hope, empowerment, strengths", {"before/engage", "before/language"}},
    {"cc-5", "Navigate the substance-use system", {"before/systems", "directory"}},
    {"cc-5", "Disease model", {"before/use"}},
    {"cc-5", "Medication for addiction treatment", {"before/substance"}},
    {"cc-5", "Harm reduction", {"before/substance", "now/overdose"}},
    {"cc-5", "Stages of change", {"before/change", "plans/recovery"}},
    {"cc-5", "All pathways to recovery", {"before/paths", "before/change"}},
    {"cc-5", "Culturally relevant education", {"before/substance", "now/people"}},
    {"cc-5", "Support without treatment engagement", {"before/engage", "after/followups"}},
    {"cc-5", "Confidentiality", {"records/privacy"}},
    {"cc-5", "Continuing care, relapse prevention", {"plans/care"}},
    {"cc-6", "Safety and risk assessment", {"now/safety-check", "now/suicide"}},
    {"cc-6", "Report suspected abuse", {"now/report"}},
    {"cc-6", "Support one-on-one and as a team", {"now/calm", "now/visit"}},
    {"cc-6", "De-escalation, communication", {"now/calm"}},
    {"cc-6", "Handling conflict yourself", {"me/conflict"}},
    {"cc-6", "When to escalate to a supervisor", {"now/supervisor", "now/numbers"}},
    {"cc-6", "5150 / 5585: what does", {"now/holds"}},
    {"cc-6", "Human trafficking and abuse", {"now/trafficking"}},
    {"cc-6", "Activate a plan that exists", {"now/visit", "plans/safety"}},
    {"cc-7", "Match the person with a peer", {"team/roster", "now/people", "now/visit"}},
    {"cc-7", "Basic needs in the moment", {"now/basics"}},
    {"cc-7", "Crisis and trauma", {"now/calm", "before/trauma"}},
    {"cc-7", "Available after the crisis", {"now/visit"}},
    {"cc-9", "Youth, older adults", {"now/people"}},
    {"cc-9", "Resources for intersecting identities", {"now/people", "directory"}},
    {"cc-9", "Alternatives to law enforcement", {"now/call"}},
    {"cc-9", "Field-based services", {"now/people"}},
    {"cc-9", "Legal and liability issues", {"now/people"}},
    {"cc-9", "Working with partners", {"now/partners"}},
    {"cc-9", "Crisis in custody", {"now/people", "after/court"}},
};

/// Section F: what a second reading of the mission's documents added. Each has a page to read or a tool.
const Row kSecondReading[] = {
    {"core-1", "core-1: ten guiding principles", {"before/recovery"}},
    {"core-2", "core-2: values of the peer movement", {"me/values", "before/advocate", "plans/advocacy"}},
    {"core-5", "core-5, sd-2b: own values and bias", {"me/bias"}},
    {"core-7", "core-7: different group activities", {"me/groups"}},
    {"core-12", "core-12: résumé", {"before/work", "before/school"}},
    {"core-15", "core-15: what Medi-Cal asks", {"me/notes"}},
    {"core-17", "core-17: platforms", {"before/online", "before/benefits"}},
    {"cc-1", "cc-1: what led to this crisis", {"before/pathways", "after/visit"}},
    {"cc-3", "cc-3: support for taking part", {"before/treatment", "after/referrals", "plans/care"}},
    {"cc-5", "cc-5: prevalence of trauma", {"before/use", "plans/recovery"}},
    {"cc-10", "cc-10: barriers counted", {"after/referrals"}},
    {"core-11", "certification: code of ethics", {"me/certified", "me/ethics"}},
    {"core-2", "sd-1b: decision-making strategies", {"before/decide", "plans/recovery"}},
};

/// Places that are screens of their own, without content of one id (content/places.yaml names them all).
const std::set<std::string> kScreens{"now/call",        "now/where",       "now/visit",       "now/numbers",
                                     "now/check-on-me", "plans",           "directory",       "people",
                                     "people/circle",   "after/referrals", "after/followups", "team/roster"};

/// Groups of coverage.md cc-9, each with a card.
const char *const kGroups[] = {"youth",   "tay",      "older",       "unhoused",   "lgbtq",    "hiv",
                               "culture", "native",   "cooccurring", "deaf",       "physical", "developmental",
                               "custody", "veterans", "disaster",    "immigrants", "pregnant"};

class NowCoverage : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        const auto content = compiler::compile(HANDRAIL_SOURCE_DIR "/content");
        ASSERT_TRUE(content.problems.none()) << content.problems.text();
        for (const auto &[id, place] : content.registers.places)
            s_places.insert(id);
        for (const auto &entry : content.entries) {
            if (entry.head.empty() || entry.kind == "competency" || entry.kind == "framework")
                continue;
            const auto head = nlohmann::json::parse(entry.head).get<Head>();
            for (const std::string &tag : head.tags)
                s_served[entry.lang + ' ' + head.place].insert(tag);
            if (entry.kind == "guide")
                s_guides[entry.lang + ' ' + head.place] = nlohmann::json::parse(entry.body).get<Guide>();
            if (entry.kind == "card")
                s_cards[entry.lang].insert(entry.id);
        }
    }
    static std::set<std::string> s_places;
    static std::map<std::string, std::set<std::string>> s_served, s_cards;
    static std::map<std::string, Guide> s_guides; ///< "language place" to the guide that stands there
};
std::set<std::string> NowCoverage::s_places;
std::map<std::string, std::set<std::string>> NowCoverage::s_served, NowCoverage::s_cards;
std::map<std::string, Guide> NowCoverage::s_guides;

} // namespace

TEST_F(NowCoverage, EveryRowHasAPlaceWhereSomethingStandsInBothLanguages)
{
    for (const Row &row : kRows) {
        for (const char *place : row.places) {
            EXPECT_TRUE(s_places.contains(place)) << row.skill << ": " << place << " is no destination";
            for (const char *lang : {"en", "es"}) {
                const bool stands = kScreens.contains(place) || s_served.contains(std::string(lang) + ' ' + place);
                EXPECT_TRUE(stands) << row.tag << ", " << row.skill << ": nothing stands at " << place << " in "
                                    << lang;
            }
        }
    }
}

/// Guides that say how to get in somewhere: cc-3, "directory categories, each with a guide 'how to get in'".
TEST_F(NowCoverage, EveryGuideThatSaysHowToGetInBringsWhatToTakeAndThreeQuestionsInBothLanguages)
{
    for (const auto &[place, bring] : std::map<std::string, std::map<std::string, std::string>>{
             {"before/treatment", {{"en", "bring"}, {"es", "llevar"}}},
             {"before/violence", {{"en", "bring"}, {"es", "llevar"}}},
             {"before/food", {{"en", "bring"}, {"es", "llevar"}}},
             {"before/doctor", {{"en", "bring"}, {"es", "llevar"}}},
             {"before/shelter", {{"en", "bring"}, {"es", "llevar"}}},
             {"before/work", {{"en", "bring"}, {"es", "llevar"}}},
             {"before/school", {{"en", "bring"}, {"es", "llevar"}}},
             {"before/legal", {{"en", "bring"}, {"es", "llevar"}}}}) {
        for (const char *lang : {"en", "es"}) {
            const auto guide = s_guides.find(std::string(lang) + ' ' + place);
            ASSERT_NE(guide, s_guides.end()) << "no guide stands at " << place << " in " << lang;
            bool takes = false, leads = false;
            std::size_t asked = 0;
            for (const GuideSection &section : guide->second.sections) {
                takes = takes || section.title.find(bring.at(lang)) != std::string::npos;
                std::size_t questions = 0;
                for (std::size_t at = 0; (at = section.markdown.find("- “", at)) != std::string::npos; ++at)
                    ++questions;
                asked = std::max(asked, questions);
            }
            for (const Action &action : guide->second.actions)
                leads = leads || action.route == "directory";
            EXPECT_TRUE(takes) << place << " in " << lang << " does not say what to bring";
            EXPECT_GE(asked, 3u) << place << " in " << lang << " has no three questions to ask there";
            EXPECT_TRUE(leads) << place << " in " << lang << " does not lead into the directory";
        }
    }
}

TEST_F(NowCoverage, EveryRowOfTheSecondReadingHasAPageThatCarriesItInBothLanguages)
{
    for (const Row &row : kSecondReading) {
        bool carried = false;
        for (const char *place : row.places) {
            EXPECT_TRUE(s_places.contains(place)) << row.skill << ": " << place << " is no destination";
            for (const char *lang : {"en", "es"}) {
                const auto served = s_served.find(std::string(lang) + ' ' + place);
                EXPECT_TRUE(kScreens.contains(place) || served != s_served.end())
                    << row.skill << ": nothing stands at " << place << " in " << lang;
                carried = carried || kScreens.contains(place)
                          || (served != s_served.end() && served->second.contains(row.tag));
            }
        }
        EXPECT_TRUE(carried) << row.tag << ", " << row.skill;
    }
}

TEST_F(NowCoverage, OneOfThePlacesOfARowCarriesItsCompetency)
{
    for (const Row &row : kRows) {
        bool carried = false;
        for (const char *place : row.places) {
            const auto served = s_served.find(std::string("en ") + place);
            carried =
                carried || kScreens.contains(place) || (served != s_served.end() && served->second.contains(row.tag));
        }
        EXPECT_TRUE(carried) << row.tag << ", " << row.skill;
    }
}

TEST_F(NowCoverage, EveryGroupOfPeopleHasItsCard)
{
    for (const char *lang : {"en", "es"}) {
        for (const char *group : kGroups)
            EXPECT_TRUE(s_cards[lang].contains(group)) << group << " in " << lang;
    }
}

/// Against the document itself, where it is at hand: no row of it is forgotten here.
TEST_F(NowCoverage, NoRowOfTheDocumentIsForgotten)
{
    std::ifstream in(HANDRAIL_SHARED_DIR "/design/coverage.md");
    if (!in)
        GTEST_SKIP() << "the design is not beside this checkout";
    std::string line;
    bool ours = false, second = false;
    int seen = 0, seenSecond = 0;
    while (std::getline(in, line)) {
        if (line.starts_with("## "))
            second = line.starts_with("## F.");
        if (second && line.starts_with("| ") && !line.starts_with("| asks")) {
            ++seenSecond;
            const auto begins = [&line](const Row &row) { return line.substr(2).starts_with(row.skill); };
            EXPECT_TRUE(std::any_of(std::begin(kSecondReading), std::end(kSecondReading), begins)) << line;
        }
        if (line.starts_with("### "))
            ours = line.starts_with("### cc-2 ") || line.starts_with("### cc-5 ") || line.starts_with("### cc-6 ")
                   || line.starts_with("### cc-7 ") || line.starts_with("### cc-9 ");
        if (!ours || !line.starts_with("| ") || line.starts_with("| skill") || line.starts_with("|---"))
            continue;
        ++seen;
        const bool known = std::any_of(std::begin(kRows), std::end(kRows),
                                       [&line](const Row &row) { return line.substr(2).starts_with(row.skill); });
        EXPECT_TRUE(known) << line;
    }
    EXPECT_EQ(seen, static_cast<int>(std::size(kRows)));
    EXPECT_EQ(seenSecond, static_cast<int>(std::size(kSecondReading)));
}
