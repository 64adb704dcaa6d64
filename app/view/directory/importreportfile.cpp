#include "view/directory/importreportfile.h"

#include "storage/storagethread.h"
#include "view/desk/ask.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <fstream>

namespace handrail::view {

void ImportReportFile::forget()
{
    m_saved.clear();
    m_failed = false;
    emit changed();
}

void ImportReportFile::begin(const QString &fileName)
{
    m_fileName = fileName;
    forget();
}

void ImportReportFile::save(const QString &text)
{
    forget();
    std::filesystem::path folder = m_folder;
    if (folder.empty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString();
    ask(
        this, m_thread,
        [folder, stem = QFileInfo(m_fileName).completeBaseName().toStdString() + "-report",
         bytes = text.toStdString()]() -> storage::Result<QString> {
            std::error_code error;
            std::filesystem::create_directories(folder, error);
            std::filesystem::path target = folder / (stem + ".txt");
            for (int n = 2; std::filesystem::exists(target, error) && n < 1000; ++n) // what was written before stays
                target = folder / (stem + '-' + std::to_string(n) + ".txt");
            std::ofstream file(target, std::ios::binary);
            file << bytes;
            file.close();
            if (!file)
                return storage::Failure{storage::FailureKind::CannotOpen, "report"};
            QString shown = QString::fromStdString(target.string());
            if (const QString home = QDir::homePath(); shown.startsWith(home + QLatin1Char('/')))
                shown.replace(0, home.size(), QLatin1Char('~'));
            return shown;
        },
        [this](const storage::Result<QString> &written) {
            m_failed = !written.ok();
            m_saved = written.ok() ? written.value() : QString();
            emit changed();
        });
}

} // namespace handrail::view
