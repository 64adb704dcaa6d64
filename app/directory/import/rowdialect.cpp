#include "directory/import/rowdialect.h"

#include <utility>

namespace handrail::directory {

DialectReader::DialectReader(const Dialect &dialect, char separator, std::function<bool(std::string_view)> sink)
    : m_dialect(dialect), m_separator(separator), m_sink(std::move(sink))
{
}

/// The field as RFC 4180 has it, and what ends it.
void DialectReader::endField(char with)
{
    const bool quoted = m_state == State::Closed || m_state == State::Quoted
                        || m_field.find_first_of("\"\r\n") != std::string::npos
                        || m_field.find(m_separator) != std::string::npos;
    if (quoted) {
        m_out += '"';
        for (const char c : m_field)
            m_out.append(c == '"' ? 2 : 1, c);
        m_out += '"';
    } else {
        m_out += m_field;
    }
    if (with != 0)
        m_out += with;
    m_field.clear();
    m_state = State::Start;
}

void DialectReader::take(char c)
{
    const bool ends = c == m_separator || c == '\n' || c == '\r';
    if (std::exchange(m_escaped, false)) {
        m_field += c;
        m_state = m_state == State::Start ? State::Plain : m_state;
        return;
    }
    if (m_dialect.escape != 0 && c == m_dialect.escape && (m_state != State::Closed || c != m_dialect.quote)) {
        m_escaped = true;
        return;
    }
    switch (m_state) {
    case State::Start:
        if (m_dialect.quote != 0 && c == m_dialect.quote)
            m_state = State::Quoted;
        else if (ends)
            endField(c);
        else {
            m_field += c;
            m_state = State::Plain;
        }
        return;
    case State::Plain:
        if (ends)
            endField(c);
        else
            m_field += c;
        return;
    case State::Quoted:
        if (c == m_dialect.quote)
            m_state = State::Closed;
        else
            m_field += c;
        return;
    case State::Closed: // the quote was the last, or a letter of the field
        if (ends) {
            endField(c);
            return;
        }
        m_field += m_dialect.quote;
        if (c != m_dialect.quote || !m_dialect.doubleQuote)
            m_field += c;
        m_state = State::Quoted;
    }
}

bool DialectReader::feed(std::string_view bytes)
{
    constexpr std::size_t kMost = 2u << 20; // more than any field has: the reader says so
    for (const char c : bytes)
        take(c);
    if (m_field.size() > kMost)
        endField(0);
    const std::string out = std::exchange(m_out, {});
    return out.empty() || m_sink(out);
}

bool DialectReader::finish()
{
    if (m_state == State::Quoted)
        m_out += '"' + m_field; // not closed: the reader says so
    else if (m_state != State::Start || !m_field.empty())
        endField(0);
    const std::string out = std::exchange(m_out, {});
    return out.empty() || m_sink(out);
}

} // namespace handrail::directory
