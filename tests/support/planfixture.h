#pragma once

#include "support/fixedclock.h"
#include "support/memoryjournal.h"
#include "support/memoryrecords.h"
#include "support/sampleplan.h"
#include "support/settle.h"
#include "support/tempdir.h"

#include "care/planrepository.h"
#include "view/desk/plancontent.h"
#include "view/desk/settings.h"
#include "view/desk/vaultdesk.h"

namespace handrail::test {

/// Records and drafts in memory behind a real storage thread, and a template made by hand, in two languages. Survives
/// its models: a second model over the same fixture is the app started again.
struct PlanFixture {
    struct Store {
        MemoryJournal journal;
        MemoryRecords records;
    };
    TempDir dir;
    FixedClock clock;
    std::shared_ptr<Store> store = std::make_shared<Store>();
    view::VaultDesk vault{[this]() -> storage::Result<view::Keeping> {
        return view::Keeping{store, &store->journal, &store->records, nullptr};
    }};
    view::Settings settings{dir / "settings.json", vault.thread()};
    view::PlanContent content{
        [](const std::string &id, const std::string &lang) -> storage::Result<library::PlanTemplate> {
            if (id != "safety")
                return storage::Failure{storage::FailureKind::NotFound, id};
            auto form = sampleTemplate();
            if (lang == "es")
                form.head.title = "Plan de seguridad";
            return form;
        },
        [](const std::string &id, const std::string &) -> storage::Result<library::Fact> {
            library::Fact fact;
            fact.value = id == "call.988" ? "988" : "911";
            return fact;
        },
        [](const std::string &lang) {
            auto head = sampleTemplate().head;
            head.title = lang == "es" ? "Plan de seguridad" : "Safety plan";
            return std::vector<library::Head>{head};
        }};

    void settle() { test::settle(vault); }
    /// A stored person with a plan. @return the plan's id.
    std::string stored(const char *name = "Robin Sample", const char *language = "en")
    {
        care::PlanRepository repository(store->records, store->journal, clock);
        const auto person = repository.addPerson({.name = name, .language = language}).value();
        auto plan = samplePlan();
        plan.personId = person.id;
        plan.language = language;
        return repository.start(plan).value().id;
    }
    [[nodiscard]] care::Plan onDisk(const std::string &planId)
    {
        vault.thread().drain();
        return care::PlanRepository(store->records, store->journal, clock).load(planId).value();
    }
};

} // namespace handrail::test
