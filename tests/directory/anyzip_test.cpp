#include "directory/anyfile.h"

#include <sys/resource.h>

#include <chrono>

// Zips as other programs write them.
using namespace handrail::test;

namespace {

template <typename Number>
void put(std::string &out, Number value)
{
    for (std::size_t i = 0; i < sizeof value; ++i)
        out.push_back(static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xFF));
}

std::uint32_t crcOf(const std::string &bytes)
{
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (0xEDB88320u & (0u - (crc & 1u)));
    }
    return ~crc;
}

/// A zip written by hand: names as bytes, @p flags of each entry, an end of the larger kind when @p zip64, @p before it
/// whatever it unpacks with.
std::string zipOf(const std::vector<std::pair<std::string, std::string>> &entries, std::uint16_t flags, bool zip64,
                  const std::string &before = {}, const std::string &comment = {})
{
    std::string out = before, central;
    for (const auto &[name, bytes] : entries) {
        const auto at = static_cast<std::uint32_t>(out.size() - before.size());
        std::string common;
        put<std::uint16_t>(common, flags), put<std::uint16_t>(common, 0), put<std::uint32_t>(common, 0),
            put<std::uint32_t>(common, crcOf(bytes));
        put<std::uint32_t>(common, static_cast<std::uint32_t>(bytes.size())),
            put<std::uint32_t>(common, static_cast<std::uint32_t>(bytes.size()));
        put<std::uint16_t>(common, static_cast<std::uint16_t>(name.size())), put<std::uint16_t>(common, 0);
        out += "PK\x03\x04", put<std::uint16_t>(out, 20), out += common + name + bytes;
        central += "PK\x01\x02", put<std::uint16_t>(central, 20), put<std::uint16_t>(central, 20), central += common;
        put<std::uint16_t>(central, 0), put<std::uint16_t>(central, 0), put<std::uint16_t>(central, 0),
            put<std::uint32_t>(central, 0), put<std::uint32_t>(central, at), central += name;
    }
    const std::uint64_t from = out.size() - before.size(), count = entries.size();
    out += central;
    if (zip64) {
        const std::uint64_t end = out.size() - before.size();
        out += "PK\x06\x06", put<std::uint64_t>(out, 44), put<std::uint16_t>(out, 45), put<std::uint16_t>(out, 45),
            put<std::uint32_t>(out, 0), put<std::uint32_t>(out, 0);
        put(out, count), put(out, count), put<std::uint64_t>(out, central.size()), put(out, from);
        out += "PK\x06\x07", put<std::uint32_t>(out, 0), put(out, end), put<std::uint32_t>(out, 1);
    }
    const auto said = static_cast<std::uint16_t>(zip64 ? 0xFFFF : count);
    out += std::string("PK\x05\x06\0\0\0\0", 8), put(out, said), put(out, said),
        put<std::uint32_t>(out, zip64 ? 0xFFFFFFFFu : static_cast<std::uint32_t>(central.size()));
    put<std::uint32_t>(out, zip64 ? 0xFFFFFFFFu : static_cast<std::uint32_t>(from)),
        put<std::uint16_t>(out, static_cast<std::uint16_t>(comment.size()));
    return out + comment;
}

std::vector<std::pair<std::string, std::string>> mapleIn(const std::string &folder)
{
    std::vector<std::pair<std::string, std::string>> entries;
    for (const auto &[name, bytes] : mapleTables())
        entries.emplace_back(folder + name, bytes);
    return entries;
}

constexpr std::uint16_t kUtf8 = 0x800;

} // namespace

TEST(AnyZip, ReadsNamesOfEveryKind)
{
    for (const auto &[folder, flags] : {std::pair<std::string, std::uint16_t>{"Condado de Peñasco/", kUtf8},
                                        {"Condado de Pe\xA4"
                                         "asco/",
                                         0},
                                        {"Condado de Peñasco/", 0},
                                        {"健康/数据/", kUtf8},
                                        {"data\\", 0},
                                        {"Quận Đông/", kUtf8}}) {
        AnyFile file("county.zip", zipOf(mapleIn(folder), flags, false));
        expectMaple(file);
        EXPECT_EQ(file.count(ProblemKind::FileNotRead), 0) << folder;
    }
    auto entries = mapleIn("");
    entries.emplace_back("Pe\xA4" "asco.txt", "x");
    AnyFile file("county.zip", zipOf(entries, 0, false));
    EXPECT_EQ(file.end.report.unread, std::vector<std::string>{"Peñasco.txt"});
}

TEST(AnyZip, ReadsAnEndOfTheLargerKind)
{
    AnyFile file("county.zip", zipOf(mapleIn(""), 0, true));
    expectMaple(file);
    AnyFile folder("county.zip", zipOf(mapleIn("Peñasco/"), kUtf8, true));
    expectMaple(folder);
    AnyFile commented("county.zip", zipOf(mapleIn(""), 0, true, {}, "made up for tests"));
    expectMaple(commented);
}

TEST(AnyZip, PassesOverFoldersAndWhatDesktopsLeave)
{
    auto entries = mapleIn("county/");
    for (const char *name : {"county/", "__MACOSX/", "__MACOSX/county/._services.csv", "county/__MACOSX/services.csv",
                             "county/.DS_Store", ".hidden/services.csv"})
        entries.emplace_back(name, std::string(name).ends_with('/') ? "" : "id,name\nx,Wrong\n");
    AnyFile file("county.zip", zipOf(entries, 0, false));
    expectMaple(file);
    EXPECT_EQ(file.end.report.servicesAfter, 1);
}

/// What the end says of the number is never trusted: names are counted, and no further than the limit.
TEST(AnyZip, RefusesADirectoryOfVeryManyNamesInLittleMemory)
{
    std::string central, name(12, 'x');
    const std::string head = zipOf({{"services.csv", "id,name\n1,x\n"}}, 0, false);
    const std::size_t from = head.find("PK\x01\x02"), end = head.rfind("PK\x05\x06");
    const std::string entry = head.substr(from, end - from);
    const TempDir dir;
    {
        std::ofstream out(dir / "names.zip", std::ios::binary);
        out << head.substr(0, from);
        for (int i = 0; i < 400'000; ++i)
            out << entry;
        std::string last = head.substr(end); // says one entry; the directory's length as it is
        const auto bytes = static_cast<std::uint32_t>(entry.size() * 400'000);
        for (std::size_t i = 0; i < 4; ++i)
            last[12 + i] = static_cast<char>(bytes >> (8 * i) & 0xFF);
        out << last;
    }
    rusage before{}, after{};
    getrusage(RUSAGE_SELF, &before);
    const ImportEnd refused = importPackage(dir / "names.zip", dir / "a.db");
    getrusage(RUSAGE_SELF, &after);
    EXPECT_EQ(static_cast<int>(refused.refusal.kind), static_cast<int>(RefusalKind::TooManyFiles));
    // kilobytes; an object for each name would be more than a hundred megabytes
    EXPECT_LT(after.ru_maxrss - before.ru_maxrss, 16 * 1024);
}
