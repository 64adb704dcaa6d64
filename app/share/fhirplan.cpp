// A plan as FHIR: CarePlan and its Goals.
#include "share/fhirparts.h"

#include "care/beside.h"
#include "share/plantext.h"

#include <algorithm>

namespace handrail::share::fhir {
namespace {

const library::PlanSection *asked(const library::PlanTemplate *form, const std::string &sectionId)
{
    return form ? care::sectionOf(*form, sectionId) : nullptr;
}

std::string escaped(const std::string &words)
{
    std::string out;
    for (const char c : words) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
            out += c;
    }
    return out;
}

/// The plan as anybody reads it who knows none of our extensions.
Json narrative(const care::Plan &plan, const library::PlanTemplate &form)
{
    std::string div = R"(<div xmlns="http://www.w3.org/1999/xhtml" lang=")" + escaped(plan.language) + "\"><h1>" + escaped(form.head.title) + "</h1>";
    for (const TakenSection &section : taken(plan, form)) {
        div += (section.items.empty() ? "<p>" : "<h2>") + escaped(section.heading)
               + (section.items.empty() ? "</p>" : "</h2><ol>");
        for (const TakenItem &item : section.items)
            div +=
                "<li>" + escaped(line(item)) + (item.instead.empty() ? "" : "<br/>" + escaped(item.instead)) + "</li>";
        div += section.items.empty() ? "" : "</ol>";
    }
    return {{"status", "extensions"}, {"div", div + "</div>"}};
}

/// Two plans over one template may name their lines alike.
std::string goalId(const care::Plan &plan, const care::Item &item) { return plan.id + "/goal/" + item.id; }

Json goal(const PersonOut &out, const care::Plan &plan, const care::Item &item)
{
    const care::Detail &detail = item.detail;
    Json goal = resource("Goal", goalId(plan, item));
    put(goal, "language", plan.language);
    goal["lifecycleStatus"] = detail.done ? "completed" : "active";
    goal["description"] = text(item.text);
    goal["subject"] = reference(out.person.id);
    Json target = Json::object();
    if (!detail.measure.empty())
        target["measure"] = text(detail.measure);
    if (isDay(detail.date))
        target["dueDate"] = detail.date;
    if (!target.empty())
        goal["target"] = Json::array({std::move(target)});
    if (!detail.progress.empty())
        goal["note"] = Json::array({text(detail.progress)});
    return goal;
}

Json activity(const care::Plan &plan, const care::Section &section, const care::Item &item,
              const library::PlanSection *form)
{
    const care::Detail &detail = item.detail;
    const bool isGoal = form && form->field == "goal";
    const bool canBeDone = isGoal || (form && (form->field == "means" || form->field == "sign"));
    Json said = Json::object();
    Json code = codeable(ownCoding("section", section.id));
    if (form)
        put(code, "text", form->heading);
    said["code"] = std::move(code);
    if (isGoal)
        said["goal"] = Json::array({reference(goalId(plan, item))});
    said["status"] = detail.done ? "completed" : canBeDone ? "not-started" : "in-progress";
    put(said, "scheduledString", detail.when);
    if (!detail.where.empty())
        said["location"] = display(detail.where);
    if (!detail.who.empty())
        said["performer"] = Json::array({display(detail.who)});
    put(said, "description", item.text);
    extendCode(said, "item", item.id);
    extend(said, "phone", detail.phone);
    extend(said, "date", detail.date);
    extend(said, "measure", detail.measure);
    extend(said, "barrier", detail.barrier);
    extend(said, "instead", detail.instead);
    extendYesNo(said, "may-be-called", detail.consent);
    extendYesNo(said, "used", item.used);
    extendYesNo(said, "helped", item.helped);
    Json one = Json::object();
    if (!detail.progress.empty())
        one["progress"] = Json::array({text(detail.progress)});
    one["detail"] = std::move(said);
    return one;
}

} // namespace

void addPlan(Bundle &bundle, const PersonOut &out, const care::Plan &plan, const library::PlanTemplate *form)
{
    Json care = resource("CarePlan", plan.id);
    if (plan.updatedMs != 0)
        care["meta"] = Json{{"lastUpdated", timeOf(plan.updatedMs)}};
    put(care, "language", plan.language);
    if (form)
        care["text"] = narrative(plan, *form);
    care["status"] = out.person.diedMs != 0 ? "completed" : "active";
    care["intent"] = "plan";
    Json category = codeable(ownCoding("plan", plan.templateId));
    if (form) {
        put(category, "text", form->head.title);
        put(care, "title", form->head.title);
    }
    care["category"] = Json::array({std::move(category)});
    care["subject"] = reference(out.person.id);
    putTime(care, "created", plan.startedMs);
    if (const std::string team = careTeamId(out); !team.empty())
        care["careTeam"] = Json::array({reference(team)});
    extendTime(care, "agreed", plan.agreedMs);
    Json goals = Json::array(), activities = Json::array();
    for (const care::Section &section : plan.sections) {
        if (section.state != care::SectionState::Open)
            extendParts(care, "section",
                        Json::array({part("id", "valueCode", section.id),
                                     part("state", "valueCode",
                                          section.state == care::SectionState::Skipped ? "skipped" : "declined")}));
        const library::PlanSection *of = asked(form, section.id);
        for (const care::Item &item : section.items) {
            activities.push_back(activity(plan, section, item, of));
            if (of && of->field == "goal" && !item.text.empty()) {
                goals.push_back(reference(goalId(plan, item)));
                bundle.add(goalId(plan, item), goal(out, plan, item));
            }
        }
    }
    put(care, "goal", std::move(goals));
    put(care, "activity", std::move(activities));
    bundle.add(plan.id, std::move(care));
}

} // namespace handrail::share::fhir
