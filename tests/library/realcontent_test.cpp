// The content that really ships: what the compiler alone cannot see.
#include "library/compiler/compiler.h"
#include "library/compiler/writer.h"
#include "library/library.h"
#include "support/tempdir.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

using namespace handrail;
using namespace handrail::library;

namespace {

class RealContent : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        const auto content = compiler::compile(HANDRAIL_SOURCE_DIR "/content");
        ASSERT_TRUE(content.problems.none()) << content.problems.text();
        const test::TempDir dir;
        ASSERT_TRUE(compiler::write(content, dir / "content.db"));
        auto opened = Library::openFile((dir / "content.db").string());
        ASSERT_TRUE(opened);
        s_library = std::make_unique<Library>(std::move(opened.value()));
    }
    static void TearDownTestSuite() { s_library.reset(); }
    static std::unique_ptr<Library> s_library;
};
std::unique_ptr<Library> RealContent::s_library;

} // namespace

TEST_F(RealContent, LeadsToTheOverdoseStepsWhateverAFrightenedPersonTypes)
{
    for (const char *lang : {"en", "es"}) {
        for (const char *typed : {"OD", "narcan", "naloxone", "not breathing", "breathing", "no respira", "sobredosis", "overdose", "blue lips", "overdsoe"}) {
            const auto hits = s_library->search(typed, lang);
            ASSERT_FALSE(hits.empty()) << typed;
            EXPECT_EQ(hits[0].place, "now/overdose") << typed << " in " << lang;
        }
    }
}

TEST_F(RealContent, UsesOnlyIconsThatTheAppCarries)
{
    std::ifstream file(HANDRAIL_SOURCE_DIR "/qml/controls/iconcodepoints.js");
    const std::string known{std::istreambuf_iterator<char>(file), {}};
    ASSERT_FALSE(known.empty());
    const auto expectKnown = [&known](const std::string &icon, const std::string &where) {
        EXPECT_TRUE(icon.empty() || known.find(' ' + icon + ": 0x") != std::string::npos) << icon << " of " << where;
    };
    for (const char *kind : {"guide", "checklist", "protocol", "plan", "competency"}) {
        for (const Head &head : s_library->heads(kind, "en"))
            expectKnown(head.icon, head.id);
    }
    const auto overdose = s_library->protocol("overdose", "en"); // named: a temporary would be gone while its marks are read
    for (const Mark &mark : overdose.value().marks)
        expectKnown(mark.icon, mark.id);
}

TEST_F(RealContent, SaysOfEveryNumberWhereItComesFrom)
{
    for (const Head &head : s_library->heads("guide", "es")) {
        EXPECT_FALSE(head.sources.empty()) << head.id;
        for (const Fact &fact : head.facts)
            EXPECT_FALSE(fact.source.empty() || fact.checked.empty() || fact.status.empty()) << fact.id;
    }
}
