#include "directory/importer.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace handrail::directory;
using namespace handrail::test;
namespace fs = std::filesystem;

namespace {

/// A directory that holds the sample package; every hostile file must leave it so.
class HostileImport : public testing::Test {
protected:
    HostileImport()
    {
        EXPECT_TRUE(importPackage(writeZip(m_dir / "sample.zip", samplePackage()), db()).imported());
        m_before = contents();
    }
    [[nodiscard]] fs::path db() const { return m_dir / "directory.db"; }
    [[nodiscard]] std::string contents() const
    {
        auto opened = openDirectory(db());
        auto &sql = opened.value()->sql();
        std::string all;
        for (const char *query : {"SELECT group_concat(hsds_id || name || description) FROM service", "SELECT group_concat(name) FROM source_package",
                                  "SELECT group_concat(number) FROM phone", "SELECT count(*) FROM service_fts WHERE service_fts MATCH 'lantern'",
                                  "SELECT count(*) FROM location_area"})
            all += sql.execAndGet(query).getString() + "\n";
        return all;
    }
    void expectRefused(const fs::path &package, RefusalKind kind, const ImportOptions &options = {})
    {
        const ImportEnd end = importPackage(package, db(), options);
        EXPECT_EQ(static_cast<int>(end.refusal.kind), static_cast<int>(kind)) << end.refusal.file << ' ' << end.refusal.detail;
        m_last = end.refusal;
        EXPECT_EQ(contents(), m_before);
        EXPECT_FALSE(fs::exists(db().string() + ".importing"));
    }
    fs::path zip(const Files &files) { return writeZip(m_dir / "hostile.zip", files); }

    TempDir m_dir;
    std::string m_before;
    Refusal m_last;
};

} // namespace

TEST_F(HostileImport, RefusesATruncatedZipWhereverItIsCut)
{
    const fs::path whole = zip(samplePackage());
    const auto size = fs::file_size(whole);
    for (const auto cut : {size - 1, size - 30, size / 2, size / 10}) {
        fs::copy_file(whole, m_dir / "cut.zip", fs::copy_options::overwrite_existing);
        fs::resize_file(m_dir / "cut.zip", cut);
        expectRefused(m_dir / "cut.zip", RefusalKind::Truncated);
    }
}

TEST_F(HostileImport, RefusesAZipWhoseBytesWereChanged)
{
    Files files = manyServices(2000);
    const fs::path whole = zip(files);
    std::fstream file(whole, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(fs::file_size(whole) / 2));
    file.write("\x55\xAA\x55\xAA", 4);
    file.close();
    expectRefused(whole, RefusalKind::DamagedArchive);
}

TEST_F(HostileImport, RefusesAZipBomb)
{
    expectRefused(zip({{"services.csv", "id,name\n" + std::string(80u << 20, '0')}}), RefusalKind::ZipBomb);
    ImportOptions small;
    small.limits.unpackedBytes = 1000;
    expectRefused(zip(manyServices(100)), RefusalKind::ZipBomb, small);
}

TEST_F(HostileImport, RefusesAZipWhoseDirectoryLiesAboutSizes)
{
    const fs::path bomb = zip({{"services.csv", "id,name\n" + std::string(80u << 20, '\n')}});
    std::ifstream in(bomb, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), {});
    const std::size_t central = bytes.rfind("PK\x01\x02");
    bytes.replace(central + 24, 4, std::string("\x10\0\0\0", 4)); // declares 16 bytes
    std::ofstream(m_dir / "liar.zip", std::ios::binary) << bytes;
    const ImportEnd end = importPackage(m_dir / "liar.zip", db());
    EXPECT_FALSE(end.imported());
    EXPECT_EQ(contents(), m_before);
}

TEST_F(HostileImport, RefusesTooManyFiles)
{
    Files files;
    for (int i = 0; i < 60; ++i)
        files["f" + std::to_string(i)] = "x";
    ImportOptions options;
    options.limits.files = 50;
    expectRefused(zip(files), RefusalKind::TooManyFiles, options);
    expectRefused(writeFolder(m_dir / "in" / "folder", files), RefusalKind::TooManyFiles, options);
}

TEST_F(HostileImport, RefusesPathsThatClimbOut)
{
    for (const char *name : {"../evil.csv", "data/../../evil.csv", "/tmp/evil.csv", "C:\\evil.csv"}) {
        std::vector<ZipEntry> entries{{"services.csv", manyServices(1)["services.csv"], {}}, {name, "x", {}}};
        expectRefused(writeZip(m_dir / "hostile.zip", entries), RefusalKind::PathClimbs);
    }
    Files files = manyServices(1);
    files["datapackage.json"] = R"({"resources":[{"name":"services","path":"../../etc/passwd"}]})";
    expectRefused(zip(files), RefusalKind::PathClimbs);
}

TEST_F(HostileImport, RefusesLinks)
{
    expectRefused(writeZip(m_dir / "hostile.zip", std::vector<ZipEntry>{{"services.csv", "", "/etc/passwd"}}), RefusalKind::LinkInside);
    writeFolder(m_dir / "linked", samplePackage());
    fs::remove(m_dir / "linked" / "services.csv");
    fs::create_symlink("/etc/passwd", m_dir / "linked" / "services.csv");
    expectRefused(m_dir / "linked", RefusalKind::LinkInside);
}

TEST_F(HostileImport, RefusesAZipInsideAZip)
{
    std::ifstream inner(zip(samplePackage()), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(inner)), {});
    expectRefused(writeZip(m_dir / "outer.zip", Files{{"inner.zip", bytes}}), RefusalKind::NestedArchive);
}

TEST_F(HostileImport, RefusesATableThatIsMostlyNoText)
{
    Files files = samplePackage();
    std::string wide = "id,name\n";
    for (int i = 0; i < 200; ++i)
        wide += std::to_string(i) + ",\x80\x81\x82\x83\x84\x85\x86\n";
    files["services.csv"] = wide;
    expectRefused(zip(files), RefusalKind::NotText);
    files["services.csv"] = std::string("\xFF\xFEi\0d\0,\0n\0a\0m\0e\0\n\0", 18);
    expectRefused(zip(files), RefusalKind::NotText);
}

TEST_F(HostileImport, RefusesAHundredMegabyteField)
{
    const fs::path folder = m_dir / "in" / "huge";
    fs::create_directories(folder);
    {
        std::ofstream file(folder / "services.csv", std::ios::binary);
        file << "id,name\n1,\"";
        const std::string piece(1u << 20, 'x');
        for (int i = 0; i < 100; ++i)
            file << piece;
        file << "\"\n";
    }
    expectRefused(folder, RefusalKind::FieldTooLarge);
    EXPECT_EQ(m_last.line, 2);
    EXPECT_EQ(m_last.file, "services.csv");
}

TEST_F(HostileImport, RefusesAQuoteThatIsNeverClosedAndSaysWhere)
{
    Files files = samplePackage();
    files["services.csv"] += "s-9,o-1,\"never closed\r\nand on\r\n";
    expectRefused(zip(files), RefusalKind::QuoteNotClosed);
    EXPECT_EQ(m_last.line, 5);
}

TEST_F(HostileImport, RefusesAMissingColumnAndNamesIt)
{
    Files files = samplePackage();
    files["services.csv"] = "id,title\n1,x\n";
    expectRefused(zip(files), RefusalKind::MissingColumn);
    EXPECT_EQ(m_last.column, "name");
    EXPECT_EQ(m_last.file, "services.csv");
    files["services.csv"] = "";
    expectRefused(zip(files), RefusalKind::MissingColumn);
}

TEST_F(HostileImport, RefusesTooManyColumns)
{
    expectRefused(zip({{"services.csv", "id,name" + std::string(100'000, ',') + "\n"}}), RefusalKind::TooManyColumns);
}

TEST_F(HostileImport, RefusesWhatIsNoPackage)
{
    expectRefused(m_dir / "nowhere.zip", RefusalKind::CannotRead);
    std::ofstream(m_dir / "empty.zip");
    expectRefused(m_dir / "empty.zip", RefusalKind::Empty);
    std::ofstream(m_dir / "letter.txt") << "Dear directory";
    expectRefused(m_dir / "letter.txt", RefusalKind::NotAPackage);
    expectRefused(zip({{"photos/a.jpg", "x"}}), RefusalKind::NotAPackage);
    expectRefused(zip({{"services.csv", "id,name\n"}}), RefusalKind::Empty);
    expectRefused(zip({{"services.csv", "id,name\n1,x\n"}, {"datapackage.json", "{\"resources\": [}"}}), RefusalKind::BadDescription);
}

TEST_F(HostileImport, LeavesEverythingAsItWasWhenCancelledHalfWay)
{
    for (const ImportPhase when : {ImportPhase::Reading, ImportPhase::Linking, ImportPhase::Swapping}) {
        std::stop_source stop;
        ImportOptions options;
        options.stop = stop.get_token();
        options.progress = [&](const ImportProgress &p) {
            if (p.phase == when && (when != ImportPhase::Reading || p.bytesDone * 2 > p.bytesTotal))
                stop.request_stop();
        };
        expectRefused(zip(manyServices(20'000)), RefusalKind::Cancelled, options);
    }
}

TEST_F(HostileImport, LeavesEverythingAsItWasWhenKilledHalfWay)
{
    const fs::path package = zip(manyServices(20'000));
    for (const ImportPhase when : {ImportPhase::Reading, ImportPhase::Linking, ImportPhase::Swapping}) {
        const pid_t child = fork();
        if (child == 0) {
            ImportOptions options;
            options.progress = [&](const ImportProgress &p) {
                if (p.phase == when && (when != ImportPhase::Reading || p.bytesDone * 2 > p.bytesTotal))
                    kill(getpid(), SIGKILL);
            };
            importPackage(package, db(), options);
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
        EXPECT_EQ(contents(), m_before);
    }
    // What the killed one left does not stand in the way.
    EXPECT_TRUE(fs::exists(db().string() + ".importing"));
    EXPECT_TRUE(importPackage(package, db()).imported());
    EXPECT_FALSE(fs::exists(db().string() + ".importing"));
}

TEST_F(HostileImport, LeavesEverythingAsItWasWhenKilledInTheMiddleOfTheSwap)
{
    const fs::path package = zip(manyServices(60'000));
    for (const int delayMs : {5, 30, 80}) {
        int ready[2] = {};
        ASSERT_EQ(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            ImportOptions options;
            options.progress = [&](const ImportProgress &p) {
                if (p.phase == ImportPhase::Swapping && write(ready[1], "x", 1) != 1)
                    _exit(2);
            };
            importPackage(package, db(), options);
            _exit(0);
        }
        char byte = 0;
        ASSERT_EQ(read(ready[0], &byte, 1), 1);
        usleep(static_cast<useconds_t>(delayMs) * 1000);
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        close(ready[0]);
        close(ready[1]);
        const std::string now = contents();
        if (WIFSIGNALED(status)) {
            EXPECT_EQ(now, m_before) << delayMs;
        }
    }
}

TEST_F(HostileImport, SaysThatAnotherImportIsRunning)
{
    ImportOptions outer;
    ImportEnd inner;
    bool asked = false;
    outer.progress = [&](const ImportProgress &) {
        if (!asked) {
            asked = true;
            inner = importPackage(m_dir / "sample.zip", db());
        }
    };
    EXPECT_TRUE(importPackage(zip(manyServices(20'000)), db(), outer).imported());
    EXPECT_EQ(inner.refusal.kind, RefusalKind::Storage);
    EXPECT_EQ(inner.refusal.storage, handrail::storage::FailureKind::Busy);
}

TEST_F(HostileImport, LetsReadersGoOnWhileItRuns)
{
    auto reader = openDirectory(db());
    ImportOptions options;
    int reads = 0;
    options.progress = [&](const ImportProgress &) {
        reads += reader.value()->sql().execAndGet("SELECT count(*) FROM service").getInt() == 3 ? 1 : 1000;
    };
    EXPECT_TRUE(importPackage(zip(manyServices(20'000)), db(), options).imported());
    EXPECT_GT(reads, 3);
    EXPECT_LT(reads, 1000);
    EXPECT_EQ(reader.value()->sql().execAndGet("SELECT count(*) FROM service").getInt(), 20'003);
}

TEST_F(HostileImport, LeavesADirectoryOfANewerHandrailAlone)
{
    {
        auto opened = openDirectory(db());
        opened.value()->sql().exec("PRAGMA user_version = 99");
    }
    const ImportEnd end = importPackage(m_dir / "sample.zip", db());
    EXPECT_EQ(end.refusal.kind, RefusalKind::Storage);
    EXPECT_EQ(end.refusal.storage, handrail::storage::FailureKind::TooNew);
}
