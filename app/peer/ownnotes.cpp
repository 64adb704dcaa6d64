#include "peer/ownnotes.h"

#include "vault/vault.h"

#include <algorithm>
#include <cstdlib>

namespace handrail::peer {
namespace {

/// Reads @p json into its list when the slot is of this kind. @return whether it was.
template <typename Kind>
bool take(Own &own, const std::string &slot, const std::string &json)
{
    if (!slot.starts_with(ownSlot(Kind::kKind, {})))
        return false;
    if (auto note = fromJson<Kind>(json))
        own.of<Kind>().push_back(std::move(note.value()));
    else
        ++own.unreadable;
    return true;
}

template <typename... Kind>
void takeAny(Own &own, const std::string &slot, const std::string &json, const std::tuple<std::vector<Kind>...> &)
{
    static_cast<void>((take<Kind>(own, slot, json) || ...)); // a kind of a newer Handrail is left as it is
}

/// Whether an answer that was given on @p day, at @p atMs, is one of this shift.
bool stands(const std::string &day, std::int64_t atMs, const Today &today)
{
    return !day.empty() && (day == today.day || std::abs(today.nowMs - atMs) < kShiftMs);
}

std::string trimmed(const std::string &words)
{
    const std::size_t first = words.find_first_not_of(" \t\n");
    return first == std::string::npos ? std::string()
                                      : words.substr(first, words.find_last_not_of(" \t\n") + 1 - first);
}

} // namespace

std::string ownSlot(const char *kind, const std::string &id) { return std::string(kOwnSlots) + kind + '/' + id; }

storage::Outcome OwnNotes::apply(const std::vector<OwnChange> &changes)
{
    for (const OwnChange &change : changes) {
        if (!change.slot.starts_with(kOwnSlots) || change.slot.ends_with('/'))
            return storage::Failure{storage::FailureKind::BadInput, "slot"};
        const auto done =
            change.json.empty() ? m_vault.dropOwn(change.slot) : m_vault.keepOwn(change.slot, change.json);
        // What is to go and is not there has gone.
        if (!done && !(change.json.empty() && done.failure().kind == storage::FailureKind::NotFound))
            return done;
    }
    return storage::Done{};
}

storage::Result<Own> OwnNotes::all()
{
    const auto slots = m_vault.ownSlots(kOwnSlots);
    if (!slots)
        return slots.failure();
    Own own;
    for (const auto &[slot, json] : slots.value())
        takeAny(own, slot, json, own.kinds);
    std::apply([](auto &...lists) { (newestFirst(lists), ...); }, own.kinds);
    return own;
}

bool isSaid(const OnShift &shift, const Today &today) { return stands(shift.day, shift.atMs, today); }
bool isSkipped(const OnShift &shift, const Today &today) { return stands(shift.skipped, shift.atMs, today); }

std::string signatureOf(const OnShift &shift, const Today &today)
{
    if (!isSaid(shift, today))
        return {};
    const std::string name = trimmed(shift.name), unit = trimmed(shift.unit);
    return name.empty() || unit.empty() ? name + unit : name + ", " + unit;
}

std::string signature(vault::Vault &vault, const Today &today)
{
    if (const auto own = OwnNotes(vault).all()) {
        for (const OnShift &shift : own.value().of<OnShift>()) {
            if (std::string said = signatureOf(shift, today); !said.empty())
                return said;
        }
    }
    const auto peers = vault.peers();
    if (!peers)
        return {};
    const auto me = std::ranges::find(peers.value(), vault.currentPeer(), &vault::Peer::id);
    return me == peers.value().end() ? std::string() : me->label;
}

storage::Result<std::vector<std::pair<std::string, std::string>>> OwnNotes::raw()
{
    return m_vault.ownSlots(kOwnSlots);
}

storage::Result<int> OwnNotes::eraseAll()
{
    const auto slots = m_vault.ownSlots(kOwnSlots);
    if (!slots)
        return slots.failure();
    for (const auto &[slot, json] : slots.value()) {
        if (const auto gone = m_vault.dropOwn(slot); !gone)
            return gone.failure();
    }
    return static_cast<int>(slots.value().size());
}

} // namespace handrail::peer
