#include "directory/import/csvreader.h"

#include "directory/words/text.h"

#include <algorithm>

namespace handrail::directory {
namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

constexpr std::size_t kHead = 64 * 1024; ///< a heading is shorter

constexpr std::string_view kSaid = "sep=";

/// Where the first line that is not blank ends; npos: not yet.
std::size_t endOfHeading(std::string_view head)
{
    bool quoted = false, any = false;
    for (std::size_t i = head.starts_with(kMark) ? kMark.size() : 0; i < head.size(); ++i) {
        quoted ^= head[i] == '"';
        if (!quoted && any && (head[i] == '\n' || head[i] == '\r'))
            return i;
        any |= head[i] != '\n' && head[i] != '\r';
    }
    return std::string_view::npos;
}

constexpr std::string_view kSigns = ",;\t|";

/// The first line in which a sign parts fields: a title may stand above it. Nothing as long as there is none, whole.
std::string_view partedLine(std::string_view head)
{
    bool quoted = false, parted = false;
    std::size_t from = head.starts_with(kMark) ? kMark.size() : 0;
    for (std::size_t i = from; i < head.size(); ++i) {
        quoted ^= head[i] == '"';
        const bool end = !quoted && (head[i] == '\n' || head[i] == '\r');
        if (end && parted)
            return head.substr(from, i - from);
        from = end ? i + 1 : from;
        parted |= !quoted && kSigns.find(head[i]) != std::string_view::npos;
    }
    return {};
}

/// The sign that parts most of a heading; a comma where none does.
char separatorIn(std::string_view heading)
{
    std::size_t counts[kSigns.size()] = {};
    bool quoted = false;
    for (const char c : heading) {
        quoted ^= c == '"';
        if (const std::size_t sign = quoted ? std::string_view::npos : kSigns.find(c); sign != std::string_view::npos)
            ++counts[sign];
    }
    return kSigns[static_cast<std::size_t>(std::max_element(std::begin(counts), std::end(counts))
                                           - std::begin(counts))];
}

/// What the line says that spreadsheets write before a heading: "sep=;", also in quotes and with its sign again behind
/// it. 0: it is none. @p whole: its end was seen
char separatorSaid(std::string_view line, bool whole)
{
    while (!line.empty() && line.front() == '"')
        line.remove_prefix(1);
    if (lowerAscii(line.substr(0, kSaid.size())) != kSaid)
        return '\0';
    std::string_view sign = line.substr(kSaid.size());
    while (!sign.empty() && (sign.back() == '"' || (sign.size() > 1 && sign.back() == ' ')))
        sign.remove_suffix(1);
    if (sign == "\\t" || lowerAscii(sign) == "tab")
        return '\t';
    if (sign.empty())
        return whole ? ',' : '\0';
    return sign.find_first_not_of(sign.front()) == std::string_view::npos ? sign.front() : '\0';
}

/// Of a file that another was put behind: its mark, and the quotes that it kept from being quotes.
void dropMark(std::string &text)
{
    if (!text.starts_with(kMark))
        return;
    text.erase(0, kMark.size());
    if (text.size() > 1 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
}

} // namespace

CsvReader::CsvReader(const CsvLimits &limits, Sink sink, char separator, char declared)
    : m_limits(limits), m_separator(separator), m_parting{declared, {}, {}}, m_sink(std::move(sink))
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
    if (m_separator != 0)
        return m_parting.rare ? read(m_parting.rare->turned(bytes, false)) : read(bytes);
    m_parting.head += bytes;
    return m_parting.head.size() < kHead || readHead(); // the same, whatever the pieces are
}

bool CsvReader::readHead()
{
    std::string head = std::move(m_parting.head);
    m_parting.head.clear();
    std::string_view rest = head;
    const std::size_t mark = rest.starts_with(kMark) ? kMark.size() : 0;
    const std::size_t end = std::min(endOfHeading(rest), rest.size());
    const std::string_view first = rest.substr(mark, end - mark);
    if (const char said = separatorSaid(first, end < rest.size())) {
        m_separator = said;
        rest.remove_prefix(std::min(rest.size(), end + (rest.substr(end).starts_with("\r\n") ? 2 : 1)));
        m_row.line = m_line = 2;
        return read(rest);
    }
    if (first.size() > kSaid.size() && lowerAscii(first.substr(0, kSaid.size())) == kSaid && first.size() < 2 * kSaid.size()) {
        m_parting.rare = RareParting::by(std::string(trimmed(first.substr(kSaid.size())))); // a sign of several bytes
        rest.remove_prefix(std::min(rest.size(), end + (rest.substr(end).starts_with("\r\n") ? 2 : 1)));
        m_row.line = m_line = 2;
    } else if (m_parting.declared == 0 || first.find(m_parting.declared) == std::string_view::npos) {
        m_parting.rare = RareParting::seen(rest.substr(0, kHead));
    }
    if (m_parting.rare) {
        m_separator = RareParting::kSign;
        return read(m_parting.rare->turned(rest, false));
    }
    const std::string_view parted = partedLine(rest.substr(0, kHead));
    m_separator = m_parting.declared != 0 && first.find(m_parting.declared) != std::string_view::npos ? m_parting.declared
                  : !parted.empty() ? separatorIn(parted)
                  : first.size() > 2 && first.starts_with('"') && first.ends_with('"') // a whole row in quotes
                      ? separatorIn(first.substr(1, first.size() - 2))
                      : separatorIn(first);
    return read(rest);
}

bool CsvReader::read(std::string_view bytes)
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
    const char ends = m_state == State::Plain ? m_separator : '"';
    std::string &text = field();
    // Up to a limit and no further, so that it is told where it was passed.
    const auto left = [](std::uint64_t limit, std::uint64_t used) { return limit > used ? limit - used : 0; };
    const std::size_t most = static_cast<std::size_t>(
        std::min<std::uint64_t>({rest.size(), left(m_limits.fieldBytes, text.size()), left(m_limits.rowBytes,
            m_rowBytes)}));
    std::size_t run = 0;
    while (run < most && rest[run] != ends && rest[run] != '\n' && rest[run] != '\r')
        ++run;
    if (run == 0)
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
    if ((c == '\n' ? !afterCr : c == '\r') && !(m_limits.byRows && m_state == State::Quoted))
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
        if (c == m_separator || c == '\n' || c == '\r')
            break;
        m_row.quoteInside = true;
        if (std::string &text = field(); text.ends_with('\\')) { // as databases write a quote inside of quotes
            text.back() = '"';
            m_state = State::Quoted;
            return add(c);
        }
        break;
    case State::FieldStart:
        if (c == '"') {
            field().clear(); // blanks before it
            m_begun = true;
            m_state = State::Quoted;
            m_quoteLine = m_line;
            return true;
        }
        if (c == ' ' && m_row.count > 0) { // "a", "b", as people and some programs write it
            m_begun = true;
            return add(c);
        }
        break;
    case State::Plain:
        break;
    }
    if (c == m_separator) {
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
        dropMark(m_row.fields.front());
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
    if (m_fault != CsvFault::None || (m_separator == 0 && !readHead()))
        return false;
    if (m_parting.rare && !read(m_parting.rare->turned({}, true)))
        return false;
    if (m_state == State::Quoted)
        return fail(CsvFault::QuoteNotClosed, m_quoteLine);
    return !m_begun || endRow();
}

} // namespace handrail::directory
