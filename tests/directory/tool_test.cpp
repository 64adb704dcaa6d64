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
    broken["services.csv"] = "id,beds\n1,x\n";
    const Ran import = run("import " + writeZip(dir / "broken.zip", broken).string() + " --db " + db);
    EXPECT_EQ(import.code, 1);
    EXPECT_EQ(
        import.out,
        "services.csv, line 1: the column \"name\" is missing. Nothing was imported; the directory is as it was.\n");
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
    files["services.csv"] =
        "id,name,status,assured_date\ns-1,Lantern Detox,active,2001-02-03\ns-2,Lantern Kitchen,active,2100-01-01\ns-3,Lantern Cafe,active,\n";
    ASSERT_EQ(run("import " + writeZip(dir / "sample.zip", files).string() + " --db " + db).code, 0);
    const Ran old = run("freshness --db " + db);
    EXPECT_EQ(old.code, 1);
    EXPECT_NE(old.out.find("Lantern Detox: last checked 2001-02-03"), std::string::npos) << old.out;
    EXPECT_NE(old.out.find("Lantern Cafe: never checked"), std::string::npos) << old.out;
    EXPECT_EQ(old.out.find("Lantern Kitchen"), std::string::npos) << old.out;
    std::ofstream(dir / "lines.yaml")
        << "- {id: made-up-line, number: '555-0100', checked: \"2001-02-03\"}\n- {id: fresh-line, checked: \"2100-01-01\"}\n";
    const Ran lines = run("freshness " + (dir / "lines.yaml").string());
    EXPECT_EQ(lines.code, 1);
    EXPECT_NE(lines.out.find("made-up-line: last checked 2001-02-03"), std::string::npos) << lines.out;
    EXPECT_EQ(lines.out.find("fresh-line"), std::string::npos);
}

TEST(Tool, HasASentenceForEachHostileFile)
{
    const TempDir dir;
    const std::string db = (dir / "d.db").string();
    ASSERT_EQ(run("import " + writeZip(dir / "sample.zip", samplePackage()).string() + " --db " + db).code, 0);
    const auto bytesOf = [](const fs::path &file) {
        std::ifstream in(file, std::ios::binary);
        return std::string((std::istreambuf_iterator<char>(in)), {});
    };
    const auto with = [&](const char *name, const std::string &services) {
        return writeZip(dir / name, Files{{"services.csv", services}});
    };
    const auto entries = [&](const char *name, const std::vector<ZipEntry> &list) {
        return writeZip(dir / name, list);
    };
    const std::string good = "id,name\n1,x\n";
    const std::pair<fs::path, const char *> cases[] = {
        {with("bomb.zip", "id,name\n" + std::string(80u << 20, '0')), "unpack to far more"},
        {entries("climbs.zip", {{"services.csv", good, {}}, {"../out.csv", "x", {}}}), "leads out of it"},
        {entries("nested.zip", {{"inner.zip", bytesOf(dir / "sample.zip"), {}},
                                {"other.zip", bytesOf(dir / "sample.zip"), {}}}), "another zip"},
        {entries("link.zip", {{"services.csv", "", "/etc/passwd"}}), "a link"},
        {writeFolder(dir / "wide", {{"services.csv", "id,name" + std::string(10'000'000, ',') + "\n"}}),
         "more columns than a table can have"},
        {with("quote.zip", "id,name\n1,\"x\n"), "services.csv, line 2: a quote is opened here and never closed"},
        {with("nul.zip", std::string(20'000, '\0')), "is not UTF-8 text"},
        {with("other.zip", "Resource_ID,PublicName\n77,Sample House\n"), "the column \"id\" is missing"},
        {writeFolder(dir / "theirs", {{"export.csv", "Resource_ID,PublicName\n77,Sample House\n"}}),
         "not an HSDS package"},
    };
    const std::string kept = "Nothing was imported; the directory is as it was.";
    for (const auto &[package, sentence] : cases) {
        const Ran import = run("import " + package.string() + " --db " + db);
        EXPECT_EQ(import.code, 1) << package;
        EXPECT_NE(import.out.find(sentence), std::string::npos) << import.out;
        EXPECT_NE(import.out.find(kept), std::string::npos) << import.out;
        EXPECT_EQ(std::count(import.out.begin(), import.out.end(), '\n'), 1) << import.out;
    }
    // The disk is full: no file may grow beyond so many bytes.
    const fs::path many = writeZip(dir / "many.zip", manyServices(20'000));
    const Ran full = run("--help; trap '' XFSZ; ulimit -f 2000; " + std::string(HANDRAIL_DIRECTORY_TOOL) + " import "
                         + many.string() + " --db " + db);
    EXPECT_NE(full.out.find("The disk is full. Free some space and import again. " + kept), std::string::npos)
        << full.out;
    EXPECT_NE(run("search --db " + db + " lantern").out.find("1 of 1 services"), std::string::npos);
}

TEST(Tool, ChecksAFileForItsPublisherAndKeepsNothing)
{
    const TempDir dir;
    const Ran good = run("check " + writeFolder(dir / "good", manyServices(3)).string());
    EXPECT_EQ(good.code, 0) << good.out;
    EXPECT_NE(good.out.find("There is nothing to mend."), std::string::npos) << good.out;
    const std::string bad =
        writeFolder(dir / "bad",
                    {{"services.csv", "id,name,status,fees\n1.2E+11,Maple,active,NULL\n2,Cedar,defunct,\n"},
                     {"phones.csv", "id,service_id,number\n1,404,415-555-0100\n"}})
            .string();
    const Ran words = run("check " + bad);
    EXPECT_EQ(words.code, 1);
    for (
        const char *says :
        {"services.csv, line 2: fees_description says \"NULL\", which stands for nothing; left empty. Leave the field empty",
         "was rounded by a spreadsheet", "Export again, with ids as text", "phones.csv, line 2: service_id \"404\"",
         // what the publisher meant so is told and not counted
         "says that it has ended", "3 to mend."})
        EXPECT_NE(words.out.find(says), std::string::npos) << says << '\n' << words.out;
    const Ran asJson = run("check " + bad + " --json");
    EXPECT_EQ(asJson.code, 1);
    const auto json = nlohmann::json::parse(asJson.out);
    EXPECT_EQ(json["read"], true);
    EXPECT_EQ(json["to_mend"], 3);
    EXPECT_EQ(json["problems"].size(), 4u);
    EXPECT_EQ(json["problems"][0]["file"], "phones.csv");
    EXPECT_EQ(json["problems"][0]["line"], 2);
    EXPECT_EQ(json["problems"][0]["cure"], "Put that row into the package, or correct the id");
    const auto refused = nlohmann::json::parse(
        run("check " + writeFolder(dir / "refused", {{"services.csv", "id,beds\n1,x\n"}}).string() + " --json").out);
    EXPECT_EQ(refused["read"], false);
    EXPECT_EQ(refused["refused"]["column"], "name");
    EXPECT_EQ(run("check " + (dir / "nowhere.zip").string()).code, 1);
    EXPECT_EQ(run("check").code, 2);
    EXPECT_EQ(std::distance(fs::directory_iterator(dir.path()), {}), 3); // nothing beside the files that were checked
}

TEST(Tool, FiltersExportsAndKeepsPublishersKeys)
{
    const TempDir dir;
    const std::string db = (dir / "d.db").string(), other = (dir / "e.db").string();
    ASSERT_EQ(run("import " + writeZip(dir / "sample.zip", samplePackage()).string() + " --db " + db).code, 0);
    EXPECT_NE(run("search --db " + db + " --facet detox").out.find("Lantern Detox"), std::string::npos);
    // open all day, every day
    EXPECT_NE(run("search --db " + db + " --open-now").out.find("Lantern Detox"), std::string::npos);
    EXPECT_EQ(run("search --db " + db + " --open-now").out.find("Harbor Shelter"), std::string::npos);
    EXPECT_NE(run("search --db " + db + " --near 37.52,-122.30 --within 1000").out.find("1 of 1 services"),
              std::string::npos);
    const std::string whole = (dir / "whole.zip").string(), changes = (dir / "changes").string();
    EXPECT_NE(run("export " + whole + " --db " + db).out.find("Exported 3 services"), std::string::npos);
    EXPECT_NE(run("import " + whole + " --db " + other).out.find("The directory holds 3 services"), std::string::npos);
    EXPECT_NE(run("export " + changes + " --changes --db " + db).out.find("Exported 0 services, 0 rows, 0 changes"),
              std::string::npos);
    EXPECT_EQ(run("export " + changes + " --db " + db).code, 1); // is there already
    const std::string key = "RWQxMjM0NTY3OAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"; // a made-up one
    const Ran added = run("key add " + key + " \"Sample County\" --db " + db);
    EXPECT_EQ(added.code, 0) << added.out;
    const std::string id = added.out.substr(0, added.out.find(' '));
    EXPECT_NE(run("key list --db " + db).out.find("Sample County"), std::string::npos);
    EXPECT_EQ(run("key remove " + id + " --db " + db).code, 0);
    EXPECT_EQ(run("key list --db " + db).out, "");
    EXPECT_EQ(run("key add nonsense Name --db " + db).code, 1);
}
