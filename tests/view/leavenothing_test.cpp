#include "support/planfixture.h"
#include "vault/passing.h"
#include "vault/vault.h"
#include "vault/vaultsupport.h"
#include "platform/linux/filekeystore.h"

#include "view/leavenothingmodel.h"
#include "view/planlistmodel.h"
#include "view/planmodel.h"
#include "view/takemodel.h"
#include "view/usenowmodel.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace handrail;

namespace {

/// A plan that leaves nothing, in front of a real vault.
struct LeaveNothingTest : testing::Test {
    test::TempDir dir;
    test::FixedClock clock;
    platform::FileKeyStore keys{dir.path()};
    std::shared_ptr<vault::Vault> opened;
    bool wiped = false;
    view::VaultDesk desk{[this]() -> storage::Result<view::Keeping> {
        opened = vault::Vault::open(dir / "vault.db", {keys, nullptr, clock}, test::kCheap).vault;
        return view::Keeping{opened, opened.get(), opened.get(), opened.get()};
    }};
    view::PlanContent content = test::PlanFixture().content;
    view::Settings settings{dir / "settings.json", desk.thread()};
    view::LeaveNothingModel nothing{desk, content, clock};
    view::PlanModel plan{desk, content, clock};
    view::TakeModel take{desk, content, clock};

    void settle()
    {
        for (int i = 0; i < 20; ++i) {
            desk.thread().drain();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    void inVault(std::function<void(view::Keeping &)> what)
    {
        desk.ask(QCoreApplication::instance(), [what = std::move(what)](view::Keeping &keeping) -> storage::Outcome {
            what(keeping);
            return storage::Done{};
        }, [](const storage::Outcome &) {});
        settle();
    }
    QString start(const char *language = "en")
    {
        nothing.start("safety", language);
        settle();
        plan.open(nothing.planId());
        settle();
        return nothing.planId();
    }
    /// Files under the folder that hold @p word in UTF-8, UTF-16 of either end, or escaped as JSON does.
    std::vector<std::string> holding(const std::u16string &word) const
    {
        const QString text = QString::fromStdU16String(word);
        std::vector<std::string> forms{text.toStdString()};
        std::string little, big, escaped, longer;
        for (const char16_t c : word) {
            little += {static_cast<char>(c & 0xFF), static_cast<char>(c >> 8)};
            big += {static_cast<char>(c >> 8), static_cast<char>(c & 0xFF)};
            const std::string hex = QString::number(c, 16).rightJustified(4, QLatin1Char('0')).toStdString();
            escaped += c < 0x80 ? std::string(1, static_cast<char>(c)) : "\\u" + hex;
            longer += "\\u" + hex;
        }
        forms.insert(forms.end(), {little, big, escaped, longer});
        std::vector<std::string> hits;
        for (const auto &file : std::filesystem::recursive_directory_iterator(dir.path())) {
            if (!file.is_regular_file())
                continue;
            const std::string bytes = test::bytesOf(file.path());
            for (const auto &form : forms) {
                if (bytes.find(form) != std::string::npos)
                    hits.push_back(file.path().filename().string());
            }
        }
        return hits;
    }
    void setUpVault()
    {
        inVault([](view::Keeping &keeping) { ASSERT_TRUE(keeping.vault->setUp("made up passphrase", vault::WordLanguage::English).ok()); });
    }
};

} // namespace

TEST_F(LeaveNothingTest, BuildsGivesAndErasesAndNoFileEverHoldsAWord)
{
    setUpVault();
    take.setFolder(dir / "Documents");
    const QString id = start("es");
    ASSERT_TRUE(view::LeaveNothingModel::isPassing(id));
    plan.type("canaryitem mañana", 5);
    plan.add();
    plan.next();
    plan.type("canarydraft ñandú", 17);
    QTest::qWait(200);
    plan.flush();
    settle();
    EXPECT_EQ(plan.savedPhase(), "") << "nothing was saved, so nothing says so";
    take.open(id);
    settle();
    EXPECT_TRUE(take.passing());
    EXPECT_NE(take.codeText().find("canaryitem"), std::string::npos);
    take.save(view::TakeModel::LetterPage); // refused: nothing may be written here
    settle();
    EXPECT_EQ(take.savedFile(), "");
    EXPECT_FALSE(std::filesystem::exists(dir / "Documents"));
    for (const char16_t *word : {u"canaryitem", u"mañana", u"canarydraft", u"ñandú", u"passing-"})
        EXPECT_TRUE(holding(word).empty()) << holding(word).front();
    take.erase();
    settle();
    EXPECT_FALSE(take.loaded());
    nothing.erase();
    settle();
    EXPECT_EQ(nothing.planId(), "");
    inVault([this](view::Keeping &keeping) { wiped = keeping.passing->empty(); });
    EXPECT_TRUE(wiped);
    plan.forget();
    plan.open(id);
    settle();
    EXPECT_EQ(plan.trouble(), view::PlanModel::NotFound);
    for (const char16_t *word : {u"canaryitem", u"mañana", u"canarydraft", u"ñandú", u"passing-"})
        EXPECT_TRUE(holding(word).empty()) << holding(word).front();
}

TEST_F(LeaveNothingTest, TheScanWouldFindAWordThatWasWritten)
{
    std::ofstream(dir / "leak") << R"({"text":"ma\u00f1ana"})";
    EXPECT_FALSE(holding(u"mañana").empty());
}

TEST_F(LeaveNothingTest, WorksBeforeAnySetupAndWhileLockedAndStaysOutOfEveryList)
{
    const QString before = start();
    plan.type("one thing", 9);
    plan.add();
    settle();
    EXPECT_EQ(plan.items()->count(), 1);
    setUpVault();
    inVault([](view::Keeping &keeping) { keeping.vault->lock(); });
    plan.forget();
    plan.open(before);
    settle();
    EXPECT_EQ(plan.items()->count(), 1);
    view::UseNowModel use{desk, content, clock};
    use.open(before);
    settle();
    EXPECT_TRUE(use.loaded());
    use.next();
    settle();
    EXPECT_FALSE(use.unkept());
    inVault([](view::Keeping &keeping) { keeping.vault->unlock("made up passphrase"); });
    view::PlanListModel list{desk, content, settings, clock};
    list.refresh();
    settle();
    EXPECT_EQ(list.rowCount(), 0);
}

TEST_F(LeaveNothingTest, ANewOneWipesTheOneBefore)
{
    const QString first = start();
    plan.type("one thing", 9);
    plan.add();
    settle();
    const QString second = start();
    EXPECT_NE(first, second);
    EXPECT_EQ(plan.items()->count(), 0);
    plan.forget();
    plan.open(first);
    settle();
    EXPECT_EQ(plan.trouble(), view::PlanModel::NotFound);
}
