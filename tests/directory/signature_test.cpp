#include "directory/import/importer.h"
#include "directory/import/signature.h"
#include "directory/index/search.h"
#include "directory/packages.h"
#include "directory/publisher.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

using namespace handrail::directory;
using namespace handrail::test;

TEST(Signature, ShowsThePublisherAndRefusesWhatIsBrokenOrForeign)
{
    const TempDir dir;
    const Publisher publisher, stranger;
    const auto zip = writeZip(dir / "county.zip", samplePackage());
    const auto sign = [&](const std::string &text) {
        std::ofstream(dir / "county.zip.minisig", std::ios::binary) << text;
    };
    const auto kind = [&] { return static_cast<int>(importPackage(zip, dir / "a.db").refusal.kind); };
    sign(publisher.sign(bytesOf(zip)));
    EXPECT_EQ(kind(), static_cast<int>(RefusalKind::ForeignSignature)); // nobody is known yet
    {
        auto db = openDirectory(dir / "a.db");
        auto key = readPublicKey("untrusted comment: minisign public key\n" + publisher.key() + "\n");
        ASSERT_TRUE(key);
        key->name = "Sample County";
        addTrustedKey(db.value()->sql(), *key, 1);
    }
    EXPECT_EQ(kind(), static_cast<int>(RefusalKind::None));
    auto db = openDirectory(dir / "a.db");
    EXPECT_EQ(DirectorySearch(*db.value()).packages().value().at(0).signer, "Sample County");
    sign(stranger.sign(bytesOf(zip))); // the same id, another key
    EXPECT_EQ(kind(), static_cast<int>(RefusalKind::BadSignature));
    sign(publisher.sign(bytesOf(zip) + "x"));
    EXPECT_EQ(kind(), static_cast<int>(RefusalKind::BadSignature));
    std::string forged = publisher.sign(bytesOf(zip)); // the comment is part of what was signed
    forged.replace(forged.find("made for"), 8, "made by ");
    sign(forged);
    EXPECT_EQ(kind(), static_cast<int>(RefusalKind::BadSignature));
    EXPECT_TRUE(removeTrustedKey(db.value()->sql(), trustedKeys(db.value()->sql()).at(0).id));
    sign(publisher.sign(bytesOf(zip)));
    EXPECT_EQ(kind(), static_cast<int>(RefusalKind::ForeignSignature));
}

TEST(Signature, TakesNoHarmFromWhatIsNone)
{
    const Publisher publisher;
    const std::array<unsigned char, 64> hash{};
    const std::string good = publisher.sign("x");
    std::vector<TrustedKey> keys{*readPublicKey(publisher.key())};
    for (std::size_t cut = 0; cut < good.size(); cut += 3)
        EXPECT_NE(checkHash(hash, std::string_view(good).substr(0, cut), keys).state, Verdict::Good);
    for (const char *none :
         {"", "\n\n\n", "x", "RWQ", "untrusted comment: x\nnot base64\ntrusted comment: y\nnot base64\n"}) {
        EXPECT_FALSE(readPublicKey(none));
        EXPECT_EQ(checkHash(hash, none, keys).state, Verdict::Broken);
    }
}
