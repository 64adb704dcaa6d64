#pragma once

#include <span>
#include <string>
#include <string_view>

/// The HSDS tables Handrail reads, by field presence: a package may lack any column that is not needed, and may have
/// others. Names of files and columns of HSDS 1.1 and 2.0 and of its ancestor Ohana lead to the tables of 3.0.
namespace handrail::directory {

enum class FieldKind {
    Key,    ///< an id: trimmed
    Line,   ///< plain text on one line
    Text,   ///< plain text, line breaks kept
    Number, ///< a decimal number, else nothing
    Date,   ///< an ISO date, the time of day cut off
    Minute, ///< a time of day as minutes after midnight
    Flag,   ///< yes or no
    Days,   ///< days of the week in any spelling, as RRULE writes them: "MO,TU"
    Moment, ///< a day with the time of day, as milliseconds since 1970: to the second
    Person, ///< somebody's name: kept is only whether there is one, "1", or "peer", which names nobody
    Phone   ///< a number as written, without the quote marks some exports leave in
};

struct Field {
    const char *column;      ///< name in our staging and in HSDS 3.0
    FieldKind kind;
    bool needed = false;     ///< a row without it is refused; a table without the column refuses the package
    const char *otherNames = ""; ///< other names of it in packages, separated by blanks
};

struct Table {
    const char *name;        ///< "service"
    const char *files;       ///< base names without .csv, separated by blanks
    std::span<const Field> fields;
    bool unique = false;     ///< other rows point at its id, which must be there and may come only once
};

/// All tables, in HSDS order. meta_table_description is not among them: it says nothing of a service. Names of agency
/// staff are never imported: see FieldKind::Person.
[[nodiscard]] std::span<const Table> tables();
[[nodiscard]] const Table *findTable(std::string_view name);
/// The table a file or resource of this name holds: "services", "Services" and "service-at-locations" do; "" when it is
/// none of ours.
[[nodiscard]] std::string tableNamed(std::string_view fileName);
/// A value that a file of an older version means without saying it: physical_addresses.csv has address_type "physical".
struct Implied {
    const char *file, *column, *value;
};
[[nodiscard]] std::span<const Implied> impliedValues();
/// Whether @p word stands in the blank-separated @p list.
[[nodiscard]] bool inList(std::string_view list, std::string_view word);

} // namespace handrail::directory
