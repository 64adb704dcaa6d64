#include "fuzz/directoryparsers.h"
#include "fuzz/mutations.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

using namespace handrail::fuzz;

namespace {

/// The seeds, what the fuzzer once found (tests/fuzz/found/KIND), and of each @p times mutations.
void drive(const std::string &name, int times)
{
    for (Kind &kind : directoryKinds()) {
        if (kind.name != name)
            continue;
        const std::filesystem::path found = std::filesystem::path(HANDRAIL_FOUND_DIR) / name;
        std::error_code error;
        for (const auto &file : std::filesystem::directory_iterator(found, error)) {
            std::ifstream in(file.path(), std::ios::binary);
            kind.seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        }
        driveMutations(kind.take, kind.seeds, times);
        return;
    }
    FAIL() << "no kind " << name;
}

} // namespace

TEST(DirectoryFuzzSmoke, TablesTakeAnyBytesWhereverTheyAreCut) { drive("csv", 1000); }
TEST(DirectoryFuzzSmoke, RecordsOfJsonTakeAnyBytes) { drive("json", 300); }
TEST(DirectoryFuzzSmoke, PackagesTakeAnyBytes) { drive("zip", 150); }
TEST(DirectoryFuzzSmoke, WorkbooksTakeAnyBytes) { drive("book", 300); }
TEST(DirectoryFuzzSmoke, SchedulesTakeAnyWords) { drive("schedule", 150); }
TEST(DirectoryFuzzSmoke, SignaturesTakeAnyBytes) { drive("signature", 300); }
TEST(DirectoryFuzzSmoke, TextsAndIndexTakeAnyBytes) { drive("words", 500); }
