#include "fuzz/parsers.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

/// Writes the seed corpus: FOLDER/sealedrow/0 …
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "fuzz_seeds FOLDER\n");
        return 2;
    }
    using namespace handrail::fuzz;
    const std::pair<const char *, std::vector<std::string>> all[] = {{"sealedrow", sealedRowSeeds()},
                                                                     {"backupfile", backupFileSeeds()},
                                                                     {"journal", journalSeeds()},
                                                                     {"vaultfile", vaultFileSeeds()}};
    for (const auto &[name, seeds] : all) {
        const std::filesystem::path folder = std::filesystem::path(argv[1]) / name;
        std::filesystem::create_directories(folder);
        for (std::size_t i = 0; i < seeds.size(); ++i)
            std::ofstream(folder / std::to_string(i), std::ios::binary) << seeds[i];
    }
    return 0;
}
