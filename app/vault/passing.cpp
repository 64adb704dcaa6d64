#include "vault/passing.h"

#include <sodium.h>

#include <algorithm>
#include <set>

namespace handrail::vault {
namespace {

void wipeText(std::string &text)
{
    sodium_memzero(text.data(), text.size());
    text.clear();
}

/// A slot names the plan it belongs to somewhere: "plan/<id>/…".
bool passingSlot(const std::string &slot) { return slot.find(kPassing) != std::string::npos; }

/// Not "passing-12" by "passing-1".
bool names(const std::string &slot, const std::string &id)
{
    const auto at = slot.find(id);
    const auto end = at + id.size();
    return at != std::string::npos && (end == slot.size() || slot[end] < '0' || slot[end] > '9');
}

} // namespace

Passing::~Passing()
{
    wipe();
}

void Passing::wipe()
{
    for (Record &row : m_rows)
        wipeText(row.body);
    m_rows.clear();
    for (auto &[slot, text] : m_drafts)
        wipeText(text);
    m_drafts.clear();
}

std::string Passing::addPassing(const std::string &body)
{
    Record record;
    record.id = record.personId = std::string(kPassing) + std::to_string(++m_made);
    record.kind = "person";
    record.body = body;
    return append(std::move(record)).value().personId; // memory takes it
}

storage::Result<Record> Passing::append(Record record)
{
    if (!isPassing(record.personId))
        return m_records.append(std::move(record));
    if (record.id.empty())
        record.id = std::string(kPassing) + std::to_string(++m_made);
    record.revision = 1 + std::ranges::count(m_rows, record.id, &Record::id);
    record.wallMs = m_clock.now().wallMs;
    record.newerDamaged = false;
    m_rows.push_back(record);
    return record;
}

storage::Result<std::vector<Record>> Passing::appendAll(std::vector<Record> records)
{
    if (std::ranges::none_of(records, [](const Record &record) { return isPassing(record.personId); }))
        return m_records.appendAll(std::move(records));
    for (Record &record : records) { // what passes is in memory and never fails; one call is about one person
        auto appended = append(std::move(record));
        if (!appended)
            return appended.failure();
        record = std::move(appended.value());
    }
    return records;
}

storage::Result<std::vector<Record>> Passing::heads(const std::string &kind, const std::string &personId)
{
    if (!isPassing(personId))
        return m_records.heads(kind, personId);
    std::vector<Record> found;
    std::set<std::string> seen;
    // clang 14, which the fuzzers need, has no views over this library
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (row->kind == kind && row->personId == personId && seen.insert(row->id).second)
            found.push_back(*row);
    }
    return found;
}

storage::Result<Record> Passing::head(const std::string &recordId)
{
    if (!isPassing(recordId))
        return m_records.head(recordId);
    auto all = revisions(recordId);
    if (!all)
        return all.failure();
    return std::move(all.value().back());
}

storage::Result<std::vector<Record>> Passing::revisions(const std::string &recordId)
{
    if (!isPassing(recordId))
        return m_records.revisions(recordId);
    std::vector<Record> found;
    std::ranges::copy_if(m_rows, std::back_inserter(found),
                         [&recordId](const Record &row) { return row.id == recordId; });
    if (found.empty())
        return storage::Failure{storage::FailureKind::NotFound, "passing"};
    return found;
}

storage::Outcome Passing::erasePerson(const std::string &personId)
{
    if (!isPassing(personId))
        return m_records.erasePerson(personId);
    std::set<std::string> ids;
    for (Record &row : m_rows) {
        if (row.personId != personId)
            continue;
        ids.insert(row.id);
        wipeText(row.body);
    }
    for (auto draft = m_drafts.begin(); draft != m_drafts.end();) {
        const bool theirs = std::ranges::any_of(ids, [&](const std::string &id) { return names(draft->first, id); });
        if (theirs)
            wipeText(draft->second);
        draft = theirs ? m_drafts.erase(draft) : std::next(draft);
    }
    std::erase_if(m_rows, [&personId](const Record &row) { return row.personId == personId; });
    if (m_rows.empty())
        wipe(); // whatever a slot is called
    return storage::Done{};
}

storage::Outcome Passing::keepDraft(const std::string &slot, const std::string &json)
{
    if (!passingSlot(slot))
        return m_journal.keepDraft(slot, json);
    wipeText(m_drafts[slot]);
    m_drafts[slot] = json;
    return storage::Done{};
}

storage::Result<std::optional<std::string>> Passing::draft(const std::string &slot)
{
    if (!passingSlot(slot))
        return m_journal.draft(slot);
    const auto found = m_drafts.find(slot);
    return found == m_drafts.end() ? std::optional<std::string>() : std::optional(found->second);
}

storage::Outcome Passing::dropDraft(const std::string &slot)
{
    if (!passingSlot(slot))
        return m_journal.dropDraft(slot);
    if (const auto found = m_drafts.find(slot); found != m_drafts.end()) {
        wipeText(found->second);
        m_drafts.erase(found);
    }
    return storage::Done{};
}

} // namespace handrail::vault
