#include "view/plans/usenowmodel.h"

#include "view/desk/readingmodel.h"
#include "view/desk/linenumbers.h"
#include "view/desk/planreading.h"

#include "care/planrepository.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>
#include <utility>

namespace handrail::view {
namespace {

QStringList list(const std::vector<std::string> &words)
{
    QStringList out;
    for (const auto &each : words)
        out.append(QString::fromStdString(each));
    return out;
}

} // namespace

UseNowModel::UseNowModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_clock(clock), m_keeping(vault),
      m_step(new UseNowStep(*this))
{
    connect(&m_keeping, &UseNowKeeping::changed, this, &UseNowModel::changed);
}

const care::UseStep &UseNowModel::at() const
{
    static const care::UseStep kNone;
    return m_current < m_way.steps.size() ? m_way.steps[m_current] : kNone;
}

QString UseNowModel::notice() const { return list(m_way.notice).join(QStringLiteral("; ")); }
QStringList UseNowModel::keep() const { return list(m_way.keep); }

QStringList UseNowModel::helped() const
{
    QStringList words;
    for (const auto &id : care::helpedItems(m_keeping.use())) {
        const auto found = std::ranges::find(m_way.steps, id, &care::UseStep::itemId);
        if (found != m_way.steps.end())
            words.append(QString::fromStdString(found->item.text));
    }
    return words;
}

void UseNowModel::open(const QString &planId)
{
    if (m_loaded && planId == this->planId())
        return;
    forget();
    m_planId = planId.toStdString();
    struct Found {
        PlanRead read;
        std::vector<care::PlanUse> uses;
    };
    using Answer = storage::Result<Found>;
    m_vault.ask(this, [id = m_planId, &clock = m_clock](Keeping &keeping) -> Answer {
        auto read = readPlan(keeping, id, clock);
        if (!read)
            return read.failure();
        auto uses = care::PlanUseRepository(*keeping.records).of(id, read.value().plan.personId);
        if (const auto why = diskFailure(uses)) // what was gone through already would be gone through again
            return *why;
        return Found{std::move(read.value()), uses ? std::move(uses.value()) : std::vector<care::PlanUse>()};
    }, [this, asked = m_asked](const Answer &answer) {
        if (asked != m_asked)
            return;
        const auto form = answer
                              ? m_content.form(answer.value().read.plan.templateId, answer.value().read.plan.language)
                              : storage::Result<library::PlanTemplate>(answer.failure());
        m_failed = !form;
        m_loaded = form.ok();
        if (form) {
            const auto &[found, uses] = answer.value();
            m_way = care::wayThrough(withLineNumbers(found.plan, m_content), form.value());
            findActs(found.plan.templateId);
            m_personName = found.personName;
            const std::int64_t now = m_clock.now().wallMs;
            care::PlanUse use;
            if (!uses.empty() && care::goesOn(uses.front(), now))
                use = uses.front();
            use.planId = found.plan.id;
            use.personId = found.plan.personId;
            if (use.startedMs == 0)
                use.startedMs = now;
            to(care::nextStep(m_way.steps, use));
            m_keeping.begin(std::move(use));
            goOnFrom();
        }
        emit changed();
    });
}

/// A person writes in the language that is theirs, whichever the plan's headings speak.
void UseNowModel::findActs(const std::string &templateId)
{
    for (const char *language : {"en", "es"}) {
        const auto form = m_content.form(templateId, language);
        for (care::UseStep &step : m_way.steps) {
            if (form && step.act.empty())
                step.act = care::actOf(step, form.value());
        }
    }
}

/// The very step that was open before a lock, while it is still the same moment: also one somebody went back to.
void UseNowModel::goOnFrom()
{
    const Stopped stopped = std::exchange(m_stopped, {});
    if (stopped.planId != m_keeping.use().planId || m_keeping.use().answers.empty())
        return;
    const auto at = std::ranges::find(m_way.steps, stopped.itemId, &care::UseStep::itemId);
    if (at == m_way.steps.end() && stopped.phase != Last)
        return; // taken out meanwhile
    to(static_cast<std::size_t>(at - m_way.steps.begin()));
    if (m_phase == Step)
        m_phase = stopped.phase;
}

void UseNowModel::forget()
{
    if (m_loaded)
        m_stopped = {m_planId, at().itemId, m_phase};
    ++m_asked;
    m_planId.clear();
    m_personName.clear();
    m_way = {};
    m_keeping.forget();
    m_current = 0;
    m_phase = Step;
    m_loaded = m_failed = false;
    emit changed();
}

void UseNowModel::to(std::size_t step)
{
    m_current = std::min(step, m_way.steps.size());
    m_phase = m_current < m_way.steps.size() ? Step : Last;
}

void UseNowModel::answer(bool helped)
{
    if (!m_loaded || m_current >= m_way.steps.size())
        return;
    m_keeping.answer({at().itemId, helped, m_clock.now().wallMs});
}

void UseNowModel::thatHelped()
{
    answer(true);
    m_phase = Helped;
    emit changed();
}

void UseNowModel::next()
{
    answer(false);
    to(m_current + 1);
    emit changed();
}

void UseNowModel::goOn()
{
    to(m_current + 1);
    emit changed();
}

void UseNowModel::back()
{
    to(m_phase == Helped || m_current == 0 ? m_current : m_current - 1);
    emit changed();
}

void UseNowModel::startAgain()
{
    const care::PlanUse &last = m_keeping.use();
    m_keeping.begin({.planId = last.planId, .personId = last.personId, .startedMs = m_clock.now().wallMs});
    to(0);
    emit changed();
}

void UseNowModel::end()
{
    if (m_loaded && !m_keeping.use().answers.empty())
        m_keeping.end();
}

} // namespace handrail::view
