#pragma once

#include "vault/journal.h"
#include "vault/recordstore.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::vault {

/// Ids of what is never written down begin with this; ids of the vault are 32 figures and never do.
inline constexpr std::string_view kPassing = "passing-";
[[nodiscard]] inline bool isPassing(std::string_view id) { return id.starts_with(kPassing); }

/// Records and drafts of somebody who leaves nothing here: in this process's memory only, wiped when they are erased
/// and gone with the process. Stands in front of the vault: what has a passing id goes no further, everything else goes
/// through untouched. So every screen works for a passing plan as for any other, with the vault locked or not set up at
/// all. Same thread as the vault.
class Passing final : public RecordStore, public Journal {
public:
    /// @p records and @p journal: the vault behind; outlive this.
    Passing(RecordStore &records, Journal &journal, const storage::Clock &clock)
        : m_records(records), m_journal(journal), m_clock(clock)
    {
    }
    ~Passing() override;

    /// Somebody who leaves nothing. @return their passing id.
    [[nodiscard]] std::string addPassing(const std::string &body);
    /// Nothing of anyone passing is in memory.
    [[nodiscard]] bool empty() const { return m_rows.empty() && m_drafts.empty(); }
    /// Everyone passing, at once.
    void wipe();

    storage::Result<std::string> addPerson(const std::string &body) override { return m_records.addPerson(body); }
    storage::Result<Record> append(Record record) override;
    storage::Result<std::vector<Record>> appendAll(std::vector<Record> records) override;
    storage::Result<std::vector<Record>> heads(const std::string &kind, const std::string &personId = {}) override;
    storage::Result<Record> head(const std::string &recordId) override;
    storage::Result<std::vector<Record>> revisions(const std::string &recordId) override;
    storage::Outcome erasePerson(const std::string &personId) override;

    storage::Outcome append(Entry entry) override { return m_journal.append(std::move(entry)); }
    storage::Outcome keepDeed(const DeedWrites &deed) override { return m_journal.keepDeed(deed); }
    storage::Result<std::vector<Entry>> entries(const std::string &visitId) override
    {
        return m_journal.entries(visitId);
    }
    storage::Outcome keepState(const std::string &slot, const std::string &json) override
    {
        return m_journal.keepState(slot, json);
    }
    storage::Result<std::optional<std::string>> state(const std::string &slot) override
    {
        return m_journal.state(slot);
    }
    storage::Outcome dropState(const std::string &slot) override { return m_journal.dropState(slot); }
    storage::Result<std::vector<std::pair<std::string, std::string>>> states(const std::string &prefix) override
    {
        return m_journal.states(prefix);
    }
    storage::Outcome keepDraft(const std::string &slot, const std::string &json) override;
    storage::Result<std::optional<std::string>> draft(const std::string &slot) override;
    storage::Outcome dropDraft(const std::string &slot) override;

private:
    RecordStore &m_records;
    Journal &m_journal;
    const storage::Clock &m_clock;
    std::vector<Record> m_rows; ///< oldest first
    std::map<std::string, std::string> m_drafts;
    int m_made = 0;
};

} // namespace handrail::vault
