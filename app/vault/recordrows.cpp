#include "vault/recordrows.h"

#include "vault/packing.h"

#include <tuple>

namespace handrail::vault {

RevisionRow rowOf(SQLite::Statement &query)
{
    return {query.getColumn(0).getString(), query.getColumn(1).getString(), blobOf(query.getColumn(2)),
            query.getColumn(3).getInt64(), query.getColumn(4).getString(), blobOf(query.getColumn(5))};
}

std::string revisionBound(const RevisionRow &row)
{
    return Packer("revision.v1").text(row.recordId).text(row.personId).text(row.kindTag).number(row.revision)
        .text(row.deviceId).take();
}

std::optional<Record> openRow(const Secret &personKey, const RevisionRow &row)
{
    auto packed = unseal(personKey, row.sealed, revisionBound(row));
    if (!packed)
        return std::nullopt;
    Unpacker in(*packed);
    Record record;
    record.id = row.recordId;
    record.personId = row.personId == kNobody ? std::string() : row.personId;
    record.kind = in.text();
    record.revision = row.revision;
    record.wallMs = in.number();
    record.time.ms = in.number();
    record.time.count = in.number();
    record.deviceId = row.deviceId;
    record.body = in.text();
    if (in.ok() && !in.finished()) // builds before schema 6 named no parent
        record.parent = in.text();
    wipe(*packed);
    return in.finished() ? std::optional(std::move(record)) : std::nullopt;
}

bool later(const Record &one, const Record &other)
{
    return std::tie(one.time, one.deviceId, one.revision) > std::tie(other.time, other.deviceId, other.revision);
}

} // namespace handrail::vault
