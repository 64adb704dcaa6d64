#pragma once

#include "vault/recordstore.h"

#include <algorithm>
#include <set>

namespace handrail::test {

/// People's records in memory; can be locked or told to refuse.
class MemoryRecords final : public vault::RecordStore {
public:
    std::vector<vault::Record> rows; ///< oldest first
    std::int64_t wallMs = 1'790'000'000'000;
    bool locked = false;
    bool full = false;
    storage::FailureKind why = storage::FailureKind::DiskFull; ///< with what a write fails while it is full
    int room = -1; ///< revisions the disk still takes; -1: no end to it

    storage::Result<std::string> addPerson(const std::string &body) override
    {
        const std::string id = "person-" + std::to_string(++m_made);
        auto record = append({id, id, "person", 0, 0, {}, body});
        return record ? storage::Result<std::string>(id) : storage::Result<std::string>(record.failure());
    }
    storage::Result<vault::Record> append(vault::Record record) override
    {
        if (locked)
            return storage::Failure{storage::FailureKind::Locked, {}};
        if (full || room == 0)
            return storage::Failure{why, {}};
        if (record.id.empty())
            record.id = "record-" + std::to_string(++m_made);
        record.revision = 1 + std::ranges::count(rows, record.id, &vault::Record::id);
        record.wallMs = ++wallMs;
        record.deviceId = "device";
        rows.push_back(record);
        room -= room > 0;
        return record;
    }
    storage::Result<std::vector<vault::Record>> appendAll(std::vector<vault::Record> records) override
    {
        const auto before = rows;
        for (vault::Record &record : records) {
            auto appended = append(std::move(record));
            if (!appended) {
                rows = before;
                return appended.failure();
            }
            record = std::move(appended.value());
        }
        return records;
    }
    storage::Result<std::vector<vault::Record>> heads(const std::string &kind,
                                                      const std::string &personId = {}) override
    {
        if (locked)
            return storage::Failure{storage::FailureKind::Locked, {}};
        std::vector<vault::Record> out;
        std::set<std::string> seen;
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            if (row->kind == kind && (personId.empty() || row->personId == personId) && seen.insert(row->id).second)
                out.push_back(*row);
        }
        return out;
    }
    storage::Result<vault::Record> head(const std::string &recordId) override
    {
        auto all = revisions(recordId);
        return all ? storage::Result<vault::Record>(all.value().back()) : storage::Result<vault::Record>(all.failure());
    }
    storage::Result<std::vector<vault::Record>> revisions(const std::string &recordId) override
    {
        if (locked)
            return storage::Failure{storage::FailureKind::Locked, {}};
        std::vector<vault::Record> out;
        std::ranges::copy_if(rows, std::back_inserter(out), [&](const auto &row) { return row.id == recordId; });
        if (out.empty())
            return storage::Failure{storage::FailureKind::NotFound, {}};
        return out;
    }
    storage::Outcome erasePerson(const std::string &personId) override
    {
        if (locked)
            return storage::Failure{storage::FailureKind::Locked, {}};
        std::erase_if(rows, [&](const auto &row) { return row.personId == personId; });
        return storage::Done{};
    }

private:
    int m_made = 0;
};

} // namespace handrail::test
