// A person's consent ledger over the real vault: written, read and answered in hand-over, shared under, taken back,
// erased.
#include "view/people/consentsfixture.h"

#include <QFile>

using namespace handrail;
using namespace handrail::view;
using test::ConsentsTest;

TEST_F(ConsentsTest, IsReadAndSignedByThePersonAndHoldsOnlyThen)
{
    write(robin);
    EXPECT_EQ(consent.state(), "draft");
    EXPECT_EQ(consent.form()->missing(), QStringList{"signature"});
    consent.uses()->add("too early");
    settle();
    EXPECT_EQ(consent.uses()->rows()->count(), 0) << "nothing is shared before they said yes";
    handOver();
    EXPECT_EQ(consent.form()->words()["what"], "canarywhat I need");
    consent.answer()->agree();
    settle();
    EXPECT_EQ(consent.state(), "draft") << "a yes has a name";
    consent.form()->type("signedName", "canaryrobin R.");
    consent.answer()->agree();
    settle();
    EXPECT_EQ(consent.state(), "given");
    backToThePeer();
    EXPECT_EQ(consent.state(), "given");
    EXPECT_EQ(consent.form()->words()["signedName"], "canaryrobin R.");
    EXPECT_TRUE(consent.form()->missing().isEmpty());
    consent.form()->type("what", "Everything");
    consent.form()->setGeneral(true);
    consent.form()->setUntilDays(0);
    consent.settle();
    consent.letGo();
    settle();
    EXPECT_EQ(consent.form()->words()["what"], "canarywhat I need") << "what they read stays";
    listed();
    ASSERT_EQ(ledger.holding()->count(), 1);
    EXPECT_EQ(cell(ledger.holding(), 0, "state_"), "given");
    clock.advance(32LL * 24 * 3'600'000);
    listed();
    EXPECT_EQ(ledger.holding()->count(), 0) << "its day has passed";
    ASSERT_EQ(ledger.past()->count(), 1);
    EXPECT_EQ(cell(ledger.past(), 0, "state_"), "ended");
}

TEST_F(ConsentsTest, ANoIsKeptToo)
{
    write(robin);
    handOver();
    consent.form()->type("signedName", "half a na");
    consent.answer()->decline();
    settle();
    backToThePeer();
    EXPECT_EQ(consent.state(), "declined");
    EXPECT_EQ(consent.form()->words()["signedName"], "") << "who says no signs nothing";
    consent.answer()->agree();
    consent.uses()->add("canaryuse");
    settle();
    EXPECT_EQ(consent.state(), "declined");
    EXPECT_EQ(consent.uses()->rows()->count(), 0);
}

TEST_F(ConsentsTest, InHandOverNoOtherRecordIsReadAndTheirWordsComeBackAfterALock)
{
    write(robin, "canaryother");
    const QString other = id;
    write(robin);
    handOver();
    consent.form()->type("signedName", "canaryrob");
    consent.form()->flush();
    settle();
    ConsentModel stranger{desk, settings, clock, nullptr};
    stranger.open(other);
    settle();
    EXPECT_FALSE(stranger.loaded());
    lock(); // killed, or left lying for half a minute
    consent.forget();
    unlock();
    handOver();
    EXPECT_EQ(consent.form()->words()["signedName"], "canaryrob");
    consent.answer()->agree();
    settle();
    backToThePeer();
    EXPECT_EQ(consent.form()->words()["signedName"], "canaryrob");
}

TEST_F(ConsentsTest, WhatWasSharedStandsThereWhenItIsTakenBackAndNothingIsSharedAfter)
{
    write(robin);
    signIt();
    consent.uses()->add("canaryuse: called Ana");
    settle();
    consent.answer()->takeBack("said", "canaryback");
    settle();
    EXPECT_EQ(consent.state(), "back");
    EXPECT_FALSE(consent.answer()->back().isEmpty());
    ASSERT_EQ(consent.uses()->rows()->count(), 1);
    consent.uses()->add("after");
    consent.answer()->takeBack("written", "again");
    settle();
    consent.forget();
    consent.open(id);
    settle();
    EXPECT_EQ(consent.uses()->rows()->count(), 1);
    EXPECT_EQ(consent.answer()->backHow(), "said");
    EXPECT_EQ(consent.form()->words()["backWords"], "canaryback");
    look();
    ASSERT_EQ(person.done()->rows()->count(), 1);
    EXPECT_EQ(cell(person.done()->rows(), 0, "kind"), "ledger");
    EXPECT_EQ(cell(person.done()->rows(), 0, "state_"), "back");
    EXPECT_EQ(person.about()->consents(), 0);
    person.done()->setWords("called ana");
    settle();
    EXPECT_EQ(person.done()->rows()->count(), 1) << "found by what was shared";
    person.done()->setWords({});
    person.done()->setFilter("consent");
    settle();
    EXPECT_EQ(person.done()->rows()->count(), 1);
}

TEST_F(ConsentsTest, WhatIsTypedComesBackAfterALockAndWhatIsBlankIsNoEntry)
{
    consent.open(newOf(robin));
    settle();
    consent.settle();
    settle();
    EXPECT_TRUE(consent.consentId().isEmpty());
    consent.form()->type("what", "canaryhalf a thou");
    consent.form()->flush();
    settle();
    lock();
    consent.forget();
    EXPECT_EQ(consent.form()->words()["what"], "");
    consent.open(newOf(robin));
    settle();
    EXPECT_FALSE(consent.loaded());
    unlock();
    listed();
    EXPECT_TRUE(ledger.begun());
    consent.open(newOf(robin));
    settle();
    EXPECT_EQ(consent.form()->words()["what"], "canaryhalf a thou");
    consent.settle();
    settle();
    const QString first = consent.consentId();
    consent.settle();
    consent.form()->type("to", "Ana");
    consent.settle();
    settle();
    EXPECT_EQ(consent.consentId(), first) << "one consent, not two";
    listed();
    EXPECT_EQ(ledger.holding()->count(), 1);
    EXPECT_FALSE(ledger.begun());
    consent.letGo();
    settle();
    listed();
    EXPECT_EQ(ledger.holding()->count(), 0);
}

TEST_F(ConsentsTest, LeavingAndComingBackWhileItIsBeingKeptMakesOneConsent)
{
    consent.open(newOf(robin));
    settle();
    consent.form()->type("what", "canarywhat");
    consent.settle();
    consent.settle();
    consent.form()->type("what", "canarywhat and more");
    settle();
    const QString made = consent.consentId();
    consent.form()->flush(); // as before every lock
    settle();
    consent.forget();
    consent.open(made);
    settle();
    EXPECT_EQ(consent.form()->words()["what"], "canarywhat and more") << "typed while the first was on its way";
    listed();
    EXPECT_EQ(ledger.holding()->count(), 1);
}

TEST_F(ConsentsTest, EachPersonHasALedgerOfTheirOwnWithTheirCircleInIt)
{
    std::string wren;
    inVault([&](Keeping &keeping) {
        wren = keeping.records->addPerson(care::toJson(care::Person{.name = "Wren", .language = "es"})).value();
        care::CircleRepository circle(*keeping.records);
        ASSERT_TRUE(circle.keep(care::consented({.personId = robin, .name = "Ana"}, true, clock.now().wallMs)).ok());
        ASSERT_TRUE(circle.keep(care::consented({.personId = robin, .name = "Ray"}, false, clock.now().wallMs)).ok());
        ASSERT_TRUE(circle.keep({.personId = robin, .name = "Kit"}).ok());
    });
    write(robin);
    write(wren);
    EXPECT_EQ(consent.form()->language(), "es") << "in the words the person reads";
    consent.form()->type("purpose", "de wren");
    consent.open(newOf(robin)); // somebody else's, before that was kept
    settle();
    EXPECT_EQ(consent.form()->words()["purpose"], "");
    listed();
    EXPECT_EQ(ledger.holding()->count(), 1);
    ASSERT_EQ(ledger.circle()->count(), 2) << "who was asked about";
    EXPECT_EQ(cell(ledger.circle(), 0, "yes"), true);
    EXPECT_EQ(cell(ledger.circle(), 1, "yes"), false);
}

TEST_F(ConsentsTest, IsAPageInItsLanguageAndItIsWrittenDownThatThePageLeft)
{
    write(robin);
    consent.out()->setWords({{"title", "What I said"}, {"name", "Name"}, {"what", "What"}});
    consent.out()->save();
    settle();
    EXPECT_EQ(consent.out()->state(), PaperOut::Saved);
    EXPECT_FALSE(consent.out()->savedFile().contains("canary"));
    QFile file(QString::fromStdString((dir / "papers").string()) + '/' + consent.out()->savedFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    look();
    ASSERT_EQ(person.done()->rows()->count(), 1);
    EXPECT_EQ(cell(person.done()->rows(), 0, "kind"), "given");
    EXPECT_EQ(cell(person.done()->rows(), 0, "state_"), "file/consent");
    consent.out()->print();
    settle();
    EXPECT_EQ(consent.out()->state(), PaperOut::NoPrinter);
}

TEST_F(ConsentsTest, NoWordOfItIsInAnyFileAndErasingThePersonEndsWhatIsBeingWritten)
{
    write(robin);
    signIt();
    consent.uses()->add("canaryuse");
    settle();
    consent.answer()->takeBack("said", "canaryback");
    settle();
    write(robin, "canarysecond");
    const QString second = id;
    consent.form()->type("what", "canarydraft of the second");
    consent.form()->flush();
    settle();
    consent.open(newOf(robin));
    settle();
    consent.form()->type("what", "canaryfresh");
    consent.form()->flush();
    settle();
    EXPECT_TRUE(holding(u"canary").empty()) << holding(u"canary").front();
    inVault([&](Keeping &keeping) {
        ASSERT_TRUE(keeping.vault->erase(robin).ok());
        EXPECT_TRUE(keeping.records->heads(care::kConsentKind).value().empty());
        EXPECT_FALSE(keeping.journal->draft(care::consentDraft(robin)).value());
        EXPECT_FALSE(keeping.journal->draft(care::consentDraft(second.toStdString())).value());
    });
    consent.forget(); // as the app does then
    consent.open(second);
    settle();
    EXPECT_TRUE(consent.gone());
    consent.open(newOf(robin));
    settle();
    EXPECT_TRUE(consent.gone()) << "nobody is there to write one for";
}
