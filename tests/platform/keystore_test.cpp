#include "platform/linux/filekeystore.h"
#include "platform/linux/keychainstore.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <fstream>
#include <thread>

using namespace handrail;
using vault::Secret;

TEST(FileKeyStore, KeepsASecretForItsOwnerOnly)
{
    const test::TempDir dir;
    platform::FileKeyStore store(dir.path());
    EXPECT_EQ(store.strength(), vault::KeyStore::Strength::File);
    EXPECT_FALSE(store.read("state").value());
    const Secret secret = Secret::random();
    ASSERT_TRUE(store.write("state", secret).ok());
    const auto back = store.read("state");
    ASSERT_TRUE(back.ok() && back.value());
    EXPECT_EQ(back.value()->view(), secret.view());
    EXPECT_EQ(std::filesystem::status(dir / "device-state.key").permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    ASSERT_TRUE(store.erase("state").ok());
    EXPECT_FALSE(store.read("state").value());
    EXPECT_TRUE(store.erase("state").ok()); // nothing left is what was asked for
}

TEST(FileKeyStore, TakesAnEmptyFileForNone)
{
    const test::TempDir dir;
    platform::FileKeyStore store(dir.path());
    std::ofstream(dir / "device-state.key").flush(); // a disk that was full
    EXPECT_FALSE(store.read("state").value());
}

TEST(FileKeyStore, DoesNotWaitForAPipeInItsPlace)
{
    const test::TempDir dir;
    platform::FileKeyStore store(dir.path());
    ASSERT_EQ(::mkfifo((dir / "device-state.key").c_str(), 0600), 0);
    EXPECT_FALSE(store.read("state").value()) << "nobody's secret";
}

TEST(FileKeyStore, TakesTheirPlaceFromAFolderALinkAndAPipe)
{
    const test::TempDir dir;
    platform::FileKeyStore store(dir.path());
    const std::string file = dir / "device-state.key", other = dir / "another's";
    std::ofstream(other) << "another's";
    const auto write = [&] {
        EXPECT_FALSE(store.read("state").value());
        EXPECT_TRUE(store.write("state", Secret::copyOf("kept")).ok());
        EXPECT_EQ(store.read("state").value()->view(), "kept");
        std::filesystem::remove(file);
    };
    std::filesystem::create_directories(file + "/with something in it");
    write();
    std::filesystem::create_symlink(other, file);
    write();
    EXPECT_EQ(std::filesystem::file_size(other), 9u) << "nothing is written through a link";
    ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
    write();
    std::filesystem::create_directories(file + ".new/too");
    write();
}

TEST(FileKeyStore, SaysWhenItCannotWrite)
{
    platform::FileKeyStore store("/nonexistent/folder");
    EXPECT_FALSE(store.write("state", Secret::random()).ok());
}

TEST(KeychainStore, SaysSoAndComesBackWhereThereIsNone)
{
    // No session bus: the answer must be a failure, in good time, also on a thread that has no event loop.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QElapsedTimer took;
    took.start();
    std::thread([] {
        platform::KeychainStore store(2'000);
        EXPECT_FALSE(store.read("vault-test").ok());
        EXPECT_FALSE(store.write("vault-test", Secret::random()).ok());
        EXPECT_FALSE(store.erase("vault-test").ok());
    }).join();
    EXPECT_LT(took.elapsed(), 10'000);
}
