#include "view/plans/leavenothingmodel.h"

#include "care/planrepository.h"
#include "vault/passing.h"
#include "view/desk/vaultdesk.h"

namespace handrail::view {

LeaveNothingModel::LeaveNothingModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock,
                                     QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_clock(clock), m_countdown(clock)
{
    connect(&m_countdown, &QuietCountdown::secondsLeftChanged, this, &LeaveNothingModel::quietChanged);
    connect(&m_countdown, &QuietCountdown::over, this, [this] {
        m_lapsed = true;
        emit lapsedNow();
        erase();
        emit quietChanged();
    });
}

void LeaveNothingModel::noteLapse()
{
    m_lapsed = false;
    emit quietChanged();
}

bool LeaveNothingModel::isPassing(const QString &id)
{
    return vault::isPassing(id.toStdString());
}

void LeaveNothingModel::start(const QString &templateId, const QString &language)
{
    using Answer = storage::Result<care::Plan>;
    const auto form = m_content.form(templateId.toStdString(), language.toStdString());
    m_vault.ask(this, [form, lang = language.toStdString(), &clock = m_clock](Keeping &keeping) -> Answer {
        if (!form)
            return form.failure();
        if (!keeping.passing)
            return storage::Failure{storage::FailureKind::CannotOpen, "passing"};
        keeping.passing->wipe();
        const std::string person = keeping.passing->addPassing("{}");
        care::PlanRepository repository(*keeping.records, *keeping.journal, clock);
        return repository.start(care::emptyPlan(form.value(), person, lang, clock.now().wallMs));
    }, [this](const Answer &answer) {
        m_failed = !answer;
        m_planId = answer ? QString::fromStdString(answer.value().id) : QString();
        m_lapsed = false;
        if (answer)
            m_countdown.start();
        else
            m_countdown.stop();
        emit quietChanged();
        emit changed();
        if (answer)
            emit started(m_planId);
    });
}

void LeaveNothingModel::erase()
{
    m_countdown.stop();
    m_vault.ask(this, [](Keeping &keeping) -> storage::Outcome {
        if (keeping.passing)
            keeping.passing->wipe();
        return storage::Done{};
    }, [this](const storage::Outcome &) {
        m_planId.clear();
        emit changed();
        emit erased();
    });
}

} // namespace handrail::view
