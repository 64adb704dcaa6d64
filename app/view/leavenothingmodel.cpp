#include "leavenothingmodel.h"

#include "care/planrepository.h"
#include "vault/attempts.h"
#include "vault/passing.h"
#include "view/vaultdesk.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace handrail::view {

LeaveNothingModel::LeaveNothingModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_clock(clock), m_quiet(clock)
{
    // A call that comes in takes the app to the background; the plan is still being made. The quiet time goes on there.
    m_quiet.setBackgroundToo(false);
    m_second.setInterval(1000);
    connect(&m_quiet, &IdleWatch::away, this, &LeaveNothingModel::ask);
    connect(&m_second, &QTimer::timeout, this, &LeaveNothingModel::count);
}

void LeaveNothingModel::ask()
{
    if (m_planId.isEmpty() || m_secondsLeft > 0)
        return;
    m_askedAt = m_clock.now();
    m_secondsLeft = kAskS;
    QCoreApplication::instance()->installEventFilter(this); // any key and any tap says that somebody is there
    m_second.start();
    emit quietChanged();
}

void LeaveNothingModel::count()
{
    const auto left = std::int64_t{kAskS} * 1000 - vault::surelyElapsedMs(m_askedAt, m_clock.now());
    m_secondsLeft = static_cast<int>(std::max<std::int64_t>(0, (left + 999) / 1000));
    if (m_secondsLeft == 0) {
        m_lapsed = true;
        emit lapsedNow();
        erase();
    }
    emit quietChanged();
}

void LeaveNothingModel::rest()
{
    m_second.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    m_secondsLeft = 0;
    emit quietChanged();
}

void LeaveNothingModel::stay()
{
    rest();
    if (!m_planId.isEmpty())
        m_quiet.start(kQuietS);
}

void LeaveNothingModel::lookAtTheTime()
{
    if (m_secondsLeft > 0)
        count();
    else if (!m_planId.isEmpty())
        m_quiet.setLimitS(kQuietS);
}

void LeaveNothingModel::noteLapse()
{
    m_lapsed = false;
    emit quietChanged();
}

bool LeaveNothingModel::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (m_secondsLeft > 0 && (type == QEvent::KeyPress || type == QEvent::InputMethod || type == QEvent::MouseButtonPress || type == QEvent::TouchBegin))
        stay();
    return QObject::eventFilter(watched, event);
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
        stay();
        emit changed();
        if (answer)
            emit started(m_planId);
    });
}

void LeaveNothingModel::erase()
{
    m_quiet.stop();
    rest();
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
