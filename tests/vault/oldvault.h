#pragma once

#include "vault/putback.h"

#include <cstdlib>
#include <vector>

// Vaults as earlier builds wrote them (tests/data/vault-N, N the version of the schema). Everybody in them is made up.
// The passphrase is kPassphrase, the second peer's kBo, the backup's kPaper. HANDRAIL_MAKE_OLD_VAULTS=FOLDER makes a
// set as today's build writes it, with
// --gtest_also_run_disabled_tests --gtest_filter=Old.DISABLED_IsMade: keep one whenever the schema has grown.
namespace handrail::test {

inline constexpr const char *kBo = "another four plain words";
inline constexpr const char *kPaper = "a third row of words";
inline const std::string kVisit = "11111111111111111111111111111111";
inline const std::string kOther = "22222222222222222222222222222222";

inline std::vector<fs::path> generations()
{
    std::vector<fs::path> found;
    for (const auto &each : fs::directory_iterator(HANDRAIL_SOURCE_DIR "/tests/data"))
        if (each.path().filename().string().starts_with("vault-"))
            found.push_back(each.path());
    return found;
}

/// A copy of one of the folders, opened by today's build.
struct Old : VaultHouse {
    explicit Old(const fs::path &folder)
    {
        for (const auto &each : fs::recursive_directory_iterator(folder)) {
            const fs::path to = fs::path(dir.path()) / fs::relative(each.path(), folder);
            if (each.is_directory())
                fs::create_directories(to);
            else
                fs::copy_file(each.path(), to);
        }
        clock.setWall(1'790'000'000'000); // later than it was made
        open();
    }
    std::string personCalled(const std::string &name)
    {
        const auto people = (*this)->heads("person");
        for (const Record &person : people.value())
            if (person.body == name)
                return person.id;
        return {};
    }
};

} // namespace handrail::test
