#pragma once

#include "view/desk/plancontent.h"
#include "view/plans/usenowkeeping.h"
#include "view/plans/usenowstep.h"

#include "care/planuse.h"
#include "storage/clock.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// A plan as a companion in a hard moment: one step at a time, then 988. What the person says of a step is kept under
/// their own key before the next one shows; whoever comes back within half an hour goes on where they were.
class UseNowModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlansSession for it")

    Q_PROPERTY(QString planId READ planId NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::UseNowModel::Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)     ///< steps of the plan and the last one, which is 988
    Q_PROPERTY(int current READ current NOTIFY changed FINAL) ///< from 0
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL) ///< signs, shown with the first step
    Q_PROPERTY(QStringList keep READ keep NOTIFY changed FINAL)     ///< what to hold on to
    Q_PROPERTY(QStringList helped READ helped NOTIFY changed FINAL) ///< words of what helped this time
    Q_PROPERTY(bool unkept READ unkept NOTIFY changed FINAL)        ///< an answer is not on disk
    Q_PROPERTY(handrail::view::UseNowStep *step READ step CONSTANT FINAL)

public:
    enum Phase { Step, Helped, Last };
    Q_ENUM(Phase)

    UseNowModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString planId() const { return QString::fromStdString(m_planId); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] int count() const { return static_cast<int>(m_way.steps.size()) + 1; }
    [[nodiscard]] int current() const { return static_cast<int>(m_current); }
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QStringList keep() const;
    [[nodiscard]] QStringList helped() const;
    [[nodiscard]] bool unkept() const { return m_keeping.failed(); }
    [[nodiscard]] UseNowStep *step() const { return m_step; }

    /// Reads @p planId and where its last use stopped. The one that is open already: stays where it is.
    Q_INVOKABLE void open(const QString &planId);
    void forget();
    /// 'That helped': kept, then Phase::Helped.
    Q_INVOKABLE void thatHelped();
    /// 'Not enough, next': kept, then the next step; after the last one 988.
    Q_INVOKABLE void next();
    /// One step back; nothing is written.
    Q_INVOKABLE void back();
    /// From Phase::Helped on to the next step.
    Q_INVOKABLE void goOn();
    /// From the beginning; what was said so far stays kept as a use of its own.
    Q_INVOKABLE void startAgain();
    /// The person stops here.
    Q_INVOKABLE void end();

    [[nodiscard]] const care::UseStep &at() const; ///< the step that stands there; an empty one at the last page

signals:
    void changed();

private:
    void findActs(const std::string &templateId);
    void answer(bool helped);
    void to(std::size_t step);
    void goOnFrom();

    VaultDesk &m_vault;
    PlanContent m_content;
    const storage::Clock &m_clock;
    std::string m_planId;
    QString m_personName;
    care::UseWay m_way;
    UseNowKeeping m_keeping;
    std::size_t m_current = 0;
    Phase m_phase = Step;
    /// What was on screen when the plan was let go: ids, no word. After the unlock it is there again.
    struct Stopped {
        std::string planId, itemId;
        Phase phase = Step;
    } m_stopped;
    int m_asked = 0;
    bool m_loaded = false;
    bool m_failed = false;
    UseNowStep *m_step;
};

} // namespace handrail::view
