#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/refusedwrite.h"
#include "view/desk/rowsmodel.h"
#include "view/desk/wallwait.h"

#include "care/plandates.h"
#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

namespace handrail::view {

class Settings;
class VaultDesk;

/// The days that plans name: when to look again, court, the day of a goal. It is given the plans by PlanListModel and
/// holds nothing while records are locked; of whoever has died it is given none.
class PlanDatesModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlanListModel for it")

    /// earliest first: planId, sectionId, itemId, part (of the plan, from 0), name, plan (its title), words, day (of
    /// the calendar), when, daysLeft (below 0: passed), goal
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int near READ near NOTIFY changed FINAL)     ///< passed, or within kNearDays: what Home tells of
    Q_PROPERTY(int passed READ passed NOTIFY changed FINAL) ///< of those, days that have been
    /// The line that was just changed, for an undo: its words, and whether it is done; empty: none
    Q_PROPERTY(QString changedWords READ changedWords NOTIFY changed FINAL)
    Q_PROPERTY(bool changedDone READ changedDone NOTIFY changed FINAL)
    /// why the last change is not on disk, for SaveBanner
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)

public:
    static constexpr int kNearDays = 7;
    static constexpr int kMoveDays = 7;

    /// A plan with the name of its person.
    struct Named {
        care::Plan plan;
        QString name;
    };

    PlanDatesModel(VaultDesk &vault, PlanContent content, Settings &settings, const storage::Clock &clock,
                   QObject *parent = nullptr);

    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] int near() const { return m_near; }
    [[nodiscard]] int passed() const { return m_passed; }
    [[nodiscard]] QString changedWords() const { return m_last.words; }
    [[nodiscard]] bool changedDone() const { return m_last.done; }
    [[nodiscard]] QString trouble() const { return m_refused.trouble(); }

    void show(std::vector<Named> plans);
    /// When records lock.
    void forget();

    /// Looks at the calendar again: when Home or the page shows.
    Q_INVOKABLE void look();
    Q_INVOKABLE void finish(int row);
    /// A week later than its day, or than today where that has passed.
    Q_INVOKABLE void move(int row);
    Q_INVOKABLE void putBack();
    Q_INVOKABLE void letGo(); ///< the undo is not offered any more
    Q_INVOKABLE void retry() { m_refused.retry(); }

signals:
    void changed();
    void aboutToChange(const QString &planId); ///< what is typed in it goes to disk first
    void kept(const QString &planId);          ///< a revision is on disk

private:
    struct Change {
        std::string planId, sectionId, itemId, day; ///< day: empty, it is done or not
        bool done = false;
    };
    struct Last {
        Change back;
        QString words;
        bool done = false;
    };
    void change(const care::PlanDate &date, const Change &wanted);
    void write(const Change &wanted);
    void arrange();

    VaultDesk &m_vault;
    PlanContent m_content;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_rows;
    std::vector<Named> m_plans;
    std::vector<std::pair<std::string, care::PlanDate>> m_dates; ///< by row: plan id, date
    Last m_last;
    RefusedWrite m_refused;
    WallWait m_midnight;
    int m_round = 0; ///< grows with each lock
    int m_near = 0, m_passed = 0;
};

} // namespace handrail::view
