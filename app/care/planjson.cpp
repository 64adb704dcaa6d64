#include "care/planjson.h"

#include "care/json.h"

#include <array>

namespace handrail::care {
namespace {

using detail::Json;

constexpr std::array kItemKeys{"id", "text", "detail", "example", "helped"};
constexpr std::array kDetailKeys{"phone", "where", "who", "when", "done"};
constexpr std::array kSectionKeys{"id", "state", "items"};
constexpr std::array kPlanKeys{"template", "template_version", "person", "language", "sections", "sitting", "started_ms", "updated_ms"};

const char *word(SectionState state)
{
    switch (state) {
    case SectionState::Skipped: return "skipped";
    case SectionState::Declined: return "declined";
    case SectionState::Open: break;
    }
    return "open";
}

SectionState state(const std::string &word)
{
    return word == "skipped" ? SectionState::Skipped : word == "declined" ? SectionState::Declined : SectionState::Open;
}

Json json(const Item &item)
{
    Json j = detail::startFrom(item.rest);
    j["id"] = item.id;
    j["text"] = item.text;
    if (!item.example.empty())
        j["example"] = item.example;
    if (item.helped)
        j["helped"] = *item.helped;
    if (item.detail != Detail{})
        j["detail"] = detail::json(item.detail);
    return j;
}

Item item(const Json &j)
{
    Item out;
    out.id = detail::text(j, "id");
    out.text = detail::text(j, "text");
    out.example = detail::text(j, "example");
    if (const Json &helped = detail::member(j, "helped"); helped.is_boolean())
        out.helped = helped.get<bool>();
    out.detail = detail::detailOf(detail::member(j, "detail"));
    out.rest = detail::unknown(j, kItemKeys);
    return out;
}

} // namespace

namespace detail {

Json json(const Detail &beside)
{
    Json d = startFrom(beside.rest);
    const auto put = [&](const char *key, const std::string &value) { if (!value.empty()) d[key] = value; };
    put("phone", beside.phone);
    put("where", beside.where);
    put("who", beside.who);
    put("when", beside.when);
    if (beside.done)
        d["done"] = true;
    return d;
}

Detail detailOf(const Json &d)
{
    if (!d.is_object())
        return {};
    const Json &done = member(d, "done");
    return {text(d, "phone"), text(d, "where"), text(d, "who"), text(d, "when"), done.is_boolean() && done.get<bool>(),
            unknown(d, kDetailKeys)};
}

} // namespace detail

std::string toJson(const Plan &plan)
{
    Json j = detail::startFrom(plan.rest);
    j["template"] = plan.templateId;
    j["template_version"] = plan.templateVersion;
    j["person"] = plan.personId;
    j["language"] = plan.language;
    j["sitting"] = plan.sitting;
    j["started_ms"] = plan.startedMs;
    j["updated_ms"] = plan.updatedMs;
    Json sections = Json::array();
    for (const auto &section : plan.sections) {
        Json s = detail::startFrom(section.rest);
        s["id"] = section.id;
        s["state"] = word(section.state);
        s["items"] = Json::array();
        for (const auto &each : section.items)
            s["items"].push_back(json(each));
        sections.push_back(std::move(s));
    }
    j["sections"] = std::move(sections);
    return detail::write(j);
}

storage::Result<Plan> planFromJson(const std::string &text)
{
    const Json j = detail::parseObject(text);
    Plan plan;
    plan.templateId = detail::text(j, "template");
    const Json &sections = detail::member(j, "sections");
    if (plan.templateId.empty() || !sections.is_array())
        return storage::Failure{storage::FailureKind::Damaged, "plan"};
    const std::int64_t version = detail::whole(j, "template_version");
    plan.templateVersion = version > 0 && version < 1'000'000 ? static_cast<int>(version) : 1;
    plan.personId = detail::text(j, "person");
    if (std::string language = detail::text(j, "language"); !language.empty())
        plan.language = std::move(language);
    plan.sitting = detail::text(j, "sitting");
    plan.startedMs = detail::whole(j, "started_ms");
    plan.updatedMs = detail::whole(j, "updated_ms");
    for (const Json &s : sections) {
        Section section;
        section.id = detail::text(s, "id");
        if (section.id.empty())
            continue;
        section.state = state(detail::text(s, "state"));
        if (const Json &items = detail::member(s, "items"); items.is_array()) {
            for (const Json &each : items) {
                if (Item read = item(each); !read.id.empty())
                    section.items.push_back(std::move(read));
            }
        }
        section.rest = detail::unknown(s, kSectionKeys);
        plan.sections.push_back(std::move(section));
    }
    plan.rest = detail::unknown(j, kPlanKeys);
    return plan;
}

} // namespace handrail::care
