#include "view/desk/planreading.h"

#include "view/desk/readingmodel.h"
#include "view/desk/servicewords.h"

#include "care/givenout.h"
#include "dial/number.h"
#include "view/desk/vaultdesk.h"

namespace handrail::view {

storage::Result<PlanRead> readPlan(Keeping &keeping, const std::string &planId, const storage::Clock &clock)
{
    if (!keeping.records || !keeping.journal)
        return storage::Failure{storage::FailureKind::Locked, {}};
    care::PlanRepository repository(*keeping.records, *keeping.journal, clock);
    auto plan = repository.load(planId);
    if (!plan)
        return plan.failure();
    const auto person = repository.person(plan.value().personId);
    if (const auto why = diskFailure(person))
        return *why;
    return PlanRead{std::move(plan.value()), person ? QString::fromStdString(person.value().name) : QString()};
}

void noteGiven(Keeping &keeping, const std::string &personId, const std::string &planId, const char *kind)
{
    if (!keeping.vault || personId.empty())
        return;
    static_cast<void>(keeping.vault->note(vault::Deed::Exported, personId, kind));
    static_cast<void>(care::noteGivenOut(*keeping.records, {personId, planId, kind}));
}

QString ownCallArgument(const std::string &phone, const std::string &name)
{
    directory::Phone line;
    line.number = phone;
    line.dial = dial::digitsIn(phone);
    const QString argument = callArgument(line, name);
    return argument.isEmpty() ? argument : QStringLiteral("plan|") + argument;
}

} // namespace handrail::view
