#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/rowsmodel.h"
#include "view/plans/versionscompared.h"

#include "care/planrepository.h"
#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;
class VaultDesk;

/// Versions of one plan, newest first. What is different between one of them and the newest is a part of its own. QML
/// makes the sentences; headings are in the plan's language, dates in the app's.
class VersionsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlansSession for it")

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
    Q_PROPERTY(handrail::view::VersionsCompared *compared READ compared CONSTANT FINAL)

public:
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
    [[nodiscard]] VersionsCompared *compared() const { return m_compared; }

    Q_INVOKABLE void open(const QString &planId);
    Q_INVOKABLE void refresh(); ///< reads it again; what was compared stays
    void forget();

    // For what is compared
    [[nodiscard]] const std::vector<care::Version> &found() const { return m_found; } ///< newest first
    [[nodiscard]] const library::PlanTemplate &form() const { return m_form; }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] const storage::Clock &clock() const { return m_clock; }
    [[nodiscard]] QString heading(const std::string &sectionId) const;

signals:
    void changed();

private:
    void arrange();
    void read(bool keepCompared);

    VaultDesk &m_vault;
    PlanContent m_content;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_versions;
    std::string m_planId;
    QString m_personName;
    library::PlanTemplate m_form;
    std::vector<care::Version> m_found; ///< newest first
    int m_unreadable = 0;
    int m_asked = 0;
    bool m_failed = false;
    VersionsCompared *m_compared;
};

} // namespace handrail::view
