#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"
#include "view/desk/wallwait.h"

#include "care/followuprepository.h"
#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <string>
#include <vector>

namespace handrail::view {

class Settings;
class VaultDesk;
struct Keeping;

/// Everyone to get in touch with: overdue, today, this week, later, done. How many are due is known while records are
/// locked, who is not.
class FollowUpsModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PeopleSession for it")

    Q_PROPERTY(int due READ due NOTIFY changed FINAL)         ///< today or before: what Home tells of
    Q_PROPERTY(int late READ late NOTIFY changed FINAL)       ///< of those, past their time
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)     ///< open ones, whenever they are due
    /// The next one that is not due yet: day, dayWords, time, as of a row; empty when there is none. Known while
    /// records are locked.
    Q_PROPERTY(QVariantMap next READ next NOTIFY changed FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)    ///< records were read: names are there
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL)
    /// Each: key (for FollowUpModel), name (empty: nobody was named yet), initials, hours (0: an agreed day), day
    /// ("yesterday", "today", "tomorrow", "weekday", "date"), dayWords (of the last two), time, tries, quiet (leave no
    /// message), phone (there is one), outcome (of the visit), last (outcome of the last try)
    Q_PROPERTY(handrail::view::RowsModel *overdue READ overdue CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *today READ today CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *week READ week CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *later READ later CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *done READ done CONSTANT FINAL) ///< of the last thirty days, newest first

public:
    FollowUpsModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int due() const { return m_due; }
    [[nodiscard]] int late() const { return m_late; }
    [[nodiscard]] int count() const { return static_cast<int>(m_read.waiting.size()); }
    [[nodiscard]] QVariantMap next() const;
    [[nodiscard]] bool known() const { return m_read.known; }
    [[nodiscard]] int unreadable() const { return m_read.unreadable; }
    [[nodiscard]] RowsModel *overdue() { return &m_overdue; }
    [[nodiscard]] RowsModel *today() { return &m_today; }
    [[nodiscard]] RowsModel *week() { return &m_week; }
    [[nodiscard]] RowsModel *later() { return &m_later; }
    [[nodiscard]] RowsModel *done() { return &m_done; }

    /// Reads it again: when Home or the list shows, when records unlock, when one was kept.
    Q_INVOKABLE void refresh();
    /// Whether @p name has every word that was typed to look for it; of no words it has all.
    [[nodiscard]] Q_INVOKABLE bool fits(const QString &name, const QString &typed) const;
    /// When records lock: no name stays in memory; that something is due does.
    void forget();

    /// How a moment reads beside now, in the language of the app: day and dayWords and time of the rows above.
    [[nodiscard]] static QVariantMap moment(std::int64_t wallMs, std::int64_t nowMs, const QString &language);

signals:
    void changed();

private:
    struct Known {
        care::Person person;
        std::string shown; ///< their name, told apart
    };
    /// What was read, arranged on the vault's thread: the screen goes through what it shows, not through all of years.
    struct Read {
        std::vector<care::Waiting> waiting;                   ///< earliest first
        std::map<std::string, care::FollowUp> open;           ///< what waits, by its record
        std::vector<care::FollowUp> done;                     ///< of the last thirty days, closed last first
        std::map<std::string, Known> people;                  ///< of both
        int unreadable = 0;
        bool known = false;
    };
    [[nodiscard]] static storage::Result<Read> read(Keeping &keeping, const storage::Clock &clock);
    void arrange();
    [[nodiscard]] QVariantMap row(const care::Waiting &one) const;
    [[nodiscard]] QVariantMap rowOf(const care::FollowUp &one, std::int64_t shownMs) const;

    VaultDesk &m_vault;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_overdue, m_today, m_week, m_later, m_done;
    Read m_read;
    WallWait m_turn; ///< the next one becomes due, or 'tomorrow' is today; does not wait when nothing is listed
    int m_asked = 0;
    std::int64_t m_nextMs = 0; ///< 0: none
    int m_due = 0, m_late = 0;
};

} // namespace handrail::view
