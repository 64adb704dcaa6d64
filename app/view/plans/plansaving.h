#pragma once

#include "view/desk/draftkeeper.h"

#include "storage/failure.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace handrail::view {

class PlanModel;

/// Puts a plan on disk: what is typed as drafts, every change as a revision that lets go of the drafts it holds now.
class PlanSaving : public QObject {
    Q_OBJECT

public:
    explicit PlanSaving(PlanModel &plan);

    [[nodiscard]] QString phase() const; ///< "", "saving", "saved", "failed"
    [[nodiscard]] std::optional<storage::FailureKind> trouble() const { return m_trouble; }

    void keepDraft(care::Draft draft);
    void keepPlace(const care::Draft &place) { m_drafts.keepPlace(place); }
    void forgetDraft(const std::string &slot) { m_drafts.forget(slot); }
    void flush() { m_drafts.flush(); }
    /// The plan as it stands is the next revision. @p dropSlot: a draft whose words it holds; empty: none.
    void save(const std::string &dropSlot = {});
    void follow(const storage::Failure &failure);
    void begin();  ///< another plan is open: nothing of it was refused yet
    void forget(); ///< no plan is open

signals:
    void phaseChanged();
    void troubleChanged();

private:
    void setTrouble(std::optional<storage::FailureKind> trouble);

    PlanModel &m_plan;
    DraftKeeper m_drafts;
    std::vector<std::string> m_dropSlots; ///< drafts that became items, dropped with the next revision that is kept
    int m_saving = 0;
    bool m_changed = false;      ///< something was kept since the plan was opened
    bool m_failed = false;       ///< a revision is not on disk
    bool m_draftRefused = false; ///< words of a field are not on disk
    std::optional<storage::FailureKind> m_trouble;
};

} // namespace handrail::view
