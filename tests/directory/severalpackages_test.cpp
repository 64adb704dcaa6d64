// Several packages in one file, and several files of one table: each read once, by what the names say.
#include "directory/anyfile.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace handrail::test;

namespace {

/// @p files in a folder, every "Maple" there as @p name.
Files within(const std::string &folder, const Files &files, const std::string &name)
{
    Files out;
    for (auto [path, bytes] : files) {
        for (std::size_t at = bytes.find("Maple"); at != std::string::npos; at = bytes.find("Maple", at + name.size()))
            bytes.replace(at, 5, name);
        out[folder + '/' + path] = bytes;
    }
    return out;
}

Files together(Files one, const Files &other)
{
    one.insert(other.begin(), other.end());
    return one;
}

} // namespace

TEST(Strangers, TwoPackagesInOneAreBothReadThoughTheyNumberAlike)
{
    const Files both = together(within("north", mapleTables(), "Maple"), within("south", mapleTables(), "Cedar"));
    std::vector<ZipEntry> entries;
    for (const auto &[name, bytes] : both)
        entries.push_back({name, bytes, {}});
    // Which is the first, and keeps its numbers, is for the names to say: not for the order in which somebody packed
    // them, and a folder of another disk comes in another order, too.
    const std::vector<ZipEntry> backwards(entries.rbegin(), entries.rend());
    for (const int way : {0, 1, 2}) {
        SCOPED_TRACE(way == 0 ? "zip" : way == 1 ? "zip, packed the other way round" : "folder");
        std::optional<AnyFile> file;
        way == 0 ? file.emplace(entries) : way == 1 ? file.emplace(backwards) : file.emplace(both);
        ASSERT_TRUE(file->end.imported()) << file->ending();
        EXPECT_EQ(file->end.report.servicesAfter, 2);
        EXPECT_EQ(file->count(ProblemKind::DuplicateFile) + file->count(ProblemKind::DuplicateId)
                      + file->count(ProblemKind::DanglingKey),
                  0);
        expectMaple(*file);
        const Service cedar = file->service("south/s1");
        EXPECT_EQ(cedar.row.name, "Cedar Food Table");
        EXPECT_EQ(cedar.row.organization, "Cedar Street Help");
        EXPECT_EQ(cedar.row.phone, "415-555-0100");
        ASSERT_EQ(cedar.places.size(), 1u);
        EXPECT_EQ(cedar.places[0].addressLine, "1 Cedar Street");
    }
}

TEST(Strangers, ABackupBesideThePackageIsNotItWhateverComesFirst)
{
    for (const char *aside : {"backup", "archive", "a/old", ".a"}) {
        SCOPED_TRACE(aside);
        AnyFile file(together(within("county", mapleTables(), "Maple"), within(aside, mapleTables(), "Cedar")));
        ASSERT_TRUE(file.end.imported()) << file.ending();
        expectMaple(file);
        EXPECT_EQ(file.end.report.servicesAfter, 1);
    }
}

TEST(Strangers, AnotherStateOfTheSamePackageIsNoSecondOne)
{
    for (const auto &[one, other] : std::vector<std::array<std::string, 2>>{
             {"2025", "2026"}, {"county", "county/backup"}, {"a", "b"}}) {
        Files later = within(other, mapleTables(), "Maple");
        later[other + "/services.csv"] += "s2,o1,Maple Clinic,active,Checkups\n";
        AnyFile file(together(within(one, mapleTables(), "Maple"), later));
        ASSERT_TRUE(file.end.imported()) << file.ending();
        EXPECT_EQ(file.found("Maple Food Table"), 1) << one << ' ' << other;
        EXPECT_GE(file.count(ProblemKind::DuplicateFile), 6) << "and told: " << one << ' ' << other;
    }
    AnyFile aside(together(mapleTables(), within("Backup", mapleTables(), "Cedar")));
    EXPECT_EQ(aside.end.report.servicesAfter, 1) << "a folder that says that it is one";
    EXPECT_GE(aside.count(ProblemKind::DuplicateFile), 6);
    // More services in a folder that has no organizations of its own: they are of those above.
    Files more = mapleTables();
    more["more/services.csv"] = "id,organization_id,name,status\ns1,o1,Birch Legal Aid,active\n";
    AnyFile file(more);
    expectMaple(file);
    EXPECT_EQ(file.service("more/s1").row.organization, "Maple Street Help");
}

TEST(Strangers, OneTableInSeveralFilesOfADescriptionIsReadWhole)
{
    Files files = mapleTables();
    files["more.csv"] = "id,organization_id,name,status\ns2,o1,Birch Legal Aid,active\n";
    files["datapackage.json"] =
        R"({"name": "county", "resources": [{"name": "services", "path": ["services.csv", "more.csv"]},
        {"name": "organizations", "path": "organizations.csv"}]})";
    AnyFile file(files);
    expectMaple(file);
    EXPECT_EQ(file.service("s2").row.organization, "Maple Street Help");
    EXPECT_EQ(file.count(ProblemKind::DuplicateFile), 0);
}
