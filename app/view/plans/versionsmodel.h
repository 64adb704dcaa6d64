#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/rowsmodel.h"

#include "care/planrepository.h"
#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;
class VaultDesk;

/// Versions of one plan, newest first, and what is different between one of them and the plan as it is now. QML makes
/// the sentences; headings are in the plan's language, dates in the app's.
class VersionsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString planId READ planId NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL) ///< revisions that are damaged
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString kindTitle READ kindTitle NOTIFY changed FINAL) ///< the same in the language of the app
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)   ///< of the plan: what changed is told in it
    /// 'This is right' was said of the newest version
    Q_PROPERTY(bool agreed READ agreed NOTIFY changed FINAL)
    /// day, weekday ("" when it is more than a week ago), today, time, items, changes (to the version before it),
    /// agreed
    Q_PROPERTY(handrail::view::RowsModel *versions READ versions CONSTANT FINAL)
    /// row of the version beside the newest; -1: none
    Q_PROPERTY(int compared READ compared NOTIFY comparedChanged FINAL)
    /// what (added, removed, changed, beside, moved, skipped, declined, reopened), move (first, up, down, ""), section,
    /// before, after, words: one change each. beside: the words stayed, before and after are what stood and stands
    /// beside them
    Q_PROPERTY(handrail::view::RowsModel *changes READ changes CONSTANT FINAL)
    /// section: a band when not empty; else number and words of both sides, and what happened. Lines that gave way are
    /// there too, with nothing said of them, so that both sides read as the plan did.
    Q_PROPERTY(handrail::view::RowsModel *table READ table CONSTANT FINAL)
    Q_PROPERTY(QString oldDay READ oldDay NOTIFY comparedChanged FINAL)
    Q_PROPERTY(QString oldWeekday READ oldWeekday NOTIFY comparedChanged FINAL)
    /// both, where the two are of one day and only the time tells them apart
    Q_PROPERTY(QString oldTime READ oldTime NOTIFY comparedChanged FINAL)
    Q_PROPERTY(QString newTime READ newTime NOTIFY comparedChanged FINAL)
    Q_PROPERTY(QString newDay READ newDay NOTIFY comparedChanged FINAL)
    Q_PROPERTY(bool newToday READ newToday NOTIFY comparedChanged FINAL)

public:
    /// Stands in words for 'done', which the page says in the language of the plan: a sign that nobody writes.
    static constexpr QChar kDone{0xE000};

    VersionsModel(VaultDesk &vault, PlanContent content, Settings &settings, const storage::Clock &clock,
                  QObject *parent = nullptr);

    [[nodiscard]] QString planId() const { return QString::fromStdString(m_planId); }
    [[nodiscard]] bool loaded() const { return !m_found.empty(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] QString title() const { return QString::fromStdString(m_form.head.title); }
    [[nodiscard]] QString kindTitle() const;
    [[nodiscard]] QString language() const
    {
        return m_found.empty() ? QString() : QString::fromStdString(m_found.front().plan.language);
    }
    [[nodiscard]] bool agreed() const { return !m_found.empty() && m_found.front().plan.agreedMs > 0; }
    /// @p source (English, marked with QT_TRANSLATE_NOOP in @p context) in the plan's language.
    Q_INVOKABLE QString said(const QString &context, const QString &source) const;
    [[nodiscard]] RowsModel *versions() { return &m_versions; }
    [[nodiscard]] int compared() const { return m_compared; }
    [[nodiscard]] RowsModel *changes() { return &m_changes; }
    [[nodiscard]] RowsModel *table() { return &m_table; }
    [[nodiscard]] QString oldDay() const;
    [[nodiscard]] QString oldWeekday() const;
    [[nodiscard]] QString oldTime() const;
    [[nodiscard]] QString newTime() const;
    [[nodiscard]] QString newDay() const;
    [[nodiscard]] bool newToday() const;

    Q_INVOKABLE void open(const QString &planId);
    Q_INVOKABLE void refresh(); ///< reads it again; what was compared stays
    /// Puts the version of @p row of `versions` beside the newest. Row 0, the newest, stands beside the one before it.
    Q_INVOKABLE void compare(int row);
    void forget();

signals:
    void changed();
    void comparedChanged();

private:
    void arrange();
    void showChanges();
    void read(bool keepCompared);
    [[nodiscard]] QString heading(const std::string &sectionId) const;
    [[nodiscard]] const care::Version *old() const;

    VaultDesk &m_vault;
    PlanContent m_content;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_versions, m_changes, m_table;
    std::string m_planId;
    QString m_personName;
    library::PlanTemplate m_form;
    std::vector<care::Version> m_found; ///< newest first
    int m_unreadable = 0;
    int m_compared = -1;
    int m_asked = 0;
    bool m_failed = false;
};

} // namespace handrail::view
