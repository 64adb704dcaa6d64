#include "vault/vaultsupport.h"

#include <array>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;

namespace {

// One word for every place a person's words can come from; with a letter outside ASCII, so that encodings differ.
const std::array<std::string, 7> kCanaries = {"canaryname-Zoë",     "canaryplan-Ñandú",    "canarydraft-Über",
                                              "canarynote-çedille", "canaryvisit-Ålesund", "canaryerased-Ødegård",
                                              "canarykind-žluť"};

std::string utf16(const std::string &utf8)
{
    std::string out;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        unsigned unit = lead;
        std::size_t size = 1;
        if (lead >= 0xC0) { // two bytes are all the canaries use
            unit = (lead & 0x1Fu) << 6 | (static_cast<unsigned char>(utf8[i + 1]) & 0x3Fu);
            size = 2;
        }
        out.push_back(static_cast<char>(unit & 0xFF));
        out.push_back(static_cast<char>(unit >> 8));
        i += size;
    }
    return out;
}

std::string jsonEscaped(const std::string &utf8)
{
    const std::string units = utf16(utf8);
    std::string out;
    for (std::size_t i = 0; i < units.size(); i += 2) {
        const unsigned unit =
            static_cast<unsigned char>(units[i]) | static_cast<unsigned>(static_cast<unsigned char>(units[i + 1])) << 8;
        char hex[8];
        std::snprintf(hex, sizeof hex, "\\u%04x", unit);
        out += unit < 0x80 ? std::string(1, static_cast<char>(unit)) : std::string(hex);
    }
    return out;
}

/// Every file in the folder, and what was found where.
std::vector<std::string> found(const std::filesystem::path &folder)
{
    std::vector<std::string> hits;
    for (const auto &file : std::filesystem::recursive_directory_iterator(folder)) {
        if (!file.is_regular_file())
            continue;
        const std::string bytes = bytesOf(file.path());
        for (const std::string &canary : kCanaries)
            for (const std::string &form : {canary, utf16(canary), jsonEscaped(canary), canary.substr(0, 10)})
                if (bytes.find(form) != std::string::npos)
                    hits.push_back(file.path().filename().string() + ": " + canary);
    }
    return hits;
}

} // namespace

TEST(Canary, ScanFindsWhatIsThere)
{
    const TempDir dir;
    std::ofstream(dir / "a") << "..." << utf16(kCanaries[0]) << "...";
    std::ofstream(dir / "b") << "..." << jsonEscaped(kCanaries[1]) << "...";
    EXPECT_EQ(found(dir.path()).size(), 2u + 1u); // the escaped one begins in plain ASCII
}

TEST(Canary, NoWordOfAnyoneIsInAnyFileAtAnyMoment)
{
    VaultHouse house;
    house.open();
    const auto scan = [&](const char *when) {
        for (const std::string &hit : found(house.dir.path()))
            ADD_FAILURE() << when << ": " << hit;
    };
    ASSERT_TRUE(house->append(mark(kCanaries[4], "{\"note\":\"" + kCanaries[3] + "\"}")).ok());
    ASSERT_TRUE(house->keepState("run/" + kCanaries[4], "{\"step\":\"dose1\"}").ok());
    scan("before setup");
    house.openSetUp();
    scan("after setup");
    const std::string person = house->addPerson("{\"name\":\"" + kCanaries[0] + "\"}").value();
    const std::string erased = house->addPerson("{\"name\":\"" + kCanaries[5] + "\"}").value();
    std::string planId;
    for (int i = 0; i < 60; ++i) {
        auto kept =
            house->append(Record{.id = planId,
                                 .personId = person,
                                 .kind = kCanaries[6],
                                 .deviceId = {},
                                 .body = "{\"warning\":\"" + jsonEscaped(kCanaries[1]) + utf16(kCanaries[1])
                                         + kCanaries[1] + std::string(static_cast<std::size_t>(i) * 40, '.') + "\"}"});
        planId = kept.value().id;
        ASSERT_TRUE(
            house->keepDraft("plan/" + kCanaries[2], "{\"text\":\"" + kCanaries[2] + std::to_string(i) + "\"}").ok());
    }
    ASSERT_TRUE(house->append(mark(kCanaries[4], kCanaries[3])).ok());
    ASSERT_TRUE(house->joinVisit(kCanaries[4], person).ok());
    scan("unlocked, log not yet written back");
    house->lock();
    ASSERT_TRUE(house->append(mark(kCanaries[4], kCanaries[3])).ok());
    (void)house->unlock(kCanaries[0]); // a passphrase is nobody's business either
    scan("locked");
    house.reopenUnlocked();
    ASSERT_TRUE(house->dropDraft("plan/" + kCanaries[2]).ok());
    ASSERT_TRUE(house->erasePerson(erased).ok());
    ASSERT_TRUE(house->changePassphrase(kPassphrase, kCanaries[0]).ok());
    scan("after erasing");
    house.close();
    scan("closed");
}

TEST(Canary, RecoveryWordsAndKeysAreNotOnDisk)
{
    VaultHouse house;
    house.openSetUp();
    for (const auto &file : std::filesystem::directory_iterator(house.dir.path())) {
        const std::string bytes = bytesOf(file.path());
        EXPECT_EQ(bytes.find(kPassphrase), std::string::npos);
        EXPECT_EQ(bytes.find(house.words[0] + " " + house.words[1]), std::string::npos);
    }
}
