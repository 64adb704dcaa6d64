#include "planreading.h"

#include "servicewords.h"

#include "view/vaultdesk.h"

namespace handrail::view {
namespace {

/// Figures of a number as a person wrote it, up to an extension: "(650) 555-0100 x12" gives 6505550100. Empty when there are too few.
std::string dialable(const std::string &phone)
{
    std::string out;
    for (const char c : phone) {
        if (c == 'x' || c == 'X' || c == 'e' || c == 'E')
            break;
        if ((c >= '0' && c <= '9') || (c == '+' && out.empty()))
            out += c;
    }
    return out.size() >= 3 ? out : std::string();
}

} // namespace

storage::Result<PlanRead> readPlan(Keeping &keeping, const std::string &planId, const storage::Clock &clock)
{
    if (!keeping.records || !keeping.journal)
        return storage::Failure{storage::FailureKind::Locked, {}};
    care::PlanRepository repository(*keeping.records, *keeping.journal, clock);
    auto plan = repository.load(planId);
    if (!plan)
        return plan.failure();
    const auto person = repository.person(plan.value().personId);
    return PlanRead{std::move(plan.value()), person ? QString::fromStdString(person.value().name) : QString()};
}

QString ownCallArgument(const std::string &phone, const std::string &name)
{
    directory::Phone line;
    line.number = phone;
    line.dial = dialable(phone);
    const QString argument = callArgument(line, name);
    return argument.isEmpty() ? argument : QStringLiteral("plan|") + argument;
}

} // namespace handrail::view
