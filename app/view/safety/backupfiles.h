#pragma once

#include "view/desk/rowsmodel.h"

#include "storage/storagethread.h"

#include <QObject>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace handrail::view {

class Settings;

/// The backups that lie in the usual folders of this device, and where the next one goes. Folders are read on the
/// thread of backups: one of ten thousand files, or on a stick that sleeps, holds nobody up.
class BackupFiles : public QObject {
    Q_OBJECT

public:
    BackupFiles(Settings &settings, storage::StorageThread &thread, QObject *parent = nullptr);

    /// name, path, when ("November 22, 2026, 2:05 PM"; empty: the name says no day), newest first
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    void setFolders(std::vector<std::filesystem::path> folders) { m_folders = std::move(folders); }
    [[nodiscard]] std::filesystem::path next(std::int64_t wallMs) const;
    void look();

private:
    void show(const std::vector<std::filesystem::path> &found);
    [[nodiscard]] QString madeWhen(const std::filesystem::path &file) const;

    Settings &m_settings;
    storage::StorageThread &m_thread;
    std::vector<std::filesystem::path> m_folders;
    RowsModel m_rows;
    int m_asked = 0;
};

} // namespace handrail::view
