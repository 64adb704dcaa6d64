#include "directory/keptdirectory.h"

#include <gtest/gtest.h>

using namespace handrail::directory;
using namespace handrail::test;

using HostileImport = KeptDirectory;

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
    expectRefused(writeZip(m_dir / "hostile.zip", std::vector<ZipEntry>{{"services.csv", "", "/etc/passwd"}}),
                  RefusalKind::LinkInside);
    writeFolder(m_dir / "linked", samplePackage());
    fs::remove(m_dir / "linked" / "services.csv");
    fs::create_symlink("/etc/passwd", m_dir / "linked" / "services.csv");
    expectRefused(m_dir / "linked", RefusalKind::LinkInside);
}

TEST_F(HostileImport, RefusesAZipInsideAZip)
{
    std::ifstream inner(zip(samplePackage()), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(inner)), {});
    expectRefused(writeZip(m_dir / "outer.zip", Files{{"inner.zip", bytes}, {"other.zip", bytes}}),
                  RefusalKind::NestedArchive);
}

TEST_F(HostileImport, RefusesATableThatIsMostlyNoText)
{
    Files files = samplePackage();
    std::string wide = "id,name\n";
    for (int i = 0; i < 200; ++i)
        wide += std::to_string(i) + ",\x80\x81\x82\x83\x84\x85\x86\n";
    files["services.csv"] = wide;
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
    files["services.csv"] = "id,beds\n1,x\n";
    expectRefused(zip(files), RefusalKind::MissingColumn);
    EXPECT_EQ(m_last.column, "name");
    EXPECT_EQ(m_last.file, "services.csv");
    files["services.csv"] = "";
    expectRefused(zip(files), RefusalKind::MissingColumn);
}

TEST_F(HostileImport, RefusesTooManyColumns)
{
    expectRefused(zip({{"services.csv", "id,name" + std::string(100'000, ',') + "\n"}}), RefusalKind::TooManyColumns);
    expectRefused(
        writeFolder(m_dir / "in" / "wide", {{"services.csv", "id,name\n1,x" + std::string(10'000'000, ',') + "\n"}}),
        RefusalKind::TooManyColumns);
    EXPECT_EQ(m_last.line, 2);
}

TEST_F(HostileImport, RefusesATableOfNulBytesAndMendsAFew)
{
    Files files = samplePackage();
    files["services.csv"] = std::string(20'000, '\0');
    expectRefused(zip(files), RefusalKind::NotText);
    files["services.csv"] = "id,name\n1," + std::string(20'000, '\0') + "\n";
    expectRefused(zip(files), RefusalKind::NotText);
    // A few are mended and told. (A name of its own, so that the sample stays.)
    const ImportEnd end =
        importPackage(writeZip(m_dir / "few.zip",
                               Files{{"services.csv", std::string("id,name,description\nnul-1,Lan\0tern,a\0b\n", 39)}}),
                      db());
    ASSERT_TRUE(end.imported());
    EXPECT_EQ(end.report.problemCount(ProblemKind::NotUtf8), 2);
    EXPECT_NE(contents().find("nul-1Lan\xEF\xBF\xBDtern"), std::string::npos);
}

TEST_F(HostileImport, RefusesAnotherDirectorysExport)
{
    // What call centres export: one table, other columns. Neither as a file nor under the name of a table is it taken
    // for what it is not.
    const std::string theirs =
        "Resource_ID,PublicName,TaxonomyTerm,PhysicalAddress1,AddressIsPrivate\n77,Sample Lantern House,Shelter,99 Hidden Lane,Yes\n";
    std::ofstream(m_dir / "export.csv", std::ios::binary) << theirs;
    expectRefused(m_dir / "export.csv", RefusalKind::NotAPackage);
    expectRefused(zip({{"export.csv", theirs}}), RefusalKind::NotAPackage);
    expectRefused(zip({{"services.csv", theirs}}), RefusalKind::MissingColumn);
    EXPECT_EQ(m_last.column, "id");
}

TEST_F(HostileImport, RefusesWhatIsNoPackage)
{
    expectRefused(m_dir / "nowhere.zip", RefusalKind::CannotRead);
    std::ofstream(m_dir / "empty.zip");
    expectRefused(m_dir / "empty.zip", RefusalKind::OtherKind);
    EXPECT_EQ(m_last.column, "nothing");
    std::ofstream(m_dir / "letter.txt") << "Dear directory";
    expectRefused(m_dir / "letter.txt", RefusalKind::NotAPackage);
    expectRefused(zip({{"photos/a.jpg", "x"}}), RefusalKind::NotAPackage);
    expectRefused(zip({{"services.csv", "id,name\n"}}), RefusalKind::Empty);
    expectRefused(zip({{"services.csv", "id,name\n1,x\n"}, {"datapackage.json", "{\"resources\": [}"}}),
                  RefusalKind::BadDescription);
}
