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

/// A moment, and its day on this device's calendar.
struct Today {
    std::string day{}; ///< "2026-11-29"
    std::int64_t nowMs = 0;
};
/// A shift may go on past midnight, and a clock may be set back: for so long an answer stands on another day too.
inline constexpr std::int64_t kShiftMs = 12LL * 60 * 60 * 1000;
[[nodiscard]] bool isSaid(const OnShift &shift, const Today &today);    ///< who it is was said of this shift
[[nodiscard]] bool isSkipped(const OnShift &shift, const Today &today); ///< it was not wanted this shift
/// "Ana R., CREST 4": the name and the unit of @p shift, as far as they were said; empty when it is over by @p today.
[[nodiscard]] std::string signatureOf(const OnShift &shift, const Today &today);
/// Who signs what is written now: what the peer said of their shift, else what they are called on this device. Vault's
/// thread; empty while it is locked.
[[nodiscard]] std::string signature(vault::Vault &vault, const Today &today);

} // namespace handrail::peer
