#include "view/directory/importmodel.h"

#include "view/desk/ask.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <fstream>

// The report as a file that can be sent to whoever made the directory.
namespace handrail::view {

void ImportModel::saveReport(const QString &text)
{
    m_savedReport.clear();
    m_reportFailed = false;
    emit reportChanged();
    std::filesystem::path folder = m_reportFolder;
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
        [this](const storage::Result<QString> &saved) {
            m_reportFailed = !saved.ok();
            m_savedReport = saved.ok() ? saved.value() : QString();
            emit reportChanged();
        });
}

} // namespace handrail::view
