#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

namespace handrail::storage { class StorageThread; }

namespace handrail::view {

/// The report of an import as a file that can be sent to whoever made the directory.
class ImportReportFile : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

    /// "~/Documents/county-report.txt"; empty: not saved
    Q_PROPERTY(QString saved READ saved NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL) ///< it could not be written

public:
    explicit ImportReportFile(storage::StorageThread &thread) : m_thread(thread) {}

    [[nodiscard]] QString saved() const { return m_saved; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }
    /// Another import begins: @p fileName is what is imported.
    void begin(const QString &fileName);
    /// Writes @p text, the report in the person's words, as a new file into their Documents.
    Q_INVOKABLE void save(const QString &text);

signals:
    void changed();

private:
    void forget();

    storage::StorageThread &m_thread;
    std::filesystem::path m_folder; ///< empty: Documents
    QString m_fileName, m_saved;
    bool m_failed = false;
};

} // namespace handrail::view
