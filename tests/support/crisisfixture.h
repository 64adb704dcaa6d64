#pragma once

#include "support/fixedclock.h"
#include "support/memoryjournal.h"
#include "support/samplecontent.h"
#include "support/settle.h"
#include "support/tempdir.h"

#include "view/desk/crisisdesk.h"
#include "view/desk/settings.h"
#include "view/desk/vaultdesk.h"

namespace handrail::test {

/// A journal in memory behind a real storage thread, a clock that stands still, and content made by hand. Survives its
/// desk: a second desk over the same fixture is the app started again.
struct CrisisFixture {
    TempDir dir;
    FixedClock clock;
    std::shared_ptr<MemoryJournal> journal = std::make_shared<MemoryJournal>();
    bool opens = true; ///< false: the vault file cannot be opened
    view::VaultDesk vault{[this]() -> storage::Result<view::Keeping> {
        if (!opens)
            return storage::Failure{storage::FailureKind::CannotOpen, {}};
        return view::Keeping{journal, journal.get(), nullptr, nullptr};
    }};
    view::Settings settings{dir / "settings.json", vault.thread()};
    view::CrisisContent content{
        [](const std::string &id, const std::string &lang) -> storage::Result<library::Protocol> {
            if (id != "sample")
                return storage::Failure{storage::FailureKind::NotFound, id};
            library::Protocol protocol = sampleProtocol();
            if (lang == "es")
                protocol.steps[0].title = "Mira";
            return protocol;
        },
        [](const std::string &id, const std::string &) -> storage::Result<library::Checklist> {
            if (id != "calm")
                return storage::Failure{storage::FailureKind::NotFound, id};
            return sampleChecklist();
        },
        {},
        [](const std::string &kind, const std::string &) {
            return kind == "guide" ? sampleHeads() : std::vector<library::Head>{};
        }};

    void settle() { test::settle(vault); }
};

} // namespace handrail::test
