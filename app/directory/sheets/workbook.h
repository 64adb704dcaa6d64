#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Workbooks of spreadsheet programs, read row by row and never as a whole: what their formulas make is what the
/// program that saved them made, nothing is worked out here, and nothing in them runs.
namespace handrail::directory {

struct SheetCell {
    int column = 0;        ///< from 0
    int times = 1;         ///< the same in so many columns
    std::string text;      ///< as it is shown, days as 2026-11-30
    std::string link;      ///< the address behind the text
    bool lost = false;     ///< an error as #N/A, or a formula that nobody worked out
    std::int64_t down = 0; ///< so many rows below are merged with it
};

struct SheetRow {
    std::int64_t number = 0; ///< from 1
    std::int64_t times = 1;  ///< the same row so many times
    bool hidden = false;
    std::vector<SheetCell> cells;
};

/// Cells that were made one: their first one's text counts for the rows below it.
struct SheetMerge {
    std::int64_t first = 0, last = 0;
    int column = 0;
};

/// What is known of a sheet once it was gone through.
struct SheetFacts {
    int width = 0;                                             ///< columns in which something stands
    std::vector<std::pair<int, int>> hidden;                   ///< columns, the first and the last
    std::vector<SheetMerge> merges;                            ///< where the rows themselves do not tell
    std::map<std::pair<std::int64_t, int>, std::string> links; ///< the same of addresses: by row and column
};

struct BookSheet {
    std::string name;
    bool hidden = false;
    std::string part = {}; ///< where it lies in the workbook
    std::uint64_t bytes = 0;
    SheetFacts facts = {};
};

enum class BookFault {
    None,
    Broken,   ///< its XML is not well formed, or a part that it names is not there
    Harmful,  ///< a document type, elements without end
    TooLarge, ///< more text than can be held
    Source,   ///< where its parts come from says no
    Stopped   ///< by who listens
};

/// Where the parts of a workbook come from.
class BookParts {
public:
    using Piece = std::function<bool(std::string_view)>;
    virtual ~BookParts() = default;
    /// Its name as it is written there; "" when it is not there. Capitals do not count.
    [[nodiscard]] virtual std::string named(const std::string &part) const = 0;
    [[nodiscard]] virtual std::uint64_t bytesOf(const std::string &part) const = 0;
    /// False from @p piece stops it, which is no fault.
    virtual BookFault read(const std::string &part, const Piece &piece) = 0;
};

class Workbook {
public:
    /// Told of each wanted sheet in turn; false from any of them stops the reading.
    struct Visitor {
        std::function<bool(std::size_t sheet)> begin;
        std::function<bool(const SheetRow &)> row;
        std::function<bool()> end;
    };

    virtual ~Workbook() = default;
    /// Finds the sheets and goes through each once that is not hidden.
    virtual BookFault open() = 0;
    virtual BookFault read(const std::vector<std::size_t> &wanted, const Visitor &visitor) = 0;
    [[nodiscard]] const std::vector<BookSheet> &sheets() const { return m_sheets; }

    static constexpr std::size_t kMostSheets = 250;

protected:
    /// Widens @p facts by what stands in @p row.
    static void measure(const SheetRow &row, SheetFacts &facts);
    std::vector<BookSheet> m_sheets;
};

/// Excel's since 2007 (.xlsx, .xlsm): a package of parts. @p book: its first part, as "xl/workbook.xml".
[[nodiscard]] std::unique_ptr<Workbook> officeBook(BookParts &parts, const std::string &book);
/// OpenDocument (.ods, .fods). @p content: the part with the sheets.
[[nodiscard]] std::unique_ptr<Workbook> openBook(BookParts &parts, const std::string &content);
/// Excel's XML of 2003.
[[nodiscard]] std::unique_ptr<Workbook> xmlBook(BookParts &parts, const std::string &file);
/// The first part of a package of Excel's; "" when it is none.
[[nodiscard]] std::string officeBookIn(BookParts &parts);

} // namespace handrail::directory
