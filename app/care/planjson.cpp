#include "care/planjson.h"

#include "care/json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace handrail::care {
namespace {

using detail::Json;

constexpr std::array kItemKeys{"id", "text", "detail", "example", "used", "helped"};
constexpr std::array kDetailKeys{"phone",    "where", "who",     "when",   "done", "consent", "origin", "measure",
                                  "progress", "date",  "barrier", "instead"};
constexpr std::array kSectionKeys{"id", "state", "items"};
constexpr std::array kPlanKeys{"template", "template_version", "person",     "language",  "sections",
                               "sitting",  "started_ms",       "updated_ms", "agreed_ms", "coach",    "theirs"};

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
    if (item.used)
        j["used"] = *item.used;
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
    out.used = detail::yesNo(j, "used");
    out.helped = detail::yesNo(j, "helped");
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
    if (beside.consent)
        d["consent"] = *beside.consent;
    put("origin", beside.origin);
    put("measure", beside.measure);
    put("progress", beside.progress);
    put("date", beside.date);
    put("barrier", beside.barrier);
    put("instead", beside.instead);
    return d;
}

Detail detailOf(const Json &d)
{
    if (!d.is_object())
        return {};
    return {.phone = text(d, "phone"),
            .where = text(d, "where"),
            .who = text(d, "who"),
            .when = text(d, "when"),
            .done = yesNo(d, "done").value_or(false),
            .consent = yesNo(d, "consent"),
            .origin = text(d, "origin"),
            .measure = text(d, "measure"),
            .progress = text(d, "progress"),
            .date = text(d, "date"),
            .barrier = text(d, "barrier"),
            .instead = text(d, "instead"),
            .rest = unknown(d, kDetailKeys)};
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
    if (plan.agreedMs > 0)
        j["agreed_ms"] = plan.agreedMs;
    if (!plan.declinedMs.empty())
        j["coach"] = plan.declinedMs;
    if (plan.theirs.any()) {
        Json theirs = Json::object();
        for (const auto &[key, words] : {std::pair{"colour", &plan.theirs.colour}, std::pair{"song", &plan.theirs.song},
                                         std::pair{"photo", &plan.theirs.photo}}) {
            if (!words->empty())
                theirs[key] = *words;
        }
        j["theirs"] = std::move(theirs);
    }
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
    plan.agreedMs = std::max<std::int64_t>(0, detail::whole(j, "agreed_ms"));
    if (const Json &coach = detail::member(j, "coach"); coach.is_object()) {
        for (const auto &[offer, when] : coach.items()) {
            if (when.is_number_integer())
                plan.declinedMs[offer] = when.get<std::int64_t>();
        }
    }
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
    const Json &theirs = detail::member(j, "theirs");
    plan = withTheirs(std::move(plan), {detail::text(theirs, "colour"), detail::text(theirs, "song"),
                                        detail::text(theirs, "photo")});
    plan.rest = detail::unknown(j, kPlanKeys);
    return plan;
}

} // namespace handrail::care
