#include "fuzz/directoryparsers.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>

using namespace handrail::fuzz;

namespace {

/// The seeds, what the fuzzer once found (tests/fuzz/found/KIND), and of each @p times fixed mutations: bits turned, cut, doubled, spliced.
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
        std::mt19937 random(20261122); // the same mutations in every run
        const auto run = [&](const std::string &bytes) { kind.take(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()); };
        for (const std::string &seed : kind.seeds) {
            run(seed);
            for (int i = 0; i < times; ++i) {
                std::string bytes = seed;
                for (unsigned flips = random() % 4; flips > 0 && !bytes.empty(); --flips)
                    bytes[random() % bytes.size()] ^= static_cast<char>(1u << (random() % 8));
                switch (random() % 4) {
                case 0: bytes.resize(bytes.empty() ? 0 : random() % bytes.size()); break;
                case 1: bytes += bytes.substr(0, 64); break;
                case 2: bytes += kind.seeds[random() % kind.seeds.size()].substr(0, 256); break;
                default: break;
                }
                run(bytes);
            }
        }
        return;
    }
    FAIL() << "no kind " << name;
}

} // namespace

TEST(DirectoryFuzzSmoke, TablesTakeAnyBytesWhereverTheyAreCut) { drive("csv", 1000); }
TEST(DirectoryFuzzSmoke, RecordsOfJsonTakeAnyBytes) { drive("json", 300); }
TEST(DirectoryFuzzSmoke, PackagesTakeAnyBytes) { drive("zip", 150); }
TEST(DirectoryFuzzSmoke, SchedulesTakeAnyWords) { drive("schedule", 150); }
TEST(DirectoryFuzzSmoke, SignaturesTakeAnyBytes) { drive("signature", 300); }
TEST(DirectoryFuzzSmoke, TextsAndIndexTakeAnyBytes) { drive("words", 500); }
