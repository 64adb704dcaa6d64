// What somebody with the folder put among what was written while it was locked, as people read it.
#include "vault/putback.h"
#include "view/people/storyfixture.h"

using namespace handrail;
using test::StoryTest;

namespace {

struct UnprovenTest : StoryTest {
    void forge(const std::string &visitId, const char *kind, const std::string &body)
    {
        test::forgeInto(dir / "vault.db",
                        {.id = crisis::randomId(), .visitId = visitId, .kind = kind, .at = clock.now(), .body = body});
    }
    int marked(view::RowsModel *rows, const char *says)
    {
        int found = 0;
        for (int i = 0; i < rows->count(); ++i) {
            if (cell(rows, i, "says") == QString::fromUtf8(says)) {
                ++found;
                EXPECT_TRUE(cell(rows, i, "unproven").toBool()) << says;
            }
        }
        return found;
    }
};

} // namespace

TEST_F(UnprovenTest, StandsInAVisitThatIsOverWithItsMarkAndInNoList)
{
    const std::string id = over(robin);
    lock();
    forge(id, "note", R"({"text":"strangernote"})");
    forge(id, "place", R"({"landmark":"strangerplace"})");
    forge(id, "visit.closed", R"({"what":"died"})");
    unlock();
    openVisit(id);
    EXPECT_EQ(past.about()->unproven(), 3);
    EXPECT_EQ(marked(past.events()->rows(), "strangernote"), 1);
    EXPECT_EQ(marked(past.events()->rows(), "strangerplace"), 1);
    EXPECT_EQ(past.about()->landmark(), "Canary Street");
    EXPECT_EQ(past.about()->outcome(), "stays");
    for (int i = 0; i < past.events()->rows()->count(); ++i) {
        if (cell(past.events()->rows(), i, "says") == QStringLiteral("canarynote of what was seen")) {
            EXPECT_FALSE(cell(past.events()->rows(), i, "unproven").toBool());
        }
    }
    look();
    ASSERT_EQ(person.done()->rows()->count(), 1);
    EXPECT_EQ(cell(person.done()->rows(), 0, "excerpt"), "canarynote of what was seen");
    EXPECT_EQ(cell(person.done()->rows(), 0, "state_"), "stays");
    EXPECT_EQ(cell(person.done()->rows(), 0, "detail"), "Canary Street");
}

TEST_F(UnprovenTest, IsToldOfTheDraftAndTheNoteOfAVisitThatIsOpen)
{
    visit.record("ground");
    visit.notes()->add("canarynote");
    settle();
    const std::string id = crisisDesk.visit().id;
    lock();
    visit.notes()->forget();
    forge(id, "note.draft", R"({"note":"00000000000000000000000000000001","text":"strangerdraft"})");
    unlock();
    visit.notes()->read();
    settle();
    EXPECT_EQ(visit.notes()->draft(), "strangerdraft");
    EXPECT_TRUE(visit.notes()->draftUnproven());
    for (int row = 0; row < visit.count(); ++row)
        EXPECT_FALSE(visit.data(visit.index(row), view::VisitModel::UnprovenRole).toBool());
    visit.notes()->add(visit.notes()->draft());
    settle();
    EXPECT_FALSE(visit.notes()->draftUnproven()) << "somebody read it and made it theirs";

    lock();
    visit.notes()->forget();
    visit.notes()->edit("canaryhalf"); // while locked, by this device
    visit.notes()->forget();
    settle();
    forge(id, "note.draft", R"({"note":"00000000000000000000000000000002","text":"strangerdraft"})");
    unlock();
    visit.notes()->read();
    settle();
    EXPECT_EQ(visit.notes()->draft(), "canaryhalf") << "it takes no proven words' place";
    EXPECT_FALSE(visit.notes()->draftUnproven());
}

TEST_F(UnprovenTest, WordsUnderAnEventOfThisDevicesOwnAreMarked)
{
    visit.record("ground");
    settle();
    crisis::Changes told =
        crisis::change(crisisDesk.visit().id, {{}, "note", {}, {}, 0, clock.now()}, "text", "canarynote");
    const std::string note = told.entries.front().id; // the event is on the timeline, its words never came
    const std::string visitId = crisisDesk.visit().id;
    told.entries.clear();
    crisisDesk.keep(told, {});
    settle();
    lock();
    test::forgeInto(dir / "vault.db", {.id = note, .visitId = visitId, .kind = "note", .at = clock.now(), .body = R"({"text":"strangernote"})"});
    unlock();
    visit.notes()->read();
    settle();
    int marks = 0;
    for (int row = 0; row < visit.count(); ++row)
        marks += visit.data(visit.index(row), view::VisitModel::UnprovenRole).toBool() ? 1 : 0;
    EXPECT_EQ(marks, 1);
}
