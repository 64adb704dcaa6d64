#pragma once

#include "storage/failure.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// What an import tells afterwards. Values only: QML and the command line own the words.
namespace handrail::directory {

/// Why a package was refused as a whole. Nothing of it was kept and the directory is as it was.
enum class RefusalKind {
    None,
    CannotRead,      ///< missing, no permission, neither a file nor a folder
    NotAPackage,     ///< a file of another kind, or a package without a services table
    /// a file of a kind that holds no tables as text; column: which, as "spreadsheet" (see otherKindOf)
    OtherKind,
    Empty,           ///< a package without one row of services
    Truncated,       ///< the archive has no end: cut short on the way
    DamagedArchive,  ///< an entry does not unpack or its checksum is wrong
    Encrypted,       ///< the archive asks for a password
    NestedArchive,   ///< a zip inside the zip instead of tables
    ZipBomb,         ///< unpacks to far more than its size warrants
    TooManyFiles,
    PathClimbs,      ///< a name that leads out of the package: "../", absolute, a drive letter
    LinkInside,      ///< a symbolic or hard link, a device, a pipe
    BadDescription,  ///< datapackage.json is not JSON, or names a file that is not there
    NotText,         ///< a table that is mostly not UTF-8
    FieldTooLarge,   ///< one field above the limit (1 MiB)
    TooManyColumns,
    QuoteNotClosed,  ///< a quoted field that runs to the end of its file
    MissingColumn,   ///< a column without which the table says nothing
    BadJson,         ///< brackets or quotes of JSON that do not close
    BadSignature,    ///< the signature beside the file does not fit it
    ForeignSignature, ///< signed with a key that is not known here; file: the key's id
    /// would leave fewer than half of the services it replaces (report: servicesReplaced), and nobody said that this is
    /// right
    Shrinks,
    Cancelled,       ///< asked for by the person
    Storage          ///< the directory file: see Refusal::storage (DiskFull, Busy, ReadOnly …)
};

struct Refusal {
    RefusalKind kind = RefusalKind::None;
    std::string file;       ///< path inside the package, may be empty
    std::int64_t line = 0;  ///< 1 is the heading; 0 when no line is meant
    std::string column;     ///< the missing column, or what kind of file it is
    storage::FailureKind storage = storage::FailureKind::Other;
    std::string detail;     ///< for a log: never a person's words
    bool sheet = false;     ///< the file is a sheet of a workbook, and the line its row
};
[[nodiscard]] inline Refusal refuse(RefusalKind kind, std::string file = {}, std::string detail = {})
{
    return {kind, std::move(file), 0, {}, storage::FailureKind::Other, std::move(detail), false};
}

/// What was wrong with a row, a field or a file without refusing the package.
enum class ProblemKind {
    NotUtf8,        ///< bytes that are no text became U+FFFD
    RowShort,       ///< fewer fields than the heading: the missing ones are empty
    RowLong,        ///< more fields than the heading: the rest was left
    QuoteInside,    ///< letters after a closing quote: kept as written
    MissingValue,   ///< a row without its id or name: refused
    DuplicateId,    ///< the second row of the same id: refused
    DanglingKey,    ///< names a record that is not in the package: the row is kept
    BadCoordinates, ///< not on Earth, or only half of a pair: the place has no pin
    BadTime,        ///< an opening hour that is no time of day: hours stay unknown
    BadNumber,
    Inactive,      ///< a status that says it has ended or is not offered yet: left out
    Private,       ///< marked private or not for publication: left out
    DuplicateFile, ///< two files of one table name: the first was read
    Markup,        ///< HTML, literal \n or letters that were read in a wrong code were cleaned
    /// a record of JSON that is none of the known shapes, or a row that is none, as a sum under a table: left
    NotAService,
    FileNotRead,    ///< a file of the package that holds no table Handrail reads
    TableElsewhere, ///< the description says a table is at a web address (value): nothing is fetched
    /// the description names a file (value) that is not there as written; the table (column) is read by its name if it
    /// is there
    WrongPath,
    Recoded,        ///< letters, or with line 0 a whole file, were in another encoding than UTF-8 and are read as that
    OtherSeparator, ///< a file's fields are parted by something else than commas (value)
    NullWord,       ///< a word that stands for nothing, as NULL or N/A: left empty
    LinkMended,     ///< a key that is written otherwise than the id it means, as 12.0 for 12: taken for it
    RoundedId,      ///< an id that a spreadsheet rounded, as 1.23E+11: what it was is lost
    JsonMended,     ///< a record was not quite JSON, as with NaN: read without that
    BadDate,        ///< a date that is none, or may be two: hours in force then are unknown, other dates are left
    BadDays,        ///< days or a rule of repetition that are not understood: hours stay unknown
    /// a place whose street is kept private (value: the words, of our own lists, that say so): the town and the phone
    /// stay
    Withheld,
    AlreadyHere, ///< a row of an export of this very directory that peers added here: it stays as they wrote it
    /// a column, or a member of JSON records, that Handrail does not know (rows: how many have something there)
    ColumnNotRead,
    ColumnLooksLike, ///< the same, and it looks like one that Handrail reads (value: "phone.number")
    LateHeading,     ///< lines above the heading, as a title or a date: left
    ColumnTaken,     ///< a heading with a slip in it, read as the column (value) that it must mean
    PageOfMany,      ///< answers of an API that are not all of its pages (value: "1 / 100", or empty: more follow)
    /// letters, or with line 0 a whole file, in a code that nothing names: read in the one (value) that they look like
    LettersGuessed,
    OtherQuotes, ///< whole rows in quotes, or curly or single quotes for straight ones: read as meant
    SameDoor,    ///< a place in the same house as one whose street is kept private: so is its
    UnknownStatus, ///< a status (value) that is not understood: listed as usual
    LostNought,    ///< a ZIP code (value) that a spreadsheet took the noughts in front of: they are back
    HiddenSheet,   ///< a sheet of a workbook that is hidden: not read
    HiddenRow,     ///< a row of a sheet that is hidden or filtered away: not read
    HiddenColumn,  ///< a column (its letter) of a sheet that is hidden: not read
    CellError      ///< a cell (its column's letter) with an error as #N/A, or a formula that nobody worked out: empty
};
inline constexpr int kProblemKinds = static_cast<int>(ProblemKind::CellError) + 1;

struct Problem {
    ProblemKind kind = ProblemKind::NotUtf8;
    std::string file;
    std::int64_t line = 0; ///< of a sheet its row
    std::string column;
    std::string value; ///< at most 80 bytes; empty where the value could give away a private place
    std::int64_t rows = 0; ///< of a column that was not read: how many rows have something there
    bool sheet = false;    ///< the file is a sheet of a workbook
};

/// read = kept + refused + leftOut. repaired are among the kept.
struct TableCount {
    std::string table; ///< HSDS 3.0 name: "service"
    std::int64_t read = 0, kept = 0, repaired = 0, refused = 0, leftOut = 0;
};

struct ImportReport {
    std::string packageName;               ///< from datapackage.json, else the file's name without ending
    std::vector<TableCount> tables;        ///< tables that were there, in HSDS order
    std::vector<Problem> problems;         ///< the first of each kind (at most 200 a kind), in order of table and line
    std::int64_t problemCounts[kProblemKinds] = {}; ///< all of them
    std::vector<std::string> unread;       ///< files in the package that were not read (contacts.csv: names of staff)
    std::int64_t servicesBefore = 0;       ///< in the whole directory
    std::int64_t servicesAfter = 0;
    std::int64_t servicesReplaced = 0;     ///< of an earlier import of the same package
    std::int64_t privatePlaces = 0;        ///< addresses that are kept private
    std::string signer;                    ///< whose good signature it carried; empty: not signed
    /// against the earlier import of the same package
    std::int64_t servicesNew = 0, servicesGone = 0, servicesChanged = 0;
    std::vector<std::string> gone;         ///< names of the first services that are no longer there
    std::int64_t correctionsKept = 0;      ///< services of this package that carry peers' corrections or notes
    /// names of services whose 'closed' waited (see closures.h) and counts now, because the peers of the device that the
    /// package is from said so, too
    std::vector<std::string> confirmed;
    std::int64_t closuresWaiting = 0;      ///< services that still wait
    std::int64_t bytesRead = 0;
    std::int64_t tookMs = 0;

    [[nodiscard]] std::int64_t problemCount(ProblemKind kind) const { return problemCounts[static_cast<int>(kind)]; }
    [[nodiscard]] const TableCount *table(const std::string &name) const;
};

/// How an import ended. Refused: `report` says what was read until then.
struct ImportEnd {
    Refusal refusal;
    ImportReport report;
    [[nodiscard]] bool imported() const { return refusal.kind == RefusalKind::None; }
};

} // namespace handrail::directory
