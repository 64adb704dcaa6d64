#include "fuzz/mutations.h"
#include "fuzz/parsers.h"

#include <gtest/gtest.h>

using namespace handrail::fuzz;

TEST(FuzzSmoke, SealedRowsTakeAnyBytes) { driveMutations(sealedRow, sealedRowSeeds(), 2000); }
TEST(FuzzSmoke, BackupFilesTakeAnyBytes) { driveMutations(backupFile, backupFileSeeds(), 300); }
TEST(FuzzSmoke, TheJournalTakesAnyBytes) { driveMutations(journal, journalSeeds(), 100); }
TEST(FuzzSmoke, AWholeVaultFileTakesAnyBytes) { driveMutations(wholeVaultFile, vaultFileSeeds(), 10); }
TEST(FuzzSmoke, TheRescueTakesAnyBytes) { driveMutations(vaultFile, vaultFileSeeds(), 50); }
