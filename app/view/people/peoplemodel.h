#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/rowsmodel.h"

#include "care/planrepository.h"
#include "storage/clock.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace handrail::view {

class VaultDesk;
struct Keeping;

/// The people a peer works with, and the first step of a plan: someone new, or one of them. Empty while records are
/// locked. Every place that asks 'who?' asks here, so whoever has died is no row: they stand apart, in `remembered`.
class PeopleModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PeopleSession for it")

    Q_PROPERTY(int count READ count NOTIFY listChanged FINAL)
    /// who has died: personId, name, initials
    Q_PROPERTY(handrail::view::RowsModel *remembered READ remembered CONSTANT FINAL)
    Q_PROPERTY(bool known READ known NOTIFY listChanged FINAL)
    Q_PROPERTY(bool unread READ unread NOTIFY listChanged FINAL) ///< as ReadingModel has it
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL) ///< someone is being added; a second tap adds nobody
    Q_PROPERTY(handrail::view::PeopleModel::Problem problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString draftName READ draftName NOTIFY draftChanged FINAL) ///< typed on the start page and not used yet

public:
    enum Problem { None, NoName, Locked, DiskFull, ReadOnly, Other };
    Q_ENUM(Problem)
    enum Role { PersonIdRole = Qt::UserRole, NameRole, InitialsRole, LanguageRole, PlansRole, PlanIdRole };

    PeopleModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] RowsModel *remembered() { return &m_remembered; }
    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] bool unread() const { return m_unread; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] QString draftName() const { return m_draft; }
    /// Name of @p personId as far as it is known.
    Q_INVOKABLE QString nameOf(const QString &personId) const;

    /// What all of them are called, as it was written.
    [[nodiscard]] const QStringList &names() const { return m_names; }

    Q_INVOKABLE void refresh();
    void forget();
    /// What stands in the name field; kept as a draft of its own, on disk within half a second.
    Q_INVOKABLE void typeName(const QString &name);
    Q_INVOKABLE void flush();
    /// Someone new. Ends in added() or a problem.
    Q_INVOKABLE void add(const QString &name, const QString &language);
    /// A plan for someone new. Ends in started() or a problem.
    Q_INVOKABLE void startPlan(const QString &templateId, const QString &name, const QString &language);
    /// A plan for one of the people here.
    Q_INVOKABLE void startPlanFor(const QString &templateId, const QString &personId, const QString &language);

signals:
    void listChanged();
    void busyChanged();
    void problemChanged();
    void draftChanged();
    void added(const QString &personId);
    void started(const QString &planId);

private:
    struct Row {
        care::Person person;
        QString shown; ///< their name, told apart
        std::string newestPlan;
        int plans = 0;
    };
    struct Read;
    [[nodiscard]] static storage::Result<Read> read(Keeping &keeping, const storage::Clock &clock);
    bool begin(const QString &name);
    void end(Problem problem);
    void nameIsKept();
    void follow(const storage::Failure &failure);
    void keepDraft();

    VaultDesk &m_vault;
    PlanContent m_content;
    const storage::Clock &m_clock;
    std::vector<Row> m_rows;
    RowsModel m_remembered{{"personId", "name", "initials"}};
    QStringList m_names;
    QString m_draft;
    QTimer m_pause;
    bool m_known = false;
    bool m_unread = false;
    bool m_busy = false;
    bool m_unkept = false;
    Problem m_problem = None;
};

} // namespace handrail::view
