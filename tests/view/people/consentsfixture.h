#pragma once

#include "view/people/storyfixture.h"

#include "care/circle.h"
#include "care/consent.h"
#include "view/people/consentmodel.h"
#include "view/people/consentsmodel.h"

namespace handrail::test {

/// A person's consent as a peer writes it and the person answers it, over the real vault.
struct ConsentsTest : StoryTest {
    ConsentModel consent{desk, settings, clock, nullptr};
    ConsentsModel ledger{desk, settings, clock};
    QString id;

    void SetUp() override
    {
        StoryTest::SetUp();
        consent.out()->setFolder(dir / "papers");
    }
    QString newOf(const std::string &who) { return "new:" + QString::fromStdString(who); }
    void write(const std::string &who, const char *what = "canarywhat I need")
    {
        consent.open(newOf(who));
        settle();
        consent.form()->type("what", what);
        consent.form()->type("to", "canaryana");
        consent.form()->type("from", "canaryteam");
        consent.form()->type("purpose", "canarypurpose");
        consent.form()->setUntilDays(30);
        consent.settle();
        settle();
        id = consent.consentId();
    }
    void handOver()
    {
        inVault([this](Keeping &keeping) {
            ASSERT_TRUE(
                keeping.vault->narrowTo({.personId = robin, .recordIds = {id.toStdString()}, .sinceMs = 0}).ok());
        });
        consent.forget();
        consent.open(id);
        settle();
    }
    void backToThePeer()
    {
        lock();
        unlock();
        inVault([](Keeping &keeping) { ASSERT_TRUE(keeping.vault->endHandOver().ok()); });
        consent.forget();
        consent.open(id);
        settle();
    }
    void signIt()
    {
        handOver();
        consent.form()->type("signedName", "canaryrobin R.");
        consent.answer()->agree();
        settle();
        backToThePeer();
    }
    void listed()
    {
        ledger.open(QString::fromStdString(robin));
        settle();
    }
};

} // namespace handrail::test
