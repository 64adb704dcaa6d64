#include "view/plans/takemodel.h"

#include "platform/paperport.h"
#include "share/plantext.h"
#include "share/qr.h"
#include "support/planfixture.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <filesystem>

using namespace handrail;

namespace {

/// A printer and a viewer that remember what they were given.
struct RecordingPaper final : platform::PaperPort {
    std::string pdf, shown;
    bool there = true;
    void print(const std::string &bytes, std::function<void(bool)> done) override
    {
        pdf = bytes;
        done(there);
    }
    bool show(const std::string &file) override
    {
        shown = file;
        return there;
    }
};

struct TakeModelTest : testing::Test, test::PlanFixture {
    view::TakeModel take{vault, content, clock};
    QVariantMap words{{"cardName", "My plan"},
                      {"countOf", "%1 of %2"}, {"title", "My plan"}, {"belongsTo", "This plan belongs to %1."},
                      {"pageOf", "Page %1 of %2"}, {"crisisLine", "Call or text, any time."},
                      {"emergencyLine", "If a life is in danger right now."}};

    void open(const std::string &id)
    {
        take.paper()->setFolder(dir.path() / "Documents");
        take.open(QString::fromStdString(id));
        settle();
    }
};

} // namespace

TEST_F(TakeModelTest, HasTheCodeReadyAtOnce)
{
    open(stored());
    EXPECT_TRUE(take.loaded());
    ASSERT_GE(take.codes()->count(), 1);
    EXPECT_GT(take.codes()->modules().size(), 21 * 21);
    const QString contact = take.codes()->modules();
    take.codes()->setAsContact(false);
    EXPECT_NE(take.codes()->modules(), contact);
    ASSERT_EQ(take.lines()->parts()->count(), 4);
    EXPECT_EQ(take.lines()->parts()->word(2, "heading"), "People I can ask");
    EXPECT_EQ(take.lines()->parts()->word(2, "lines").toStringList(), QStringList("Ana Sample, my sister, 555-0142"));
    EXPECT_EQ(take.codes()->text().find("Robin"), std::string::npos);
}

TEST_F(TakeModelTest, SaysADayInTheWordsOfThePlansLanguageOnPaperAndInTheCode)
{
    const std::string id = stored("Robin Sample", "es");
    auto plan = onDisk(id);
    plan = care::addItem(std::move(plan), "safer", {.text = "Pastillas", .detail = {.date = "2026-12-01"}});
    ASSERT_TRUE(care::PlanRepository(store->records, store->journal, clock).save(plan).ok());
    open(id);
    take.codes()->setAsContact(false);
    std::string all;
    for (int code = 0; code < take.codes()->count(); ++code) {
        take.codes()->setIndex(code);
        all += take.codes()->text();
    }
    EXPECT_NE(all.find("1 dic 2026"), std::string::npos) << all;
    EXPECT_EQ(all.find("2026-12-01"), std::string::npos);
    EXPECT_EQ(onDisk(id).sections.back().items.back().detail.date, "2026-12-01") << "the record stays as it is";
}

TEST_F(TakeModelTest, SavesAPdfAndSaysWhere)
{
    open(stored());
    take.setWords(words);
    take.paper()->save(view::TakePaper::LargePage);
    EXPECT_EQ(take.paper()->busy(), view::TakePaper::LargePage);
    settle();
    EXPECT_EQ(take.paper()->savedFile(), "plan.pdf");
    EXPECT_EQ(take.paper()->problem(), view::TakePaper::None);
    EXPECT_TRUE(std::filesystem::file_size(dir.path() / "Documents" / "plan.pdf") > 1000);
    EXPECT_EQ(take.paper()->busy(), view::TakePaper::NoPaper);
    take.paper()->save(view::TakePaper::LetterPage);
    settle();
    EXPECT_EQ(take.paper()->savedFile(), "plan-2.pdf");
    take.paper()->save(view::TakePaper::WalletCard);
    settle();
    EXPECT_EQ(take.paper()->savedFile(), "plan-3.pdf");
    take.paper()->save(view::TakePaper::TextFile);
    settle();
    EXPECT_EQ(take.paper()->savedFile(), "plan.txt");
}

TEST_F(TakeModelTest, SaysThatTheFolderCannotBeWritten)
{
    open(stored());
    take.setWords(words);
    take.paper()->setFolder("/proc/nowhere");
    take.paper()->save(view::TakePaper::LetterPage);
    settle();
    EXPECT_EQ(take.paper()->savedFile(), "");
    EXPECT_NE(take.paper()->problem(), view::TakePaper::None);
}

TEST_F(TakeModelTest, ErasesThePersonAndForgetsThem)
{
    const std::string id = stored();
    const std::string other = stored("Kit Sample");
    open(id);
    QSignalSpy erased(take.erasing(), &view::TakeErasing::erased);
    take.erasing()->erase();
    settle();
    EXPECT_EQ(erased.size(), 1);
    EXPECT_FALSE(take.loaded());
    EXPECT_EQ(take.personName(), "");
    care::PlanRepository repository(store->records, store->journal, clock);
    EXPECT_FALSE(repository.load(id).ok());
    EXPECT_TRUE(repository.load(other).ok());
}

TEST_F(TakeModelTest, SaysThatNothingWasErased)
{
    open(stored());
    store->records.locked = true;
    take.erasing()->erase();
    settle();
    EXPECT_TRUE(take.erasing()->failed());
    EXPECT_TRUE(take.loaded());
}

TEST_F(TakeModelTest, PutsAShortPlanIntoAContactUnderTheNameThePersonChose)
{
    open(stored());
    take.setWords(words);
    EXPECT_TRUE(take.codes()->asContact());
    ASSERT_EQ(take.codes()->count(), 1);
    EXPECT_NE(take.codes()->text().find("FN:My plan\r\n"), std::string::npos);
    take.codes()->setCardName("  Blue 7 ");
    EXPECT_NE(take.codes()->text().find("FN:Blue 7\r\n"), std::string::npos);
    take.codes()->setCardName(" ");
    EXPECT_NE(take.codes()->text().find("FN:My plan\r\n"), std::string::npos);
}

TEST_F(TakeModelTest, PutsALongPlanIntoNumberedCodesOfPlainText)
{
    const std::string id = stored();
    care::PlanRepository repository(store->records, store->journal, clock);
    auto plan = onDisk(id);
    for (int i = 0; i < 60; ++i)
        plan = care::addItem(plan, "alone", {.text = "One more line of what I can do, number " + std::to_string(i)});
    ASSERT_TRUE(repository.save(plan).ok());
    open(id);
    take.setWords(words);
    EXPECT_FALSE(take.codes()->asContact());
    const int codes = take.codes()->count();
    ASSERT_GE(codes, 3);
    std::string joined;
    for (int code = 0; code < codes; ++code) {
        take.codes()->setIndex(code);
        const std::string head = std::to_string(code + 1) + " of " + std::to_string(codes) + "\n";
        ASSERT_TRUE(take.codes()->text().starts_with(head));
        joined += take.codes()->text().substr(head.size());
    }
    EXPECT_EQ(joined, share::planText(onDisk(id), test::sampleTemplate()));
}

TEST_F(TakeModelTest, PrintsWithoutWritingAFileAndSaysWhenThereIsNoPrinter)
{
    open(stored());
    take.setWords(words);
    take.paper()->print(view::TakePaper::WalletCard); // no port at all
    settle();
    EXPECT_EQ(take.paper()->printing(), view::TakePaper::NoPrinter);
    RecordingPaper paper;
    take.paper()->setPort(&paper);
    take.paper()->print(view::TakePaper::LargePage);
    EXPECT_EQ(take.paper()->printing(), view::TakePaper::Sending);
    settle();
    EXPECT_EQ(take.paper()->printing(), view::TakePaper::Sent);
    EXPECT_TRUE(paper.pdf.starts_with("%PDF"));
    EXPECT_FALSE(std::filesystem::exists(dir.path() / "Documents"));
    paper.there = false;
    take.paper()->print(view::TakePaper::LetterPage);
    settle();
    EXPECT_EQ(take.paper()->printing(), view::TakePaper::NoPrinter);
    take.paper()->showSaved(); // nothing was saved
    EXPECT_EQ(paper.shown, "");
    take.paper()->save(view::TakePaper::LetterPage);
    settle();
    take.paper()->showSaved();
    EXPECT_TRUE(paper.shown.ends_with("Documents/plan.pdf"));
    EXPECT_EQ(take.paper()->problem(), view::TakePaper::NoViewer);
}

TEST_F(TakeModelTest, DaysAreInThePersonsWordsWhateverTheyTake)
{
    care::PlanRepository repository(store->records, store->journal, clock);
    for (const auto &[language, day] : {std::pair{"en", "Dec 4, 2026"}, std::pair{"es", "4 dic 2026"}}) {
        const std::string id = stored("Robin Sample", language);
        auto plan = care::addItem(onDisk(id), "signs", {.text = "Court", .detail = {.date = "2026-12-04"}});
        plan = care::addItem(plan, "signs", {.text = "Then", .detail = {.date = "after the holidays"}});
        ASSERT_TRUE(repository.save(plan).ok());
        open(id);
        const QString lines = take.lines()->parts()->word(0, "lines").toStringList().join(" ");
        EXPECT_TRUE(lines.contains(QString::fromUtf8(day))) << lines.toStdString();
        EXPECT_TRUE(lines.contains("after the holidays"));
        take.codes()->setAsContact(false);
        std::string codes;
        for (int at = 0; at < take.codes()->count(); ++at) {
            take.codes()->setIndex(at);
            codes += take.codes()->text();
        }
        EXPECT_EQ(codes.find("2026-12-04"), std::string::npos);
        EXPECT_NE(codes.find(day), std::string::npos);
    }
}
