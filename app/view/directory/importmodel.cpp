#include "view/directory/importmodel.h"

#include "storage/clock.h"
#include "view/desk/ask.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace handrail::view {
namespace {

using directory::ImportEnd;
using directory::ImportPhase;
using directory::ImportProgress;

} // namespace

ImportModel::ImportModel(std::filesystem::path directoryFile, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_directoryFile(std::move(directoryFile)), m_clock(clock),
      m_tables({"table", "kept", "read", "repaired", "refused", "leftOut"}),
      m_problems({"kind", "count", "file", "line", "column", "value", "rows"}), m_reportFile(m_thread),
      m_offers(m_thread)
{
}

ImportModel::~ImportModel()
{
    m_stop.request_stop(); // closing the app is a cancel: the directory stays as it was
}

void ImportModel::look() { m_offers.look(); }

void ImportModel::setFolders(std::vector<std::filesystem::path> folders) { m_offers.setFolders(std::move(folders)); }

void ImportModel::setIncoming(Incoming incoming) { m_offers.setIncoming(incoming); }

void ImportModel::startAnyway()
{
    if (m_state == Refused && refused().shrinks)
        begin(m_path, true);
}

void ImportModel::start(const QString &path) { begin(path, false); }

void ImportModel::begin(const QString &path, bool shrink)
{
    if (m_state == Running || path.trimmed().isEmpty())
        return;
    m_path = path;
    const QString local = path.startsWith(QLatin1String("file:")) ? QUrl(path).toLocalFile() : path.trimmed();
    m_stop = std::stop_source();
    m_state = Running;
    m_fileName = QFileInfo(local).fileName();
    m_at = {};
    m_end = {};
    m_reportFile.begin(m_fileName);
    emit stateChanged();
    emit progressed();

    directory::ImportOptions options;
    options.stop = m_stop.get_token();
    options.shrink = shrink;
    options.nowWallMs = m_clock.now().wallMs;
    options.progress = [guard = QPointer<ImportModel>(this)](const ImportProgress &progress) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, progress] {
            if (guard)
                guard->tell(progress);
        }, Qt::QueuedConnection);
    };
    ask(
        this, m_thread,
        [file = std::filesystem::path(local.toStdString()), directoryFile = m_directoryFile,
         options]() -> storage::Result<ImportEnd> { return directory::importPackage(file, directoryFile, options); },
        [this](storage::Result<ImportEnd> end) { take(std::move(end.value())); });
}

void ImportModel::tell(const ImportProgress &progress)
{
    if (m_state != Running)
        return;
    m_at = progress;
    emit progressed();
}

double ImportModel::progress() const
{
    // what is packed may hold more than it says
    return m_at.bytesTotal > 0
               ? std::min(1.0, static_cast<double>(m_at.bytesDone) / static_cast<double>(m_at.bytesTotal))
               : 0;
}

QString ImportModel::phase() const
{
    return QString::fromLatin1(m_at.phase == ImportPhase::Reading   ? "reading"
                               : m_at.phase == ImportPhase::Linking ? "linking"
                                                                    : "storing");
}

void ImportModel::take(ImportEnd end)
{
    m_end = std::move(end);
    m_tables.set(tablesOf(m_end.report));

    constexpr int kListed = 30; // of a kind: enough to see what it is, not so many that a sheet becomes slow
    m_problems.set(problemsOf(m_end.report, kListed));

    m_state = m_end.imported() ? Done : m_end.refusal.kind == directory::RefusalKind::Cancelled ? Idle : Refused;
    emit stateChanged();
    if (m_state == Done)
        emit imported();
}

QVariantList ImportModel::everyProblem() const
{
    QVariantList all;
    for (const QVariantMap &row : problemsOf(m_end.report, std::numeric_limits<int>::max()))
        all.append(row);
    return all;
}

void ImportModel::cancel()
{
    m_stop.request_stop();
}

void ImportModel::reset()
{
    if (m_state == Running)
        return;
    m_state = Idle;
    m_end = {};
    emit stateChanged();
}

} // namespace handrail::view
