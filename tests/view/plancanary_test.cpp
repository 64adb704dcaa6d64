#include "support/planfixture.h"
#include "vault/vault.h"
#include "vault/vaultsupport.h"
#include "platform/linux/filekeystore.h"

#include "view/peoplemodel.h"
#include "view/planmodel.h"
#include "view/takemodel.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace handrail;

namespace {

/// The real vault under the plan screens' models.
struct PlanOverVault : testing::Test {
    test::TempDir dir;
    test::FixedClock clock;
    platform::FileKeyStore keys{dir.path()};
    std::shared_ptr<vault::Vault> opened;
    view::VaultDesk desk{[this]() -> storage::Result<view::Keeping> {
        opened = vault::Vault::open(dir / "vault.db", {keys, nullptr, clock}, test::kCheap).vault;
        return view::Keeping{opened, opened.get(), opened.get(), opened.get()};
    }};
    view::PlanContent content = test::PlanFixture().content;

    void SetUp() override
    {
        desk.ask(QCoreApplication::instance(), [](view::Keeping &keeping) -> storage::Outcome {
            auto words = keeping.vault->setUp("made up passphrase", vault::WordLanguage::English);
            return words ? storage::Outcome(storage::Done{}) : storage::Outcome(words.failure());
        }, [](const storage::Outcome &done) { ASSERT_TRUE(done.ok()); });
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 20; ++i) {
            desk.thread().drain();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    QString startPlan(view::PeopleModel &people, const QString &name)
    {
        QSignalSpy started(&people, &view::PeopleModel::started);
        people.typeName(name);
        people.startPlan("safety", name, "en");
        settle();
        return started.isEmpty() ? QString() : started[0][0].toString();
    }
    /// Every file under the folder that holds @p word, as UTF-8 or UTF-16.
    std::vector<std::string> holding(const std::string &word) const
    {
        std::string wide;
        for (const char c : word)
            (wide += c) += '\0';
        std::vector<std::string> hits;
        for (const auto &file : std::filesystem::recursive_directory_iterator(dir.path())) {
            if (!file.is_regular_file())
                continue;
            const std::string bytes = test::bytesOf(file.path());
            if (bytes.find(word) != std::string::npos || bytes.find(wide) != std::string::npos)
                hits.push_back(file.path().filename().string());
        }
        return hits;
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
    plan.type("canaryitem in my own words", 5);
    plan.add();
    plan.next();
    plan.type("canarydraft half a wo", 21);
    QTest::qWait(200);
    plan.flush();
    settle();
    people.typeName("canaryother");
    people.flush();
    settle();
    for (const char *word : {"canary", "safety", "alone"})
        EXPECT_TRUE(holding(word).empty()) << word << " in " << holding(word).front();
    // The words are there for whoever holds the key.
    view::PlanModel again{desk, content, clock};
    again.open(id);
    settle();
    EXPECT_EQ(again.typed(), "canarydraft half a wo");
    EXPECT_EQ(again.personName(), "canaryname Sample");
}

TEST_F(PlanOverVault, KeepsAPlanThroughLockAndUnlock)
{
    view::PeopleModel people{desk, content, clock};
    const QString id = startPlan(people, "Robin Sample");
    view::PlanModel plan{desk, content, clock};
    plan.open(id);
    settle();
    plan.type("Not sleeping", 12);
    plan.add();
    plan.type("half a", 6);
    plan.flush();
    const auto inVault = [this](auto what) {
        desk.ask(QCoreApplication::instance(), [what](view::Keeping &keeping) -> storage::Outcome {
            what(*keeping.vault);
            return storage::Done{};
        }, [](const storage::Outcome &) {});
        settle();
    };
    inVault([](vault::Vault &v) { v.lock(); });
    plan.forget();
    plan.open(id);
    settle();
    EXPECT_EQ(plan.trouble(), view::PlanModel::Locked);
    EXPECT_FALSE(plan.loaded());
    inVault([](vault::Vault &v) { v.unlock("made up passphrase"); });
    plan.open(id);
    settle();
    EXPECT_TRUE(plan.loaded());
    EXPECT_EQ(plan.typed(), "half a");
    EXPECT_EQ(plan.items()->count(), 1);
}

TEST_F(PlanOverVault, LeavesNothingToReadOfAnErasedPersonNotEvenADraft)
{
    view::PeopleModel people{desk, content, clock};
    const QString id = startPlan(people, "Robin Sample");
    const QString other = startPlan(people, "Kit Sample");
    view::PlanModel plan{desk, content, clock};
    plan.open(id);
    settle();
    plan.type("an item", 7);
    plan.add();
    plan.type("a draft", 7);
    plan.flush();
    settle();
    view::TakeModel take{desk, content, clock};
    take.open(id);
    settle();
    take.erase();
    settle();
    EXPECT_FALSE(take.eraseFailed());
    std::optional<std::string> draft;
    desk.ask(QCoreApplication::instance(), [id](view::Keeping &keeping) {
        return keeping.journal->draft(care::draftSlot(id.toStdString(), "signs", {}));
    }, [&draft](const storage::Result<std::optional<std::string>> &kept) { draft = kept ? kept.value() : std::nullopt; });
    settle();
    EXPECT_FALSE(draft);
    plan.forget();
    plan.open(id);
    settle();
    EXPECT_EQ(plan.trouble(), view::PlanModel::NotFound);
    plan.open(other);
    settle();
    EXPECT_EQ(plan.personName(), "Kit Sample");
}
