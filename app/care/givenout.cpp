#include "care/givenout.h"

#include "care/json.h"

namespace handrail::care {
namespace {

constexpr const char *kGivenKind = "given";

} // namespace

storage::Outcome noteGivenOut(vault::RecordStore &records, const GivenOut &given)
{
    vault::Record record;
    record.personId = given.personId;
    record.kind = kGivenKind;
    record.body = detail::write({{"kind", "given"}, {"plan", given.planId}, {"as", given.kind}});
    const auto kept = records.append(std::move(record));
    return kept ? storage::Outcome(storage::Done{}) : storage::Outcome(kept.failure());
}

storage::Result<std::vector<GivenOut>> givenOut(vault::RecordStore &records, const std::string &personId)
{
    const auto heads = records.heads(kGivenKind, personId);
    if (!heads)
        return heads.failure();
    std::vector<GivenOut> found;
    for (const vault::Record &head : heads.value()) {
        const detail::Json j = detail::parseObject(head.body);
        if (detail::text(j, "kind") == "given")
            found.push_back({head.personId, detail::text(j, "plan"), detail::text(j, "as"), head.wallMs});
    }
    return found;
}

} // namespace handrail::care
