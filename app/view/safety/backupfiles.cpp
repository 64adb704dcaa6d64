#include "view/safety/backupfiles.h"

#include "view/desk/ask.h"
#include "view/desk/momenttext.h"
#include "view/desk/settings.h"

#include <QDateTime>
#include <QStandardPaths>

#include <algorithm>

namespace handrail::view {
namespace {

namespace fs = std::filesystem;

const QString kPrefix = QStringLiteral("handrail-"), kSuffix = QStringLiteral(".handrail");
const QString kNameTime = QStringLiteral("yyyy-MM-dd-HHmm"); // in the file's name, where it sorts

} // namespace

BackupFiles::BackupFiles(Settings &settings, storage::StorageThread &thread, QObject *parent)
    : QObject(parent), m_settings(settings), m_thread(thread), m_rows({"name", "path", "when"}, this)
{
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation})
        m_folders.emplace_back(QStandardPaths::writableLocation(place).toStdString());
}

fs::path BackupFiles::next(std::int64_t wallMs) const
{
    const QString day = QDateTime::fromMSecsSinceEpoch(wallMs).toString(kNameTime);
    return m_folders.front() / (kPrefix + day + kSuffix).toStdString();
}

void BackupFiles::look()
{
    using Found = std::vector<fs::path>;
    ask(this, m_thread, [folders = m_folders]() -> storage::Result<Found> {
        Found found;
        for (const fs::path &folder : folders) {
            std::error_code error; // a folder that is not there has none
            for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
                if (it->path().extension() == kSuffix.toStdString())
                    found.push_back(it->path());
        }
        std::ranges::sort(found, [](const fs::path &a, const fs::path &b) { return a.filename() > b.filename(); });
        return found;
    }, [this, asked = ++m_asked](const storage::Result<Found> &found) {
        if (asked == m_asked && found)
            show(found.value());
    });
}

void BackupFiles::show(const std::vector<fs::path> &found)
{
    QVector<QVariantMap> rows;
    for (const fs::path &file : found)
        rows.append({{QStringLiteral("name"), QString::fromStdString(file.filename().string())},
                     {QStringLiteral("path"), QString::fromStdString(file.string())},
                     {QStringLiteral("when"), madeWhen(file)}});
    m_rows.set(std::move(rows));
}

QString BackupFiles::madeWhen(const fs::path &file) const
{
    const QDateTime named =
        QDateTime::fromString(QString::fromStdString(file.stem().string()).mid(kPrefix.size()), kNameTime);
    const std::int64_t wallMs = named.isValid() ? named.toMSecsSinceEpoch() : 0; // one that was renamed says no day
    return wallMs == 0 ? QString()
                       : longDayOf(wallMs, m_settings.language()) + QStringLiteral(", ")
                             + clockOf(wallMs, m_settings.language());
}

} // namespace handrail::view
