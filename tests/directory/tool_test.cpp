#include "directory/packages.h"
#include "support/tempdir.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace handrail::test;
namespace fs = std::filesystem;

namespace {

struct Ran {
    int code = -1;
    std::string out; ///< both streams
};

Ran run(const std::string &arguments)
{
    Ran ran;
    FILE *pipe = popen((std::string(HANDRAIL_DIRECTORY_TOOL) + " " + arguments + " 2>&1").c_str(), "r");
    std::array<char, 4096> piece{};
    while (const std::size_t got = fread(piece.data(), 1, piece.size(), pipe))
        ran.out.append(piece.data(), got);
    ran.code = WEXITSTATUS(pclose(pipe));
    return ran;
}

} // namespace

TEST(Tool, ImportsAndFindsInAFolderOfItsOwn)
{
    const TempDir dir;
    const std::string db = (dir / "d.db").string();
    const Ran import = run("import " + writeZip(dir / "sample.zip", samplePackage()).string() + " --db " + db);
    EXPECT_EQ(import.code, 0) << import.out;
    EXPECT_NE(import.out.find("The directory holds 3 services"), std::string::npos) << import.out;
    const Ran search = run("search --db " + db + " lantern --near 37.5,-122.3 --json");
    EXPECT_EQ(search.code, 0);
    const auto json = nlohmann::json::parse(search.out);
    EXPECT_EQ(json["total"], 1);
    EXPECT_EQ(json["rows"][0]["name"], "Lantern Detox");
    EXPECT_EQ(json["rows"][0]["distance_m"], 0);
    const Ran words = run("search --db " + db + " \"harbor shelter\" --limit 1");
    EXPECT_NE(words.out.find("address kept private"), std::string::npos) << words.out;
    EXPECT_EQ(words.out.find("Hidden"), std::string::npos);
    const Ran show = run("show s-1 --db " + db);
    EXPECT_EQ(nlohmann::json::parse(show.out)["how_to_get_in"], "Walk in or call");
}

TEST(Tool, SaysInOneSentenceWhatWentWrongAndKeepsWhatWasThere)
{
    const TempDir dir;
    const std::string db = (dir / "d.db").string();
    ASSERT_EQ(run("import " + writeZip(dir / "sample.zip", samplePackage()).string() + " --db " + db).code, 0);
    Files broken = samplePackage();
    broken["services.csv"] = "id,title\n1,x\n";
    const Ran import = run("import " + writeZip(dir / "broken.zip", broken).string() + " --db " + db);
    EXPECT_EQ(import.code, 1);
    EXPECT_EQ(import.out, "services.csv, line 1: the column \"name\" is missing. Nothing was imported; the directory is as it was.\n");
    EXPECT_NE(run("search --db " + db + " lantern").out.find("1 of 1 services"), std::string::npos);
}

TEST(Tool, TellsUsageErrorsFromFailures)
{
    const TempDir dir;
    EXPECT_EQ(run("--help").code, 0);
    EXPECT_EQ(run("").code, 2);
    EXPECT_EQ(run("fly").code, 2);
    EXPECT_EQ(run("import x.zip").code, 2);
    EXPECT_EQ(run("search --db x --limit many words").code, 2);
    EXPECT_EQ(run("search --db x --near somewhere words").code, 2);
    EXPECT_EQ(run("search --db " + (dir / "none.db").string() + " words").code, 1);
    EXPECT_FALSE(fs::exists(dir / "none.db"));
    EXPECT_EQ(run("import " + (dir / "none.zip").string() + " --db " + (dir / "a.db").string()).code, 1);
    EXPECT_EQ(run("import " + writeZip(dir / "s.zip", samplePackage()).string() + " --db /nowhere/at/all.db").code, 1);
}

TEST(Tool, ListsWhatIsPastItsCheckDate)
{
    const TempDir dir;
    const std::string db = (dir / "d.db").string();
    Files files = samplePackage();
    files["services.csv"] = "id,name,status,assured_date\ns-1,Lantern Detox,active,2001-02-03\ns-2,Lantern Kitchen,active,2100-01-01\ns-3,Lantern Cafe,active,\n";
    ASSERT_EQ(run("import " + writeZip(dir / "sample.zip", files).string() + " --db " + db).code, 0);
    const Ran old = run("freshness --db " + db);
    EXPECT_EQ(old.code, 1);
    EXPECT_NE(old.out.find("Lantern Detox: last checked 2001-02-03"), std::string::npos) << old.out;
    EXPECT_NE(old.out.find("Lantern Cafe: never checked"), std::string::npos) << old.out;
    EXPECT_EQ(old.out.find("Lantern Kitchen"), std::string::npos) << old.out;
    std::ofstream(dir / "lines.yaml") << "- {id: made-up-line, number: '555-0100', checked: \"2001-02-03\"}\n- {id: fresh-line, checked: \"2100-01-01\"}\n";
    const Ran lines = run("freshness " + (dir / "lines.yaml").string());
    EXPECT_EQ(lines.code, 1);
    EXPECT_NE(lines.out.find("made-up-line: last checked 2001-02-03"), std::string::npos) << lines.out;
    EXPECT_EQ(lines.out.find("fresh-line"), std::string::npos);
}
