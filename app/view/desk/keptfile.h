#pragma once

#include "view/desk/refusedwrite.h"

#include <QByteArray>
#include <QObject>

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>

namespace handrail::storage { class StorageThread; }

namespace handrail::view {

/// A small file of its own beside the vault (settings, a marker, the program's numbers): replaced whole or not at all,
/// off the GUI thread. What the disk refuses is tried again until it is there; what could not be read is never written
/// over. Not for words about people: those are the vault's.
class KeptFile : public QObject {
    Q_OBJECT

public:
    KeptFile(std::filesystem::path file, storage::StorageThread &thread);

    [[nodiscard]] bool exists() const;
    /// At most @p most bytes of it; none: there is no such file, or it cannot be read (isUnread()). Small and
    /// synchronous: before the first frame.
    [[nodiscard]] std::optional<QByteArray> read(qint64 most);
    /// Its owner did not understand what read() gave. The next write puts that aside under a name of its own.
    void setUnread() { *m_unread = true; }
    [[nodiscard]] bool isUnread() const { return *m_unread; }

    void keep(const QByteArray &bytes) { write(bytes); }
    void remove() { write(std::nullopt); }
    /// Why the newest is not on disk, in SaveBanner's words; "": it is, or is on its way.
    [[nodiscard]] const QString &trouble() const { return m_refused.trouble(); }
    void retry() { m_refused.retry(); }

signals:
    void troubleChanged();
    void kept();    ///< the newest is on disk
    void refused(); ///< it is not: trouble() says why. Each time

private:
    void write(std::optional<QByteArray> bytes);

    std::filesystem::path m_file;
    storage::StorageThread &m_thread;
    RefusedWrite m_refused;
    std::shared_ptr<std::atomic<bool>> m_unread; ///< until a write has put it aside, on the other thread
    int m_newest = 0; ///< an answer about an older write says nothing any more
};

} // namespace handrail::view
