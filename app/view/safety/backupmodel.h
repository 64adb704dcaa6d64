#pragma once

#include "view/safety/backupfiles.h"
#include "view/safety/backupprogress.h"
#include "view/safety/backupweight.h"

#include "storage/storagethread.h"
#include "vault/backup.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>

namespace handrail::storage { class Clock; }

namespace handrail::view {

class Settings;
class VaultDesk;

/// Backups of the records: made, restored, undone. Files are read and written on a thread of their own, so that neither
/// the screen nor the vault waits; daily snapshots are taken there too.
class BackupModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SafetySession for it")

    Q_PROPERTY(handrail::view::BackupModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::BackupModel::Problem problem READ problem NOTIFY changed FINAL)
    /// what is (or was last) being done: a restore, else a backup
    Q_PROPERTY(bool restoring READ restoring NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::BackupProgress *progress READ progress CONSTANT FINAL) ///< of that
    Q_PROPERTY(handrail::view::BackupWeight *weight READ weight CONSTANT FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    /// a restored vault was not opened yet: the one before can be had back
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    /// of BackupFiles
    Q_PROPERTY(handrail::view::RowsModel *files READ files CONSTANT FINAL)

public:
    enum State { Idle, Running, Done, Refused };
    Q_ENUM(State)
    enum Problem {
        NoProblem, TooShort, TooPlain, Differ, WrongSecret, NotABackup, Damaged, TooNew, DiskFull, CannotOpen, Locked,
        TooHeavy, Failed
    };
    Q_ENUM(Problem)

    BackupModel(VaultDesk &desk, Settings &settings, std::filesystem::path vaultFile, const storage::Clock &clock,
                vault::KdfCost cost = {}, QObject *parent = nullptr);
    ~BackupModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] bool restoring() const { return m_restoring; }
    [[nodiscard]] BackupProgress *progress() { return &m_progress; }
    [[nodiscard]] BackupWeight *weight() { return &m_weight; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] bool canUndo() const { return m_canUndo; }
    [[nodiscard]] RowsModel *files() { return m_files.rows(); }

    /// Where backups are written and looked for; the usual folders unless a test says otherwise.
    void setFolders(const std::vector<std::filesystem::path> &folders) { m_files.setFolders(folders); }

    Q_INVOKABLE void look();
    Q_INVOKABLE void make(const QString &passphrase, const QString &again);
    /// Checks all of @p path before anything is replaced; then the vault is locked, and restored() is emitted.
    Q_INVOKABLE void restore(const QString &path, const QString &passphrase);
    /// Reads what @p path asks for: then it is weighed, or there is a problem. Empty: it is not asked about any more.
    Q_INVOKABLE void weigh(const QString &path);
    Q_INVOKABLE void undo();
    /// At once for the screen, also while a key is being derived; what is on its way is thrown away.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void reset();
    /// Once a day, in silence: a snapshot that fails leaves those that are there.
    void snapshotIfDue();

signals:
    void changed();
    void restored(); ///< another vault took this one's place (or came back): locked

private:
    void begin(bool restoring, const std::filesystem::path &file);
    void finish(const storage::Outcome &outcome);
    void say(State state, Problem problem);

    VaultDesk &m_desk;
    std::filesystem::path m_vaultFile;
    const storage::Clock &m_clock;
    vault::KdfCost m_cost;
    State m_state = Idle;
    Problem m_problem = NoProblem;
    bool m_restoring = false, m_canUndo = false;
    QString m_fileName;
    BackupFiles m_files;
    BackupWeight m_weight;
    BackupProgress m_progress;
    std::shared_ptr<vault::Progress> m_snapshot = std::make_shared<vault::Progress>();
    storage::StorageThread m_thread; // last: stops first
};

} // namespace handrail::view
