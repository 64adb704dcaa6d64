#include "view/desk/keptfile.h"

#include "storage/storagethread.h"
#include "view/desk/ask.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace handrail::view {
namespace {

storage::Failure refusedBy(int error, bool noRoom)
{
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG || noRoom;
    return {full ? storage::FailureKind::DiskFull : storage::FailureKind::ReadOnly, {}};
}

/// "settings.json.unread", or with the first figure that is free.
storage::Outcome putAside(const QString &path)
{
    QString aside = path + QStringLiteral(".unread");
    for (int i = 2; QFileInfo::exists(aside) && i < 10; ++i)
        aside = path + QStringLiteral(".unread%1").arg(i);
    if (QFile file(path); !file.exists() || file.rename(aside))
        return storage::Done{};
    return refusedBy(errno, false);
}

storage::Outcome replace(const QString &path, const std::optional<QByteArray> &bytes)
{
    errno = 0;
    if (!bytes) {
        QFile file(path);
        return !file.exists() || file.remove() ? storage::Outcome(storage::Done{}) : refusedBy(errno, false);
    }
    QSaveFile file(path);
    // Flushed by hand: commit() flushes too, does not look whether that went well, and puts a file that a full disk has
    // cut short in the place of the whole one.
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.flush() && file.commit())
        return storage::Done{};
    const int why = errno;
    file.cancelWriting();
    return refusedBy(why, file.error() == QFileDevice::ResourceError);
}

} // namespace

KeptFile::KeptFile(std::filesystem::path file, storage::StorageThread &thread)
    : m_file(std::move(file)), m_thread(thread), m_unread(std::make_shared<std::atomic<bool>>(false))
{
}

bool KeptFile::exists() const { return QFileInfo::exists(QString::fromStdString(m_file.string())); }

std::optional<QByteArray> KeptFile::read(qint64 most)
{
    QFile file(QString::fromStdString(m_file.string()));
    if (!QFileInfo(file).exists())
        return std::nullopt;
    // a pipe in its place would hold the first frame for ever
    *m_unread = !QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly);
    if (*m_unread)
        return std::nullopt;
    QByteArray bytes = file.read(most);
    *m_unread = file.error() != QFileDevice::NoError || !file.atEnd();
    return bytes;
}

void KeptFile::write(std::optional<QByteArray> bytes)
{
    const int mine = ++m_newest;
    m_refused.letBe();
    ask(
        this, m_thread,
        [path = QString::fromStdString(m_file.string()), bytes, unread = m_unread]() -> storage::Outcome {
            if (*unread) {
                if (auto done = putAside(path); !done)
                    return done;
                *unread = false;
            }
            return replace(path, bytes);
        },
        [this, mine, bytes](const storage::Outcome &kept) {
            if (mine != m_newest)
                return;
            const QString before = trouble();
            m_refused.told(kept, [this, bytes] { write(bytes); });
            if (trouble() != before)
                emit troubleChanged();
            kept ? emit this->kept() : emit refused();
        });
}

} // namespace handrail::view
