#pragma once

#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace handrail::test {

using namespace handrail::directory;

/// What became of one package that somebody handed over.
struct AnyFile {
    explicit AnyFile(const Files &files) { take(writeFolder(dir / "in", files)); }
    AnyFile(const std::string &name, const std::string &bytes)
    {
        std::ofstream(dir / name, std::ios::binary) << bytes;
        take(dir / name);
    }
    explicit AnyFile(const std::vector<ZipEntry> &entries) { take(writeZip(dir / "in.zip", entries)); }

    void take(const std::filesystem::path &package)
    {
        search.reset();
        end = importPackage(package, dir / "a.db");
        db = std::move(openDirectory(dir / "a.db").value());
        search = std::make_unique<DirectorySearch>(*db);
    }
    [[nodiscard]] Service service(const std::string &id)
    {
        auto found = search->service(id, LocalTime{0, 600, "2026-11-30"});
        EXPECT_TRUE(found.ok()) << id;
        return found.ok() ? std::move(found.value()) : Service{};
    }
    [[nodiscard]] std::int64_t found(const std::string &words) { return search->find({.words = words}).value().total; }
    [[nodiscard]] std::int64_t count(ProblemKind kind) const { return end.report.problemCount(kind); }
    [[nodiscard]] const Problem *first(ProblemKind kind) const
    {
        const auto at = std::find_if(end.report.problems.begin(), end.report.problems.end(),
                                     [&](const Problem &p) { return p.kind == kind; });
        return at == end.report.problems.end() ? nullptr : &*at;
    }
    /// "Imported", or why not.
    [[nodiscard]] std::string ending() const
    {
        return end.imported() ? "imported"
                              : "refused " + std::to_string(static_cast<int>(end.refusal.kind)) + ' ' + end.refusal.file
                                    + ' ' + end.refusal.column;
    }

    TempDir dir;
    ImportEnd end;
    std::unique_ptr<storage::Database> db;
    std::unique_ptr<DirectorySearch> search;
};

/// One made-up service with a place and a phone, its tables parted by @p separator.
inline Files mapleTables(char separator = ',')
{
    Files files{
        {"organizations.csv", "id,name,description\no1,Maple Street Help,Made-up organization\n"},
        {"services.csv", "id,organization_id,name,status,description\ns1,o1,Maple Food Table,active,Hot meals\n"},
        {"locations.csv", "id,name,latitude,longitude\nl1,Maple Hall,37.77,-122.42\n"},
        {"service_at_location.csv", "id,service_id,location_id\na1,s1,l1\n"},
        {"addresses.csv",
         "id,location_id,address_1,city,state_province,postal_code,country,address_type\nd1,l1,1 Maple Street,San Francisco,CA,94103,US,physical\n"},
        {"phones.csv", "id,service_id,number\np1,s1,415-555-0100\n"}};
    for (auto &[name, bytes] : files)
        std::replace(bytes.begin(), bytes.end(), ',', separator);
    return files;
}

/// Fails unless @p file was read as mapleTables() means it.
inline void expectMaple(AnyFile &file, const std::string &phone = "415-555-0100")
{
    ASSERT_TRUE(file.end.imported()) << file.ending();
    const Service s = file.service("s1");
    EXPECT_EQ(s.row.name, "Maple Food Table");
    EXPECT_EQ(s.row.organization, "Maple Street Help");
    EXPECT_EQ(s.row.phone, phone);
    ASSERT_EQ(s.places.size(), 1u);
    EXPECT_EQ(s.places[0].addressLine, "1 Maple Street");
    EXPECT_TRUE(s.places[0].point);
}

/// @p text as UTF-16, the low byte first unless @p bigEndian; ASCII and Latin-1 alone.
inline std::string utf16(const std::string &latin, bool bigEndian, bool mark)
{
    std::string out = !mark ? "" : bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : latin)
        out += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    return out;
}

} // namespace handrail::test
