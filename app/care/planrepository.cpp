#include "care/planrepository.h"

#include "care/ids.h"

namespace handrail::care {
namespace {

using storage::Failure;
using storage::FailureKind;

storage::Result<Plan> planOf(const vault::Record &record)
{
    auto plan = planFromJson(record.body);
    if (plan) {
        plan.value().id = record.id;
        plan.value().personId = record.personId;
    }
    return plan;
}

storage::Result<Person> personOf(const vault::Record &record)
{
    auto person = personFromJson(record.body);
    if (person)
        person.value().id = record.personId;
    return person;
}

vault::Record record(const std::string &id, const std::string &personId, const char *kind, std::string body)
{
    vault::Record out;
    out.id = id;
    out.personId = personId;
    out.kind = kind;
    out.body = std::move(body);
    return out;
}

bool blank(const std::string &text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

} // namespace

storage::Result<Person> PlanRepository::addPerson(Person person)
{
    if (blank(person.name))
        return Failure{FailureKind::BadInput, "name"};
    person.sinceMs = m_clock.now().wallMs;
    auto id = m_records.addPerson(toJson(person));
    if (!id)
        return id.failure();
    person.id = id.value();
    return person;
}

storage::Result<Person> PlanRepository::savePerson(const Person &person)
{
    if (blank(person.name))
        return Failure{FailureKind::BadInput, "name"};
    // The "person" record of a person has the person's id.
    auto kept = m_records.append(record(person.id, person.id, "person", toJson(person)));
    if (!kept)
        return kept.failure();
    return person;
}

storage::Result<Reading<Person>> PlanRepository::people()
{
    auto heads = m_records.heads("person");
    if (!heads)
        return heads.failure();
    Reading<Person> reading;
    for (const auto &row : heads.value()) {
        if (auto person = personOf(row))
            reading.found.push_back(std::move(person.value()));
        else
            ++reading.unreadable;
    }
    return reading;
}

storage::Result<Person> PlanRepository::person(const std::string &personId)
{
    auto heads = m_records.heads("person", personId);
    if (!heads)
        return heads.failure();
    if (heads.value().empty())
        return Failure{FailureKind::NotFound, "person"};
    return personOf(heads.value().front());
}

storage::Result<Plan> PlanRepository::start(Plan plan)
{
    plan.id.clear();
    return save(std::move(plan));
}

storage::Result<Plan> PlanRepository::save(Plan plan)
{
    plan.updatedMs = m_clock.now().wallMs;
    auto kept = m_records.append(record(plan.id, plan.personId, "plan", toJson(plan)));
    if (!kept)
        return kept.failure();
    plan.id = kept.value().id;
    return plan;
}

storage::Result<Plan> PlanRepository::load(const std::string &planId)
{
    auto head = m_records.head(planId);
    if (!head)
        return head.failure();
    if (head.value().kind != "plan")
        return Failure{FailureKind::NotFound, "plan"};
    return planOf(head.value());
}

storage::Result<Reading<Plan>> PlanRepository::plans(const std::string &personId)
{
    auto heads = m_records.heads("plan", personId);
    if (!heads)
        return heads.failure();
    Reading<Plan> reading;
    for (const auto &row : heads.value()) {
        if (auto plan = planOf(row))
            reading.found.push_back(std::move(plan.value()));
        else
            ++reading.unreadable;
    }
    return reading;
}

storage::Result<Reading<Version>> PlanRepository::versions(const std::string &planId)
{
    auto revisions = m_records.revisions(planId);
    if (!revisions)
        return revisions.failure();
    Reading<Version> reading;
    for (const auto &row : revisions.value()) {
        auto plan = planOf(row);
        if (!plan) {
            ++reading.unreadable;
            continue;
        }
        Version version{std::move(plan.value()), row.revision, row.wallMs};
        if (!reading.found.empty() && !version.plan.sitting.empty()
            && reading.found.back().plan.sitting == version.plan.sitting)
            reading.found.back() = std::move(version);
        else
            reading.found.push_back(std::move(version));
    }
    if (reading.found.empty())
        return Failure{reading.unreadable ? FailureKind::Damaged : FailureKind::NotFound, "plan"};
    return reading;
}

std::string sittingFor(const Plan &plan, std::int64_t nowMs)
{
    const std::int64_t since = nowMs - plan.updatedMs;
    return !plan.sitting.empty() && since >= 0 && since < kSittingMs ? plan.sitting : newId();
}

} // namespace handrail::care
