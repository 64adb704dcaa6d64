#pragma once

#include "directory/import/importer.h"
#include "storage/storagethread.h"
#include "view/desk/rowsmodel.h"
#include "view/directory/importoffers.h"
#include "view/directory/importreportfile.h"
#include "view/directory/importtold.h"

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>
#include <stop_token>

namespace handrail::storage { class Clock; }

namespace handrail::view {

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
    Q_PROPERTY(handrail::view::ImportRefusal refused READ refused NOTIFY stateChanged FINAL)
    Q_PROPERTY(handrail::view::ImportSummary summary READ summary NOTIFY stateChanged FINAL)
    /// against what was here before it
    Q_PROPERTY(handrail::view::ImportAgainst against READ against NOTIFY stateChanged FINAL)
    Q_PROPERTY(handrail::view::RowsModel *tables READ tables CONSTANT FINAL)     ///< see tablesOf()
    Q_PROPERTY(handrail::view::RowsModel *problems READ problems CONSTANT FINAL) ///< see problemsOf()
    /// name, path, folder: packages found in the usual folders of this device
    Q_PROPERTY(handrail::view::RowsModel *files READ files CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ImportReportFile *reportFile READ reportFile CONSTANT FINAL)

public:
    enum State { Idle, Running, Done, Refused };
    Q_ENUM(State)

    ImportModel(std::filesystem::path directoryFile, const storage::Clock &clock, QObject *parent = nullptr);
    ~ImportModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString rowsDone() const { return figuresOrNothing(m_at.rowsDone); }
    [[nodiscard]] QString phase() const;
    [[nodiscard]] ImportRefusal refused() const { return refusalOf(m_end.refusal); }
    [[nodiscard]] ImportSummary summary() const { return summaryOf(m_end.report); }
    [[nodiscard]] ImportAgainst against() const { return againstOf(m_end.report); }
    [[nodiscard]] ImportReportFile *reportFile() { return &m_reportFile; }
    [[nodiscard]] QString refusal() const { return refused().kind; }
    [[nodiscard]] QString refusalFile() const { return refused().file; }
    [[nodiscard]] QString refusalColumn() const { return refused().column; }
    [[nodiscard]] QString servicesKept() const { return summary().servicesKept; }
    [[nodiscard]] RowsModel *tables() { return &m_tables; }
    [[nodiscard]] RowsModel *problems() { return &m_problems; }
    [[nodiscard]] RowsModel *files() { return m_offers.rows(); }

    /// Every problem that was listed, as rows of `problems`: a file holds more than a sheet.
    [[nodiscard]] Q_INVOKABLE QVariantList everyProblem() const;
    void setReportFolder(std::filesystem::path folder) { m_reportFile.setFolder(std::move(folder)); }

    /// See ImportOffers; tests set their own folders.
    void setFolders(std::vector<std::filesystem::path> folders);
    using Incoming = ImportOffers::Incoming;
    void setIncoming(Incoming incoming);
    /// Looks again into the usual folders (Downloads, Documents, home, sticks).
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

private:
    void begin(const QString &path, bool shrink);
    void take(directory::ImportEnd end);
    void tell(const directory::ImportProgress &progress);

    std::filesystem::path m_directoryFile;
    const storage::Clock &m_clock;
    State m_state = Idle;
    QString m_path, m_fileName;
    directory::ImportProgress m_at;
    directory::ImportEnd m_end;
    RowsModel m_tables, m_problems;
    std::stop_source m_stop;
    ImportReportFile m_reportFile;
    ImportOffers m_offers;
    storage::StorageThread m_thread; // last: joins before the rest goes
};

} // namespace handrail::view
