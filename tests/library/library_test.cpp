#include "library/contenttree.h"
#include "storage/database.h"

#include <gmock/gmock.h>

#include <sys/wait.h>
#include <unistd.h>

using namespace handrail;
using namespace handrail::library;
using testing::ElementsAre;

namespace {

/// The sample tree, compiled once.
class LibraryTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        auto opened = test::ContentTree().opened();
        ASSERT_TRUE(opened) << opened.failure().detail;
        s_library = std::make_unique<Library>(std::move(opened.value()));
    }
    static void TearDownTestSuite() { s_library.reset(); }
    static std::unique_ptr<Library> s_library;
};
std::unique_ptr<Library> LibraryTest::s_library;

std::vector<std::string> ids(const std::vector<Hit> &hits)
{
    std::vector<std::string> out;
    for (const Hit &hit : hits)
        out.push_back(hit.id);
    return out;
}

} // namespace

TEST_F(LibraryTest, ReadsAGuideWithItsNumbersFilledIn)
{
    const auto guide = s_library->guide("holds", "es");
    ASSERT_TRUE(guide);
    EXPECT_EQ(guide.value().head.title, "Retenciones");
    EXPECT_EQ(guide.value().head.sources.front().publisher, "Sample Press");
    ASSERT_EQ(guide.value().head.facts.size(), 1U);
    EXPECT_EQ(guide.value().head.facts[0].value, "2 a 3 minutos");
    EXPECT_EQ(guide.value().head.facts[0].status, "disputed");
    ASSERT_EQ(guide.value().sections.size(), 2U);
    EXPECT_EQ(
        guide.value().sections[0].markdown,
        "Es una estancia corta. El equipo espera 2 a 3 minutos contigo.\n\n- Puede acabar pronto.\n- **Tú** tienes derechos.");
    EXPECT_EQ(guide.value().actions[0].label, "Empezar un plan");
    EXPECT_EQ(guide.value().actions[0].argument, "safety");
}

TEST_F(LibraryTest, ReadsAProtocolWithTimersFromFacts)
{
    const auto read = s_library->protocol("overdose", "en");
    ASSERT_TRUE(read);
    const Protocol &p = read.value();
    EXPECT_EQ(p.doseDueFromS, 120);
    EXPECT_EQ(p.doseDueToS, 180);
    EXPECT_EQ(p.breathEveryS, 5);
    EXPECT_EQ(p.marks[0].label, "Call 911");
    EXPECT_TRUE(p.marks[0].due);
    EXPECT_EQ(p.marks[1].says, "Dose {n} given");
    EXPECT_EQ(p.steps[0].lines[1].text, "Do not test it");
    EXPECT_TRUE(p.steps[0].lines[1].dont);
    EXPECT_EQ(p.steps[0].actionMark, "called");
    EXPECT_EQ(p.steps[2].branches[0].label, "Breathing");
    EXPECT_TRUE(p.steps[1].showsClock);
    // Facts behind the timers are among those shown, though no wording spells them.
    EXPECT_EQ(p.head.facts.size(), 3U);
}

TEST_F(LibraryTest, ReadsAChecklistInTheAuthorsOrder)
{
    const auto list = s_library->checklist("calm", "en");
    ASSERT_TRUE(list);
    EXPECT_EQ(list.value().steps[0].say, "I am here to help you.");
    EXPECT_EQ(list.value().steps[1].id, "exits");
    EXPECT_EQ(list.value().groups[0].title, "Arrive");
}

TEST_F(LibraryTest, GivesCountyLinesFirstAndNoOtherCountys)
{
    const auto lines = s_library->lines("en", "north-sample");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].id, "north");
    EXPECT_TRUE(lines[0].old);
    EXPECT_EQ(lines[0].hours, "24/7");
    EXPECT_EQ(lines[1].source, "A made up source, Sample Press");
    EXPECT_EQ(s_library->lines("en", "Elsewhere").size(), 1U);
    EXPECT_EQ(s_library->lines("en").size(), 1U);
    EXPECT_EQ(s_library->line("north", "es").value().name, "Línea norte");
}

TEST_F(LibraryTest, ListsHeadsByKindAndPhase)
{
    EXPECT_EQ(s_library->heads("guide", "en").size(), 1U);
    EXPECT_EQ(s_library->heads("guide", "en", "before").size(), 1U);
    EXPECT_TRUE(s_library->heads("guide", "en", "after").empty());
    EXPECT_TRUE(s_library->heads("guide", "xx").empty());
    EXPECT_THAT(s_library->languages(), ElementsAre("en", "es"));
    EXPECT_EQ(s_library->fact("wait", "en").value().value, "2 to 3 minutes");
}

TEST_F(LibraryTest, SaysNotFoundForWhatIsNotThere)
{
    EXPECT_EQ(s_library->guide("nothing", "en").failure().kind, storage::FailureKind::NotFound);
    EXPECT_EQ(s_library->fact("nothing", "en").failure().kind, storage::FailureKind::NotFound);
}

TEST_F(LibraryTest, FindsByPrefixWithoutAccentsAndMarksTheMatch)
{
    EXPECT_THAT(ids(s_library->search("retenc", "es")), ElementsAre("holds"));
    EXPECT_THAT(ids(s_library->search("LINEA nor", "es")), ElementsAre("north"));
    const auto hits = s_library->search("rights", "en");
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_THAT(hits[0].snippet, testing::HasSubstr("\xEE\x80\x80rights\xEE\x80\x81"));
    EXPECT_EQ(hits[0].place, "before/holds");
}

TEST_F(LibraryTest, PutsTheUrgentItemFirstInWhicheverLanguageItIsTyped)
{
    for (const char *typed : {"OD", "od", "narcan", "narc", "Narcan!", "not breathing", "brea", "breathing",
                              "he is not breathing now", "no respira", "sobred"}) {
        const auto hits = s_library->search(typed, "en");
        ASSERT_FALSE(hits.empty()) << typed;
        EXPECT_EQ(hits[0].id, "overdose") << typed;
        EXPECT_EQ(hits[0].title, "Overdose") << typed;
    }
}

TEST_F(LibraryTest, FindsToolsLinesAndNumbers)
{
    EXPECT_EQ(s_library->search("call for", "en").front().kind, "place");
    EXPECT_EQ(s_library->search("call for", "en").front().place, "now/call");
    EXPECT_EQ(s_library->search("555-0101", "en").front().id, "north");
}

TEST_F(LibraryTest, ForgivesASlipOfTheFinger)
{
    EXPECT_EQ(s_library->search("overdsoe", "en").front().id, "overdose");
    EXPECT_EQ(s_library->search("narcna", "en").front().id, "overdose");
    EXPECT_EQ(s_library->search("holsd", "en").front().id, "holds");
}

TEST_F(LibraryTest, NeverFailsOnWhateverIsTyped)
{
    const std::vector<std::string> inputs{"",
                                          " ", "\"", "\"\"\"", "'", "*", "NEAR", "NEAR(a b)", "a AND", "OR", "NOT x",
                                          "title:x", "{a b}", "^a", "-", "a-b", "(((", ")", "\x01\x02",
                                          std::string("\0x", 2),
                                          "\xFF\xFE",
                                          "%",
                                          "'; DROP TABLE item; --",
                                          std::string(100000, 'a'),
                                          std::string(5000, '"'),
                                          "a b c d e f g h i j k l m n o p",
                                          "😀",
                                          "‘’“”",
                                          "\xEE\x80\x80"};
    for (const std::string &input : inputs) {
        (void)s_library->search(input, "en");
        (void)s_library->search(input, "xx'; --");
        (void)s_library->search(input, "es", -1);
    }
    EXPECT_EQ(s_library->search("hold", "en", 1).size(), 1U);
}

TEST(LibraryFile, RefusesWhatIsNotALibrary)
{
    const test::TempDir dir;
    EXPECT_EQ(Library::openFile((dir / "absent").string()).failure().kind, storage::FailureKind::CannotOpen);
    for (const std::string &bytes : {std::string(), std::string("short"), std::string(5000, 'x'),
                                     std::string("SQLite format 3\0", 16) + std::string(4080, '\0')}) {
        std::ofstream(dir / "bad", std::ios::binary) << bytes;
        EXPECT_EQ(Library::openFile((dir / "bad").string()).failure().kind, storage::FailureKind::Damaged)
            << bytes.size();
    }
}

TEST(LibraryFile, SaysSoWhenTheContentIsFromANewerHandrail)
{
    const test::ContentTree tree;
    const test::TempDir out;
    const auto file = out / "content.db";
    ASSERT_TRUE(compiler::write(compiler::compile(tree.root()), file));
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    EXPECT_EQ(Library::openFile(file.string()).failure().kind, storage::FailureKind::TooNew);
}

TEST(LibraryFile, IsTheSameBytesForTheSameContent)
{
    const test::ContentTree tree;
    const test::TempDir out;
    std::vector<std::string> bytes;
    for (const char *name : {"one", "two"}) {
        ASSERT_TRUE(compiler::write(compiler::compile(tree.root()), out / name));
        std::ifstream in(out / name, std::ios::binary);
        bytes.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    EXPECT_EQ(bytes[0], bytes[1]);
}

TEST(LibraryFile, IsWholeAfterAKilledBuildAndClearsAwayWhatThatLeft)
{
    const test::ContentTree tree;
    const test::TempDir out;
    ASSERT_TRUE(compiler::write(compiler::compile(tree.root()), out / "first.db"));
    const pid_t gone = fork();
    if (gone == 0)
        _exit(0);
    waitpid(gone, nullptr, 0); // a process that is no more
    const auto half = out / ("content.db.half-" + std::to_string(gone));
    const auto journal = out / ("content.db.half-" + std::to_string(gone) + "-journal");
    for (const auto &path : {half, journal})
        std::ofstream(path, std::ios::binary) << "SQLite format 3";
    ASSERT_TRUE(compiler::write(compiler::compile(tree.root()), out / "content.db"));
    EXPECT_EQ(std::filesystem::file_size(out / "content.db"), std::filesystem::file_size(out / "first.db"));
    EXPECT_TRUE(Library::openFile((out / "content.db").string()).ok());
    EXPECT_FALSE(std::filesystem::exists(half));
    EXPECT_FALSE(std::filesystem::exists(journal));
}

TEST(LibraryFile, LeavesAloneTheHalfFileOfABuildThatStillRuns)
{
    const test::ContentTree tree;
    const test::TempDir out;
    // A build that outlives its killed cmake, and an older handrail-content with its one name.
    const auto running = out / ("content.db.half-" + std::to_string(getppid()));
    const auto older = out / "content.db.new";
    for (const auto &path : {running, older})
        std::ofstream(path, std::ios::binary) << "half";
    ASSERT_TRUE(compiler::write(compiler::compile(tree.root()), out / "content.db"));
    EXPECT_TRUE(Library::openFile((out / "content.db").string()).ok());
    EXPECT_EQ(std::filesystem::file_size(running), 4u);
    EXPECT_EQ(std::filesystem::file_size(older), 4u) << "the half file of another build was written over";
}

TEST(LibraryFile, HoldsEachHeadOnceAndReadsItBackWhole)
{
    const test::ContentTree tree;
    const test::TempDir out;
    ASSERT_TRUE(compiler::write(compiler::compile(tree.root()), out / "content.db"));
    SQLite::Database db((out / "content.db").string());
    EXPECT_GT(db.execAndGet("SELECT count(*) FROM item WHERE head <> ''").getInt(), 0);
    EXPECT_EQ(db.execAndGet("SELECT count(*) FROM item WHERE body LIKE '%\"head\":%'").getInt(), 0);
    const auto library = Library::openFile((out / "content.db").string());
    ASSERT_TRUE(library.ok());
    const auto protocol = library.value().protocol("overdose", "en");
    ASSERT_TRUE(protocol.ok());
    EXPECT_EQ(protocol.value().head.title, "Overdose");
    EXPECT_EQ(protocol.value().head.sources.size(), 1u);
}

TEST(LibraryFile, KeepsTheOldOneWhenTheNewCannotBeWritten)
{
    const test::ContentTree tree;
    EXPECT_FALSE(compiler::write(compiler::compile(tree.root()), "/proc/handrail/content.db"));
}
