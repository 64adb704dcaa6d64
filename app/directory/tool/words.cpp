#include "directory/tool/words.h"

#include <algorithm>
#include <iomanip>

namespace handrail::directory::tool {
namespace {

std::string where(const std::string &file, std::int64_t line, bool sheet)
{
    std::string text = sheet ? "sheet \"" + file + '"' : file;
    if (line > 0)
        text += (sheet ? ", row " : ", line ") + std::to_string(line);
    return text;
}

std::string forBook(const std::string &kind)
{
    return kind == "lockedBook"   ? "This file is locked with a password"
           : kind == "brokenBook" ? "This workbook is damaged or not whole: a part of it cannot be read"
           : kind == "oddBook"    ? "This workbook holds what no spreadsheet program writes and what may be made to do harm"
           : kind == "largeBook"  ? "This workbook holds more text than can be read at once"
                                  : "This workbook shows no sheet: all of them are hidden, or there is none";
}

std::string cureForBook(const std::string &kind)
{
    return kind == "lockedBook"   ? ". Open it in the program that made it, take the password off, save it and import it again."
           : kind == "brokenBook" ? ". Ask for it again, or open it in a spreadsheet program and save it anew."
           : kind == "oddBook"    ? ". Take it only from the publisher, who can save it anew or as CSV UTF-8."
           : kind == "largeBook"  ? ". Save each sheet as CSV UTF-8 and import the folder."
                                  : ". Show the sheet with the list, save the workbook and import it again.";
}

std::string rowsOf(std::int64_t rows)
{
    return rows == 0   ? "nothing stands in it"
           : rows == 1 ? "1 row has something in it"
                       : std::to_string(rows) + " rows have something in it";
}

std::string forOtherKind(const std::string &kind)
{
    if (kind == "nothing")
        return "The file is empty: there is not one letter in it";
    if (kind == "notParted")
        return "Nothing is seen that parts one field from the next: no comma, semicolon, tab or other sign, and no"
               " columns of one width";
    if (kind.ends_with("Book"))
        return forBook(kind);
    return kind == "spreadsheet" ? "This is a workbook of a kind that is not read here"
           : kind == "document"  ? "This is a document of an office program"
           : kind == "pdf"       ? "This is a PDF"
           : kind == "webtable"  ? "This is a table of a web page"
           : kind == "webpage"   ? "This is a web page, perhaps one that asks to log in"
           : kind == "xml"       ? "This is XML"
           : kind == "map"       ? "This is a map with pins"
           : kind == "mail"      ? "This is a message of a mail program"
           : kind == "database"  ? "This is a database file"
           : kind == "archive"   ? "This is packed in another way than zip"
                                 : "This is a picture";
}

std::string cureForOtherKind(const std::string &kind)
{
    if (kind == "nothing")
        return ". Ask for it again or copy it once more.";
    if (kind.ends_with("Book"))
        return cureForBook(kind);
    if (kind == "spreadsheet")
        return ". Open it in a spreadsheet program and save it as .xlsx, .ods or CSV UTF-8.";
    if (kind == "mail")
        return ". Save what is attached to it, and import that.";
    if (kind == "webtable")
        return ". Open it in a spreadsheet program and save it as CSV UTF-8.";
    if (kind == "archive")
        return ". Unpack it and import the folder.";
    return ". Ask the publisher for the tables as CSV, or as JSON.";
}

std::string forStorage(storage::FailureKind kind)
{
    using enum storage::FailureKind;
    switch (kind) {
    case CannotOpen: return "The directory file cannot be opened. Check that its folder exists and can be written.";
    case ReadOnly: return "The directory file cannot be written. Check its permissions.";
    case Busy: return "Another import is running on this directory. Try again when it has ended.";
    case DiskFull: return "The disk is full. Free some space and import again.";
    case Damaged: return "The directory file is not a Handrail directory or is damaged.";
    case TooNew: return "The directory file was written by a newer Handrail. Update Handrail first.";
    default: return "The directory file could not be written.";
    }
}

} // namespace

std::string sentenceFor(const Refusal &refusal)
{
    const std::string at = where(refusal.file, refusal.line, refusal.sheet);
    switch (refusal.kind) {
    case RefusalKind::None: return {};
    case RefusalKind::CannotRead:
        return "The file cannot be read" + (at.empty() ? "" : " (" + at + ")")
               + ". Check the name and the permissions.";
    case RefusalKind::NotAPackage:
        return "This is not an HSDS package: it has no services table (services.csv)"
               + (at.empty() ? "" : ", and no mapping knows the columns of " + at)
               + ". Give the zip or the folder that the directory's publisher made, or put a mapping.yaml beside the list.";
    case RefusalKind::OtherKind:
        return forOtherKind(refusal.column) + (refusal.column == "nothing" ? "" : " (" + at + ")")
               + cureForOtherKind(refusal.column);
    case RefusalKind::Empty: return "The package holds no services.";
    case RefusalKind::Truncated:
        return "The zip is cut short: its end is missing. Ask for the file again or copy it once more.";
    case RefusalKind::DamagedArchive:
        if (refusal.column == "packed")
            return "What gzip or bzip2 packed is cut short or damaged: it does not unpack to its end. Ask for the file again"
                   " or copy it once more.";
        return "The packed file is damaged" + (at.empty() ? "" : " at " + at)
               + ". Ask for the file again or copy it once more.";
    case RefusalKind::Encrypted: return "The zip asks for a password (" + at + "). Unpack it and import the folder.";
    case RefusalKind::NestedArchive:
        return "The zip holds another zip instead of tables. Unpack it once and import what is inside.";
    case RefusalKind::ZipBomb:
        return "The zip would unpack to far more than its size warrants (" + at + "). It is not taken.";
    case RefusalKind::TooManyFiles: return "The package holds too many files to be a directory.";
    case RefusalKind::PathClimbs: return "A name in the package leads out of it (" + at + "). It is not taken.";
    case RefusalKind::LinkInside:
        return "The package holds a link or a device instead of a file (" + at + "). It is not taken.";
    case RefusalKind::BadDescription:
        if (refusal.file.ends_with(".yaml") || refusal.file.ends_with(".yml"))
            return "The mapping cannot be understood (" + at + "). handrail-directory check tells each fault of it.";
        return "datapackage.json cannot be understood or names tables that are not there (" + at + ").";
    case RefusalKind::NotText: return at + " is not UTF-8 text. Ask the publisher to export it as UTF-8.";
    case RefusalKind::FieldTooLarge: return at + ": one field is larger than 1 MiB. A quote may be missing at its end.";
    case RefusalKind::TooManyColumns: return at + ": more columns than a table can have.";
    case RefusalKind::QuoteNotClosed: return at + ": a quote is opened here and never closed.";
    case RefusalKind::MissingColumn: return at + ": the column \"" + refusal.column + "\" is missing.";
    case RefusalKind::BadJson: return at + ": the JSON is cut short or not well formed.";
    case RefusalKind::BadSignature:
        return "The signature beside the file does not fit it: the file was changed after it was signed.";
    case RefusalKind::ForeignSignature:
        return "The file is signed with a key that is not known here (" + refusal.file
               + "). Add the publisher's key first.";
    case RefusalKind::Shrinks: return "If that is right, import it with --shrink.";
    case RefusalKind::Cancelled: return "The import was cancelled.";
    case RefusalKind::Storage: return forStorage(refusal.storage);
    }
    return {};
}

namespace {

std::string ofNought(const std::string &value)
{
    return "the ZIP code" + value + " had lost the noughts in front of it, as spreadsheets do; they are back";
}

std::string ofSheet(const Problem &problem)
{
    if (problem.kind == ProblemKind::HiddenSheet)
        return "the sheet is hidden; not read";
    if (problem.kind == ProblemKind::HiddenRow)
        return "the row is hidden or filtered away; not read";
    return problem.kind == ProblemKind::HiddenColumn
               ? "the column " + problem.column + " is hidden; not read, but for what takes rows out of the list"
               : "the cell in column " + problem.column
                     + " has an error as #N/A, or a formula without a value; taken as empty";
}

std::string ofRounded(const Problem &problem, const std::string &value)
{
    return problem.column == "id"
               ? "the id" + value
                     + " was rounded by a spreadsheet; the row is kept under an id of its own where others have the same, and what points to it may be lost"
               : problem.column + value
                     + " was rounded by a spreadsheet, and no row is sure to be meant; it is linked to none";
}

std::string ofBadNumber(const Problem &problem, const std::string &value)
{
    if (problem.column == "available")
        return "available" + value
               + " cannot be: more than the maximum, less than nothing or no whole number; not shown";
    if (problem.column == "number" || problem.column == "phone")
        return problem.column + value + " was rounded by a spreadsheet: its last figures are lost, and it is not shown";
    return problem.column + value + " is not a number; left empty";
}

std::string ofBadDate(const Problem &problem, const std::string &value)
{
    if (problem.column == "updated")
        return "updated" + (value.empty() ? " is empty" : value + " is not a time")
               + "; nobody can tell how old the number is, and it is not shown";
    return problem.column + value + " is not a date; hours that depend on it are not known";
}

std::string ofLetters(const Problem &problem, const std::string &value)
{
    if (problem.kind == ProblemKind::NotUtf8)
        return problem.column + " holds bytes that are not UTF-8; they were replaced"
               + (value.empty() ? "" : ":" + value);
    if (problem.kind == ProblemKind::Recoded)
        return problem.line > 0 ? problem.column + " has letters in Windows-1252 instead of UTF-8; read so"
                                      + (value.empty() ? "" : ":" + value)
                                : "is in " + problem.value + " instead of UTF-8; read so";
    return problem.line > 0 ? "the letters of " + problem.column + " were guessed; compare them with yours"
                                  + (value.empty() ? "" : ":" + value)
                            : "is not in UTF-8, and nothing says in what; its letters were guessed and read as "
                                  + problem.value + "; compare them with yours";
}

std::string ofSeparator(const Problem &problem, const std::string &value)
{
    return problem.value == "fixed" ? "fields stand in columns of fixed width; read so"
                                    : "fields are parted by" + value + " instead of commas; read so";
}

std::string ofStatus(const Problem &problem, const std::string &value)
{
    return problem.column + value
           + (problem.kind == ProblemKind::Inactive ? " says that it has ended or is not offered yet; left out"
                                                    : " is not understood; listed as usual");
}

std::string ofPrivate(const Problem &problem, const std::string &value)
{
    if (problem.kind == ProblemKind::SameDoor)
        return "is in the same house as a place that must not be found; kept private, too, town and phone stay";
    return (problem.value.empty() ? problem.column + " says that the street must not be published"
                                  : "the words" + value + " say that the place must not be found")
           + "; kept private, town and phone stay";
}

} // namespace

std::string whatFor(const Problem &problem)
{
    const std::string value = problem.value.empty() ? "" : " \"" + problem.value + "\"";
    const auto says = [&]() -> std::string {
        switch (problem.kind) {
        case ProblemKind::RowShort: return "fewer fields than the heading; the missing ones are empty";
        case ProblemKind::RowLong: return "more fields than the heading; the rest was left";
        case ProblemKind::QuoteInside: return "letters after a closing quote; kept as written";
        case ProblemKind::MissingValue: return problem.column + " is empty; the row was not taken";
        case ProblemKind::DuplicateId: return "the id" + value + " was there before; the row was not taken";
        case ProblemKind::DanglingKey: return problem.column + value + " is not in the package; the row was kept";
        case ProblemKind::BadCoordinates: return "coordinates are not a point on Earth; the place has no pin";
        case ProblemKind::BadTime: return problem.column + value + " is not a time of day; the hours stay unknown";
        case ProblemKind::BadNumber: return ofBadNumber(problem, value);
        case ProblemKind::Inactive:
        case ProblemKind::UnknownStatus: return ofStatus(problem, value);
        case ProblemKind::LostNought: return ofNought(value);
        case ProblemKind::Private: return "marked private; left out";
        case ProblemKind::DuplicateFile: return "a second file of the same table; not read";
        case ProblemKind::Markup: return problem.column + " held HTML or a literal \\n; cleaned";
        case ProblemKind::NotAService:
            return "no service, organization or place, as a sum under a table is none; left";
        case ProblemKind::FileNotRead: return "not read; it holds no table that Handrail shows";
        case ProblemKind::TableElsewhere:
            return "the table " + problem.column + " is at a web address," + value + "; not read";
        case ProblemKind::WrongPath:
            return "the table " + problem.column + " should be at" + value
                   + ", which is not there; a file named as the table is read if there is one";
        case ProblemKind::OtherSeparator: return ofSeparator(problem, value);
        case ProblemKind::NullWord: return problem.column + " says" + value + ", which stands for nothing; left empty";
        case ProblemKind::LinkMended:
            return problem.column + value + " is written otherwise than the id it means; taken for it";
        case ProblemKind::RoundedId: return ofRounded(problem, value);
        case ProblemKind::JsonMended:
            return "a record that is not quite JSON, as with NaN, a comma too many or letters that are not UTF-8; read without that";
        case ProblemKind::BadDate: return ofBadDate(problem, value);
        case ProblemKind::BadDays:
            return problem.column + value + " is not understood as days or a rule; the hours are not known";
        case ProblemKind::ColumnNotRead:
        case ProblemKind::ColumnLooksLike:
            return "the column \"" + problem.column + "\" is not read; " + rowsOf(problem.rows)
                   + (problem.value.empty() ? "" : "; it looks like " + problem.value);
        case ProblemKind::LateHeading: return "the heading of the table; the lines above it were left";
        case ProblemKind::ColumnTaken: return "the column \"" + problem.column + "\" is read as " + problem.value;
        case ProblemKind::PageOfMany:
            return "not all pages of the answer are here; others are missing" + value;
        case ProblemKind::OtherQuotes:
            return "quotes stand around the whole row, or are other signs than \"; read as meant";
        case ProblemKind::NotUtf8:
        case ProblemKind::LettersGuessed:
        case ProblemKind::Recoded: return ofLetters(problem, value);
        case ProblemKind::Withheld:
        case ProblemKind::SameDoor: return ofPrivate(problem, value);
        case ProblemKind::HiddenSheet: case ProblemKind::HiddenRow: case ProblemKind::HiddenColumn:
        case ProblemKind::CellError: return ofSheet(problem);
        case ProblemKind::AlreadyHere:
            return problem.column + value + " was added by peers on this device; it stays as they wrote it";
        }
        return {};
    };
    return where(problem.file, problem.line, problem.sheet) + ": " + says();
}

std::string cureFor(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::NotUtf8:
    case ProblemKind::LettersGuessed:
    case ProblemKind::Recoded: return "Export as UTF-8";
    case ProblemKind::RowShort:
    case ProblemKind::RowLong:
        return "Give the row as many fields as the heading has; put quotes around a field with commas";
    case ProblemKind::OtherQuotes: return "Put straight quotes around each field that needs them, and around no row";
    case ProblemKind::QuoteInside: return "Write a quote inside a field twice";
    case ProblemKind::MissingValue: return "Fill it in, or take the row out";
    case ProblemKind::DuplicateId: return "Give each row an id of its own";
    case ProblemKind::DanglingKey: return "Put that row into the package, or correct the id";
    case ProblemKind::BadCoordinates: return "Write both, in degrees, or neither";
    case ProblemKind::BadTime: return "Write it as 09:30";
    case ProblemKind::BadNumber:
        return problem.column == "available" ? "Count again, and correct the maximum"
               : problem.column == "number" || problem.column == "phone" ? "Save phone numbers as text"
                                                                         : "Write figures alone";
    case ProblemKind::UnknownStatus: return "Write active, inactive, defunct or temporarily closed";
    case ProblemKind::LostNought: return "Save ZIP codes as text";
    case ProblemKind::DuplicateFile: return "Put both into one file";
    case ProblemKind::Markup: return "Export texts without HTML";
    case ProblemKind::NotAService:
        return "Check that it has the names that HSDS has, or take it out";
    case ProblemKind::PageOfMany:
        return "Ask for all pages, and import them together as one zip or folder";
    case ProblemKind::TableElsewhere: return "Put the file into the package";
    case ProblemKind::WrongPath: return "Correct the path";
    case ProblemKind::OtherSeparator: return "Export with commas";
    case ProblemKind::NullWord: return "Leave the field empty";
    case ProblemKind::LinkMended: return "Write both alike";
    case ProblemKind::RoundedId: return "Export again, with ids as text, without opening it in a spreadsheet";
    case ProblemKind::JsonMended: return "Write what RFC 8259 calls JSON: null for nothing, no comma at the end";
    case ProblemKind::BadDate:
        return problem.column == "updated" ? "Write when it was counted, as 2026-12-31T18:00:00-08:00"
                                           : "Write it as 2026-12-31";
    case ProblemKind::BadDays: return "Write it as MO,TU or with FREQ, INTERVAL and BYDAY as RFC 5545 has them";
    case ProblemKind::SameDoor:
    case ProblemKind::Withheld: return "If that is wrong, change the words";
    case ProblemKind::ColumnLooksLike: return "If it is that, call it so or put it into that table; else leave it";
    case ProblemKind::ColumnTaken: return "Call it so";
    case ProblemKind::LateHeading: return "Begin the file with the heading";
    case ProblemKind::HiddenSheet:
    case ProblemKind::HiddenRow:
    case ProblemKind::HiddenColumn: return "If it belongs to the list, show it, save the workbook and import it again";
    case ProblemKind::CellError: return "Correct it, or write the value itself; then save it in the program that works it out";
    case ProblemKind::Inactive:
    case ProblemKind::Private:
    case ProblemKind::FileNotRead:
    case ProblemKind::ColumnNotRead:
    case ProblemKind::AlreadyHere: return {};
    }
    return {};
}

bool isToMend(ProblemKind kind)
{
    return kind != ProblemKind::Inactive && kind != ProblemKind::Private && kind != ProblemKind::FileNotRead
           && kind != ProblemKind::Withheld && kind != ProblemKind::SameDoor && kind != ProblemKind::AlreadyHere && kind != ProblemKind::ColumnNotRead;
}

std::string sentenceFor(const Problem &problem)
{
    const std::string cure = cureFor(problem);
    return whatFor(problem) + (cure.empty() ? "" : ". " + cure);
}

namespace {

bool isOfColumn(ProblemKind kind)
{
    return kind == ProblemKind::ColumnNotRead || kind == ProblemKind::ColumnLooksLike
           || kind == ProblemKind::ColumnTaken;
}

/// Every column that was not read, however many problems are listed; those without anything in them only with @p empty,
/// too.
void printColumns(std::ostream &out, const ImportReport &report, bool empty)
{
    std::int64_t without = 0;
    for (const Problem &problem : report.problems) {
        const bool nothing = isOfColumn(problem.kind) && problem.kind != ProblemKind::ColumnTaken && problem.rows == 0;
        without += nothing ? 1 : 0;
        if (isOfColumn(problem.kind) && (empty || !nothing))
            out << sentenceFor(problem) << '\n';
    }
    if (without > 0 && !empty)
        out << without
            << (without == 1 ? " more column is not read, with nothing in it\n"
                             : " more columns are not read, with nothing in them\n");
}

} // namespace

void printReport(std::ostream &out, const ImportReport &report, bool allProblems)
{
    constexpr std::size_t kShown = 20;
    out << std::left << std::setw(22) << "table" << std::right;
    for (const char *heading : {"read", "kept", "repaired", "refused", "left out"})
        out << std::setw(10) << heading;
    out << '\n';
    for (const TableCount &count : report.tables) {
        out << std::left << std::setw(22) << count.table << std::right;
        for (const std::int64_t number : {count.read, count.kept, count.repaired, count.refused, count.leftOut})
            out << std::setw(10) << number;
        out << '\n';
    }
    if (!report.confirmed.empty())
        out << report.confirmed.size() << " services count as closed now, as peers of the other device found them closed, too\n";
    if (report.privatePlaces > 0)
        out << report.privatePlaces << " places keep their address private\n";
    if (const TableCount *contacts = report.table("contact"); contacts && contacts->leftOut > 0)
        out << contacts->leftOut << " contacts name people and are never kept\n";
    printColumns(out, report, allProblems);
    std::int64_t all = 0;
    for (int kind = 0; kind < kProblemKinds; ++kind)
        all += isOfColumn(static_cast<ProblemKind>(kind)) ? 0 : report.problemCounts[kind];
    std::size_t shown = 0, others = 0;
    for (const Problem &problem : report.problems) {
        if (isOfColumn(problem.kind))
            continue;
        ++others;
        if (!allProblems && ++shown > kShown)
            break;
        out << sentenceFor(problem) << '\n';
    }
    const auto listed = static_cast<std::int64_t>(allProblems ? others : std::min(shown, kShown));
    if (all > listed)
        out << (all - listed) << " more " << (allProblems ? "of the same kinds\n" : "(--all lists them)\n");
}

} // namespace handrail::directory::tool
