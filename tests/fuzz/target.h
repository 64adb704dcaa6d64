#pragma once

#include "fuzz/parsers.h"

#include <cstdlib>
#include <filesystem>

/// A libFuzzer program over one function of parsers.h. The seeds go into the corpus folder first: fuzz_seeds FOLDER. Speed is depth: files
/// lie in memory where the system has such a folder, and short stacks of each allocation will do (SQLite makes thousands an input).
#define HANDRAIL_FUZZ_TARGET(parser)                                                             \
    extern "C" const char *__asan_default_options()                                              \
    {                                                                                            \
        return "malloc_context_size=3:quarantine_size_mb=16:allocator_may_return_null=1";        \
    }                                                                                            \
    extern "C" int LLVMFuzzerInitialize(int *, char ***)                                         \
    {                                                                                            \
        if (std::filesystem::is_directory("/dev/shm"))                                           \
            setenv("TMPDIR", "/dev/shm", 0);                                                     \
        return 0;                                                                                \
    }                                                                                            \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)            \
    {                                                                                            \
        handrail::fuzz::parser(data, size);                                                      \
        return 0;                                                                                \
    }
