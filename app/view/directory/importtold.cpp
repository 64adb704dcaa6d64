#include "view/directory/importtold.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace handrail::view {
namespace {

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
        "unknownStatus", "lostNought",     "hiddenSheet", "hiddenRow",   "hiddenColumn",   "cellError"};
    return kKeys[static_cast<int>(kind)];
}

} // namespace

QString figures(std::int64_t number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(static_cast<qlonglong>(number));
}

QString figuresOrNothing(std::int64_t number) { return number > 0 ? figures(number) : QString(); }

ImportAgainst againstOf(const directory::ImportReport &report)
{
    const auto first = [](const std::vector<std::string> &names) {
        constexpr std::size_t kMost = 5;
        QStringList out;
        for (std::size_t i = 0; i < names.size() && i < kMost; ++i)
            out << QString::fromStdString(names[i]);
        return out.join(QStringLiteral(", "));
    };
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

ImportRefusal refusalOf(const directory::Refusal &refusal)
{
    ImportRefusal out;
    out.kind = QString::fromLatin1(refusal.kind == directory::RefusalKind::Storage ? keyOf(refusal.storage)
                                                                                   : keyOf(refusal.kind));
    out.file = QString::fromStdString(refusal.file);
    out.column = QString::fromStdString(refusal.column);
    out.line = static_cast<int>(refusal.line);
    out.shrinks = refusal.kind == directory::RefusalKind::Shrinks;
    return out;
}

ImportSummary summaryOf(const directory::ImportReport &report)
{
    const directory::TableCount *services = report.table("service");
    ImportSummary out;
    out.packageName = QString::fromStdString(report.packageName);
    out.servicesKept = figures(services ? services->kept : 0);
    out.servicesAfter = figures(report.servicesAfter);
    out.servicesReplaced = figuresOrNothing(report.servicesReplaced);
    out.leftOut = figuresOrNothing(services ? services->leftOut : 0);
    out.privatePlaces = figuresOrNothing(report.privatePlaces);
    out.signer = QString::fromStdString(report.signer);
    return out;
}

QVector<QVariantMap> tablesOf(const directory::ImportReport &report)
{
    QVector<QVariantMap> tables;
    for (const directory::TableCount &count : report.tables)
        tables.append({{QStringLiteral("table"), QString::fromStdString(count.table)},
                       {QStringLiteral("kept"), figures(count.kept)},
                       {QStringLiteral("read"), figures(count.read)},
                       {QStringLiteral("repaired"), figuresOrNothing(count.repaired)},
                       {QStringLiteral("refused"), figuresOrNothing(count.refused)},
                       {QStringLiteral("leftOut"), figuresOrNothing(count.leftOut)}});
    return tables;
}

QVector<QVariantMap> problemsOf(const directory::ImportReport &report, int most)
{
    std::vector<directory::Problem> listed = report.problems;
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
             {QStringLiteral("count"), first ? figures(report.problemCount(problem.kind)) : QString()},
             {QStringLiteral("file"), QString::fromStdString(problem.file)},
             {QStringLiteral("line"), static_cast<int>(problem.line)},
             {QStringLiteral("column"), QString::fromStdString(problem.column)},
             {QStringLiteral("value"), QString::fromStdString(problem.value)},
             {QStringLiteral("rows"), figures(problem.rows)}});
    }
    return problems;
}

} // namespace handrail::view
