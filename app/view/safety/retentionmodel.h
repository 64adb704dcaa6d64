#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"

#include "vault/retention.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace handrail::storage { class Clock; }

namespace handrail::view {

class Settings;
class VaultDesk;

/// How long each kind of record is kept, what a limit would mean before it is set, and what is past its limit. Nothing
/// is ever erased by itself: a person sees what is due and says so.
class RetentionModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SafetySession for it")

    /// kind ("person", "plan", "visit", "referral", "followup"), days (0: kept)
    Q_PROPERTY(handrail::view::RowsModel *limits READ limits CONSTANT FINAL)
    /// kind, name (whose; empty: nobody's, or it cannot be read), changed ("March 3, 2026"): past its limit and not
    /// open, oldest first
    Q_PROPERTY(handrail::view::RowsModel *due READ due CONSTANT FINAL)
    /// kind, name, when (its limit passes): the next kMostComing
    Q_PROPERTY(handrail::view::RowsModel *coming READ coming CONSTANT FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(int open READ open NOTIFY changed FINAL)                   ///< past their limit, but open: not in due
    Q_PROPERTY(bool clockDoubtful READ clockDoubtful NOTIFY changed FINAL) ///< nothing is due until the clock is right
    Q_PROPERTY(QString today READ today NOTIFY changed FINAL)             ///< what this device takes for today
    /// the last change was not kept, or not all was erased
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    /// how many were erased by the last tap; 0: none
    Q_PROPERTY(int erased READ erased NOTIFY changed FINAL)
    /// under the limit that was asked for last; -1: not known yet
    Q_PROPERTY(int wouldBeDue READ wouldBeDue NOTIFY weighed FINAL)
    /// days that are offered; 0: kept (as it comes)
    Q_PROPERTY(QList<int> choices READ choices CONSTANT FINAL)

public:
    static constexpr int kMostComing = 10;

    RetentionModel(VaultDesk &desk, Settings &settings, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *limits() { return &m_limits; }
    [[nodiscard]] RowsModel *due() { return &m_due; }
    [[nodiscard]] RowsModel *coming() { return &m_coming; }
    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] int open() const { return m_list.open; }
    [[nodiscard]] bool clockDoubtful() const { return m_list.clockDoubtful; }
    [[nodiscard]] QString today() const { return m_today; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] int erased() const { return m_erased; }
    [[nodiscard]] int wouldBeDue() const { return m_wouldBeDue; }
    [[nodiscard]] QList<int> choices() const { return {0, 30, 90, 180, 365, 3 * 365, 7 * 365}; }

    Q_INVOKABLE void refresh();
    /// What would be due with @p days for @p kind: wouldBeDue.
    Q_INVOKABLE void weigh(const QString &kind, int days);
    Q_INVOKABLE void setLimit(const QString &kind, int days);
    /// Erases that row of due, or all of them (-1), if they are still due. Ends in erased or failed.
    Q_INVOKABLE void eraseDue(int row = -1);
    void forget();

signals:
    void changed();
    void weighed();
    void personErased();
    void erasedSome(); ///< that, or one record ///< the vault has a receipt

private:
    [[nodiscard]] std::vector<vault::RetentionLimit> limitsWith(const QString &kind, int days) const;

    VaultDesk &m_desk;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_limits, m_due, m_coming;
    vault::DueList m_list;
    QString m_today;
    bool m_known = false;
    bool m_failed = false;
    int m_erased = 0;
    int m_wouldBeDue = -1;
    int m_asked = 0; ///< an answer to an earlier question is not taken for the last one's
};

} // namespace handrail::view
