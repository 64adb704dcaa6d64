#include "platform/paperport.h"
#include "support/vaultdeskfixture.h"

#include "view/plans/takemodel.h"

#include <gtest/gtest.h>

using namespace handrail;

namespace {

struct AnyPrinter final : platform::PaperPort {
    void print(const std::string &, std::function<void(bool)> done) override { done(true); }
    bool show(const std::string &) override { return true; }
};

struct GivenAway : testing::Test, test::VaultDeskFixture {};

} // namespace

TEST_F(GivenAway, StandsInTheTrailWithItsKindAndWhoseItWasAndNoWordOfIt)
{
    AnyPrinter printer;
    std::string plan, person;
    setUpVault();
    inVault([&](view::Keeping &keeping) {
        care::PlanRepository people(*keeping.records, *keeping.journal, clock);
        person = people.addPerson({.name = "Robin Sample"}).value().id;
        auto made = test::samplePlan();
        made.personId = person;
        plan = people.start(made).value().id;
    });

    view::TakeModel take{desk, content, clock};
    take.paper()->setFolder(dir / "Documents");
    take.paper()->setPort(&printer);
    take.open(QString::fromStdString(plan));
    settle();
    take.codes()->setAsContact(false); // another code of the same showing is no second line
    take.lines()->copied();
    for (const auto paper : {view::TakePaper::LetterPage, view::TakePaper::LargePage, view::TakePaper::WalletCard,
                             view::TakePaper::TextFile}) {
        take.paper()->save(paper);
        settle();
    }
    take.paper()->print(view::TakePaper::LetterPage);
    settle();

    std::vector<std::string> kinds;
    inVault([&](view::Keeping &keeping) {
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
    });
    EXPECT_EQ(kinds, (std::vector<std::string>{"code", "hand", "file/letter", "file/large", "file/wallet", "file/text",
                                               "paper"}));
}
