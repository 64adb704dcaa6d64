#pragma once

#include "peer/own.h"

#include <string>
#include <utility>
#include <vector>

namespace handrail::vault { class Vault; }

namespace handrail::peer {

inline constexpr const char *kOwnSlots = "me/"; ///< slots of the vault's own notes: me/KIND/ID

/// One slot as it is to be: its JSON, or empty when it goes.
struct OwnChange {
    std::string slot{}, json{};
};

[[nodiscard]] std::string ownSlot(const char *kind, const std::string &id);
template <typename Kind>
[[nodiscard]] OwnChange kept(const Kind &note) { return {ownSlot(Kind::kKind, note.id), toJson(note)}; }
template <typename Kind>
[[nodiscard]] OwnChange dropped(const std::string &id) { return {ownSlot(Kind::kKind, id), {}}; }

/// The one way to the notes of the peer who unlocked, sealed under a key that is theirs alone: neither another peer on
/// the device nor a person it is handed to reads or writes them. Every call answers Locked unless it is wholly
/// unlocked. Vault's thread; make one inside a job.
class OwnNotes {
public:
    explicit OwnNotes(vault::Vault &vault) : m_vault(vault) {}

    /// One after another; stops at the first that is refused. BadInput for a slot that is no own note's.
    storage::Outcome apply(const std::vector<OwnChange> &changes);
    storage::Result<Own> all();
    /// As they are kept: slot, JSON. For the file a peer carries away.
    storage::Result<std::vector<std::pair<std::string, std::string>>> raw();
    /// Every own note of this peer, those too that cannot be read. @return how many went. What a failure leaves is
    /// still there.
    storage::Result<int> eraseAll();

private:
    vault::Vault &m_vault;
};

} // namespace handrail::peer
