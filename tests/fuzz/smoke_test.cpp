#include "fuzz/parsers.h"

#include <gtest/gtest.h>

#include <random>

using namespace handrail::fuzz;

namespace {

/// The seeds, and of each @p times fixed mutations: bits turned, cut, doubled, spliced.
void drive(void (*target)(const std::uint8_t *, std::size_t), const std::vector<std::string> &seeds, int times)
{
    std::mt19937 random(20261122); // the same mutations in every run
    const auto run = [&](const std::string &bytes) { target(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()); };
    for (const std::string &seed : seeds) {
        run(seed);
        for (int i = 0; i < times; ++i) {
            std::string bytes = seed;
            for (unsigned flips = random() % 4; flips > 0 && !bytes.empty(); --flips)
                bytes[random() % bytes.size()] ^= static_cast<char>(1u << (random() % 8));
            switch (random() % 4) {
            case 0: bytes.resize(bytes.empty() ? 0 : random() % bytes.size()); break;
            case 1: bytes += bytes.substr(0, 64); break;
            case 2: bytes += seeds[random() % seeds.size()].substr(0, 256); break;
            default: break;
            }
            run(bytes);
        }
    }
}

} // namespace

TEST(FuzzSmoke, SealedRowsTakeAnyBytes) { drive(sealedRow, sealedRowSeeds(), 2000); }
TEST(FuzzSmoke, BackupFilesTakeAnyBytes) { drive(backupFile, backupFileSeeds(), 300); }
TEST(FuzzSmoke, TheJournalTakesAnyBytes) { drive(journal, journalSeeds(), 100); }
TEST(FuzzSmoke, AWholeVaultFileTakesAnyBytes) { drive(wholeVaultFile, vaultFileSeeds(), 10); }
TEST(FuzzSmoke, TheRescueTakesAnyBytes) { drive(vaultFile, vaultFileSeeds(), 50); }
