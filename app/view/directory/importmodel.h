#pragma once

#include "directory/import/importer.h"
#include "storage/storagethread.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>
#include <stop_token>

namespace handrail::storage { class Clock; }

namespace handrail::view {

/// What an import changed, in figures; "": nothing, or there was no earlier import of the same package.
struct ImportAgainst {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString servicesNew MEMBER servicesNew FINAL)
    Q_PROPERTY(QString servicesGone MEMBER servicesGone FINAL)
    Q_PROPERTY(QString servicesChanged MEMBER servicesChanged FINAL)
    Q_PROPERTY(QString goneNames MEMBER goneNames FINAL)             ///< of the first that are gone
    Q_PROPERTY(QString correctionsKept MEMBER correctionsKept FINAL) ///< services with peers' notes and corrections
    /// services whose 'closed' waited and counts now: the peers of the device that the file is from said so, too
    Q_PROPERTY(QString closuresConfirmed MEMBER closuresConfirmed FINAL)
    Q_PROPERTY(QString confirmedNames MEMBER confirmedNames FINAL) ///< of the first of them
    Q_PROPERTY(QString closuresWaiting MEMBER closuresWaiting FINAL) ///< those that still do

public:
    QString servicesNew, servicesGone, servicesChanged, goneNames, correctionsKept, closuresConfirmed, confirmedNames,
        closuresWaiting;
};

/// Bringing a county's file into the directory: what lies ready, progress, cancel, the report. The import runs on a
/// thread of its own with its own connection, so that the directory can be searched meanwhile.
class ImportModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectorySession for it")

    Q_PROPERTY(handrail::view::ImportModel::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY stateChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressed FINAL)      ///< 0 to 1, of the reading
    Q_PROPERTY(QString rowsDone READ rowsDone NOTIFY progressed FINAL)     ///< "12,400"
    Q_PROPERTY(QString phase READ phase NOTIFY progressed FINAL)           ///< "reading", "linking", "storing"
    /// key of RefusalKind: "truncated"; storage: "diskFull", "busy" …
    Q_PROPERTY(QString refusal READ refusal NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString refusalFile READ refusalFile NOTIFY stateChanged FINAL)
    Q_PROPERTY(int refusalLine READ refusalLine NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString refusalColumn READ refusalColumn NOTIFY stateChanged FINAL)
    /// Refused for now because fewer than half of the services that it replaces would be left: startAnyway() takes it.
    Q_PROPERTY(bool shrinks READ shrinks NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString packageName READ packageName NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString servicesKept READ servicesKept NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString servicesAfter READ servicesAfter NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString servicesReplaced READ servicesReplaced NOTIFY stateChanged FINAL) ///< "" when none were
    /// services no longer active or private; ""
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString privatePlaces READ privatePlaces NOTIFY stateChanged FINAL)       ///< "" when none
    /// whose good signature the file carried; "" not signed
    Q_PROPERTY(QString signer READ signer NOTIFY stateChanged FINAL)
    /// against what was here before it
    Q_PROPERTY(handrail::view::ImportAgainst against READ against NOTIFY stateChanged FINAL)
    /// table (HSDS name), kept, read, repaired, refused, leftOut as texts
    Q_PROPERTY(handrail::view::RowsModel *tables READ tables CONSTANT FINAL)
    /// kind (key of ProblemKind), count (of the kind, on its first row, else empty), file, line, column, value, rows
    /// (of a column: with something in it)
    Q_PROPERTY(handrail::view::RowsModel *problems READ problems CONSTANT FINAL)
    /// name, path, folder: packages found in the usual folders of this device
    Q_PROPERTY(handrail::view::RowsModel *files READ files CONSTANT FINAL)
    // ---- the report, for whoever made the file ----
    /// "~/Documents/county-report.txt"; empty: not saved
    Q_PROPERTY(QString savedReport READ savedReport NOTIFY reportChanged FINAL)
    Q_PROPERTY(bool reportFailed READ hasReportFailed NOTIFY reportChanged FINAL)    ///< it could not be written

public:
    enum State { Idle, Running, Done, Refused };
    Q_ENUM(State)

    ImportModel(std::filesystem::path directoryFile, const storage::Clock &clock, QObject *parent = nullptr);
    ~ImportModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QString rowsDone() const { return m_rowsDone; }
    [[nodiscard]] QString phase() const { return m_phase; }
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] bool shrinks() const
    {
        return m_state == Refused && m_end.refusal.kind == directory::RefusalKind::Shrinks;
    }
    [[nodiscard]] QString refusalFile() const { return QString::fromStdString(m_end.refusal.file); }
    [[nodiscard]] int refusalLine() const { return static_cast<int>(m_end.refusal.line); }
    [[nodiscard]] QString refusalColumn() const { return QString::fromStdString(m_end.refusal.column); }
    [[nodiscard]] QString packageName() const { return QString::fromStdString(m_end.report.packageName); }
    [[nodiscard]] QString servicesKept() const;
    [[nodiscard]] QString servicesAfter() const;
    [[nodiscard]] QString servicesReplaced() const;
    [[nodiscard]] QString leftOut() const;
    [[nodiscard]] QString privatePlaces() const;
    [[nodiscard]] QString signer() const { return QString::fromStdString(m_end.report.signer); }
    [[nodiscard]] ImportAgainst against() const;
    [[nodiscard]] RowsModel *tables() { return &m_tables; }
    [[nodiscard]] RowsModel *problems() { return &m_problems; }
    [[nodiscard]] RowsModel *files() { return &m_files; }

    [[nodiscard]] QString savedReport() const { return m_savedReport; }
    [[nodiscard]] bool hasReportFailed() const { return m_reportFailed; }
    /// Every problem that was listed, as rows of `problems`: a file holds more than a sheet.
    [[nodiscard]] Q_INVOKABLE QVariantList everyProblem() const;
    /// Writes @p text, the report in the person's words, as a new file into their Documents.
    Q_INVOKABLE void saveReport(const QString &text);
    void setReportFolder(std::filesystem::path folder) { m_reportFolder = std::move(folder); }

    /// Where to look for packages; tests set their own. Not below it, only directly in it.
    void setFolders(std::vector<std::filesystem::path> folders) { m_folders = std::move(folders); }
    /// Asked for the folders each time somebody looks, on a thread of its own: a stick may have been plugged in since.
    using Incoming = std::vector<std::filesystem::path> (*)();
    void setIncoming(Incoming incoming) { m_incoming = incoming; }
    /// Looks again into the usual folders (Downloads, Documents, home, sticks), off the GUI thread.
    Q_INVOKABLE void look();
    /// Imports the zip or folder at @p path (a path or a file: address). While one runs another is not begun.
    Q_INVOKABLE void start(const QString &path);
    /// The same file, though it leaves few: somebody was asked.
    Q_INVOKABLE void startAnyway();
    /// The import stops soon, and nothing of it stays.
    Q_INVOKABLE void cancel();
    /// Back to choosing a file.
    Q_INVOKABLE void reset();

signals:
    void stateChanged();
    void progressed();
    void imported(); ///< the directory has changed
    void reportChanged();

private:
    void begin(const QString &path, bool shrink);
    void take(directory::ImportEnd end);
    void tell(const directory::ImportProgress &progress);
    [[nodiscard]] QVector<QVariantMap> problemRows(int most) const;

    std::filesystem::path m_directoryFile;
    const storage::Clock &m_clock;
    std::vector<std::filesystem::path> m_folders;
    Incoming m_incoming = nullptr;
    std::filesystem::path m_reportFolder; ///< empty: Documents
    QString m_savedReport;
    bool m_reportFailed = false;
    State m_state = Idle;
    QString m_path, m_fileName, m_rowsDone, m_phase;
    double m_progress = 0;
    directory::ImportEnd m_end;
    RowsModel m_tables, m_problems, m_files;
    std::stop_source m_stop;
    storage::StorageThread m_thread; // last: joins before the rest goes
};

} // namespace handrail::view
