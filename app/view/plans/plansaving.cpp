#include "view/plans/plansaving.h"

#include "view/desk/vaultdesk.h"
#include "view/plans/planmodel.h"

#include "care/planrepository.h"

#include <utility>

namespace handrail::view {

PlanSaving::PlanSaving(PlanModel &plan) : QObject(&plan), m_plan(plan), m_drafts(plan.vault())
{
    connect(&m_drafts, &DraftKeeper::settledChanged, this, &PlanSaving::phaseChanged);
    connect(&m_drafts, &DraftKeeper::refused, this, [this](storage::FailureKind why) {
        m_draftRefused = m_plan.plan().has_value();
        follow({why, {}});
    });
    connect(&m_drafts, &DraftKeeper::kept, this, [this] {
        if (std::exchange(m_draftRefused, false) && !m_failed)
            setTrouble(std::nullopt);
    });
}

QString PlanSaving::phase() const
{
    if (m_failed || m_draftRefused)
        return QStringLiteral("failed");
    if (m_plan.passing()) // in memory only: nothing was saved
        return {};
    if (m_saving > 0 || !m_drafts.settled())
        return QStringLiteral("saving");
    return m_changed ? QStringLiteral("saved") : QString();
}

void PlanSaving::keepDraft(care::Draft draft)
{
    m_changed = true;
    m_drafts.keep(std::move(draft));
}

void PlanSaving::save(const std::string &dropSlot)
{
    if (!dropSlot.empty())
        m_dropSlots.push_back(dropSlot);
    m_changed = true;
    ++m_saving;
    emit phaseChanged();
    using Answer = storage::Result<care::Plan>;
    m_plan.vault().ask(this, [plan = *m_plan.plan(), drops = m_dropSlots,
                              &clock = m_plan.clock()](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        auto saved = care::PlanRepository(*keeping.records, *keeping.journal, clock).save(plan);
        if (saved) {
            // The revision holds the words now; a draft that stays behind is seen as said already (care::leftOpen).
            for (const auto &slot : drops)
                (void)keeping.journal->dropDraft(slot);
        }
        return saved;
    }, [this, dropped = m_dropSlots](const Answer &saved) {
        --m_saving;
        if (!saved) {
            m_failed = m_plan.plan().has_value();
            return follow(saved.failure());
        }
        for (const auto &slot : dropped)
            std::erase(m_dropSlots, slot);
        m_failed = false;
        setTrouble(std::nullopt);
        m_plan.saved(saved.value());
        emit phaseChanged();
    });
}

void PlanSaving::follow(const storage::Failure &failure)
{
    emit phaseChanged();
    setTrouble(failure.kind);
}

void PlanSaving::begin()
{
    m_changed = m_failed = m_draftRefused = false;
    setTrouble(std::nullopt);
}

void PlanSaving::forget()
{
    m_dropSlots.clear();
    setTrouble(std::nullopt);
}

void PlanSaving::setTrouble(std::optional<storage::FailureKind> trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    emit troubleChanged();
}

} // namespace handrail::view
