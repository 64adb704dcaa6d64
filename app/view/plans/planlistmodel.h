#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/rowsmodel.h"
#include "view/plans/plandatesmodel.h"

#include "care/planrepository.h"
#include "storage/clock.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace handrail::view {

class Settings;
class VaultDesk;

/// Every plan with the person it belongs to, newest change first. Empty while records are locked.
class PlanListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlansSession for it")

    Q_PROPERTY(int count READ count NOTIFY listChanged FINAL)
    /// the list was read; before that, empty says nothing
    Q_PROPERTY(bool known READ known NOTIFY listChanged FINAL)
    Q_PROPERTY(bool unread READ unread NOTIFY listChanged FINAL) ///< as ReadingModel has it
    Q_PROPERTY(int unreadable READ unreadable NOTIFY listChanged FINAL) ///< plans or people whose records are damaged
    Q_PROPERTY(bool hasUnfinished READ hasUnfinished NOTIFY listChanged FINAL)
    /// Every plan there is to begin: templateId, title, summary, glyph, in the language of the app and the authors'
    /// order
    Q_PROPERTY(handrail::view::RowsModel *kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlanDatesModel *dates READ dates CONSTANT FINAL) ///< of everyone's plans
    /// only this one's; empty: everyone's
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY listChanged FINAL)

public:
    /// usable: it has steps for a hard moment; answered, questions: how far a plan is; day: date of the last change in
    /// the language of the app, empty when `today`.
    enum Role {
        PlanIdRole = Qt::UserRole,
        PersonIdRole, NameRole, InitialsRole, TitleRole, AnsweredRole, QuestionsRole, DayRole, TodayRole, UsableRole
    };

    PlanListModel(VaultDesk &vault, PlanContent content, Settings &settings, const storage::Clock &clock,
                  QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] bool unread() const { return m_unread; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] bool hasUnfinished() const;
    [[nodiscard]] RowsModel *kinds() { return &m_kinds; }
    [[nodiscard]] PlanDatesModel *dates() { return &m_dates; }
    /// Title of a plan to begin, in the language of the app; empty when there is no such.
    Q_INVOKABLE QString kindTitle(const QString &templateId) const;
    [[nodiscard]] QString personId() const { return QString::fromStdString(m_personId); }
    void setPersonId(const QString &personId);
    /// Newest plan, for whoever needs one to show; empty when there is none.
    [[nodiscard]] QString newest() const;

    /// Reads the list again. When records unlock and when a plan was kept.
    Q_INVOKABLE void refresh();
    /// Reads it again in a moment: many changes in a row are one reading.
    void refreshSoon() { m_soon.start(); }
    /// When records lock: nobody's name stays in memory.
    void forget();

signals:
    void listChanged();

private:
    struct Row {
        care::Plan plan;
        QString name, initials;
        bool died = false; ///< its person
    };
    void arrange();
    void readKinds();

    VaultDesk &m_vault;
    PlanContent m_content;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_kinds;
    PlanDatesModel m_dates;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown; ///< rows of m_personId, or all
    std::string m_personId;
    QTimer m_soon;
    int m_unreadable = 0;
    bool m_known = false;
    bool m_unread = false;
};

} // namespace handrail::view
