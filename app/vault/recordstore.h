#pragma once

#include "storage/clock.h"
#include "storage/failure.h"
#include "vault/hybridtime.h"

#include <cstdint>
#include <string>
#include <vector>

namespace handrail::vault {

/// One sealed revision of one record, opened. Records are append-only: the head is the revision of the latest
/// hybrid time, and each names the one it was written on, so that two devices that wrote on the same one can be told
/// from one that went on.
struct Record {
    std::string id;        ///< random 128 bit, hex
    std::string personId;  ///< whose key seals it
    std::string kind;      ///< "person", "plan", "visit", "note" …
    std::int64_t revision = 0; ///< 1, 2, 3 … per record; set by the store
    std::int64_t wallMs = 0;   ///< when it was written; set by the store
    std::string deviceId;      ///< set by the store
    std::string body;      ///< UTF-8 JSON
    HybridTime time{};     ///< orders revisions, of several devices too; set by the store
    /// hash of the sealed revision this one was written on (BLAKE2b); empty: of none; set by the store
    std::string parent{};
    bool newerDamaged = false; ///< a newer revision is there but does not verify; this is the newest that does
};

/// People's records, sealed one by one under the person's own key. Every call needs the vault unlocked (else Locked),
/// commits before it returns, and belongs on the vault's storage thread.
class RecordStore {
public:
    virtual ~RecordStore() = default;

    /// Makes a person (a key of their own) and the first revision of their "person" record. @return the person's id.
    virtual storage::Result<std::string> addPerson(const std::string &body) = 0;
    /// Appends a revision. `record.id` empty: a new record. @return it with id, revision, time and device filled in.
    virtual storage::Result<Record> append(Record record) = 0;
    /// Several that belong together, in one transaction: all of them or none.
    virtual storage::Result<std::vector<Record>> appendAll(std::vector<Record> records) = 0;
    /// Newest revision of every record of a kind; empty @p personId means everyone's. Newest first.
    virtual storage::Result<std::vector<Record>> heads(const std::string &kind, const std::string &personId = {}) = 0;
    virtual storage::Result<Record> head(const std::string &recordId) = 0;
    /// Every revision of one record, oldest first.
    virtual storage::Result<std::vector<Record>> revisions(const std::string &recordId) = 0;
    /// Destroys the person's key and rows; nothing of theirs can be read again on this device.
    virtual storage::Outcome erasePerson(const std::string &personId) = 0;
};

} // namespace handrail::vault
