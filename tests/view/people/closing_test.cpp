// A visit that closes: whom it was with, and what becomes of the follow-ups it proposes.
#include "view/now/visitmodel.h"

#include "support/planmodelfixture.h"

#include "care/followuprepository.h"

#include <algorithm>

using namespace handrail;

namespace {

struct ClosingTest : test::PlanModelTest {
    std::string robin = onDisk(id).personId;
    care::FollowUpRepository repository{store->records, store->journal};
    view::CrisisDesk desk{vault, clock};
    view::VisitModel visit{desk, {}, settings};

    void close()
    {
        visit.record("call.opened", "988");
        visit.closing()->closeWith("stays", {"family"}, {24, 72}, true, "a note", QString::fromStdString(robin));
    }
    /// As a lock does: behind everything asked for so far.
    void lockRecords()
    {
        vault.ask(&desk, [this](view::Keeping &) -> storage::Outcome {
            store->records.locked = true;
            return storage::Done{};
        }, [](const storage::Outcome &) {});
    }
    /// Proposals that are nobody's, in hours.
    std::vector<int> nobodys()
    {
        std::vector<int> hours;
        const auto waiting = repository.waiting().value();
        for (const care::Waiting &one : waiting) {
            if (one.recordId.empty())
                hours.push_back(one.hours);
        }
        return hours;
    }
    std::vector<int> theirs()
    {
        std::vector<int> hours;
        const auto all = repository.all(robin).value().found;
        for (const care::FollowUp &one : all)
            hours.push_back(one.hours);
        std::ranges::sort(hours);
        return hours;
    }
};

} // namespace

TEST_F(ClosingTest, AVisitThatIsGivenToSomebodyIsTheirsAlsoWhenRecordsLockInTheInstantAfter)
{
    close();
    lockRecords();
    settle();
    store->records.locked = false;
    EXPECT_EQ(theirs(), (std::vector<int>{24, 72}));
    EXPECT_TRUE(nobodys().empty());
    EXPECT_FALSE(visit.closing()->isNotGiven());
}

TEST_F(ClosingTest, AVisitThatClosesWhileRecordsAreLockedClosesAndAsksLater)
{
    store->records.locked = true;
    close();
    settle();
    EXPECT_FALSE(visit.isOpen());
    EXPECT_TRUE(desk.isSaved());
    EXPECT_EQ(nobodys(), (std::vector<int>{24, 72}));
    EXPECT_TRUE(visit.closing()->isNotGiven()) << "nobody says that it is kept with them";
    store->records.locked = false;
    EXPECT_TRUE(theirs().empty());
}

TEST_F(ClosingTest, AFullDiskGivesNothingAwayUntilTheClosingIsWritten)
{
    visit.record("call.opened", "988");
    settle();
    store->journal.refuseAfter = 0;
    close();
    settle();
    EXPECT_TRUE(theirs().empty());
    EXPECT_EQ(visit.saving()->phase(), "failed");
    store->journal.refuseAfter = -1;
    visit.saving()->retry();
    settle();
    EXPECT_TRUE(desk.isSaved());
    EXPECT_EQ(theirs(), (std::vector<int>{24, 72}));
}
