#pragma once

#include "directory/import/importer.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

namespace handrail::test {

using namespace handrail::directory;
namespace fs = std::filesystem;

/// A directory that holds the sample package; everything hostile must leave it so.
class KeptDirectory : public testing::Test {
protected:
    KeptDirectory()
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
        for (const char *query :
             {"SELECT group_concat(hsds_id || name || description) FROM service",
              "SELECT group_concat(name) FROM source_package", "SELECT group_concat(number) FROM phone",
              "SELECT group_concat(hex(posting)) FROM search_term",
              "SELECT group_concat(city || number) FROM search_row"})
            all += sql.execAndGet(query).getString() + "\n";
        return all;
    }
    void expectRefused(const fs::path &package, RefusalKind kind, const ImportOptions &options = {})
    {
        const ImportEnd end = importPackage(package, db(), options);
        EXPECT_EQ(static_cast<int>(end.refusal.kind), static_cast<int>(kind))
            << end.refusal.file << ' ' << end.refusal.detail;
        m_last = end.refusal;
        EXPECT_EQ(contents(), m_before);
        EXPECT_FALSE(fs::exists(db().string() + ".importing"));
    }
    fs::path zip(const Files &files) { return writeZip(m_dir / "hostile.zip", files); }

    TempDir m_dir;
    std::string m_before;
    Refusal m_last;
};

} // namespace handrail::test
