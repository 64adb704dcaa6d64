#include "care/consent.h"

#include "support/memoryrecords.h"

#include <gtest/gtest.h>

using namespace handrail;
using care::Consent;
using storage::FailureKind;

namespace {

struct ConsentTest : testing::Test {
    test::MemoryRecords records;
    care::ConsentRepository ledger{records};
    std::string robin = records.addPerson(R"({"name":"Robin"})").value();

    Consent filled() const
    {
        Consent one;
        one.personId = robin;
        one.from = "The street team";
        one.to = "Ana, my sister";
        one.what = "Where I am tonight";
        one.purpose = "At my request";
        one.untilMs = 2'000;
        one.madeMs = 1'000;
        return one;
    }
    Consent signedOne()
    {
        Consent one = ledger.keep(filled()).value();
        one.signedName = "Robin S.";
        one.signedMs = 1'500;
        return ledger.keep(one).value();
    }
};

} // namespace

TEST_F(ConsentTest, KeepsEveryElementAndWhatANewerHandrailWrote)
{
    Consent one = filled();
    one.general = true;
    one.language = "es";
    one.event = "cuando tenga casa";
    one.ifNot = "Nada cambia";
    one.signedName = "Robin";
    one.signedFor = "Ana, tutora";
    one.signedMs = 5;
    one.backMs = 6;
    one.backHow = "said";
    one.backWords = "Ya no";
    one.uses = {{"The bed was told", 5}};
    one.rest = {{"witness", "W"}};
    const auto back = care::consentFromJson(care::toJson(one));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(care::toJson(back.value()), care::toJson(one));
    EXPECT_EQ(back.value().rest["witness"], "W");
    EXPECT_EQ(back.value().signedFor, "Ana, tutora");
    EXPECT_EQ(back.value().uses.front().wallMs, 5);
    for (const char *bad : {"", "[]", "null", "{\"kind\":\"plan\"}", "{\"kind\":4}"})
        EXPECT_FALSE(care::consentFromJson(bad).ok()) << bad;
    EXPECT_TRUE(care::consentFromJson(R"({"kind":"consent","uses":[3,null,{"ms":"x"}],"signed_ms":"yes","until_ms":1e40})").ok()) << "no crash";
}

TEST_F(ConsentTest, WhatTheyAnsweredStaysAsTheyReadIt)
{
    const Consent one = signedOne();
    const auto change = [&](auto how) {
        Consent next = ledger.load(one.id).value();
        how(next);
        return ledger.keep(next);
    };
    EXPECT_EQ(change([](Consent &c) { c.what = "Everything"; }).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(change([](Consent &c) { c.to = "The county"; }).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(change([](Consent &c) { c.untilMs = 9'000; }).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(change([](Consent &c) { c.signedMs = 0; }).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(change([](Consent &c) { c.outMs = 7; }).failure().kind, FailureKind::BadInput)
        << "no ledger entry is let go";
    EXPECT_TRUE(change([](Consent &c) { c.uses.push_back({"That I am safe", 1'600}); }).ok());
    EXPECT_EQ(change([](Consent &c) { c.uses.clear(); }).failure().kind, FailureKind::BadInput);
    EXPECT_TRUE(change([](Consent &c) { c.backMs = 1'700; c.backHow = "said"; }).ok());
    EXPECT_EQ(change([](Consent &c) { c.backMs = 0; }).failure().kind, FailureKind::BadInput)
        << "a take-back is not undone";
    EXPECT_EQ(change([](Consent &c) {
                  c.uses.push_back({"More", 1'800});
              })
                  .failure()
                  .kind,
              FailureKind::BadInput)
        << "nothing is shared after it";
    EXPECT_EQ(ledger.load(one.id).value().uses.size(), 1u);
    Consent no = filled();
    no = ledger.keep(no).value();
    no.declinedMs = 5;
    EXPECT_TRUE(ledger.keep(no).ok());
    no.declinedMs = 0;
    EXPECT_EQ(ledger.keep(no).failure().kind, FailureKind::BadInput) << "a no is not turned into nothing";
}

TEST_F(ConsentTest, HoldsFromItsSignatureToItsDayOrUntilItIsTakenBack)
{
    Consent one = filled();
    EXPECT_EQ(care::consentState(one, 1'900), "draft");
    one.signedMs = 1'500;
    EXPECT_EQ(care::consentState(one, 2'000), "given");
    EXPECT_EQ(care::consentState(one, 2'001), "ended");
    one.backMs = 1'600;
    EXPECT_EQ(care::consentState(one, 2'001), "back");
    one = filled();
    one.declinedMs = 3;
    EXPECT_EQ(care::consentState(one, 1), "declined");
    EXPECT_FALSE(care::canBeAnswered(one));
}

TEST_F(ConsentTest, SaysWhichElementsAreMissing)
{
    using Keys = std::vector<std::string>;
    EXPECT_EQ(care::missingOf({}), (Keys{"from", "to", "what", "purpose", "until", "signature"}));
    EXPECT_EQ(care::missingOf({.general = true}), (Keys{"from", "what", "ifnot", "signature"}))
        << "a general one may name a class, and no end";
    EXPECT_EQ(care::missingOf(filled()), Keys{"signature"});
    EXPECT_TRUE(care::missingOf(signedOne()).empty());
    EXPECT_FALSE(care::canBeAnswered({.what = "All of it"})) << "nobody is named";
    EXPECT_TRUE(care::canBeAnswered({.general = true, .what = "All of it"}));
    EXPECT_TRUE(care::isBlank({.personId = "p", .madeMs = 4}));
    EXPECT_FALSE(care::isBlank(filled()));
}

TEST_F(ConsentTest, ALedgerIsOnePersonsNewestFirstWithoutWhatWasLetGo)
{
    const std::string wren = records.addPerson(R"({"name":"Wren"})").value();
    const std::string first = signedOne().id;
    Consent gone = ledger.keep(filled()).value();
    gone.outMs = 4;
    ASSERT_TRUE(ledger.keep(gone).ok());
    const std::string second = ledger.keep(filled()).value().id;
    Consent hers = filled();
    hers.personId = wren;
    ASSERT_TRUE(ledger.keep(hers).ok());
    records.rows.push_back({"bad", robin, care::kConsentKind, 1, 1, "d", "{"});
    const auto all = ledger.of(robin);
    ASSERT_TRUE(all.ok());
    ASSERT_EQ(all.value().found.size(), 2u);
    EXPECT_EQ(all.value().found[0].id, second);
    EXPECT_EQ(all.value().found[1].id, first);
    EXPECT_EQ(all.value().unreadable, 1);
    EXPECT_EQ(ledger.load(robin).failure().kind, FailureKind::NotFound);
    records.locked = true;
    EXPECT_EQ(ledger.of(robin).failure().kind, FailureKind::Locked);
}
