#include "view/directory/changesfile.h"

#include "view/desk/directorydesk.h"
#include "view/desk/showntext.h"

#include "directory/export/exporter.h"
#include "storage/clock.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

namespace handrail::view {
namespace {

struct Saved {
    std::filesystem::path path;
};

QString shownFolder(const std::filesystem::path &folder)
{
    const QString path = shownText(folder.string()), home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

QString fileProblem(const storage::Failure &failure)
{
    using Kind = storage::FailureKind;
    return failure.kind == Kind::DiskFull                                       ? QStringLiteral("diskFull")
           : failure.kind == Kind::ReadOnly || failure.kind == Kind::CannotOpen ? QStringLiteral("readOnly")
                                                                                : QStringLiteral("other");
}

} // namespace

ChangesFile::ChangesFile(DirectoryDesk &desk, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_clock(clock),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString())
{
}

ChangesFile::~ChangesFile() { m_stop.request_stop(); }

void ChangesFile::save(bool whole)
{
    if (m_writing)
        return;
    m_writing = true;
    m_problem.clear();
    m_savedFile.clear();
    emit changed();
    const std::int64_t now = m_clock.now().wallMs;
    const std::string day = QDateTime::fromMSecsSinceEpoch(now).date().toString(Qt::ISODate).toStdString();
    const std::string stem = (whole ? "handrail-directory-" : "handrail-changes-") + day;
    m_desk.work(
        this,
        [folder = m_folder, stem, whole, now,
         stop = m_stop.get_token()](storage::Database &db) -> storage::Result<Saved> {
            std::error_code error;
            std::filesystem::create_directories(folder, error);
            std::filesystem::path target = folder / (stem + ".zip");
            for (int n = 2; std::filesystem::exists(target, error) && n < 1000; ++n) // what was written before stays
                target = folder / (stem + '-' + std::to_string(n) + ".zip");
            directory::ExportOptions options;
            options.changesOnly = !whole;
            options.nowWallMs = now;
            options.stop = stop;
            const auto done = directory::exportDirectory(db, target, options);
            if (!done.ok())
                return done.failure();
            return Saved{target};
        },
        [this, whole](const storage::Result<Saved> &saved) {
            m_writing = false;
            m_savedWhole = whole;
            if (saved.ok()) {
                m_savedFile = shownText(saved.value().path.filename().string());
                m_savedFolder = shownFolder(saved.value().path.parent_path());
            } else {
                m_problem = fileProblem(saved.failure());
            }
            emit changed();
        });
}

} // namespace handrail::view
