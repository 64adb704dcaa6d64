#include "share/planpdf.h"
#include "support/sampleplan.h"
#include "support/tempdir.h"

#include <QGuiApplication>

#include <gmock/gmock.h>

#include <fstream>
#include <memory>

using namespace handrail;
using testing::HasSubstr;
using testing::Not;

namespace {

/// Output of a program of poppler-utils over a PDF.
std::string run(const std::string &command)
{
    std::string out;
    if (FILE *pipe = popen(command.c_str(), "r")) {
        char buffer[4096];
        for (std::size_t count; (count = fread(buffer, 1, sizeof buffer, pipe)) > 0;)
            out.append(buffer, count);
        pclose(pipe);
    }
    return out;
}

struct PdfTest : testing::Test {
    static void SetUpTestSuite()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static int argc = 1;
        static char name[] = "share_tests";
        static char *argv[] = {name, nullptr};
        static const auto app = std::make_unique<QGuiApplication>(argc, argv);
    }

    test::TempDir folder;
    share::PaperWords words{"My plan",
                            "Robin Sample", "This plan belongs to %1.", "November 24, 2026", "Page %1 of %2", "988",
                            "Call or text, any time.\nYou can say: “I need to talk.”", "911",
                            "If a life is in danger right now."};

    std::string write(const care::Plan &plan, share::Paper paper)
    {
        const std::string bytes = share::planPdf(share::taken(plan, test::sampleTemplate()), words, paper);
        if (const char *pictures = std::getenv("HANDRAIL_PICTURES")) // to be looked at
            (void)share::savePdf(bytes, pictures);
        return share::savePdf(bytes, folder.path()).value().string();
    }
    static std::string text(const std::string &file) { return run("pdftotext -layout '" + file + "' -"); }
    static std::string flowed(const std::string &file) { return run("pdftotext '" + file + "' - | tr '\\n' ' '"); }
};

care::Plan longPlan()
{
    auto plan = test::samplePlan();
    for (const char *section : {"signs", "alone", "ask"}) {
        for (int line = 0; line < 8; ++line)
            plan = care::addItem(plan, section,
                                 {.text = std::string("Item ") + section + std::to_string(line)
                                          + " with áéñ and a few more words to wrap"});
    }
    return plan;
}

} // namespace

TEST_F(PdfTest, PutsAPlanOfFourteenLinesInEightPartsOnOnePage)
{
    library::PlanTemplate form = test::sampleTemplate();
    form.sections.clear();
    for (const char *id : {"signs", "alone", "distract", "ask", "professionals", "safer", "reasons", "support"})
        form.sections.push_back({id, std::string("A heading of the part ") + id, "?", "", "", "item", {}});
    form.sections[5].labels = {{"where", "Where now"}, {"who", "Who holds it"}, {"when", "By when"}};
    care::Plan plan = care::emptyPlan(form, "p", "en", 0);
    for (int line = 0; line < 14; ++line) {
        care::Item item{.text = "A line of a plan, as long as most are, " + std::to_string(line)};
        if (line % 8 == 5)
            item.detail = {.where = "in the bathroom drawer", .who = "my sister Ana", .when = "November 30"};
        if (line % 8 == 3)
            item.detail.phone = "555-0142";
        plan = care::addItem(plan, form.sections[static_cast<std::size_t>(line % 8)].id, item);
    }
    const std::string bytes = share::planPdf(share::taken(plan, form), words, share::Paper::Letter);
    if (const char *pictures = std::getenv("HANDRAIL_PICTURES"))
        (void)share::savePdf(bytes, pictures);
    const std::string file = share::savePdf(bytes, folder.path()).value().string();
    EXPECT_THAT(run("pdfinfo '" + file + "'"), HasSubstr("Pages:           1\n"));
    EXPECT_THAT(flowed(file), HasSubstr("Where now: in the bathroom drawer; Who holds it: my sister Ana"));
}

TEST_F(PdfTest, HoldsTheTextOfEveryItemOnBothPapers)
{
    for (const auto paper : {share::Paper::Letter, share::Paper::LargePrint}) {
        const auto plan = longPlan();
        const std::string all = flowed(write(plan, paper));
        for (const auto &section : share::taken(plan, test::sampleTemplate())) {
            EXPECT_THAT(all, HasSubstr(section.heading));
            for (const auto &item : section.items) {
                EXPECT_THAT(all, HasSubstr(item.words));
                EXPECT_THAT(all, HasSubstr(item.phone));
                EXPECT_THAT(all, HasSubstr(item.beside));
            }
        }
        EXPECT_THAT(all, HasSubstr("988"));
        EXPECT_THAT(all, HasSubstr("911"));
        EXPECT_THAT(all, HasSubstr("This plan belongs to Robin Sample."));
    }
}

TEST_F(PdfTest, IsLetterSizeWithBothNumbersOnEveryPage)
{
    const std::string file = write(longPlan(), share::Paper::LargePrint);
    const std::string info = run("pdfinfo '" + file + "'");
    EXPECT_THAT(info, HasSubstr("Page size:       612 x 792 pts (letter)"));
    EXPECT_THAT(info, HasSubstr("Title:           My plan"));
    const int pages = std::stoi(info.substr(info.find("Pages:") + 6));
    EXPECT_GE(pages, 2);
    for (int page = 1; page <= pages; ++page) {
        const std::string range = " -f " + std::to_string(page) + " -l " + std::to_string(page);
        const std::string one = run("pdftotext" + range + " '" + file + "' -");
        EXPECT_THAT(one, HasSubstr("988"));
        EXPECT_THAT(one, HasSubstr("911"));
        EXPECT_THAT(one, HasSubstr("Page " + std::to_string(page) + " of " + std::to_string(pages)));
    }
}

TEST_F(PdfTest, SetsLargePrintAtTwentyOnePointsAndNumbersBold)
{
    const std::string file = write(test::samplePlan(), share::Paper::LargePrint);
    const std::string html = run("pdftohtml -xml -i -stdout -zoom 1 '" + file + "' 2>/dev/null");
    const auto at = html.find("Walk around the block");
    ASSERT_NE(at, std::string::npos);
    const auto font = html.rfind("font=\"", at) + 6;
    const std::string id = html.substr(font, html.find('"', font) - font);
    const std::string spec = html.substr(html.find("<fontspec id=\"" + id + "\""), 60);
    EXPECT_THAT(spec, HasSubstr("size=\"21\"")) << html.substr(0, 1500);
    EXPECT_THAT(html, HasSubstr("<b>555-0142</b>"));
    EXPECT_THAT(run("pdffonts '" + file + "'"), HasSubstr("Inter"));
}

TEST_F(PdfTest, KeepsASectionWholeWhenAPageCanHoldIt)
{
    auto plan = test::samplePlan();
    for (int line = 0; line < 11; ++line)
        plan = care::addItem(plan, "alone", {.text = "Short line " + std::to_string(line)});
    const std::string file = write(plan, share::Paper::LargePrint);
    const std::string first = run("pdftotext -f 1 -l 1 '" + file + "' -");
    const std::string second = run("pdftotext -f 2 -l 2 '" + file + "' -");
    EXPECT_THAT(first, HasSubstr("My warning signs"));
    EXPECT_THAT(first, Not(HasSubstr("What I can do alone")));
    EXPECT_THAT(second, HasSubstr("What I can do alone"));
    EXPECT_THAT(second, HasSubstr("Short line 10"));
}

TEST_F(PdfTest, BreaksASectionNoPageCanHoldBetweenItsItems)
{
    auto plan = test::samplePlan();
    for (int line = 0; line < 40; ++line)
        plan = care::addItem(plan, "alone", {.text = "Line number " + std::to_string(line)});
    const std::string all = text(write(plan, share::Paper::LargePrint));
    for (int line = 0; line < 40; ++line)
        EXPECT_THAT(all, HasSubstr("Line number " + std::to_string(line)));
}

TEST_F(PdfTest, SaysNothingOfThePersonInItsNameOrItsOwnData)
{
    const std::string file = write(test::samplePlan(), share::Paper::Letter);
    EXPECT_EQ(std::filesystem::path(file).filename(), "plan.pdf");
    // the first one stays
    EXPECT_EQ(std::filesystem::path(write(test::samplePlan(), share::Paper::Letter)).filename(), "plan-2.pdf");
    const std::string info = run("pdfinfo '" + file + "'") + run("pdfinfo -meta '" + file + "'");
    EXPECT_THAT(info, Not(HasSubstr("Robin")));
    std::ifstream in(file, std::ios::binary);
    const std::string raw{std::istreambuf_iterator<char>(in), {}};
    EXPECT_THAT(raw, Not(HasSubstr("Robin")));
}

TEST_F(PdfTest, LeavesTheNameOffWhenThereIsNone)
{
    words.owner.clear();
    const std::string all = text(write(test::samplePlan(), share::Paper::Letter));
    EXPECT_THAT(all, Not(HasSubstr("belongs to")));
    EXPECT_THAT(all, HasSubstr("November 24, 2026"));
}

TEST_F(PdfTest, TellsWhyItCouldNotBeWrittenAndLeavesNothing)
{
    std::ofstream(folder / "file") << "x";
    EXPECT_FALSE(share::savePdf("x", folder / "file" / "below").ok());
    EXPECT_FALSE(share::savePdf("x", "/proc/nowhere").ok());
    if (std::filesystem::exists("/dev/full")) {
        std::filesystem::create_directory(folder / "full");
        std::filesystem::create_symlink("/dev/full", folder / "full" / "plan.pdf");
        const auto saved = share::savePdf("x", folder / "full"); // a file of that name is there: the next name is taken
        ASSERT_TRUE(saved.ok());
        EXPECT_EQ(saved.value().filename(), "plan-2.pdf");
    }
}

namespace {

share::WalletWords walletWords()
{
    return {"Mi plan",        "Corta por la línea. Dobla por el medio.", "988", "para hablar\nto talk", "911",
            "peligro\ndanger"};
}

std::vector<share::TakenSection> inBoth(const care::Plan &plan)
{
    auto sections = share::taken(plan, test::sampleTemplate());
    for (auto &section : sections)
        section.otherHeading = "Otra: " + section.heading;
    return sections;
}

} // namespace

TEST_F(PdfTest, PutsAShortPlanOnOneFoldedCardInTheOrderItIsRead)
{
    const std::string bytes = share::walletCardPdf(inBoth(test::samplePlan()), walletWords());
    if (const char *pictures = std::getenv("HANDRAIL_PICTURES"))
        (void)share::savePdf(bytes, pictures);
    const std::string file = share::savePdf(bytes, folder.path()).value().string();
    EXPECT_THAT(run("pdfinfo '" + file + "'"), HasSubstr("Pages:           1\n"));
    const std::string read = run("pdftotext -raw '" + file + "' - | tr '\\n' ' '");
    std::size_t at = 0;
    for (const char *next :
         {"Corta por la línea.", "Mi plan", "My warning signs", "Otra: My warning signs",
          "I have not slept for two nights", "988", "para hablar to talk", "911", "peligro danger",
          "What I can do alone", "Walk around the block", "People I can ask", "Ana Sample, my sister 555-0142",
          "Making it safer around me", "Gun (in the closet; Uncle Ray Sample; Friday)"}) {
        const auto found = read.find(next, at);
        ASSERT_NE(found, std::string::npos) << next << " in: " << read;
        at = found;
    }
    EXPECT_THAT(read, Not(HasSubstr("Robin")));
}

TEST_F(PdfTest, LosesNoLineOfALongPlanOnItsCards)
{
    const auto sections = inBoth(longPlan());
    const std::string bytes = share::walletCardPdf(sections, walletWords());
    if (const char *pictures = std::getenv("HANDRAIL_PICTURES"))
        (void)share::savePdf(bytes, pictures);
    const std::string file = share::savePdf(bytes, folder.path()).value().string();
    const std::string read = run("pdftotext -raw '" + file + "' - | tr '\\n' ' '");
    for (const auto &section : sections) {
        EXPECT_THAT(read, HasSubstr(section.otherHeading));
        for (const auto &item : section.items) {
            EXPECT_THAT(read, HasSubstr(item.words));
            EXPECT_THAT(read, HasSubstr(item.phone));
        }
    }
}

TEST_F(PdfTest, ShowsWhatMustBeKnownOfAPlanOnItsFirstPageAndWhatToDoInstead)
{
    words.notice = "This is not a directive until you sign it.";
    auto plan = longPlan();
    plan = care::addItem(
        plan, "alone",
        {.text = "Walk more", .detail = {.done = true, .barrier = "rain", .instead = "walk in the mall"}});
    const std::string file = write(plan, share::Paper::LargePrint);
    EXPECT_THAT(run("pdftotext -f 1 -l 1 '" + file + "' -"), HasSubstr("This is not a directive"));
    EXPECT_THAT(run("pdftotext -f 2 -l 2 '" + file + "' -"), Not(HasSubstr("This is not a directive")));
    EXPECT_THAT(flowed(file), HasSubstr("rain \u2192 walk in the mall"));
    EXPECT_THAT(flowed(file), HasSubstr("\u2713"));
}

TEST_F(PdfTest, ANoteHasItsWordsInOrderOnAsManyPagesAsItNeedsUnderANameOfItsOwn)
{
    std::vector<std::string> paragraphs{"November 24, 2026, 2:05 PM"};
    for (int i = 0; i < 40; ++i)
        paragraphs.push_back(
            "Paragraph " + std::to_string(i)
            + " with áéñ, long enough to take up two lines of a letter page in the size that it is set in here.");
    const auto saved =
        share::savePdf(share::notePdf("Erased from this device", paragraphs), folder.path(), ".pdf", "receipt");
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(saved.value().filename(), "receipt.pdf");
    if (const char *pictures = std::getenv("HANDRAIL_PICTURES"))
        (void)share::savePdf(share::notePdf("Erased from this device", paragraphs), pictures, ".pdf", "receipt");
    const std::string all = flowed(saved.value().string());
    std::size_t from = all.find("Erased from this device");
    ASSERT_NE(from, std::string::npos);
    for (const std::string &paragraph : paragraphs) {
        from = all.find(paragraph, from);
        ASSERT_NE(from, std::string::npos) << paragraph;
    }
    EXPECT_THAT(run("pdfinfo '" + saved.value().string() + "'"), HasSubstr("Pages:           4"));
}
