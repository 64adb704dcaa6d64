#pragma once

#include "directory/import/rareparting.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::directory {

struct CsvRow {
    std::vector<std::string> fields; ///< only the first `count` are of this row; the rest is kept storage
    std::size_t count = 0;
    std::int64_t line = 0;           ///< line of the file the row begins on, from 1
    bool quoteInside = false;        ///< letters stood after a closing quote
};

enum class CsvFault { None, FieldTooLarge, RowTooLarge, TooManyColumns, QuoteNotClosed, Stopped };

struct CsvLimits {
    std::uint64_t fieldBytes = 1u << 20;
    std::uint64_t rowBytes = 8u << 20;
    std::size_t columns = 1000;
    bool byRows = false; ///< a line end inside of quotes counts as none
};

/// CSV by RFC 4180, fed in pieces of any size: commas, double quotes doubled inside quotes, CRLF, LF or CR, a byte
/// order mark. Semicolons, tabs and bars for commas where the heading shows them, and what RareParting knows. Lenient where it is harmless (a quote
/// inside an unquoted field is a letter). Memory: one row.
class CsvReader {
public:
    /// Called for each row that is not blank; false stops with Stopped. The row may be changed (moved from) by the
    /// sink.
    using Sink = std::function<bool(CsvRow &)>;

    /// @p separator 0: seen from the heading, or from the "sep=;" that spreadsheets write before it.
    /// @p declared counts then when the heading holds it.
    CsvReader(const CsvLimits &limits, Sink sink, char separator = ',', char declared = 0);
    /// False once something is wrong: see fault() and line().
    bool feed(std::string_view bytes);
    /// After the last piece: the last row may lack its line end.
    bool finish();
    /// What parts the fields; ',' before the heading was seen.
    [[nodiscard]] char separator() const { return m_separator == 0 ? ',' : m_separator; }
    /// The same for people: "tab", "::", "fixed" for columns of fixed width.
    [[nodiscard]] std::string separatorName() const
    {
        return m_parting.rare ? m_parting.rare->name() : separator() == '\t' ? std::string("tab") : std::string(1, separator());
    }
    [[nodiscard]] CsvFault fault() const { return m_fault; }
    /// The line of the row at fault; for QuoteNotClosed the line of the opening quote.
    [[nodiscard]] std::int64_t line() const { return m_faultLine; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };
    bool read(std::string_view bytes);
    bool readHead();
    bool take(char c);
    /// Takes what only adds letters to the field, at once. @return how many bytes
    std::size_t takeRun(std::string_view rest);
    bool add(char c);
    bool endField();
    bool endRow();
    bool fail(CsvFault fault, std::int64_t line);
    std::string &field();

    CsvLimits m_limits;
    /// How its fields are parted, as it is found out.
    struct Parting {
        char declared = 0;
        std::string head; ///< until it is known
        std::optional<RareParting> rare = {};
    };
    char m_separator = ',';
    Parting m_parting;
    Sink m_sink;
    CsvRow m_row;
    State m_state = State::FieldStart;
    std::int64_t m_line = 1, m_quoteLine = 0, m_faultLine = 0;
    std::uint64_t m_rowBytes = 0;
    std::size_t m_markSeen = 0; // bytes of the byte order mark
    bool m_markPossible = true;
    bool m_afterCr = false;
    bool m_begun = false;       // something of a row was seen, be it only a comma or a quote
    CsvFault m_fault = CsvFault::None;
};

} // namespace handrail::directory
