#include "support/sampleplan.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

using namespace handrail;

namespace {

std::string randomText(std::mt19937 &random)
{
    static const std::vector<std::string> pieces{"a", "é",    "ñ",  "\"",   "\\",   "\n", "🌊",
                                                 " ", "</b>", "\t", "0142", "\x01", "中"};
    std::string text;
    for (auto length = random() % 12; length > 0; --length)
        text += pieces[random() % pieces.size()];
    return text;
}

care::Plan randomPlan(std::mt19937 &random)
{
    care::Plan plan;
    plan.templateId = "safety";
    plan.templateVersion = 1 + static_cast<int>(random() % 9);
    plan.personId = "p" + std::to_string(random());
    plan.language = random() % 2 ? "en" : "es";
    plan.sitting = std::to_string(random());
    plan.startedMs = static_cast<std::int64_t>(random());
    plan.updatedMs = static_cast<std::int64_t>(random()) * 1000;
    if (random() % 2)
        plan.theirs = {care::planColours()[random() % care::planColours().size()], "x" + randomText(random),
                       std::string(random() % 300, 'A')};
    if (random() % 3 == 0)
        plan.rest["newer"] = {{"deep", {1, 2, randomText(random)}}};
    for (auto sections = random() % 9; sections > 0; --sections) {
        care::Section section;
        section.id = "section-" + std::to_string(sections);
        section.state = static_cast<care::SectionState>(random() % 3);
        for (auto items = random() % 7; items > 0; --items) {
            care::Item item;
            item.id = std::to_string(random()) + "-" + std::to_string(items);
            item.text = randomText(random);
            item.detail = {randomText(random), randomText(random), randomText(random), randomText(random),
                           random() % 2 == 0};
            item.example = random() % 2 ? "walk" : "";
            if (random() % 2)
                item.helped = random() % 2 == 0;
            if (random() % 4 == 0)
                item.rest["coping"] = randomText(random);
            section.items.push_back(std::move(item));
        }
        plan.sections.push_back(std::move(section));
    }
    return plan;
}

} // namespace

TEST(PlanJson, ComesBackTheSameForAThousandRandomPlans)
{
    std::mt19937 random(20'26'11);
    for (int round = 0; round < 1000; ++round) {
        const auto plan = randomPlan(random);
        const std::string json = care::toJson(plan);
        const auto back = care::planFromJson(json);
        ASSERT_TRUE(back.ok());
        ASSERT_EQ(care::toJson(back.value()), json);
        for (std::size_t s = 0; s < plan.sections.size(); ++s) {
            ASSERT_EQ(back.value().sections[s].items.size(), plan.sections[s].items.size());
            for (std::size_t i = 0; i < plan.sections[s].items.size(); ++i) {
                EXPECT_EQ(back.value().sections[s].items[i].text, plan.sections[s].items[i].text);
                EXPECT_EQ(back.value().sections[s].items[i].detail, plan.sections[s].items[i].detail);
                EXPECT_EQ(back.value().sections[s].items[i].helped, plan.sections[s].items[i].helped);
            }
        }
    }
}

TEST(PlanJson, KeepsMembersItDoesNotKnowAtEveryLevel)
{
    const char *json = R"({"template":"safety","sections":[{"id":"signs","coach":"asked","items":[{"id":"1","text":"x",
        "detail":{"phone":"5","sms":true},"barrier":"shy"}]}],"review":{"by":"peer"}})";
    const auto plan = care::planFromJson(json);
    ASSERT_TRUE(plan.ok());
    const auto again = nlohmann::json::parse(care::toJson(plan.value()));
    EXPECT_EQ(again["review"]["by"], "peer");
    EXPECT_EQ(again["sections"][0]["coach"], "asked");
    EXPECT_EQ(again["sections"][0]["items"][0]["barrier"], "shy");
    EXPECT_EQ(again["sections"][0]["items"][0]["detail"]["sms"], true);
}

TEST(PlanJson, RefusesWhatIsNoPlanAndNeverThrows)
{
    for (const char *json : {"", "{", "[]", "null", "\"plan\"", "{}", R"({"template":"safety"})", R"({"template":1,"sections":[]})",
                             R"({"template":"safety","sections":{}})"})
        EXPECT_FALSE(care::planFromJson(json).ok()) << json;
}

TEST(PlanJson, SurvivesEveryWrongType)
{
    auto whole = nlohmann::json::parse(care::toJson(test::samplePlan()));
    for (const auto &[key, value] : whole.items()) {
        for (const nlohmann::json &wrong : {nlohmann::json(), nlohmann::json(-1e300), nlohmann::json("x"),
                                            nlohmann::json::array({1}), nlohmann::json::object({{"a", 1}})}) {
            auto bent = whole;
            bent[key] = wrong;
            (void)care::planFromJson(bent.dump()); // either a plan or Damaged
        }
    }
    auto bent = whole;
    bent["sections"][1]["items"][0] = 5;
    bent["sections"][1]["items"][1]["detail"] = "x";
    const auto plan = care::planFromJson(bent.dump());
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan.value().section("alone")->items.size(), 2u);
}

TEST(PlanJson, KeepsTheRestWhenOneByteIsNoUtf8)
{
    auto plan = care::addItem(test::samplePlan(), "alone", {.text = "broken \xFF byte"});
    const auto back = care::planFromJson(care::toJson(plan));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back.value().section("alone")->items.size(), 4u);
}

// A revision as Handrail 0.1 wrote it, byte for byte: plans that people made then have to open for as long as there is
// an app.
constexpr const char *kStoredBefore = R"({"language":"es","person":"7f1a","sections":[{"id":"signs","items":[{"example":"no-sleep","id":"s1","text":"No duermo"}],"state":"open"},{"id":"alone","items":[],"state":"skipped"},{"id":"ask","items":[{"detail":{"phone":"555-0142"},"helped":true,"id":"k1","text":"Ana Sample, mi hermana"}],"state":"open"},{"id":"safer","items":[{"detail":{"done":true,"when":"el viernes","where":"en el clóset","who":"Tío Ray Sample"},"id":"m1","text":"Pastillas"}],"state":"open"}],"sitting":"a1b2","started_ms":1790000000000,"template":"safety","template_version":1,"updated_ms":1790000100000})";

TEST(PlanJson, OpensAPlanStoredBeforeThereWereKindsOfField)
{
    const auto plan = care::planFromJson(kStoredBefore);
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan.value().language, "es");
    EXPECT_EQ(plan.value().section("alone")->state, care::SectionState::Skipped);
    const care::Item &ana = *plan.value().item("ask", "k1");
    EXPECT_EQ(ana.detail.phone, "555-0142");
    EXPECT_EQ(ana.helped, true);
    EXPECT_EQ(ana.used, std::nullopt);
    EXPECT_EQ(ana.detail.consent, std::nullopt);
    const care::Item &pills = *plan.value().item("safer", "m1");
    EXPECT_TRUE(pills.detail.done);
    EXPECT_EQ(pills.detail.where, "en el clóset");
    EXPECT_EQ(pills.detail.who, "Tío Ray Sample");
    EXPECT_TRUE(plan.value().declinedMs.empty());
    EXPECT_EQ(plan.value().agreedMs, 0);
    EXPECT_EQ(care::toJson(plan.value()), kStoredBefore) << "what was not asked is not written";
}

TEST(PlanJson, KeepsEveryKindOfFieldThroughTheDisk)
{
    auto plan = test::samplePlan();
    care::Detail all{.phone = "1",
                     .where = "2",
                     .who = "3",
                     .when = "4",
                     .done = true,
                     .consent = false,
                     .origin = "directory/9",
                     .measure = "5",
                     .progress = "6",
                     .date = "2026-12-01",
                     .barrier = "7",
                     .instead = "8"};
    plan = care::addItem(plan, "alone", {.id = "x", .text = "All", .detail = all, .used = true, .helped = false});
    plan.agreedMs = 12;
    plan.declinedMs = {{"ask", 34}};
    const auto back = care::planFromJson(care::toJson(plan));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(*back.value().item("alone", "x"), *plan.item("alone", "x"));
    EXPECT_EQ(back.value().agreedMs, 12);
    EXPECT_EQ(back.value().declinedMs, plan.declinedMs);
}

TEST(PlanJson, AColourThatThereIsNoneOfAndAPhotoThatIsTooLargeAreLeftOut)
{
    care::Plan plan = test::samplePlan();
    plan.theirs = {"dusk", "A song", std::string(care::kPhotoBytes * 2, 'A')};
    auto back = care::planFromJson(care::toJson(plan));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back.value().theirs.photo, "");
    EXPECT_EQ(back.value().theirs.song, "A song");
    plan.theirs = {"chartreuse", " \n", "AAAA"};
    back = care::planFromJson(care::toJson(plan));
    EXPECT_EQ(back.value().theirs.colour, "");
    EXPECT_EQ(back.value().theirs.song, "");
    EXPECT_EQ(back.value().theirs.photo, "AAAA");
}
