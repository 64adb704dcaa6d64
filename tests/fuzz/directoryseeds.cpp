#include "fuzz/directoryparsers.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

/// Writes the seed corpus of the directory's targets: FOLDER/csv/0 …
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "fuzz_directory_seeds FOLDER\n");
        return 2;
    }
    for (const auto &kind : handrail::fuzz::directoryKinds()) {
        const std::filesystem::path folder = std::filesystem::path(argv[1]) / kind.name;
        std::filesystem::create_directories(folder);
        for (std::size_t i = 0; i < kind.seeds.size(); ++i)
            std::ofstream(folder / std::to_string(i), std::ios::binary) << kind.seeds[i];
    }
    return 0;
}
