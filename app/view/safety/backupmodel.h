#pragma once

#include "view/desk/rowsmodel.h"

#include "storage/storagethread.h"
#include "vault/backup.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
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
    Q_PROPERTY(double progress READ progress NOTIFY progressed FINAL) ///< 0 to 1
    /// the passphrase is being worked on; the file comes after that
    Q_PROPERTY(bool deriving READ deriving NOTIFY progressed FINAL)
    /// A backup whose head was read, to be asked about before anything of it is done; empty: none. What it asks of this
    /// device:
    Q_PROPERTY(QString weighed READ weighed NOTIFY changed FINAL)
    Q_PROPERTY(int asksMegabytes READ asksMegabytes NOTIFY changed FINAL)
    Q_PROPERTY(int asksSeconds READ asksSeconds NOTIFY changed FINAL) ///< about; at least 1
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    /// a restored vault was not opened yet: the one before can be had back
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    /// name, path, when ("November 22, 2026, 2:05 PM"): backups in the usual folders of this device
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
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] bool deriving() const { return m_deriving; }
    [[nodiscard]] QString weighed() const { return m_weighed; }
    [[nodiscard]] int asksMegabytes() const { return m_asksMegabytes; }
    [[nodiscard]] int asksSeconds() const { return m_asksSeconds; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] bool canUndo() const { return m_canUndo; }
    [[nodiscard]] RowsModel *files() { return &m_files; }

    /// Where backups are written and looked for; the usual folders unless a test says otherwise.
    void setFolders(const std::vector<std::filesystem::path> &folders) { m_folders = folders; }

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
    void progressed();
    void restored(); ///< another vault took this one's place (or came back): locked

private:
    [[nodiscard]] QString madeWhen(const std::filesystem::path &file) const;
    void begin(bool restoring, const std::filesystem::path &file);
    void finish(const storage::Outcome &outcome);
    void say(State state, Problem problem);
    void watch();

    VaultDesk &m_desk;
    Settings &m_settings;
    std::filesystem::path m_vaultFile;
    const storage::Clock &m_clock;
    vault::KdfCost m_cost;
    std::vector<std::filesystem::path> m_folders;
    State m_state = Idle;
    Problem m_problem = NoProblem;
    bool m_restoring = false;
    double m_progress = 0;
    bool m_deriving = false;
    QElapsedTimer m_sinceKey; ///< runs while a key is being derived
    QString m_weighed;
    int m_asksMegabytes = 0, m_asksSeconds = 0, m_asked = 0;
    QString m_fileName;
    bool m_canUndo = false;
    RowsModel m_files;
    QTimer m_watch; ///< runs only while a job does
    std::shared_ptr<vault::Progress> m_job;
    std::shared_ptr<vault::Progress> m_snapshot = std::make_shared<vault::Progress>();
    storage::StorageThread m_thread; // last: stops first
};

} // namespace handrail::view
