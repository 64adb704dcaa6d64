#include "view/directory/importoffers.h"

#include "directory/import/fileshape.h"
#include "storage/storagethread.h"
#include "view/desk/ask.h"

#include <QDir>
#include <QFileInfo>

namespace handrail::view {
namespace {

/// Archives, workbooks, tables and JSON, and folders that hold a package, directly in @p folder.
void addPackagesIn(const std::filesystem::path &folder, QVector<QVariantMap> &rows)
{
    const QDir dir(QString::fromStdString(folder.string()));
    const auto entries =
        dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable, QDir::Time);
    constexpr qsizetype kMostOffered = 12;
    for (const QFileInfo &entry : entries) {
        const std::string file = entry.fileName().toStdString();
        const bool one = entry.isFile()
                         && (directory::isNamedAsArchive(file) || directory::isNamedAsRecords(file)
                             || directory::isNamedAsWorkbook(file)
                             || entry.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0);
        const bool package = entry.isDir()
                             && (QFileInfo::exists(entry.filePath() + QStringLiteral("/services.csv"))
                                 || QFileInfo::exists(entry.filePath() + QStringLiteral("/datapackage.json")));
        if ((one || package) && rows.size() < kMostOffered)
            rows.append({{QStringLiteral("name"), entry.fileName()}, {QStringLiteral("path"), entry.absoluteFilePath()},
                         {QStringLiteral("folder"), dir.dirName()}});
    }
}

} // namespace

void ImportOffers::look()
{
    ask(this, m_thread,
        [folders = m_folders, incoming = m_incoming]() -> storage::Result<QVector<QVariantMap>> {
            QVector<QVariantMap> rows;
            for (const auto &folder : folders.empty() && incoming ? incoming() : folders)
                addPackagesIn(folder, rows);
            return rows;
        },
        [this](const storage::Result<QVector<QVariantMap>> &rows) {
            if (rows.ok())
                m_rows.set(rows.value());
        });
}

} // namespace handrail::view
