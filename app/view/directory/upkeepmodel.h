#pragma once

#include "view/desk/directorydesk.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QString>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <stop_token>

namespace handrail::storage { class Clock; }

namespace handrail::view {

class CrisisDesk;
class DirectoryModel;

/// Keeping the directory alive: what needs checking, a service that is missing, and the file that takes what peers
/// found out back to the publisher.
class UpkeepModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectoryKit for it")

    /// serviceId, name, why ("wrong_number", "closed_down", "closed_waits", "never", "old"), checkedUnit, checkedCount
    Q_PROPERTY(handrail::view::RowsModel *needs READ needs CONSTANT FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(bool more READ hasMore NOTIFY changed FINAL) ///< the list is longer than what is shown
    // ---- what the change file would hold ----
    Q_PROPERTY(int services READ services NOTIFY changed FINAL)
    Q_PROPERTY(int corrections READ corrections NOTIFY changed FINAL)
    Q_PROPERTY(int checks READ checks NOTIFY changed FINAL)
    Q_PROPERTY(int calls READ calls NOTIFY changed FINAL)
    Q_PROPERTY(int notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(int added READ added NOTIFY changed FINAL)
    // ---- the file ----
    Q_PROPERTY(bool writing READ isWriting NOTIFY fileChanged FINAL)
    /// name of the file last written; empty: none
    Q_PROPERTY(QString savedFile READ savedFile NOTIFY fileChanged FINAL)
    Q_PROPERTY(QString savedFolder READ savedFolder NOTIFY fileChanged FINAL) ///< "~/Documents"
    Q_PROPERTY(bool savedWhole READ savedWhole NOTIFY fileChanged FINAL)      ///< the whole directory, not the changes
    Q_PROPERTY(QString problem READ problem NOTIFY fileChanged FINAL)         ///< "", "diskFull", "readOnly", "other"
    // ---- a new service ----
    /// something was typed and not added yet
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY draftChanged FINAL)
    Q_PROPERTY(bool draftPrivate READ isDraftPrivate NOTIFY draftChanged FINAL) ///< its address is not kept
    Q_PROPERTY(int draftRevision READ draftRevision NOTIFY draftChanged FINAL) ///< what depends on draftOf() names it
    Q_PROPERTY(QString addProblem READ addProblem NOTIFY draftChanged FINAL) ///< "", "noName", "diskFull", "other"

public:
    UpkeepModel(DirectoryDesk &desk, DirectoryModel &list, CrisisDesk &crisis, const storage::Clock &clock,
                QObject *parent = nullptr);
    ~UpkeepModel() override;

    [[nodiscard]] RowsModel *needs() { return &m_needs; }
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool hasMore() const { return m_more; }
    [[nodiscard]] int services() const { return m_counts.value(QStringLiteral("services")).toInt(); }
    [[nodiscard]] int corrections() const { return m_counts.value(QStringLiteral("corrections")).toInt(); }
    [[nodiscard]] int checks() const { return m_counts.value(QStringLiteral("checks")).toInt(); }
    [[nodiscard]] int calls() const { return m_counts.value(QStringLiteral("calls")).toInt(); }
    [[nodiscard]] int notes() const { return m_counts.value(QStringLiteral("notes")).toInt(); }
    [[nodiscard]] int added() const { return m_counts.value(QStringLiteral("added")).toInt(); }
    [[nodiscard]] bool isWriting() const { return m_writing; }
    [[nodiscard]] QString savedFile() const { return m_savedFile; }
    [[nodiscard]] QString savedFolder() const { return m_savedFolder; }
    [[nodiscard]] bool savedWhole() const { return m_savedWhole; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool hasDraft() const { return !m_draft.isEmpty(); }
    [[nodiscard]] bool isDraftPrivate() const { return m_draft.value(QStringLiteral("private")).toBool(); }
    [[nodiscard]] int draftRevision() const { return m_draftRevision; }
    /// @p field: "name", "phone", "address", "city", "hours", "description"
    [[nodiscard]] Q_INVOKABLE QString draftOf(const QString &field) const { return m_draft.value(field).toString(); }
    [[nodiscard]] QString addProblem() const { return m_addProblem; }

    /// Where the file goes; the person's Documents until said otherwise.
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }

    Q_INVOKABLE void look();
    /// Writes an HSDS 3.0 package: what peers found out, or with @p whole the directory as it stands here.
    Q_INVOKABLE void save(bool whole);
    /// Reads what was typed into the form for a new service before.
    Q_INVOKABLE void readDraft();
    Q_INVOKABLE void type(const QString &field, const QString &value);
    Q_INVOKABLE void setPrivate(bool confidential);
    /// Adds the draft. Ends in serviceAdded() or addProblem.
    Q_INVOKABLE void add();
    Q_INVOKABLE void clearDraft();

signals:
    void changed();
    void fileChanged();
    void draftChanged();
    void serviceAdded(const QString &id);

private:
    void keepDraft();
    void tellDraft();

    DirectoryDesk &m_desk;
    DirectoryModel &m_list;
    CrisisDesk &m_crisis;
    const storage::Clock &m_clock;
    std::filesystem::path m_folder;
    RowsModel m_needs;
    QVariantMap m_counts, m_draft;
    QString m_savedFile, m_savedFolder, m_problem, m_addProblem;
    std::stop_source m_stop;
    int m_draftRevision = 0;
    bool m_known = false, m_more = false, m_writing = false, m_savedWhole = false, m_draftRead = false;
};

} // namespace handrail::view
