#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/rowsmodel.h"
#include "view/plans/planabout.h"
#include "view/plans/planasked.h"
#include "view/plans/plancoach.h"
#include "view/plans/planeditor.h"
#include "view/plans/planknown.h"
#include "view/plans/planmeans.h"
#include "view/plans/plansaving.h"
#include "view/plans/plantheirs.h"
#include "view/plans/plantyping.h"
#include "view/plans/planundo.h"

#include "care/plan.h"
#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace handrail::view {

class VaultDesk;

/// One plan that is open, as a value; what is asked, typed and changed of it are parts of their own. Every change is a
/// revision on disk before the screen says 'Saved'; what is typed and is no item yet is a draft. Holds a person's words
/// only while records are open: forget() when they lock.
class PlanModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlansSession for it")

    Q_PROPERTY(QString planId READ planId NOTIFY opened FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY opened FINAL)
    Q_PROPERTY(handrail::view::PlanModel::Trouble trouble READ trouble NOTIFY troubleChanged FINAL)
    Q_PROPERTY(QString savedPhase READ savedPhase NOTIFY savedPhaseChanged FINAL) ///< "", "saving", "saved", "failed"
    /// heading, peerHeading, summary, has, skipped, declined, here
    Q_PROPERTY(handrail::view::RowsModel *whole READ whole CONSTANT FINAL)

    Q_PROPERTY(handrail::view::PlanAbout *about READ about CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlanAsked *asked READ asked CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlanTyping *typing READ typing CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlanEditor *editor READ editor CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlanMeans *means READ means CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlanUndo *undo READ undo CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlanKnown *known READ known CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlanCoach *coach READ coach CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlanTheirs *theirs READ theirs CONSTANT FINAL)

public:
    enum Trouble { None, Locked, NotFound, Damaged, DiskFull, ReadOnly, Other };
    Q_ENUM(Trouble)

    PlanModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent = nullptr);
    ~PlanModel() override { flush(); } // the vault's thread finishes what it was given

    [[nodiscard]] QString planId() const { return QString::fromStdString(m_planId); }
    [[nodiscard]] bool loaded() const { return m_plan.has_value(); }
    [[nodiscard]] Trouble trouble() const;
    [[nodiscard]] QString savedPhase() const { return m_parts.saving->phase(); }
    [[nodiscard]] RowsModel *whole() { return &m_whole; }
    [[nodiscard]] PlanAbout *about() const { return m_parts.about; }
    [[nodiscard]] PlanAsked *asked() const { return m_parts.asked; }
    [[nodiscard]] PlanTyping *typing() const { return m_parts.typing; }
    [[nodiscard]] PlanEditor *editor() const { return m_parts.editor; }
    [[nodiscard]] PlanMeans *means() const { return m_parts.means; }
    [[nodiscard]] PlanUndo *undo() const { return m_parts.undo; }
    [[nodiscard]] PlanKnown *known() const { return m_parts.known; }
    [[nodiscard]] PlanCoach *coach() const { return m_parts.coach; }
    [[nodiscard]] PlanTheirs *theirs() const { return m_parts.theirs; }

    /// Reads @p planId and what was left open in it. The plan that is open already: reads nothing again.
    Q_INVOKABLE void open(const QString &planId);
    /// Words out of memory; open() brings them back. Flush first.
    void forget();
    /// Everything typed so far goes to disk now.
    Q_INVOKABLE void flush();
    /// The page is left: a text that stands in its field becomes the plan's, what is typed elsewhere stays a draft.
    Q_INVOKABLE void settle();
    /// Headings and questions in @p language from now on; what the person wrote is left as it is. A revision, like
    /// every change.
    Q_INVOKABLE void speak(const QString &language);
    Q_INVOKABLE void retry();
    /// What the app speaks; headings and questions are given in it too where it is not the plan's language.
    void setPeerLanguage(const QString &language);

    // For the parts
    [[nodiscard]] const std::optional<care::Plan> &plan() const { return m_plan; }
    [[nodiscard]] const library::PlanTemplate &form() const { return m_form; }
    [[nodiscard]] const PlanContent &content() const { return m_content; }
    [[nodiscard]] const storage::Clock &clock() const { return m_clock; }
    [[nodiscard]] VaultDesk &vault() const { return m_vault; }
    [[nodiscard]] PlanSaving &saving() const { return *m_parts.saving; }
    [[nodiscard]] bool passing() const; ///< in memory only: nothing of it is ever written
    /// @p plan in the place of this one, as a revision. @p dropSlot: a draft whose words it holds. @p agreedMs: 'This is
    /// right' was said of the plan as it is now; by default nobody said it of what just changed.
    void change(care::Plan plan, const std::string &dropSlot = {}, std::int64_t agreedMs = 0);
    void saved(const care::Plan &plan); ///< as it is on disk
    void refresh();

signals:
    void opened();
    void troubleChanged();
    void changed();
    void savedPhaseChanged();
    void planChanged(); ///< a revision is on disk: lists read again

private:
    struct Loaded;
    struct Parts {
        PlanSaving *saving;
        PlanAbout *about;
        PlanAsked *asked;
        PlanTyping *typing;
        PlanEditor *editor;
        PlanUndo *undo;
        PlanMeans *means;
        PlanKnown *known;
        PlanCoach *coach;
        PlanTheirs *theirs;
    };
    void show(Loaded loaded);
    void tellAll();

    VaultDesk &m_vault;
    PlanContent m_content;
    const storage::Clock &m_clock;
    RowsModel m_whole;
    std::string m_planId;
    std::optional<care::Plan> m_plan;
    library::PlanTemplate m_form;
    int m_loads = 0; ///< asked for; an overtaken answer is let go
    Parts m_parts{};
};

} // namespace handrail::view
