#include "platform/linux/filekeystore.h"
#include "platform/paperport.h"
#include "support/planfixture.h"
#include "vault/vault.h"
#include "vault/vaultsupport.h"

#include "view/takemodel.h"

#include <gtest/gtest.h>

using namespace handrail;

namespace {

struct AnyPrinter final : platform::PaperPort {
    void print(const std::string &, std::function<void(bool)> done) override { done(true); }
    bool show(const std::string &) override { return true; }
};

} // namespace

TEST(GivenAway, StandsInTheTrailWithItsKindAndWhoseItWasAndNoWordOfIt)
{
    test::TempDir dir;
    test::FixedClock clock;
    platform::FileKeyStore keys{dir.path()};
    AnyPrinter printer;
    std::shared_ptr<vault::Vault> opened;
    std::string plan, person;
    view::VaultDesk desk{[&]() -> storage::Result<view::Keeping> {
        opened = vault::Vault::open(dir / "vault.db", {keys, nullptr, clock}, test::kCheap).vault;
        return view::Keeping{opened, opened.get(), opened.get(), opened.get()};
    }};
    const auto settle = [&desk] {
        for (int i = 0; i < 20; ++i) {
            desk.thread().drain();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    };
    desk.ask(QCoreApplication::instance(), [&](view::Keeping &keeping) -> storage::Outcome {
        EXPECT_TRUE(keeping.vault->setUp("made up passphrase", vault::WordLanguage::English).ok());
        care::PlanRepository people(*keeping.records, *keeping.journal, clock);
        person = people.addPerson({.name = "Robin Sample"}).value().id;
        auto made = test::samplePlan();
        made.personId = person;
        plan = people.start(made).value().id;
        return storage::Done{};
    }, [](const storage::Outcome &) {});
    settle();

    view::TakeModel take{desk, test::PlanFixture().content, clock};
    take.setFolder(dir / "Documents");
    take.setPaperPort(&printer);
    take.open(QString::fromStdString(plan));
    settle();
    take.setAsContact(false); // another code of the same showing is no second line
    take.copiedByHand();
    for (const auto paper : {view::TakeModel::LetterPage, view::TakeModel::LargePage, view::TakeModel::WalletCard, view::TakeModel::TextFile}) {
        take.save(paper);
        settle();
    }
    take.print(view::TakeModel::LetterPage);
    settle();

    std::vector<std::string> kinds;
    desk.ask(QCoreApplication::instance(), [&](view::Keeping &keeping) -> storage::Outcome {
        const auto trail = keeping.vault->audit().value();
        EXPECT_TRUE(trail.whole);
        for (const auto &line : trail.entries) {
            for (const char *word : {"Walk", "Ana", "555", "Robin", "Gun"})
                EXPECT_EQ(line.detail.find(word), std::string::npos) << line.detail;
            if (line.deed != vault::Deed::Exported)
                continue;
            EXPECT_EQ(line.personId, person);
            kinds.insert(kinds.begin(), line.detail);
        }
        return storage::Done{};
    }, [](const storage::Outcome &) {});
    settle();
    EXPECT_EQ(kinds, (std::vector<std::string>{"code", "hand", "file/letter", "file/large", "file/wallet", "file/text", "paper"}));
}
