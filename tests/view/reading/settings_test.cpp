// What stands where the settings should be never holds up a start.
#include "support/tempdir.h"

#include "storage/storagethread.h"
#include "view/desk/settings.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

#include <fstream>

using namespace handrail;

namespace {

TEST(SettingsFile, APipeInItsPlaceIsNotWaitedFor)
{
    const test::TempDir dir;
    ASSERT_EQ(::mkfifo((dir / "settings.json").c_str(), 0600), 0);
    storage::StorageThread thread;
    const view::Settings settings(dir / "settings.json", thread);
    EXPECT_EQ(settings.textScale(), 1.0);
}

TEST(SettingsFile, WordsThatAreNoSettingsLeaveTheUsualOnes)
{
    for (const char *words :
         {"", "null", "[1,2]", "{\"textScale\":\"big\",\"theme\":7,\"language\":\"xx\"}", "{\"textScale\":900}"}) {
        const test::TempDir dir;
        std::ofstream(dir / "settings.json") << words;
        storage::StorageThread thread;
        const view::Settings settings(dir / "settings.json", thread);
        EXPECT_GE(settings.textScale(), 1.0) << words;
        EXPECT_LE(settings.textScale(), 2.0) << words;
        EXPECT_FALSE(settings.theme().isEmpty()) << words;
        EXPECT_TRUE(settings.language() == "en" || settings.language() == "es") << words;
    }
}

} // namespace
