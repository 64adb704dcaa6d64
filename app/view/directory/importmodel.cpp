#include "view/directory/importmodel.h"

#include "storage/clock.h"
#include "view/desk/ask.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace handrail::view {
namespace {

using directory::ImportEnd;
using directory::ImportPhase;
using directory::ImportProgress;

/// Figures alone, with the separator both our languages use in the United States.
QString figures(std::int64_t number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(static_cast<qlonglong>(number));
}

QString figuresOrNothing(std::int64_t number) { return number > 0 ? figures(number) : QString(); }

const char *keyOf(storage::FailureKind kind)
{
    using enum storage::FailureKind;
    switch (kind) {
    case CannotOpen: case ReadOnly: return "readOnly";
    case Busy: return "busy";
    case DiskFull: return "diskFull";
    case Damaged: return "damaged";
    case TooNew: return "tooNew";
    default: return "other";
    }
}

const char *keyOf(directory::RefusalKind kind)
{
    using enum directory::RefusalKind;
    switch (kind) {
    case None: return "";
    case CannotRead: return "cannotRead";
    case NotAPackage: return "notAPackage";
    case OtherKind: return "otherKind";
    case Empty: return "empty";
    case Truncated: return "truncated";
    case DamagedArchive: return "damagedArchive";
    case Encrypted: return "encrypted";
    case NestedArchive: return "nestedArchive";
    case ZipBomb: return "tooLarge";
    case TooManyFiles: return "tooManyFiles";
    case PathClimbs: return "leadsOut";
    case LinkInside: return "linkInside";
    case BadDescription: return "badDescription";
    case NotText: return "notText";
    case FieldTooLarge: case TooManyColumns: return "fieldTooLarge";
    case QuoteNotClosed: return "quoteNotClosed";
    case MissingColumn: return "missingColumn";
    case BadJson: return "badJson";
    case BadSignature: return "badSignature";
    case ForeignSignature: return "foreignSignature";
    case Shrinks: return "shrinks";
    case Cancelled: return "cancelled";
    case Storage: return "other";
    }
    return "other";
}

const char *keyOf(directory::ProblemKind kind)
{
    constexpr const char *kKeys[directory::kProblemKinds] = {
        "notUtf8",       "rowShort",       "rowLong",     "quoteInside", "missingValue",   "duplicateId",
        "danglingKey",   "badCoordinates", "badTime",     "badNumber",   "inactive",       "private",
        "duplicateFile", "markup",         "notAService", "fileNotRead", "tableElsewhere", "wrongPath",
        "recoded",       "otherSeparator", "nullWord",    "linkMended",  "roundedId",      "jsonMended",
        "badDate",       "badDays",        "withheld",    "alreadyHere", "columnNotRead",  "columnLooksLike",
        "lateHeading",   "columnTaken",    "pageOfMany",  "lettersGuessed", "otherQuotes", "sameDoor",
        "unknownStatus", "lostNought"};
    return kKeys[static_cast<int>(kind)];
}

/// Zips, and folders that hold a package, directly in @p folder.
void addPackagesIn(const std::filesystem::path &folder, QVector<QVariantMap> &rows)
{
    const QDir dir(QString::fromStdString(folder.string()));
    const auto entries =
        dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable, QDir::Time);
    constexpr qsizetype kMost = 12;
    for (const QFileInfo &entry : entries) {
        const bool zip = entry.isFile() && entry.suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) == 0;
        const bool package = entry.isDir()
                             && (QFileInfo::exists(entry.filePath() + QStringLiteral("/services.csv"))
                                 || QFileInfo::exists(entry.filePath() + QStringLiteral("/datapackage.json")));
        if ((zip || package) && rows.size() < kMost)
            rows.append({{QStringLiteral("name"), entry.fileName()}, {QStringLiteral("path"), entry.absoluteFilePath()},
                         {QStringLiteral("folder"), dir.dirName()}});
    }
}

} // namespace

ImportModel::ImportModel(std::filesystem::path directoryFile, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_directoryFile(std::move(directoryFile)), m_clock(clock),
      m_tables({"table", "kept", "read", "repaired", "refused", "leftOut"}),
      m_problems({"kind", "count", "file", "line", "column", "value", "rows"}), m_files({"name", "path", "folder"})
{
}

ImportModel::~ImportModel()
{
    m_stop.request_stop(); // closing the app is a cancel: the directory stays as it was
}

void ImportModel::look()
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
                m_files.set(rows.value());
        });
}

void ImportModel::startAnyway()
{
    if (shrinks())
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
    m_progress = 0;
    m_rowsDone.clear();
    m_phase = QStringLiteral("reading");
    m_end = {};
    m_savedReport.clear();
    m_reportFailed = false;
    emit reportChanged();
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
    m_progress = progress.bytesTotal > 0
                     ? static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytesTotal)
                     : 0;
    m_rowsDone = figures(progress.rowsDone);
    m_phase = QString::fromLatin1(progress.phase == ImportPhase::Reading   ? "reading"
                                  : progress.phase == ImportPhase::Linking ? "linking"
                                                                           : "storing");
    emit progressed();
}

void ImportModel::take(ImportEnd end)
{
    m_end = std::move(end);
    QVector<QVariantMap> tables;
    for (const directory::TableCount &count : m_end.report.tables)
        tables.append({{QStringLiteral("table"), QString::fromStdString(count.table)},
                       {QStringLiteral("kept"), figures(count.kept)},
                       {QStringLiteral("read"), figures(count.read)},
                       {QStringLiteral("repaired"), figuresOrNothing(count.repaired)},
                       {QStringLiteral("refused"), figuresOrNothing(count.refused)},
                       {QStringLiteral("leftOut"), figuresOrNothing(count.leftOut)}});
    m_tables.set(std::move(tables));

    constexpr int kListed = 30; // of a kind: enough to see what it is, not so many that a sheet becomes slow
    m_problems.set(problemRows(kListed));

    m_state = m_end.imported() ? Done : m_end.refusal.kind == directory::RefusalKind::Cancelled ? Idle : Refused;
    emit stateChanged();
    if (m_state == Done)
        emit imported();
}

/// At most @p most of a kind.
QVector<QVariantMap> ImportModel::problemRows(int most) const
{
    std::vector<directory::Problem> listed = m_end.report.problems;
    std::stable_sort(listed.begin(), listed.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
    QVector<QVariantMap> problems;
    int ofKind = 0;
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const directory::Problem &problem = listed[i];
        const bool first = i == 0 || listed[i - 1].kind != problem.kind;
        ofKind = first ? 1 : ofKind + 1;
        if (ofKind > most)
            continue;
        problems.append(
            {{QStringLiteral("kind"), QString::fromLatin1(keyOf(problem.kind))},
             {QStringLiteral("count"), first ? figures(m_end.report.problemCount(problem.kind)) : QString()},
             {QStringLiteral("file"), QString::fromStdString(problem.file)},
             {QStringLiteral("line"), static_cast<int>(problem.line)},
             {QStringLiteral("column"), QString::fromStdString(problem.column)},
             {QStringLiteral("value"), QString::fromStdString(problem.value)},
             {QStringLiteral("rows"), figures(problem.rows)}});
    }
    return problems;
}

QVariantList ImportModel::everyProblem() const
{
    QVariantList all;
    for (const QVariantMap &row : problemRows(std::numeric_limits<int>::max()))
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

QString ImportModel::refusal() const
{
    const auto &refusal = m_end.refusal;
    return QString::fromLatin1(refusal.kind == directory::RefusalKind::Storage ? keyOf(refusal.storage)
                                                                               : keyOf(refusal.kind));
}

QString ImportModel::servicesKept() const
{
    const directory::TableCount *services = m_end.report.table("service");
    return figures(services ? services->kept : 0);
}

QString ImportModel::leftOut() const
{
    const directory::TableCount *services = m_end.report.table("service");
    return figuresOrNothing(services ? services->leftOut : 0);
}

QString ImportModel::servicesAfter() const { return figures(m_end.report.servicesAfter); }
QString ImportModel::servicesReplaced() const { return figuresOrNothing(m_end.report.servicesReplaced); }
ImportAgainst ImportModel::against() const
{
    const auto first = [](const std::vector<std::string> &names) {
        constexpr std::size_t kMost = 5;
        QStringList out;
        for (std::size_t i = 0; i < names.size() && i < kMost; ++i)
            out << QString::fromStdString(names[i]);
        return out.join(QStringLiteral(", "));
    };
    const directory::ImportReport &report = m_end.report;
    ImportAgainst out;
    if (report.servicesReplaced > 0) {
        out.servicesNew = figuresOrNothing(report.servicesNew);
        out.servicesGone = figuresOrNothing(report.servicesGone);
        out.servicesChanged = figuresOrNothing(report.servicesChanged);
    }
    out.goneNames = first(report.gone);
    out.correctionsKept = figuresOrNothing(report.correctionsKept);
    out.closuresConfirmed = figuresOrNothing(static_cast<std::int64_t>(report.confirmed.size()));
    out.confirmedNames = first(report.confirmed);
    out.closuresWaiting = report.confirmed.empty() ? QString() : figuresOrNothing(report.closuresWaiting);
    return out;
}
QString ImportModel::privatePlaces() const { return figuresOrNothing(m_end.report.privatePlaces); }

} // namespace handrail::view
