#pragma once

#include "storage/database.h"
#include "vault/audit.h"
#include "vault/journal.h"
#include "vault/keystore.h"
#include "vault/recordstore.h"
#include "vault/retention.h"
#include "vault/salvage.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::vault {

enum class State {
    Unavailable, ///< vault.db cannot be opened or written now; every call says why, and tries again
    NoVault,     ///< nothing was set up; what happens in Now is kept and joins the vault at setup
    Locked,
    HandedOver, ///< unlocked for one person's records and no others: see Vault::narrowTo()
    Unlocked
};

/// What a person holds in their hands: these records of theirs (and their "person" record, for their name), and nothing
/// else.
struct HandOver {
    std::string personId;
    std::vector<std::string> recordIds; ///< the plan; grows by what is made while it lasts
    std::int64_t sinceMs = 0;           ///< wall clock; set by narrowTo()
};

/// Cost of turning a passphrase into a key: Argon2id (RFC 9106). Stored beside the key it made. The default is above
/// the floor of 64 MiB and 3 passes set in the design; tests pass something cheap.
struct KdfCost {
    std::uint64_t passes = 3;
    std::size_t memoryBytes = std::size_t{128} << 20;
};
/// Whatever the device bears, each time a passphrase is set (costForDevice()).
inline constexpr KdfCost kFittedCost{0, 0};

/// What the vault needs from outside. All outlive the Vault.
struct VaultPorts {
    KeyStore &local;             ///< file beside the vault: resume state, and the inbox until setup
    KeyStore *guarded = nullptr; ///< mixed into the passphrase key where there is one
    const storage::Clock &clock;
};

enum class PassphraseFault { None, TooShort, TooPlain };
inline constexpr int kPassphraseMinCharacters = 10; ///< while no hardware key store is mixed in (vault.md)
inline constexpr int kPinMinCharacters = 6;         ///< where one is (proposed)
/// @p passphrase UTF-8. TooPlain: fewer than four different characters (three in a PIN), or one straight run
/// ("1234567890").
[[nodiscard]] PassphraseFault passphraseFault(std::string_view passphrase, bool pinAllowed = false);

/// Who opens the vault. What they are called is what they chose to show before anything is unlocked: initials, a
/// nickname.
struct Peer {
    std::string id;
    std::string label; ///< may be empty while there is one only
};

/// Language the recovery words are shown in. Either is accepted back.
enum class WordLanguage { English, Spanish };

enum class UnlockResult {
    Opened,
    Ready,         ///< unlockOutlook() only: locked, and a passphrase would be tried now
    WrongSecret,
    TooSoon,       ///< not tried: wait retryAfterMs
    RecoveryOnly,  ///< ten wrong passphrases: only the recovery words open it now
    MistypedWords, ///< not 24 known words, or the check does not fit; not counted as an attempt
    /// the key store answers, but has no longer what this passphrase was tied to; only the recovery words open it
    KeyStoreLost,
    KeyStoreAway,  ///< the system's key store that this vault was tied to does not answer; recovery words still work
    /// a byte of what the secret opens is not as it was written: the right one may look wrong. Never erases anything
    SlotDamaged,
    Erased,        ///< so many wrong tries that everything was erased, as someone had asked for
    NotSetUp,
    Failed         ///< see failure
};

/// What was found when the sealed rows were compared with the sealed ledger. Zero everywhere: whole.
struct Integrity {
    int damagedRows = 0;     ///< do not verify: flipped bytes, swapped or copied rows
    bool rowsMissing = false; ///< the ledger does not fit: rows were removed, replayed or rolled back
    int unreadableInbox = 0; ///< kept, but cannot be opened
    bool draftsMissing = false; ///< words that were being typed are not as they were left
    int lockedMissing = 0;   ///< of what was written while locked: taken away. Told once, and in the trail
    /// written while locked, but nothing shows that by this device; they joined with Entry::unproven. Once
    int strangers = 0;
    bool putBack = false;    ///< records, or the whole file, are from an earlier moment than this device knows of
    bool trailCut = false;   ///< the trail does not end where it ended
    bool triesForgotten = false; ///< wrong tries had been taken off the count. Told once
    /// what the device keeps outside the file is gone: older is not told from newer this time. Told once
    bool witnessLost = false;
    [[nodiscard]] bool whole() const
    {
        return damagedRows == 0 && unreadableInbox == 0 && !changed();
    }
    /// Somebody with the folder did this, or it was lost: a screen says so until Vault::acceptLoss().
    [[nodiscard]] bool changed() const
    {
        return rowsMissing || draftsMissing || lockedMissing > 0 || strangers > 0 || putBack || trailCut
               || triesForgotten || witnessLost;
    }
};

struct UnlockReply {
    UnlockResult result = UnlockResult::Failed;
    int triesLeft = 0;              ///< before only the recovery words are left
    std::int64_t retryAfterMs = 0;  ///< before the next try is taken
    int joined = 0;                 ///< entries written while locked that now belong to their visits
    Integrity integrity;
    std::string peerId;             ///< whom this is about
    /// false: nobody has said that the recovery words were written down; offer new ones
    bool wordsNoted = true;
    storage::Failure failure;
};

/// What erasing came to. Paper, files already given and backups kept elsewhere are never reached, and a screen says so
/// too.
struct EraseReceipt {
    std::string personId;
    std::int64_t wallMs = 0;
    int records = 0;                    ///< of theirs that were removed, the person's own record among them
    /// snapshots and files put aside, on this device, in which their key was destroyed
    int copies = 0;
    std::vector<std::string> unreached; ///< names of files beside the vault that could not be changed
    /// false: the key is gone, but old pages of the file could not be overwritten (full disk)
    bool scrubbed = true;
};

/// People's records, drafts and what happened, sealed row by row in one SQLite file (design: vault.md).
/// Synchronous and bound to one thread: give it to one StorageThread. Key derivation takes a good part of a second.
class Vault final : public Journal, public RecordStore {
public:
    /// What opening the file came to. The vault is always there: Now must work whatever the disk says.
    struct Opened {
        std::unique_ptr<Vault> vault;
        std::optional<storage::Failure> trouble;                ///< why state() is Unavailable
        /// a damaged file was put aside here and a fresh one begun
        std::optional<std::filesystem::path> damagedKeptAt;
    };
    /// Opens or creates @p file. Damaged: renamed, never deleted. From a newer Handrail: refused untouched. One program
    /// has a folder: while another holds it, trouble is Busy, nothing is touched, and every call tries again.
    static Opened open(const std::filesystem::path &file, VaultPorts ports, KdfCost cost = kFittedCost);
    ~Vault() override;

    [[nodiscard]] State state() const;
    /// Where a damaged file was put aside since this object was made; what could be read of it was carried over.
    [[nodiscard]] std::optional<std::filesystem::path> damagedKeptAt() const;

    /// First setup. What was written before joins the vault; the provisional key is destroyed. Leaves it unlocked.
    /// @return 24 recovery words, never shown again. BadInput when passphraseFault() is not None or one is set up
    /// already.
    storage::Result<std::vector<std::string>> setUp(std::string_view passphrase, WordLanguage language);
    /// @p peerId empty: who unlocked last (or the only one).
    UnlockReply unlock(std::string_view passphrase, const std::string &peerId = {});
    /// Opens it as the peer whose words these are. @p words in any case, with any separators; the first four letters of
    /// a word are enough.
    UnlockReply unlockWithRecovery(std::string_view words);
    /// What unlock() would say about delay and tries, without trying.
    [[nodiscard]] UnlockReply unlockOutlook(const std::string &peerId = {});
    /// Wipes every key. Always succeeds. A hand-over stays under way: it ends with endHandOver() only.
    void lock();

    /// Hands the device to a person. From here on only the key of @p handOver.personId is in memory, and of theirs only
    /// the records named (and new ones) are read or written; everything else answers Locked, whoever asks. That it is
    /// under way is on disk before this returns, so that a kill or a restart comes back locked and into it. Needs it
    /// unlocked. Left by unlock() only. While it lasts: append(Record), head(s), revisions and drafts work within it;
    /// append(Entry) keeps sealed to the inbox.
    storage::Outcome narrowTo(HandOver handOver);
    /// The hand-over under way, in whatever state. Ids are empty when the device's key that keeps them was lost: it is
    /// under way all the same.
    storage::Result<std::optional<HandOver>> handOver();
    /// After unlock(): the device is back with the peer. Needs it (wholly) unlocked.
    storage::Outcome endHandOver();

    /// Of the peer who unlocked. Needs it unlocked. @p current is checked (not counted), or may be empty right after
    /// unlockWithRecovery().
    storage::Outcome changePassphrase(std::string_view current, std::string_view next);

    /// What each try of the passphrase of who unlocked takes. Needs it unlocked.
    storage::Result<KdfCost> passphraseCost();

    /// Someone said that the words are on paper. Until then each unlock says wordsNoted = false.
    storage::Outcome noteRecoveryWords();
    /// New words; the old ones open nothing any more. Needs it unlocked.
    storage::Result<std::vector<std::string>> renewRecoveryWords(WordLanguage language);

    /// A short PIN is enough for a passphrase here: a device secret from a hardware key store is mixed in (vault.md).
    [[nodiscard]] bool pinAllowed() const;

    /// Who can open it, in the order they came. In whatever state: it is what the lock shows.
    storage::Result<std::vector<Peer>> peers();
    /// Who unlocked it; empty while locked or handed over.
    [[nodiscard]] std::string currentPeer() const;
    /// One more peer, with slots of their own and a key of their own for what is theirs. Needs it unlocked. @return
    /// their 24 words, never shown again. @p label not blank; BadInput as in setUp().
    storage::Result<std::vector<std::string>> addPeer(const std::string &label, std::string_view passphrase,
                                                      WordLanguage language);
    storage::Outcome labelPeer(const std::string &peerId, const std::string &label);
    /// Their slots and their own notes go; people's records stay. Not the last one (BadInput). Removing oneself locks
    /// it.
    storage::Outcome removePeer(const std::string &peerId);

    /// A peer's own notes (Me), sealed with their peer key: neither the vault key nor another peer opens them. Needs it
    /// unlocked.
    storage::Outcome keepOwn(const std::string &slot, const std::string &json);
    storage::Result<std::optional<std::string>> own(const std::string &slot);
    storage::Outcome dropOwn(const std::string &slot);
    /// Slots that start with @p prefix, with their text.
    storage::Result<std::vector<std::pair<std::string, std::string>>> ownSlots(const std::string &prefix);

    /// What only the caller knows of (a plan was shown as a code, saved as PDF, printed): Exported and the like. The
    /// vault itself notes unlocking, first reading of a record, hand-over, erasing, peers and secrets. Works in every
    /// state once set up; what is noted while locked or handed over joins at the next unlock. @p detail an id or a
    /// kind, never a person's words.
    storage::Outcome note(Deed deed, const std::string &personId = {}, const std::string &detail = {});
    /// The whole trail, checked line by line. Needs it unlocked.
    storage::Result<AuditTrail> audit();

    /// Takes the place of this vault with what prepareRestore() left beside it. Who was erased on this device stays
    /// erased. The old vault is kept aside until the new one has been unlocked. Needs it unlocked, or none set up.
    /// Leaves it Locked.
    storage::Outcome adoptRestored();
    /// While the restored vault has not been unlocked, the one before can be had back. In whatever state.
    storage::Result<bool> restoreCanBeUndone();
    storage::Outcome undoRestore();

    /// What became of a damaged file, until someone has taken note. In whatever state.
    storage::Result<std::optional<DamageReport>> damageReport();
    storage::Outcome noteDamage();

    /// erasePerson(), with what a person can be told: what was erased, when, and what this device cannot reach.
    storage::Result<EraseReceipt> erase(const std::string &personId, bool byRetention = false);
    /// Of the last person who was erased since unlocking, by whichever way; in memory only.
    storage::Result<EraseReceipt> lastReceipt();

    /// A record that @p test finds open is never due, and neither is anything else of its person. Until set only what
    /// the vault itself can see counts: drafts, what is going on, the list of a shift.
    void knowOpen(OpenTest test);
    // How long things are kept. Unlocked, all of it; a kind that is not named is kept.
    storage::Result<std::vector<RetentionLimit>> limits();
    storage::Outcome setLimits(const std::vector<RetentionLimit> &limits);
    storage::Result<DueList> dueForErasing();
    /// What it would be under @p limits, before anyone decides on them.
    storage::Result<DueList> dueUnder(const std::vector<RetentionLimit> &limits);
    /// One that dueForErasing() told of, and that is still due; BadInput when it is not any more.
    storage::Outcome eraseDue(const DueRecord &one);

    // The list at the end of a shift: people with open things, given from who unlocked to another peer. Newest first.
    storage::Outcome handOn(const std::string &personId, const std::string &toPeer, const std::string &what);
    storage::Result<std::vector<HandedOn>> handedOn();
    storage::Outcome takeHanded(const std::string &id);  ///< by whom it was given to
    storage::Outcome closeHanded(const std::string &id); ///< it is done; the list forgets it

    /// 0 (off, as it comes), or kEraseAfterFewest to 10 wrong passphrases of one peer in a row, after which unlock()
    /// erases everything on this device. Backups elsewhere stay.
    storage::Outcome setEraseAfter(int tries);
    storage::Result<int> eraseAfter();
    static constexpr int kEraseAfterFewest = 5;
    /// When that has happened (wall clock), until someone has taken note. In whatever state.
    storage::Result<std::optional<std::int64_t>> erasedByTries();
    storage::Outcome noteErasedByTries();

    /// Opens every sealed row and compares with the ledger. Needs it unlocked.
    storage::Result<Integrity> verify();
    /// Takes what is there as the new whole, after a person was told of missing rows.
    storage::Outcome acceptLoss();

    /// Visits, the one begun last first, at most @p most of them (-1: all): everyone's, or one person's. Opens one
    /// entry of each and no more. Needs it unlocked.
    storage::Result<std::vector<VisitHead>> visits(const std::string &personId = {}, int most = -1);
    /// Whose a visit is; empty: nobody's yet. NotFound: nothing of it is here.
    storage::Result<std::string> personOfVisit(const std::string &visitId);
    /// Puts a visit's entries under the person's key, so that erasing the person erases them.
    storage::Outcome joinVisit(const std::string &visitId, const std::string &personId);

    // Journal
    storage::Outcome append(Entry entry) override;
    storage::Outcome keepDeed(const DeedWrites &deed) override;
    storage::Result<std::vector<Entry>> entries(const std::string &visitId) override;
    storage::Outcome keepState(const std::string &slot, const std::string &json) override;
    storage::Result<std::optional<std::string>> state(const std::string &slot) override;
    storage::Outcome dropState(const std::string &slot) override;
    storage::Result<std::vector<std::pair<std::string, std::string>>> states(const std::string &prefix) override;
    storage::Outcome keepDraft(const std::string &slot, const std::string &json) override;
    storage::Result<std::optional<std::string>> draft(const std::string &slot) override;
    storage::Outcome dropDraft(const std::string &slot) override;

    // RecordStore. The "person" record of a person has the person's id. An empty personId: a record of nobody in
    // particular, under a key of the vault's.
    storage::Result<std::string> addPerson(const std::string &body) override;
    storage::Result<Record> append(Record record) override;
    storage::Result<std::vector<Record>> appendAll(std::vector<Record> records) override;
    storage::Result<std::vector<Record>> heads(const std::string &kind, const std::string &personId = {}) override;
    storage::Result<Record> head(const std::string &recordId) override;
    storage::Result<std::vector<Record>> revisions(const std::string &recordId) override;
    storage::Outcome erasePerson(const std::string &personId) override;

private:
    struct Parts;
    storage::Result<std::set<std::string>> openByThemselves(); ///< ids of records and of their people
    explicit Vault(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace handrail::vault
