#pragma once

#include "directory/import/importer.h"
#include "directory/import/rowdialect.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace handrail::directory {

struct PackageFile {
    std::string path;       ///< inside the package, with '/'
    std::uint64_t bytes = 0; ///< unpacked, as the package declares it
    bool sheet = false;      ///< a sheet of a workbook: its lines are rows, parted by commas, in UTF-8
};

/// What the path of a sheet ends with. In what is told there is only its name: see Import.
inline constexpr std::string_view kSheetEnding = ".sheet";

/// A zip or a folder of files, read in pieces. Never writes anything out.
class Package {
public:
    /// Called for each wanted file in turn; false from any of them stops the reading.
    struct Visitor {
        std::function<bool(const PackageFile &)> begin;
        std::function<bool(std::string_view)> bytes;
        std::function<bool()> end;
        /// told of what a file has and does not hand over; may be empty
        std::function<void(ProblemKind kind, std::int64_t line, const std::string &column)> remark = {};
    };

    virtual ~Package() = default;
    /// Opens @p path and lists what is inside. Refuses what climbs out, links, too many files, archives without an end.
    static std::variant<std::unique_ptr<Package>, Refusal> open(const std::filesystem::path &path,
                                                                const ImportLimits &limits);

    [[nodiscard]] const std::vector<PackageFile> &files() const { return m_files; }
    /// What lies in it and is not among its files, as hidden sheets of a workbook.
    [[nodiscard]] const std::vector<Problem> &asides() const { return m_asides; }
    /// What one file that is a package of its own holds, whatever it is called.
    enum class Single { No, Json, List };
    [[nodiscard]] Single single() const { return m_single; }
    void setSingle(Single single) { m_single = single; }
    /// Reads the files of @p wanted in the order that is quickest. None when all were read or the visitor stopped.
    virtual Refusal read(const std::vector<std::string> &wanted, const Visitor &visitor) = 0;
    /// The same, and those that were made: after the others.
    Refusal readAll(const std::vector<std::string> &wanted, const Visitor &visitor);
    /// All of one file of at most @p most bytes.
    std::variant<std::string, Refusal> readWhole(const std::string &path, std::uint64_t most);
    /// A file that is none by itself: rows inside of a description, a table that was packed. Not among files().
    void addMade(const std::string &path, std::string bytes) { m_made[path] = std::move(bytes); }

protected:
    /// By their names: which package is the first, and keeps its ids as they are, is not for a folder's disk or the
    /// order in which somebody packed an archive to say.
    void sortFiles();

    std::vector<PackageFile> m_files;
    std::vector<Problem> m_asides;
    Single m_single = Single::No;

private:
    std::map<std::string, std::string> m_made;
};

/// A path that stays inside: relative, no "..", no drive letter, no backslash, no NUL.
[[nodiscard]] bool staysInside(std::string_view path);

/// A package beside the first one: its own ids, that are no UUIDs, are told apart by its folder.
struct PackagePart {
    std::string folder;              ///< with '/' at its end
    std::vector<std::string> tables; ///< HSDS 3.0 names of those it has
};

/// How a description says that the rows of a table are written.
struct RowManner {
    std::vector<std::string> heading; ///< where the file has none
    std::vector<std::string> missing; ///< values that stand for nothing
    char comment = 0;                 ///< begins rows that are none; 0: no sign does
    Dialect dialect = {};             ///< its quotes, where they are not the usual ones
    bool goesOn = false;              ///< a table goes on from the file before, perhaps without a heading
};

/// One table of the package and where it is.
struct TableFile {
    std::string path;
    std::string table; ///< HSDS 3.0 name: "service"
    std::string named; ///< what the package calls it: "physical_addresses"
    std::string encoding = {};  ///< as the description declares it, else empty
    char separator = 0;         ///< as the description declares it, else 0: to be seen
    std::shared_ptr<const PackagePart> part = {}; ///< null: of the first package
    RowManner manner = {};
};

/// What the package says it holds.
struct PackagePlan {
    std::string name, publisher;      ///< from datapackage.json, may be empty
    std::vector<TableFile> tables;
    std::vector<std::string> json;    ///< paths of records as JSON, where there are no tables
    /// paths of tables under an agency's own names, where there is nothing else: a mapping may know them
    std::vector<std::string> lists;
    std::string mapping = {};         ///< path of the package's own mapping
    std::vector<std::string> unread;  ///< paths of other files
    std::vector<std::string> doubles; ///< second files of one table
    std::vector<Problem> problems;    ///< what the description says that is not so, and tables that are elsewhere
};

/// Finds the tables: by datapackage.json when there is one (following each path), else by file name; else files of
/// JSON.
[[nodiscard]] std::variant<PackagePlan, Refusal> planPackage(Package &package);

namespace detail {
[[nodiscard]] std::string folderOf(const std::string &path);
[[nodiscard]] std::string baseOf(const std::string &path);
/// The name of a file without folder and ending, lower case: "Phones.csv" gives "phones".
[[nodiscard]] std::string stemOf(const std::string &path);
/// The table that a file's name stands for; "" when it is none of ours.
[[nodiscard]] std::string tableOfFile(const std::string &path);
/// Things an archiver or a desktop leaves behind.
[[nodiscard]] bool litter(const std::string &path);
/// What datapackage.json says, followed where it is right. Where a path is not there the table's own name counts, and
/// it is told.
[[nodiscard]] Refusal readDescription(Package &package, const std::string &file, const std::string &bytes,
                                      PackagePlan &plan);
/// Whether a file of this name is read as it is: a table, a list, records.
[[nodiscard]] bool isReadAsList(const std::string &base);
void addTable(PackagePlan &plan, const TableFile &table);
/// Whether JSON is a description with rows inside of it, whatever the file is called.
[[nodiscard]] bool holdsRows(const std::string &bytes);
/// Where the bytes of an archive are.
struct ArchiveSource {
    std::filesystem::path path;
    std::shared_ptr<const std::string> bytes = {}; ///< of one that lay in another; null: the file's
    std::string packedAs = {}; ///< empty: a zip; else gzip or bzip2, and what the one file in it is called
};
std::variant<std::unique_ptr<Package>, Refusal> openArchived(ArchiveSource source, const ImportLimits &limits);
/// One file that is a package of its own: JSON, or a list.
std::variant<std::unique_ptr<Package>, Refusal> openFile(const std::filesystem::path &path);
/// One file that is held in memory.
[[nodiscard]] std::unique_ptr<Package> openHeld(const std::string &name, std::shared_ptr<const std::string> bytes);
std::variant<std::unique_ptr<Package>, Refusal> openFolder(const std::filesystem::path &path,
                                                           const ImportLimits &limits);
} // namespace detail

} // namespace handrail::directory
