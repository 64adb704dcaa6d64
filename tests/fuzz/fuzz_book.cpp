#include "fuzz/directoryparsers.h"

// The seeds go into the corpus folder first: fuzz_directory_seeds FOLDER.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    handrail::fuzz::book(data, size);
    return 0;
}
