#pragma once

#include "vault/journal.h"

#include <algorithm>
#include <tuple>

namespace handrail::test {

/// A journal in memory that can be told to refuse. Remembers the order of every write.
class MemoryJournal final : public vault::Journal {
public:
    std::vector<vault::Entry> written;
    std::vector<std::pair<std::string, std::string>> kept; ///< oldest first
    std::vector<std::string> order;                         ///< "append run.mark", "keep run/1", "drop run/1"
    bool locked = false;
    bool readable = true; ///< false: no state can be read, as on a disk that fails
    /// entries of this kind, and slots of this name, are refused for ever, as the vault refuses bad input
    std::string never;
    int refuseAfter = -1; ///< writes still accepted before every further one fails; -1: all accepted
    storage::FailureKind why = storage::FailureKind::DiskFull; ///< and with what they fail

    storage::Outcome append(vault::Entry entry) override
    {
        if (refuses())
            return storage::Failure{why, {}};
        if (entry.visitId.empty() || (!never.empty() && entry.kind == never)) // as the vault does
            return storage::Failure{storage::FailureKind::BadInput, "entry id or visit"};
        order.push_back("append " + entry.kind);
        written.push_back(std::move(entry));
        return storage::Done{};
    }
    storage::Outcome keepDeed(const vault::DeedWrites &deed) override
    {
        const auto before = std::tuple(written, kept, order);
        storage::Outcome outcome = storage::Done{};
        for (const vault::Entry &entry : deed.entries)
            outcome = outcome ? append(entry) : outcome;
        for (const auto &[slot, json] : deed.states)
            outcome = outcome ? keepState(slot, json) : outcome;
        for (const std::string &slot : deed.drops)
            outcome = outcome ? dropState(slot) : outcome;
        if (!outcome)
            std::tie(written, kept, order) = before;
        return outcome;
    }
    storage::Result<std::vector<vault::Entry>> entries(const std::string &visitId) override
    {
        if (locked)
            return storage::Failure{storage::FailureKind::Locked, {}};
        std::vector<vault::Entry> out;
        std::ranges::copy_if(written, std::back_inserter(out), [&](const auto &e) { return e.visitId == visitId; });
        return out;
    }
    storage::Outcome keepState(const std::string &slot, const std::string &json) override
    {
        if (refuses())
            return storage::Failure{why, {}};
        if (!never.empty() && slot == never)
            return storage::Failure{storage::FailureKind::BadInput, "slot"};
        order.push_back("keep " + slot);
        const auto found = std::ranges::find(kept, slot, &std::pair<std::string, std::string>::first);
        if (found == kept.end())
            kept.emplace_back(slot, json);
        else
            found->second = json;
        return storage::Done{};
    }
    storage::Result<std::optional<std::string>> state(const std::string &slot) override
    {
        const auto found = std::ranges::find(kept, slot, &std::pair<std::string, std::string>::first);
        return found == kept.end() ? std::optional<std::string>() : std::optional(found->second);
    }
    storage::Outcome dropState(const std::string &slot) override
    {
        if (refuses())
            return storage::Failure{why, {}};
        order.push_back("drop " + slot);
        std::erase_if(kept, [&](const auto &s) { return s.first == slot; });
        return storage::Done{};
    }
    storage::Result<std::vector<std::pair<std::string, std::string>>> states(const std::string &prefix) override
    {
        if (!readable)
            return storage::Failure{storage::FailureKind::Busy, {}};
        std::vector<std::pair<std::string, std::string>> out;
        std::ranges::copy_if(kept, std::back_inserter(out), [&](const auto &s) { return s.first.starts_with(prefix); });
        return out;
    }
    storage::Outcome keepDraft(const std::string &slot, const std::string &json) override
    {
        return keepState("draft:" + slot, json);
    }
    storage::Result<std::optional<std::string>> draft(const std::string &slot) override
    {
        return state("draft:" + slot);
    }
    storage::Outcome dropDraft(const std::string &slot) override { return dropState("draft:" + slot); }

private:
    bool refuses()
    {
        if (refuseAfter < 0)
            return false;
        return refuseAfter-- <= 0 ? (refuseAfter = 0, true) : false;
    }
};

} // namespace handrail::test
