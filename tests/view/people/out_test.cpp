// One person's records on their way out, over the real vault: what would go, what goes, and what does not.
#include "view/people/storyfixture.h"

#include "support/sampleplan.h"

#include "care/circle.h"
#include "care/consent.h"
#include "share/planpdf.h"
#include "view/people/outmodel.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

using namespace handrail;
using namespace handrail::view;
using test::StoryTest;

namespace {

struct OutTest : StoryTest {
    OutModel out{desk, rows(), content, settings, clock};
    std::string visitId;

    void SetUp() override
    {
        StoryTest::SetUp();
        out.paper()->setFolder(dir / "papers");
        visitId = over(robin);
        refer(visitId, robin);
        inVault([this](Keeping &keeping) {
            const std::string wren =
                keeping.records->addPerson(care::toJson(care::Person{.name = "strangerwren"})).value();
            care::CircleRepository circle(*keeping.records);
            ASSERT_TRUE(circle
                            .keep(care::consented({.personId = robin, .name = "canaryana", .phone = "555-0142"}, true,
                                                  clock.now().wallMs))
                            .ok());
            ASSERT_TRUE(circle
                            .keep(care::consented({.personId = robin, .name = "strangerray", .phone = "555-0199"},
                                                  false, clock.now().wallMs))
                            .ok());
            ASSERT_TRUE(circle.keep({.personId = wren, .name = "strangerkit"}).ok());
            care::ConsentRepository ledger(*keeping.records);
            care::Consent one = ledger.keep({.personId = robin, .to = "canaryana", .what = "canarywhat"}).value();
            one.signedName = "canaryrobin";
            one.signedMs = clock.now().wallMs;
            ASSERT_TRUE(ledger.keep(one).ok());
            ASSERT_TRUE(ledger.keep({.personId = robin, .to = "nobody yet", .what = "not answered"}).ok());
            care::PlanRepository plans(*keeping.records, *keeping.journal, clock);
            care::Plan plan = care::emptyPlan(test::sampleTemplate(), robin, "en", clock.now().wallMs);
            ASSERT_TRUE(plans.start(care::addItem(plan, "alone", {.text = "canarywalk"})).ok());
        });
        open();
    }
    void open()
    {
        out.open(QString::fromStdString(robin));
        settle();
    }
    void make()
    {
        out.make({{"title", "My records"}, {"name", "Name"}},
                 {QVariantMap{{"label", "Visit"}, {"words", "canarynote"}}});
        settle();
    }
    std::string bytes(const char *file)
    {
        std::ifstream in(dir / "papers" / out.paper()->savedFile().toStdString() / file, std::ios::binary);
        std::stringstream all;
        all << in.rdbuf();
        return all.str();
    }
};

} // namespace

TEST_F(OutTest, SaysWhatWouldGoAndWritesNothingBeforeItIsAskedTo)
{
    EXPECT_TRUE(out.loaded());
    EXPECT_EQ(out.personName(), "canaryrobin");
    EXPECT_EQ(out.counts().plans, 1);
    EXPECT_EQ(out.counts().visits, 1);
    EXPECT_EQ(out.counts().notes, 1);
    EXPECT_EQ(out.counts().referrals, 1);
    EXPECT_EQ(out.counts().circle, 1) << "who said yes";
    EXPECT_EQ(out.counts().consents, 1) << "which was answered";
    EXPECT_FALSE(std::filesystem::exists(dir / "papers"));
}

TEST_F(OutTest, APageAndAFileLieTogetherInAFolderThatSaysNothingOfAnyone)
{
    make();
    EXPECT_EQ(out.paper()->state(), PaperOut::Saved);
    EXPECT_EQ(out.paper()->savedFile(), "records");
    EXPECT_TRUE(bytes("records.pdf").starts_with("%PDF"));
    const auto bundle = nlohmann::json::parse(bytes("records.fhir.json"));
    EXPECT_EQ(bundle["resourceType"], "Bundle");
    const std::string all = bundle.dump();
    for (const char *word : {"canaryrobin", "canaryana", "canarywhat", "canarywalk", "Lantern Detox", "Canary Street"})
        EXPECT_NE(all.find(word), std::string::npos) << word;
    EXPECT_NE(all.find("\"FLD\""), std::string::npos) << "the visit";
    EXPECT_NE(all.find("\"DocumentReference\""), std::string::npos) << "what was noted on it";
    EXPECT_EQ(all.find("stranger"), std::string::npos) << "nobody else, and nobody who said no";
    EXPECT_EQ(all.find("not answered"), std::string::npos);
    EXPECT_EQ(std::filesystem::status(dir / "papers" / "records").permissions() & std::filesystem::perms::mask,
              std::filesystem::perms::owner_all);
    make();
    EXPECT_EQ(out.paper()->savedFile(), "records-2") << "what is there stays";
    EXPECT_FALSE(bytes("records.fhir.json").empty());
}

TEST_F(OutTest, ThePersonsPageTellsThatItLeft)
{
    make();
    look();
    person.done()->setFilter("given");
    settle();
    ASSERT_EQ(person.done()->rows()->count(), 1);
    EXPECT_EQ(cell(person.done()->rows(), 0, "state_"), "file/records");
}

TEST_F(OutTest, WhereItCannotBeWrittenItSaysSoAndNothingIsToldToHaveLeft)
{
    out.paper()->setFolder("/proc/nowhere");
    make();
    EXPECT_EQ(out.paper()->state(), PaperOut::CannotWrite);
    EXPECT_TRUE(out.paper()->savedFile().isEmpty());
    look();
    person.done()->setFilter("given");
    settle();
    EXPECT_EQ(person.done()->rows()->count(), 0);
}

TEST_F(OutTest, NothingLeavesOnceItIsLockedOrThePersonIsErased)
{
    lock();
    make();
    EXPECT_EQ(out.paper()->state(), PaperOut::CannotWrite);
    unlock();
    inVault([this](Keeping &keeping) { ASSERT_TRUE(keeping.vault->erase(robin).ok()); });
    make();
    EXPECT_EQ(out.paper()->state(), PaperOut::CannotWrite);
    EXPECT_FALSE(std::filesystem::exists(dir / "papers"));
    out.forget();
    EXPECT_EQ(out.personName(), "");
    EXPECT_EQ(out.rows()->count(), 0);
}

TEST_F(OutTest, AFolderThatOneFileDoesNotFitIntoIsNotLeftHalfDone)
{
    const auto half = share::saveTogether({{"one", "words"}, {"no/such/place", "words"}}, dir / "papers", "records");
    EXPECT_FALSE(half.ok());
    EXPECT_FALSE(std::filesystem::exists(dir / "papers" / "records"));
}
