#pragma once

#include "fuzz/parsers.h"

#include <cstdlib>
#include <filesystem>

#include <sqlite3.h>

/// A libFuzzer program over one function of parsers.h. The seeds go into the corpus folder first: fuzz_seeds FOLDER.
/// Speed is depth: files lie in memory where the system has such a folder, short stacks of each allocation will do, and
/// SQLite, which makes thousands of them an input, gets room of its own for the small ones.
#define HANDRAIL_FUZZ_TARGET(parser)                                                             \
    extern "C" const char *__asan_default_options()                                              \
    {                                                                                            \
        return "malloc_context_size=3:quarantine_size_mb=4:max_malloc_fill_size=0:allocator_may_return_null=1";        \
    }                                                                                            \
    extern "C" int LLVMFuzzerInitialize(int *, char ***)                                         \
    {                                                                                            \
        if (std::filesystem::is_directory("/dev/shm"))                                           \
            setenv("TMPDIR", "/dev/shm", 0);                                                     \
        sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);                                              \
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);                                              \
        sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 1200, 2000);                                     \
        return 0;                                                                                \
    }                                                                                            \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)            \
    {                                                                                            \
        handrail::fuzz::parser(data, size);                                                      \
        return 0;                                                                                \
    }
