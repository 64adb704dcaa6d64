#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace handrail::directory {

/// Signs of a table that are not RFC 4180's, as a description of its dialect names them.
struct Dialect {
    char quote = '"';        ///< 0: no sign quotes
    char escape = 0;         ///< makes a letter of the sign behind it; 0: none does
    bool doubleQuote = true; ///< a quote inside a field stands twice
    [[nodiscard]] bool usual() const { return quote == '"' && escape == 0 && doubleQuote; }
};

/// Writes rows of a dialect anew as RFC 4180 has them, piece by piece; lines stay where they are. Memory: one field.
class DialectReader {
public:
    /// @p separator parts the fields; @p sink gets the rows anew, false stops.
    DialectReader(const Dialect &dialect, char separator, std::function<bool(std::string_view)> sink);
    bool feed(std::string_view bytes);
    bool finish();

private:
    void take(char c);
    void endField(char with);

    Dialect m_dialect;
    char m_separator;
    std::function<bool(std::string_view)> m_sink;
    std::string m_field, m_out;
    enum class State { Start, Plain, Quoted, Closed } m_state = State::Start;
    bool m_escaped = false;
};

} // namespace handrail::directory
