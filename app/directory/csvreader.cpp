#include "directory/csvreader.h"

namespace handrail::directory {
namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

} // namespace

CsvReader::CsvReader(const CsvLimits &limits, Sink sink) : m_limits(limits), m_sink(std::move(sink))
{
    m_row.line = 1;
}

std::string &CsvReader::field()
{
    if (m_row.count == m_row.fields.size())
        m_row.fields.emplace_back();
    return m_row.fields[m_row.count];
}

bool CsvReader::fail(CsvFault fault, std::int64_t line)
{
    m_fault = fault;
    m_faultLine = line;
    return false;
}

bool CsvReader::feed(std::string_view bytes)
{
    std::size_t at = 0;
    while (m_markPossible && at < bytes.size()) {
        if (bytes[at] != kMark[m_markSeen]) {
            m_markPossible = false;
            for (std::size_t i = 0, seen = m_markSeen; i < seen; ++i)
                if (!take(kMark[i]))
                    return false;
        } else {
            ++at;
            m_markPossible = ++m_markSeen < kMark.size();
        }
    }
    while (at < bytes.size()) {
        if (const std::size_t run = takeRun(bytes.substr(at)))
            at += run;
        else if (!take(bytes[at++]))
            return false;
    }
    return m_fault == CsvFault::None;
}

std::size_t CsvReader::takeRun(std::string_view rest)
{
    if (m_fault != CsvFault::None || (m_state != State::Plain && m_state != State::Quoted))
        return 0;
    const char ends = m_state == State::Plain ? ',' : '"';
    std::size_t run = 0;
    while (run < rest.size() && rest[run] != ends && rest[run] != '\n' && rest[run] != '\r')
        ++run;
    std::string &text = field();
    // Near a limit letter by letter, so that it is told where it was passed.
    if (run == 0 || text.size() + run > m_limits.fieldBytes || m_rowBytes + run > m_limits.rowBytes)
        return 0;
    text.append(rest.substr(0, run));
    m_rowBytes += run;
    m_afterCr = false;
    return run;
}

bool CsvReader::take(char c)
{
    if (m_fault != CsvFault::None)
        return false;
    const bool afterCr = m_afterCr;
    m_afterCr = c == '\r';
    if (c == '\n' ? !afterCr : c == '\r')
        ++m_line;
    switch (m_state) {
    case State::Quoted:
        if (c != '"')
            return add(c);
        m_state = State::QuoteInQuoted;
        return true;
    case State::QuoteInQuoted:
        if (c == '"') {
            m_state = State::Quoted;
            return add(c);
        }
        if (c != ',' && c != '\n' && c != '\r')
            m_row.quoteInside = true;
        break;
    case State::FieldStart:
        if (c == '"') {
            m_begun = true;
            m_state = State::Quoted;
            m_quoteLine = m_line;
            return true;
        }
        break;
    case State::Plain:
        break;
    }
    if (c == ',') {
        m_begun = true;
        return endField();
    }
    if (c == '\r' || c == '\n') {
        if (c == '\n' && afterCr && !m_begun) { // the second half of CRLF
            m_row.line = m_line;
            return true;
        }
        return endRow();
    }
    m_state = State::Plain;
    m_begun = true;
    return add(c);
}

bool CsvReader::add(char c)
{
    std::string &text = field();
    if (text.size() >= m_limits.fieldBytes)
        return fail(CsvFault::FieldTooLarge, m_row.line);
    if (++m_rowBytes > m_limits.rowBytes)
        return fail(CsvFault::RowTooLarge, m_row.line);
    text.push_back(c);
    return true;
}

bool CsvReader::endField()
{
    field();
    if (++m_row.count >= m_limits.columns)
        return fail(CsvFault::TooManyColumns, m_row.line);
    m_state = State::FieldStart;
    return true;
}

bool CsvReader::endRow()
{
    bool go = true;
    if (m_begun) {
        field();
        ++m_row.count;
        go = m_sink(m_row);
    }
    for (std::size_t i = 0; i < m_row.count; ++i)
        m_row.fields[i].clear();
    m_row.count = 0;
    m_row.quoteInside = false;
    m_row.line = m_line;
    m_rowBytes = 0;
    m_begun = false;
    m_state = State::FieldStart;
    return go || fail(CsvFault::Stopped, m_row.line);
}

bool CsvReader::finish()
{
    if (m_fault != CsvFault::None)
        return false;
    if (m_state == State::Quoted)
        return fail(CsvFault::QuoteNotClosed, m_quoteLine);
    return !m_begun || endRow();
}

} // namespace handrail::directory
