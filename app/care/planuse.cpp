#include "care/planuse.h"

#include "care/beside.h"
#include "care/json.h"

#include "library/fold.h"

#include <algorithm>
#include <array>
#include <map>

namespace handrail::care {
namespace {

using detail::Json;

constexpr std::array kKnown{"kind", "planId", "startedMs", "answers", "ended"};
/// What an example of a step opens: its id, the pace.
const std::map<std::string, std::string> kActs{{"breathe", "longer"}};
constexpr std::int64_t kSameMomentMs = 30LL * 60 * 1000;

std::string withBeside(const Item &item, const library::PlanSection &section)
{
    const std::string more = beside(item, &section);
    return more.empty() ? item.text : item.text + " (" + more + ")";
}

/// @p phrase stands in @p words, whole words one after the other.
bool holds(const std::vector<std::string> &words, const std::string &phrase)
{
    const auto sought = library::foldedWords(phrase);
    return !sought.empty() && !std::ranges::search(words, sought).empty();
}

} // namespace

bool usable(const library::PlanTemplate &form)
{
    return std::ranges::any_of(form.sections, [](const auto &section) { return section.use == "step"; });
}

UseWay wayThrough(const Plan &plan, const library::PlanTemplate &form)
{
    UseWay way;
    for (const auto &asked : form.sections) {
        const Section *section = plan.section(asked.id);
        if (!section)
            continue;
        for (const Item &item : section->items) {
            if (std::ranges::any_of(asked.examples, [&item](const auto &e) { return e.none && e.id == item.example; }))
                continue; // 'No one yet' is nobody to turn to
            if (asked.use == "notice")
                way.notice.push_back(withBeside(item, asked));
            else if (asked.use == "keep")
                way.keep.push_back(item.text);
            else if (asked.use == "step")
                way.steps.push_back({asked.id, item.id, asked.heading, item, asked.field == "contact",
                                     labelled(&asked, "where", item.detail.where),
                                     labelled(&asked, "who", item.detail.who),
                                     labelled(&asked, "when", item.detail.when)});
        }
    }
    return way;
}

std::string actOf(const UseStep &step, const library::PlanTemplate &form)
{
    const auto words = library::foldedWords(step.item.text);
    for (const auto &section : step.contact ? std::vector<library::PlanSection>() : form.sections) {
        for (const auto &example : section.examples) {
            const auto act = kActs.find(example.id);
            if (section.use == "step" && act != kActs.end() && holds(words, example.text))
                return act->second;
        }
    }
    return {};
}

std::size_t nextStep(const std::vector<UseStep> &steps, const PlanUse &use)
{
    const auto open = std::ranges::find_if(steps, [&use](const UseStep &step) {
        return std::ranges::none_of(use.answers,
                                    [&step](const UseAnswer &answer) { return answer.itemId == step.itemId; });
    });
    return static_cast<std::size_t>(open - steps.begin());
}

std::vector<std::string> helpedItems(const PlanUse &use)
{
    std::vector<std::string> ids;
    for (const UseAnswer &answer : use.answers) {
        std::erase(ids, answer.itemId);
        if (answer.helped)
            ids.push_back(answer.itemId);
    }
    return ids;
}

bool goesOn(const PlanUse &use, std::int64_t nowMs)
{
    const std::int64_t last = use.answers.empty() ? use.startedMs : use.answers.back().wallMs;
    return !use.ended && nowMs >= last && nowMs - last < kSameMomentMs;
}

std::string toJson(const PlanUse &use)
{
    Json j = detail::startFrom(use.rest);
    j["kind"] = "use";
    j["planId"] = use.planId;
    j["startedMs"] = use.startedMs;
    j["ended"] = use.ended;
    j["answers"] = Json::array();
    for (const UseAnswer &answer : use.answers)
        j["answers"].push_back({{"itemId", answer.itemId}, {"helped", answer.helped}, {"wallMs", answer.wallMs}});
    return detail::write(j);
}

storage::Result<PlanUse> planUseFromJson(const std::string &json)
{
    const Json j = detail::parseObject(json);
    PlanUse use;
    use.planId = detail::text(j, "planId");
    if (use.planId.empty() || detail::text(j, "kind") != "use")
        return storage::Failure{storage::FailureKind::Damaged, "use of a plan"};
    use.startedMs = detail::whole(j, "startedMs");
    const Json &ended = detail::member(j, "ended");
    use.ended = ended.is_boolean() && ended.get<bool>();
    if (const Json &answers = detail::member(j, "answers"); answers.is_array()) {
        for (const Json &each : answers) {
            const Json &helped = detail::member(each, "helped");
            UseAnswer answer{detail::text(each, "itemId"), helped.is_boolean() && helped.get<bool>(),
                             detail::whole(each, "wallMs")};
            if (!answer.itemId.empty())
                use.answers.push_back(std::move(answer));
        }
    }
    use.rest = detail::unknown(j, kKnown);
    return use;
}

storage::Result<PlanUse> PlanUseRepository::keep(PlanUse use)
{
    vault::Record record;
    record.id = use.id;
    record.personId = use.personId;
    record.kind = "planuse";
    record.body = toJson(use);
    auto kept = m_records.append(std::move(record));
    if (!kept)
        return kept.failure();
    use.id = kept.value().id;
    return use;
}

storage::Result<std::vector<PlanUse>> PlanUseRepository::of(const std::string &planId, const std::string &personId)
{
    auto heads = m_records.heads("planuse", personId);
    if (!heads)
        return heads.failure();
    std::vector<PlanUse> uses;
    for (const auto &head : heads.value()) {
        auto use = planUseFromJson(head.body);
        if (!use || use.value().planId != planId)
            continue;
        use.value().id = head.id;
        use.value().personId = head.personId;
        uses.push_back(std::move(use.value()));
    }
    std::ranges::stable_sort(uses, std::greater{}, &PlanUse::startedMs);
    return uses;
}

} // namespace handrail::care
