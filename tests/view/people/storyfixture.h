#pragma once

#include "support/samplecontent.h"
#include "support/vaultdeskfixture.h"

#include "care/followuprepository.h"
#include "care/referralrepository.h"
#include "view/now/visitmodel.h"
#include "view/people/pastvisitmodel.h"
#include "view/people/peoplemodel.h"
#include "view/people/personmodel.h"
#include "view/people/referralsmodel.h"
#include "view/people/referralstorymodel.h"
#include "view/people/visitsmodel.h"
#include "view/plans/planlistmodel.h"

#include <QSignalSpy>
#include <QTest>

namespace handrail::test {

using namespace view;

/// The real vault with one person in it, and the models that tell their story.
struct StoryTest : testing::Test, VaultDeskFixture {
    Settings settings{dir / "settings.json", desk.thread()};
    CrisisContent crisis{[](const std::string &id, const std::string &) -> storage::Result<library::Protocol> {
                             return id == "sample" ? storage::Result<library::Protocol>(test::sampleProtocol())
                                                   : storage::Failure{storage::FailureKind::NotFound, id};
                         },
                         [](const std::string &id, const std::string &) -> storage::Result<library::Checklist> {
                             return id == "calm" ? storage::Result<library::Checklist>(test::sampleChecklist())
                                                 : storage::Failure{storage::FailureKind::NotFound, id};
                         },
                         {},
                         {}};
    CrisisDesk crisisDesk{desk, clock};
    VisitModel visit{crisisDesk, crisis, settings};
    PersonModel person{desk, rows(), settings, clock};
    VisitsModel visits{desk, rows(), settings, clock};
    PastVisitModel past{desk, rows(), settings, clock};
    ReferralStoryModel referral{desk, rows(), clock};
    PeopleModel people{desk, content, clock};
    std::string robin;

    StoryRows rows() { return {crisis, content, settings, clock}; }
    void SetUp() override
    {
        settings.setLanguage("en");
        setUpVault();
        inVault([this](Keeping &keeping) {
            robin = keeping.records->addPerson(care::toJson(care::Person{.name = "canaryrobin"})).value();
        });
    }
    /// A visit with a landmark and a word of what was seen. @return its id.
    std::string over(const std::string &who, const char *outcome = "stays", const char *landmark = "Canary Street")
    {
        clock.advance(3'600'000);
        visit.record("ground");
        visit.record("checklist.tick", "calm");
        const std::string id = crisisDesk.visit().id;
        crisis::Changes place;
        place.entries.push_back({crisis::randomId(), id, "place", clock.now(), std::string(R"({"landmark":")") + landmark + "\"}"});
        crisisDesk.keep(place, {});
        visit.notes()->add("canarynote of what was seen");
        clock.advance(600'000);
        visit.closing()->closeWith(QString::fromLatin1(outcome), {}, {}, false, {}, QString::fromStdString(who));
        settle();
        return id;
    }
    void look()
    {
        person.open(QString::fromStdString(robin));
        settle();
    }
    QVariant cell(RowsModel *of, int row, const char *role) { return of->word(row, QString::fromLatin1(role)); }
    std::string whose(const std::string &visitId)
    {
        std::string id;
        inVault([&](Keeping &keeping) { id = keeping.vault->personOfVisit(visitId).value(); });
        return id;
    }
    void lock() { inVault([](Keeping &keeping) { keeping.vault->lock(); }); }
    void unlock() { inVault([](Keeping &keeping) { (void)keeping.vault->unlock(kDeskPassphrase); }); }
    void openVisit(const std::string &id)
    {
        past.open(QString::fromStdString(id));
        settle();
    }
    std::string refer(const std::string &visitId, const std::string &personId)
    {
        care::Referral one;
        one.id = crisis::randomId();
        one.visitId = visitId;
        one.personId = personId;
        one.serviceId = "lantern";
        one.serviceName = "Lantern Detox";
        one.madeMs = clock.now().wallMs;
        one.agreed = "canaryagreed";
        inVault([&](Keeping &keeping) {
            care::ReferralRepository repository(*keeping.records, *keeping.journal);
            ASSERT_TRUE((personId.empty() ? repository.saveOnVisit(one, clock.now()) : repository.save(one)).ok());
        });
        return one.id;
    }
};

} // namespace handrail::test
