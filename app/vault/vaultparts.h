#pragma once

#include "storage/filelock.h"
#include "vault/attempts.h"
#include "vault/audit.h"
#include "vault/inbox.h"
#include "vault/keyslots.h"
#include "vault/ledger.h"
#include "vault/schema.h"
#include "vault/sealing.h"
#include "vault/slottable.h"
#include "vault/vault.h"
#include "vault/witness.h"

#include <functional>
#include <map>
#include <set>
#include <stdexcept>

namespace handrail::vault {

// For all of the vault's own files: what every one of its answers is made of.
using storage::Done;
using storage::FailureKind;
using storage::Outcome;
using storage::Result;

/// Numbers of subkey(): part of the format, never reused for anything else.
enum class Purpose : std::uint64_t {
    WrapPersons = 1, Index = 2, Drafts = 3, WrapVisits = 4, Ledger = 5, Inbox = 6,
    HandDrafts = 7, ///< of a person key, not of the vault key
    Labels = 8, Audit = 9, Lists = 10
};

/// What is in memory while unlocked, and gone after lock().
struct OpenKeys {
    OpenKeys(Secret vaultKey, Secret peerKey, std::string peer);
    /// Wipes all but what writing and reading the records of @p handOver takes: the person's key, the two keys that
    /// look rows up and count them (neither opens a record), and a drafts key of the person's own.
    void narrowTo(const HandOver &handOver);
    [[nodiscard]] bool full() const { return !narrowed; }
    [[nodiscard]] bool reaches(const std::string &recordId, const std::string &personId) const;
    /// @throws Refusal Locked when a hand-over is on and this record is not part of it.
    void mustReach(const std::string &recordId, const std::string &personId) const;

    std::string peerId;
    Secret peer; ///< empty where a slot from before there were peers was opened with the recovery words
    Secret vault;
    Secret wrapPersons;
    Secret index;
    Secret drafts;
    Secret wrapVisits;
    Secret ledger;
    Secret inbox;
    Secret audit;
    std::optional<EraseReceipt> receipt; ///< of the last erasing
    std::set<std::string> noted; ///< records opened since unlock that are in the trail
    std::vector<std::string> gone{}; ///< ids of who was erased since unlock, and of all that was theirs
    std::set<std::string> goneVisits{}; ///< tags of their visits
    std::map<std::string, Secret> persons; ///< by id, as they were needed
    std::map<std::string, Secret> visits;  ///< by tag
    bool byRecovery = false;               ///< a new passphrase may be set without the old one
    std::optional<HandOver> narrowed;      ///< all else is wiped
};

/// Leaves a job early; becomes a Failure at the edge (Vault::Parts::run) and never crosses it.
struct Refusal : std::runtime_error {
    Refusal(storage::FailureKind failureKind, const char *why) : std::runtime_error(why), kind(failureKind) {}
    storage::FailureKind kind;
};

/// Reach: unlocked, or handed over (then mustReach() says what). Unlocked: wholly.
enum class Needs { File, Reach, Unlocked };

/// Behind Vault; its methods are spread over lock.cpp, handover.cpp, journal.cpp, records.cpp and erase.cpp by what
/// they are about. Inside, trouble is thrown; run() is the edge.
struct Vault::Parts {
    Parts(std::filesystem::path path, VaultPorts devicePorts, KdfCost kdf)
        : file(std::move(path)), ports(devicePorts), cost(kdf) {}

    std::filesystem::path file;
    storage::FileLock lock; ///< that no second program has the folder; before db: let go of after it
    VaultPorts ports;
    KdfCost cost;
    std::unique_ptr<storage::Database> db;
    std::optional<storage::Failure> trouble;
    std::optional<std::filesystem::path> damagedKeptAt;
    std::string vaultId;
    std::string deviceId;
    bool setUp = false;
    std::optional<OpenKeys> keys;
    Secret stateKey;
    /// by peer, when the disk takes no more, so that a full disk gives no free tries
    std::map<std::string, Attempts> memoryAttempts;
    std::optional<Witness> witness; ///< see outside()
    bool witnessOnDisk = false;
    bool guardedWitness = false; ///< the system's key store was asked, and answered, at this unlock
    bool witnessUnreadable = false; ///< the store does not answer: what is in it is not overwritten
    Integrity foundAtUnlock; ///< at unlock; what is told once stays in here until lock or acceptLoss()
    OpenTest openTest;
    int damagedRows = 0;     ///< seen since unlock
    int unreadableInbox = 0;

    void openFile();
    void joinOthers(); ///< a connection that had to be alone on a full disk is opened anew, between two jobs
    /// The file is not in its place any more, or another is: goes on with what stands there now, or begins anew. Not
    /// while records are open, whose keys fit the old one only: then it is a trouble, until they lock or it is back.
    void followTheFile();
    void readHeader();
    void provideInbox();
    const Secret &deviceKey();
    Secret localKey(const char *name);

    /// The peer who was meant: @p asked, or who unlocked last, or the first.
    std::string peerFor(const std::string &asked);
    Attempts attemptsOf(const std::string &peerId);
    /// Counts a try after @p before, and says so wherever tries are kept: before its key is derived, since a kill
    /// meanwhile must not give it back.
    Attempts countTry(const std::string &peerId, const Attempts &before);
    /// It could not be tried at all: it counts as @p before.
    void giveTryBack(const std::string &peerId, const Attempts &before);
    /// A passphrase that was counted and did not open @p slot.
    void didNotFit(const KeySlot &slot, const Attempts &counted, UnlockReply &reply);
    /// @p wrongTries of this peer's that are counted.
    Integrity enter(SlotOpening opening, KeySlot slot, int &joined, int wrongTries);

    void count(Ledger &ledger); ///< what the file holds, held against what it should
    Integrity readOnly(); ///< the same, of a file that takes no more: nothing joins, and what is not whole is said

    // What is kept outside the file (outside.cpp).
    Witness &outside();
    /// a store that takes nothing is no reason not to go on: the file is then ahead of what is outside
    void keepOutside();
    void askGuarded();         ///< takes over what the system's key store knows of wrong tries and of the file's age
    void keepGuarded();
    std::int64_t ledgerGeneration(); ///< 0 where it cannot be read
    void closeOutside(std::int64_t generation); ///< at lock and at the end: how far the file has come
    void forgetOutside(const std::string &newVaultId); ///< the app itself puts another vault in the place of this one
    /// In a transaction of its own; @p also is written in the same one.
    void toInbox(const std::vector<Entry> &entries, const std::function<void()> &also = {});
    void appendEntries(const std::vector<Entry> &entries, const std::function<void()> &also);
    /// Compares @p ledger with the trail and with what is outside. Before anything is written.
    void compareOutside(Ledger &ledger, Integrity &integrity);
    void settleOutside(const Ledger &ledger, const std::string &peerId); ///< after the commit of an unlock
    struct Joined {
        int taken = 0;
        int missing = 0;   ///< were written while locked and are gone
        int strangers = 0; ///< nothing shows that this device wrote them
        std::map<std::string, int> wrongTries; ///< lines of the trail, by peer
    };
    KeySlot newPassphraseSlot(const std::string &peerId, std::string_view passphrase, SlotKeys keys);
    std::vector<std::string> newPeer(const std::string &peerId, const std::string &label, std::string_view passphrase,
                                     SlotKeys keys, WordLanguage language);
    void keepLabel(const std::string &peerId, const std::string &label);
    void mendLabels();
    bool wordsNoted(const std::string &peerId);
    void setWordsNoted(const std::string &peerId, bool noted);
    SlotTable ownSlots(Ledger *ledger = nullptr);
    /// Entries written while locked go under their visit's key. Inside a transaction of the caller's.
    Joined takeInboxIn(Ledger &ledger, const Secret *provisional);
    Joined takeInbox(Ledger &ledger); ///< the same at an unlock, and the key that the next ones go to
    void sealEntry(const Entry &entry, Ledger &ledger);
    /// makes one only where a ledger counts it
    const Secret &visitKey(const std::string &visitTag, Ledger *make = nullptr);
    const Secret &personKey(const std::string &personId);
    [[nodiscard]] bool keyOpens(const std::string &personId);
    std::string newPerson(const std::string &personId);
    Record appendRevision(Record record, Ledger &ledger);
    int damagedEntries();
    using Tags = std::set<std::string>; ///< of visits: which ids they have is known to who knows the ids
    void dropDraftsAbout(const std::vector<std::string> &ids, const Tags &visits);
    /// @p text names one of @p ids, or a visit of @p visits.
    [[nodiscard]] bool isAbout(std::string_view text, const std::vector<std::string> &ids, const Tags &visits) const;
    void dropStatesAbout(const std::vector<std::string> &ids); ///< whose slot is named after one of them
    std::vector<std::string> draftTagsAbout(const std::vector<std::string> &ids, const Tags &visits = {});
    void handDraftsOver(const HandOver &handOver, Ledger &ledger);
    void takeHandDraftsBack(Ledger &ledger);
    /// One line for the trail: at once while unlocked, through the inbox while locked or handed over. Never stands in
    /// the way of the deed.
    void note(Deed deed, const std::string &personId = {}, const std::string &detail = {});
    bool takeAudit(const Entry &entry, Joined &joined); ///< @return false: it is no line of the trail
    std::vector<AuditEntry> unnoted;    ///< while the disk takes nothing
    void noteOpened(const std::string &recordId, const std::string &personId);
    storage::Outcome replaceWith(const std::filesystem::path &incoming, const std::filesystem::path &aside);
    void settleRestore();             ///< the restored vault opened: the one before is not needed any more
    /// Takes what was overwritten out of the log and the free pages. Where a reader or a full disk is in the way the
    /// next unlock tries again. @return whether it is done.
    bool scrubNow();
    /// Before a secret loses what it opens: makes @p slots useless in every copy beside the vault.
    /// @throws Refusal ReadOnly where one can be neither changed nor removed: then nothing else was changed.
    void takeFromCopies(const std::vector<std::optional<KeySlot>> &slots);
    /// After an unlock: what a kill, a reader or a full disk left undone when a secret changed or somebody was erased.
    void catchUp(bool triesCleared);
    void eraseFromCopiesDue(); ///< a kill between the file and its copies
    void bringCopiesAlong(); ///< every copy opens with what the file opens with
    void sweepErased(Ledger &ledger); ///< rows of people who were erased in a copy; after the rows were checked
    std::vector<std::string> idsOf(const std::string &personId); ///< theirs, and of all their records
    int removePerson(const std::string &personId);
    bool isOpen(const std::string &id, const std::string &personId); ///< drafts, what is going on, the list of a shift
    bool anyOpenOf(const std::string &personId);
    std::vector<DueRecord> visitsOfNobody();
    /// When anything of each person was last written, whatever its kind; what cannot be read counts as written @p
    /// nowMs.
    std::map<std::string, std::int64_t> lastOfPersons(std::int64_t nowMs);
    void addLastVisits(std::map<std::string, std::int64_t> &last, std::int64_t nowMs);
    void keepHanded(const HandedOn &one, Ledger &ledger);
    void toggleHanded(const std::string &id, Ledger &ledger);
    void keepSetting(const char *name, const std::string &value);
    int eraseAfterTries();
    void destroyAll();
    void keepHandOver(const HandOver &handOver);
    SlotTable stateSlots();
    SlotTable draftSlots(Ledger *ledger = nullptr); ///< those of the hand-over while it lasts
    /// One from an older build is brought to all that is counted today.
    Ledger loadLedger();
    void saveLedger(Ledger &ledger);

    /// A change whose rows the caller counts in, in one transaction.
    template <typename Change>
    storage::Outcome changing(Needs needs, Change change)
    {
        return run(needs, [&] {
            storage::Transaction transaction(*db);
            Ledger ledger = loadLedger();
            change(ledger);
            saveLedger(ledger);
            transaction.commit();
            return storage::Done{};
        });
    }
    /// A change after which everything is counted anew, inside a transaction of the caller's. What was missing before
    /// stays told: it must not be hidden by what is changed now.
    template <typename Change>
    void recounting(Change change)
    {
        Ledger ledger = loadLedger();
        ledger.reconcile(Ledger::recount(*db, keys->ledger, ledger));
        change();
        Ledger after = Ledger::recount(*db, keys->ledger, ledger);
        saveLedger(after);
    }

    int jobs = 0; ///< how many run() are in one another
    struct Inside {
        explicit Inside(int &jobs) : count(jobs) { ++count; }
        ~Inside() { --count; }
        Inside(const Inside &) = delete;
        Inside &operator=(const Inside &) = delete;
        int &count;
    };
    template <typename Work>
    auto run(Needs needs, Work &&work) -> storage::Result<std::invoke_result_t<Work>>
    {
        try {
            const Inside inside(jobs);
            if (db && db->hasMoved())
                followTheFile();
            else if (jobs == 1 && db && db->mayJoin())
                joinOthers();
            if (!db)
                openFile();
            if (!db)
                return *trouble;
            if ((needs != Needs::File && !keys) || (needs == Needs::Unlocked && !keys->full()))
                return storage::Failure{storage::FailureKind::Locked, "vault is locked"};
            return work();
        } catch (const Refusal &refusal) {
            return storage::Failure{refusal.kind, refusal.what()};
        } catch (const SQLite::Exception &error) {
            return storage::failureFrom(error);
        } catch (const std::exception &error) {
            return storage::Failure{storage::FailureKind::Other, error.what()};
        }
    }
};

inline constexpr const char *kLastPeer = "last peer"; ///< in the header
inline constexpr const char *kCopiesDue = "copies due"; ///< in the header: copies beside may not know today's slots
/// in the header: of whom a copy may still hold something; no key
inline constexpr const char *kEraseDue = "erase due";
inline constexpr const char *kScrubDue = "scrub due"; ///< in the header: overwritten rows may still stand in the log

/// What a visit's rows are found by: keyed, so that the file tells no visit from another device's.
[[nodiscard]] std::string visitTag(const OpenKeys &keys, const std::string &visitId);

/// Person id of the records that belong to nobody in particular.
inline constexpr const char *kNobody = "00000000000000000000000000000000";

} // namespace handrail::vault
