#include "support/vaultdeskfixture.h"

#include "view/people/peoplemodel.h"
#include "view/plans/planmodel.h"
#include "view/plans/takemodel.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace handrail;

namespace {

/// The real vault under the plan screens' models.
struct PlanOverVault : testing::Test, test::VaultDeskFixture {
    void SetUp() override { setUpVault(); }
    QString startPlan(view::PeopleModel &people, const QString &name)
    {
        QSignalSpy started(&people, &view::PeopleModel::started);
        people.typeName(name);
        people.startPlan("safety", name, "en");
        settle();
        return started.isEmpty() ? QString() : started[0][0].toString();
    }
};

} // namespace

TEST_F(PlanOverVault, LeavesNoWordReadableInAnyFileWhileAPlanIsBuilt)
{
    view::PeopleModel people{desk, content, clock};
    const QString id = startPlan(people, "canaryname Sample");
    ASSERT_FALSE(id.isEmpty());
    view::PlanModel plan{desk, content, clock};
    plan.open(id);
    settle();
    plan.typing()->type("canaryitem in my own words", 5);
    plan.typing()->add();
    plan.asked()->next();
    plan.typing()->type("canarydraft half a wo", 21);
    QTest::qWait(200);
    plan.flush();
    settle();
    people.typeName("canaryother");
    people.flush();
    settle();
    for (const char16_t *word : {u"canary", u"safety", u"alone"})
        EXPECT_TRUE(holding(word).empty()) << holding(word).front();
    // The words are there for whoever holds the key.
    view::PlanModel again{desk, content, clock};
    again.open(id);
    settle();
    EXPECT_EQ(again.typing()->typed(), "canarydraft half a wo");
    EXPECT_EQ(again.about()->personName(), "canaryname Sample");
}

TEST_F(PlanOverVault, KeepsAPlanThroughLockAndUnlock)
{
    view::PeopleModel people{desk, content, clock};
    const QString id = startPlan(people, "Robin Sample");
    view::PlanModel plan{desk, content, clock};
    plan.open(id);
    settle();
    plan.typing()->type("Not sleeping", 12);
    plan.typing()->add();
    plan.typing()->type("half a", 6);
    plan.flush();
    inVault([](view::Keeping &keeping) { keeping.vault->lock(); });
    plan.forget();
    plan.open(id);
    settle();
    EXPECT_EQ(plan.trouble(), view::PlanModel::Locked);
    EXPECT_FALSE(plan.loaded());
    inVault([](view::Keeping &keeping) { keeping.vault->unlock(kDeskPassphrase); });
    plan.open(id);
    settle();
    EXPECT_TRUE(plan.loaded());
    EXPECT_EQ(plan.typing()->typed(), "half a");
    EXPECT_EQ(plan.asked()->items()->count(), 1);
}

TEST_F(PlanOverVault, LeavesNothingToReadOfAnErasedPersonNotEvenADraft)
{
    view::PeopleModel people{desk, content, clock};
    const QString id = startPlan(people, "Robin Sample");
    const QString other = startPlan(people, "Kit Sample");
    view::PlanModel plan{desk, content, clock};
    plan.open(id);
    settle();
    plan.typing()->type("an item", 7);
    plan.typing()->add();
    plan.typing()->type("a draft", 7);
    plan.flush();
    settle();
    view::TakeModel take{desk, content, clock};
    take.open(id);
    settle();
    take.erasing()->erase();
    settle();
    EXPECT_FALSE(take.erasing()->failed());
    std::optional<std::string> draft;
    desk.ask(
        QCoreApplication::instance(),
        [id](view::Keeping &keeping) { return keeping.journal->draft(care::draftSlot(id.toStdString(), "signs", {})); },
        [&draft](const storage::Result<std::optional<std::string>> &kept) {
            draft = kept ? kept.value() : std::nullopt;
        });
    settle();
    EXPECT_FALSE(draft);
    plan.forget();
    plan.open(id);
    settle();
    EXPECT_EQ(plan.trouble(), view::PlanModel::NotFound);
    plan.open(other);
    settle();
    EXPECT_EQ(plan.about()->personName(), "Kit Sample");
}
