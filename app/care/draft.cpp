#include "care/draft.h"

#include "care/json.h"
#include "care/planjson.h"

namespace handrail::care {
namespace {

using detail::Json;
using storage::Failure;
using storage::FailureKind;

storage::Result<std::optional<Draft>> read(vault::Journal &journal, const std::string &slot, const Plan &plan)
{
    auto kept = journal.draft(slot);
    if (!kept) // a damaged draft is none; locked or unreadable disk is told
        return kept.failure().kind == FailureKind::Damaged ? storage::Result<std::optional<Draft>>(std::nullopt)
                                                           : storage::Result<std::optional<Draft>>(kept.failure());
    if (!kept.value())
        return std::optional<Draft>();
    auto draft = draftFromJson(*kept.value());
    if (!draft || draft.value().planId != plan.id || draft.value().personId != plan.personId)
        return std::optional<Draft>();
    return std::optional<Draft>(std::move(draft.value()));
}

/// A draft says something only while it differs from what the plan has: a kill may fall between keeping the item and
/// dropping its draft.
bool saysMore(const Draft &draft, const Plan &plan)
{
    const Item *item = plan.item(draft.sectionId, draft.itemId);
    return !draft.text.empty()
        && (draft.fresh ? item == nullptr : item && (item->text != draft.text || item->detail != draft.detail));
}

} // namespace

std::string draftSlot(const std::string &planId, const std::string &sectionId, const std::string &itemId)
{
    return "plan/" + planId + "/" + sectionId + "/" + (itemId.empty() ? "new" : itemId);
}

std::string placeSlot(const std::string &planId) { return "plan/" + planId + "/place"; }

std::string toJson(const Draft &draft)
{
    return detail::write(Json{{"route", "plans/edit"}, {"plan", draft.planId}, {"person", draft.personId},
                              {"section", draft.sectionId}, {"item", draft.itemId}, {"fresh", draft.fresh},
                              {"text", draft.text}, {"detail", detail::json(draft.detail)}, {"cursor", draft.cursor},
                              {"at", {draft.at.wallMs, draft.at.bootMs, draft.at.bootId}}});
}

storage::Result<Draft> draftFromJson(const std::string &json)
{
    const Json j = detail::parseObject(json);
    Draft draft;
    draft.planId = detail::text(j, "plan");
    draft.sectionId = detail::text(j, "section");
    if (draft.planId.empty() || draft.sectionId.empty())
        return Failure{FailureKind::Damaged, "draft"};
    draft.personId = detail::text(j, "person");
    draft.itemId = detail::text(j, "item");
    draft.fresh = !detail::member(j, "fresh").is_boolean() || detail::member(j, "fresh").get<bool>();
    draft.text = detail::text(j, "text");
    draft.detail = detail::detailOf(detail::member(j, "detail"));
    const std::int64_t cursor = detail::whole(j, "cursor");
    draft.cursor = cursor > 0 && cursor < 1'000'000 ? static_cast<int>(cursor) : 0;
    if (const Json &at = detail::member(j, "at"); at.is_array() && at.size() == 3 && at[0].is_number_integer()
        && at[1].is_number_integer() && at[2].is_string())
        draft.at = {at[0].get<std::int64_t>(), at[1].get<std::int64_t>(), at[2].get<std::string>()};
    return draft;
}

storage::Result<LeftOpen> leftOpen(vault::Journal &journal, const Plan &plan)
{
    LeftOpen left;
    auto place = read(journal, placeSlot(plan.id), plan);
    if (!place)
        return place.failure();
    left.place = std::move(place.value());
    for (const auto &section : plan.sections) {
        auto draft = read(journal, draftSlot(plan.id, section.id, {}), plan);
        if (!draft)
            return draft.failure();
        if (draft.value() && draft.value()->sectionId == section.id && saysMore(*draft.value(), plan))
            left.drafts.push_back(std::move(*draft.value()));
    }
    if (left.place && !left.place->fresh) {
        auto draft = read(journal, slotOf(*left.place), plan);
        if (!draft)
            return draft.failure();
        if (draft.value() && draft.value()->itemId == left.place->itemId && saysMore(*draft.value(), plan))
            left.drafts.push_back(std::move(*draft.value()));
    }
    if (left.place) {
        left.place->text.clear();
        for (const Draft &draft : left.drafts) {
            if (slotOf(draft) == slotOf(*left.place)) {
                left.place->text = draft.text;
                left.place->detail = draft.detail;
                left.place->cursor = draft.cursor;
                left.place->itemId = draft.itemId;
                left.place->at = draft.at;
            }
        }
    }
    return left;
}

} // namespace handrail::care
