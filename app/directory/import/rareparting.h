#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::directory {

/// A table whose fields are parted by something that few programs write: "^", "~", "::", a broken bar, a control sign,
/// or by columns of fixed width. Makes fields parted by one sign of it, so that CsvReader can read them.
class RareParting {
public:
    /// As the first lines show; nothing where a usual sign parts them, or nothing at all.
    [[nodiscard]] static std::optional<RareParting> seen(std::string_view head);
    /// As a line before the heading says: "sep=¦".
    [[nodiscard]] static RareParting by(std::string sign);
    /// What stands between the fields of turned().
    static constexpr char kSign = '\x1F';
    /// Call with all bytes in turn, then once with @p last.
    [[nodiscard]] std::string turned(std::string_view bytes, bool last);
    /// The sign; "fixed" for columns.
    [[nodiscard]] const std::string &name() const { return m_name; }

private:
    enum class State { Start, Plain, Quoted, QuoteInQuoted };
    void turnSigns(std::string_view text, bool last, std::string &out);
    void turnLine(std::string_view line, std::string &out) const;

    std::string m_sign, m_name;
    std::vector<std::size_t> m_starts; ///< of columns, in letters
    std::string m_rest;                ///< what may be half of a sign, or of a line
    State m_state = State::Start;
};

} // namespace handrail::directory
