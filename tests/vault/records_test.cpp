#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;
using testing::ElementsAre;

namespace {

Record plan(const std::string &person, const std::string &body, const std::string &id = {})
{
    return {.id = id, .personId = person, .kind = "plan", .deviceId = {}, .body = body};
}

std::vector<std::string> bodiesOf(const std::vector<Record> &records)
{
    std::vector<std::string> out;
    for (const Record &record : records)
        out.push_back(record.body);
    return out;
}

} // namespace

TEST(Records, KeepEveryRevisionAndGiveTheNewest)
{
    VaultHouse house;
    const std::string person = house.openSetUp().addPerson("{\"name\":\"R. S.\"}").value();
    const Record first = house->append(plan(person, "one")).value();
    EXPECT_EQ(first.revision, 1);
    EXPECT_EQ(first.id.size(), 32u);
    EXPECT_EQ(first.wallMs, house.clock.at.wallMs);
    EXPECT_FALSE(first.deviceId.empty());
    EXPECT_EQ(house->append(plan(person, "two", first.id)).value().revision, 2);
    house.reopenUnlocked();
    EXPECT_EQ(house->append(plan(person, "three", first.id)).value().revision, 3);
    EXPECT_EQ(house->head(first.id).value().body, "three");
    EXPECT_THAT(bodiesOf(house->revisions(first.id).value()), ElementsAre("one", "two", "three"));
    EXPECT_TRUE(house->verify().value().whole());
}

TEST(Records, ThatBelongTogetherAreKeptAllOrNone)
{
    VaultHouse house;
    const std::string person = house.openSetUp().addPerson("robin").value();
    const Record first = house->append(plan(person, "one")).value();
    Record otherKind = plan(person, "not a note", first.id);
    otherKind.kind = "note"; // refused, inside the transaction
    EXPECT_FALSE(house->appendAll({plan(person, "two", first.id), plan(person, "new"), otherKind}).ok());
    EXPECT_THAT(bodiesOf(house->heads("plan").value()), ElementsAre("one"));
    EXPECT_TRUE(house->verify().value().whole());
    const auto both = house->appendAll({plan(person, "two", first.id), plan(person, "new")}).value();
    EXPECT_EQ(both[0].revision, 2);
    EXPECT_EQ(both[1].id.size(), 32u);
    house.reopenUnlocked();
    EXPECT_THAT(bodiesOf(house->heads("plan").value()), ElementsAre("new", "two"));
    EXPECT_TRUE(house->verify().value().whole());
}

TEST(Records, ListHeadsNewestFirstByKindAndPerson)
{
    VaultHouse house;
    const std::string robin = house.openSetUp().addPerson("robin").value();
    const std::string sam = house->addPerson("sam").value();
    const std::string older = house->append(plan(robin, "r1")).value().id;
    ASSERT_TRUE(house->append(plan(sam, "s1")).ok());
    ASSERT_TRUE(house->append(plan(robin, "r2")).ok());
    ASSERT_TRUE(house->append(plan(robin, "r1 again", older)).ok());
    EXPECT_THAT(bodiesOf(house->heads("plan").value()), ElementsAre("r1 again", "r2", "s1"));
    EXPECT_THAT(bodiesOf(house->heads("plan", sam).value()), ElementsAre("s1"));
    EXPECT_THAT(bodiesOf(house->heads("person").value()), ElementsAre("sam", "robin"));
    EXPECT_THAT(bodiesOf(house->heads("note").value()), ElementsAre());
    EXPECT_EQ(house->head(robin).value().body, "robin"); // the person record has the person's id
}

TEST(Records, MayBelongToNobodyInParticular)
{
    VaultHouse house;
    house.openSetUp();
    const Record made = house->append(plan({}, "program")).value();
    EXPECT_EQ(made.personId, "");
    house.reopenUnlocked();
    EXPECT_EQ(house->head(made.id).value().personId, "");
    EXPECT_THAT(bodiesOf(house->heads("plan").value()), ElementsAre("program"));
    EXPECT_THAT(bodiesOf(house->heads("person").value()), ElementsAre());
}

TEST(Records, KeepTheirPersonAndKind)
{
    VaultHouse house;
    const std::string robin = house.openSetUp().addPerson("r").value();
    const std::string sam = house->addPerson("s").value();
    const std::string id = house->append(plan(robin, "r1")).value().id;
    EXPECT_EQ(house->append(plan(sam, "x", id)).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(
        house->append(Record{.id = id, .personId = robin, .kind = "note", .deviceId = {}, .body = {}}).failure().kind,
        FailureKind::BadInput);
    EXPECT_EQ(house->append(plan("ffffffffffffffffffffffffffffffff", "x")).failure().kind, FailureKind::NotFound);
    EXPECT_EQ(house->append(plan(robin, "x", "not an id")).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(house->head("ffffffffffffffffffffffffffffffff").failure().kind, FailureKind::NotFound);
    EXPECT_THAT(bodiesOf(house->revisions(id).value()), ElementsAre("r1"));
}

TEST(Records, KeepTheirOrderWhenTheClockGoesBack)
{
    VaultHouse house;
    const std::string robin = house.openSetUp().addPerson("r").value();
    const std::string id = house->append(plan(robin, "before")).value().id;
    house.clock.setWall(1'000);
    const Record after = house->append(plan(robin, "after", id)).value();
    EXPECT_EQ(after.wallMs, 1'000); // what the clock said; the order does not depend on it
    EXPECT_EQ(house->head(id).value().body, "after");
    EXPECT_THAT(bodiesOf(house->heads("plan").value()), ElementsAre("after"));
}

TEST(Records, TellAsLittleAsPossibleInTheFile)
{
    VaultHouse house;
    const std::string robin = house.openSetUp().addPerson("name-canary").value();
    ASSERT_TRUE(
        house->append(Record{.id = {}, .personId = robin, .kind = "kind-canary", .deviceId = {}, .body = "body-canary"})
            .ok());
    house.close();
    EXPECT_EQ(bytesOf(house.dir / "vault.db").find("canary"), std::string::npos);
    // A short answer cannot be told from a slightly longer one by its size.
    house.reopenUnlocked();
    ASSERT_TRUE(house->append(Record{.id = {}, .personId = robin, .kind = "note", .deviceId = {}, .body = "no"}).ok());
    ASSERT_TRUE(house->append(Record{.id = {}, .personId = robin, .kind = "note", .deviceId = {}, .body = "yes"}).ok());
    EXPECT_EQ(
        house.ask("SELECT count(DISTINCT length(sealed)) FROM (SELECT sealed FROM revision ORDER BY seq DESC LIMIT 2)"),
        1);
}

TEST(Erase, LeavesNothingOfThePersonAndEverythingOfTheOthers)
{
    VaultHouse house;
    const std::string robin = house.openSetUp().addPerson("robin").value();
    const std::string sam = house->addPerson("sam").value();
    const std::string robins = house->append(plan(robin, "robin's")).value().id;
    const std::string sams = house->append(plan(sam, "sam's")).value().id;
    ASSERT_TRUE(house->append(mark("visit-r", "seen")).ok());
    ASSERT_TRUE(house->append(mark("visit-s", "seen too")).ok());
    ASSERT_TRUE(house->joinVisit("visit-r", robin).ok());
    ASSERT_TRUE(house->joinVisit("visit-s", sam).ok());
    ASSERT_TRUE(house->append(mark("visit-r", "more")).ok());
    ASSERT_TRUE(house->keepDraft("plan/" + robins + "/warning", "unfinished").ok());
    ASSERT_TRUE(house->keepDraft("form", "{\"person\":\"" + sam + "\"}").ok());
    EXPECT_THAT(bodies(*house, "visit-r"), ElementsAre("seen", "more"));

    const auto wrapped = [&] {
        house.close();
        SQLite::Database db((house.dir / "vault.db").string(), SQLite::OPEN_READONLY);
        SQLite::Statement query(db, "SELECT wrapped_key FROM person WHERE id = ?");
        query.bind(1, robin);
        query.executeStep();
        return query.getColumn(0).getString();
    }();
    house.reopenUnlocked();
    ASSERT_TRUE(house->erasePerson(robin).ok());
    for (const auto &file : std::filesystem::directory_iterator(house.dir.path()))
        EXPECT_EQ(bytesOf(file.path()).find(wrapped), std::string::npos) << file.path(); // even while it is open

    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.whole());
    EXPECT_EQ(house->head(robin).failure().kind, FailureKind::NotFound);
    EXPECT_EQ(house->head(robins).failure().kind, FailureKind::NotFound);
    EXPECT_EQ(house->append(plan(robin, "back")).failure().kind, FailureKind::NotFound);
    EXPECT_THAT(bodies(*house, "visit-r"), ElementsAre());
    EXPECT_EQ(house->draft("plan/" + robins + "/warning").value(), std::nullopt);
    EXPECT_EQ(house->head(sams).value().body, "sam's");
    EXPECT_THAT(bodies(*house, "visit-s"), ElementsAre("seen too"));
    EXPECT_TRUE(house->draft("form").value());
    EXPECT_TRUE(house->verify().value().whole());
    EXPECT_EQ(house.ask("SELECT count(*) FROM erased"), 1);
}

TEST(Erase, SaysWhenThereIsNoSuchPerson)
{
    VaultHouse house;
    house.openSetUp();
    EXPECT_EQ(house->erasePerson("ffffffffffffffffffffffffffffffff").failure().kind, FailureKind::NotFound);
    EXPECT_EQ(house->erasePerson("00000000000000000000000000000000").failure().kind, FailureKind::BadInput);
    EXPECT_EQ(house->erasePerson("'; DROP TABLE person").failure().kind, FailureKind::BadInput);
}
