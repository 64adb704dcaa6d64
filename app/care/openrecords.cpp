#include "care/openrecords.h"

#include "care/followup.h"
#include "care/referralrepository.h"

namespace handrail::care {

vault::OpenTest openRecords()
{
    return {.kinds = {kFollowUpKind, kReferralKind}, .isOpen = [](const vault::Record &record) {
        if (record.kind == kReferralKind) {
            const auto referral = referralFromJson(record.body);
            return !referral || isOpen(referral.value());
        }
        const auto followUp = followUpFromJson(record.body);
        return !followUp || followUp.value().closedMs == 0;
    }};
}

} // namespace handrail::care
