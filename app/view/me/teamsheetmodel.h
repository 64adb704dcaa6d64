#pragma once

#include "view/desk/paperout.h"
#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"

#include "share/teamsheet.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::platform { class PaperPort; }
namespace handrail::storage { class Clock; }

namespace handrail::view {

class Settings;
class VaultDesk;

/// A month of the team for whoever leads it: counts, none below five, no person, no peer, no day. It reads visits,
/// follow-ups and referrals, and nothing that a peer keeps for themselves.
class TeamSheetModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SelfKit for it")

    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(QString month READ month NOTIFY changed FINAL) ///< "November 2026"
    Q_PROPERTY(bool canLater READ canLater NOTIFY changed FINAL) ///< there is a month after it that has begun
    /// ofPart ("all", "hours", "kinds", "outcomes", "followups", "naloxone", "barriers", "survey"), key, count (-1:
    /// fewer than five, or held back), first (of its part)
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PaperOut *paper READ paper CONSTANT FINAL)

    /// Screenings of the program for excluded workers: dates alone, for all to see, kept without anyone's name.
    Q_PROPERTY(handrail::view::RowsModel *screenings READ screenings CONSTANT FINAL) ///< iso, words (the day)
    /// half a year after the newest; empty: none is noted
    Q_PROPERTY(QString nextScreening READ nextScreening NOTIFY changed FINAL)
    /// until then; below 0: it has passed
    Q_PROPERTY(int screeningDaysLeft READ screeningDaysLeft NOTIFY changed FINAL)

public:
    static constexpr int kScreeningMonths = 6;

    TeamSheetModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, platform::PaperPort *port,
                   QObject *parent = nullptr);

    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] QString month() const;
    [[nodiscard]] bool canLater() const { return m_back > 0; }
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] PaperOut *paper() { return &m_paper; }
    [[nodiscard]] RowsModel *screenings() { return &m_screenings; }
    [[nodiscard]] QString nextScreening() const;
    [[nodiscard]] int screeningDaysLeft() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void move(int months); ///< -1: the month before
    /// Three cells a row, one after another: a table of words for a spreadsheet.
    Q_INVOKABLE void saveTable(const QStringList &cells);
    /// @p words: title, what stands above the charts, foot, "fewer than five", title of the charts of hours and of
    /// kinds. @p hours and @p kinds: the words of their bars, in the order of `rows`.
    Q_INVOKABLE void savePage(const QStringList &words, const QStringList &hours, const QStringList &kinds, bool print);
    Q_INVOKABLE void screened(int daysAgo);
    Q_INVOKABLE void dropScreening(const QString &iso);
    void forget();

signals:
    void changed();

private:
    void arrange(const share::TeamSheet &sheet);
    void arrangeScreenings();
    void keepScreenings(const std::string &day, bool in); ///< one day more, or one less
    [[nodiscard]] std::string dueScreening() const;

    VaultDesk &m_vault;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_rows{{"ofPart", "key", "count", "first"}}, m_screenings{{"iso", "words"}};
    share::TeamSheet m_sheet;
    std::vector<std::string> m_screened; ///< newest first
    int m_back = 0;  ///< months before this one
    int m_asked = 0;
    bool m_known = false;
    PaperOut m_paper;
};

} // namespace handrail::view
