#pragma once

#include "view/desk/rowsmodel.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace handrail::storage { class StorageThread; }

namespace handrail::view {

/// What lies ready to be imported: archives, tables, JSON and folders that hold a package, directly in the usual
/// folders and not below them. Looked for off the GUI thread.
class ImportOffers : public QObject {
    Q_OBJECT

public:
    /// Asked for the folders each time somebody looks, on a thread of its own: a stick may have been plugged in since.
    using Incoming = std::vector<std::filesystem::path> (*)();

    explicit ImportOffers(storage::StorageThread &thread) : m_thread(thread) {}

    /// name, path, folder
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    void setFolders(std::vector<std::filesystem::path> folders) { m_folders = std::move(folders); }
    void setIncoming(Incoming incoming) { m_incoming = incoming; }
    void look();

private:
    storage::StorageThread &m_thread;
    std::vector<std::filesystem::path> m_folders;
    Incoming m_incoming = nullptr;
    RowsModel m_rows{{"name", "path", "folder"}};
};

} // namespace handrail::view
