#include "directory/import/rowquotes.h"

#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace handrail::directory {
namespace {

struct Signs {
    std::string_view opening, closing;
};

/// Curly quotes in UTF-8 and as Windows has them, single ones, and such as other languages use.
constexpr auto kSigns = std::to_array<Signs>({{"\xE2\x80\x9C", "\xE2\x80\x9D"},
                                              {"\xE2\x80\x9D", "\xE2\x80\x9D"},
                                              {"\xE2\x80\x9E", "\xE2\x80\x9C"},
                                              {"\xE2\x80\x9E", "\xE2\x80\x9D"},
                                              {"\xE2\x80\x98", "\xE2\x80\x99"},
                                              {"\xC2\xAB", "\xC2\xBB"},
                                              {"\xEF\xBC\x82", "\xEF\xBC\x82"},
                                              {"\x93", "\x94"},
                                              {"\x91", "\x92"},
                                              {"'", "'"},
                                              {"`", "`"},
                                              {"`", "'"}});

bool isEnclosed(std::string_view text, const Signs &signs)
{
    return text.size() >= signs.opening.size() + signs.closing.size() && text.starts_with(signs.opening)
           && text.ends_with(signs.closing);
}

std::string without(std::string_view text, const Signs &signs)
{
    text = trimmed(text);
    text.remove_prefix(signs.opening.size());
    text.remove_suffix(signs.closing.size());
    std::string out(text);
    const std::string twice = std::string(signs.closing) + std::string(signs.closing);
    for (std::size_t at = out.find(twice); at != std::string::npos; at = out.find(twice, at + signs.closing.size()))
        out.erase(at, signs.closing.size());
    return out;
}

void put(CsvRow &row, std::vector<std::string> fields)
{
    row.count = fields.size();
    if (row.fields.size() < fields.size())
        row.fields.resize(fields.size());
    std::move(fields.begin(), fields.end(), row.fields.begin());
}

} // namespace

/// "\"1,Maple Help,\"\"1 Maple Street, B\"\"\"": the row inside of its one field.
bool RowQuotes::split(CsvRow &row) const
{
    constexpr std::size_t kFewest = 3; ///< fields of a heading; a title has a comma, too
    if (row.count != 1 || row.fields[0].find(m_separator) == std::string::npos)
        return false;
    std::vector<std::string> fields;
    CsvReader reader(
        {},
        [&](CsvRow &inner) {
            fields.assign(inner.fields.begin(), inner.fields.begin() + static_cast<std::ptrdiff_t>(inner.count));
            return false; // what stands on further lines would be lost: see below
        },
        m_separator);
    if (row.fields[0].find_first_of("\r\n") == std::string::npos && reader.feed(row.fields[0]))
        reader.finish();
    if (m_wrapped ? fields.empty() : m_width == 0 ? fields.size() < kFewest : fields.size() != m_width)
        return false;
    put(row, std::move(fields));
    return true;
}

/// A field that was cut at a separator between two such quotes becomes whole.
bool RowQuotes::join(CsvRow &row) const
{
    std::vector<std::string> fields;
    bool any = false;
    for (std::size_t at = 0; at < row.count; ++at) {
        fields.push_back(row.fields[at]);
        const std::string_view first = trimmed(row.fields[at]);
        for (const Signs &signs : kSigns) {
            if (!first.starts_with(signs.opening) || isEnclosed(first, signs))
                continue;
            std::size_t last = at + 1;
            while (last < row.count && !trimmed(row.fields[last]).ends_with(signs.closing))
                ++last;
            if (last == row.count)
                continue;
            for (std::size_t next = at + 1; next <= last; ++next)
                (fields.back() += m_separator) += row.fields[next];
            fields.back() = without(fields.back(), signs);
            at = last;
            any = true;
            break;
        }
    }
    if (!any || (m_width != 0 && fields.size() != m_width))
        return false;
    put(row, std::move(fields));
    return true;
}

/// Takes the quotes off. Of a heading only where each field has them.
bool RowQuotes::strip(CsvRow &row) const
{
    constexpr std::size_t kFewest = 2;
    std::size_t enclosed = 0, filled = 0;
    for (std::size_t i = 0; i < row.count; ++i) {
        const std::string_view text = trimmed(row.fields[i]);
        filled += text.empty() ? 0 : 1;
        enclosed +=
            std::any_of(kSigns.begin(), kSigns.end(), [&](const Signs &signs) { return isEnclosed(text, signs); });
    }
    if (enclosed == 0 || (m_width == 0 && (enclosed < kFewest || enclosed != filled)))
        return false;
    for (std::size_t i = 0; i < row.count; ++i)
        for (const Signs &signs : kSigns)
            if (isEnclosed(trimmed(row.fields[i]), signs)) {
                row.fields[i] = without(row.fields[i], signs);
                break;
            }
    return true;
}

bool RowQuotes::mend(CsvRow &row)
{
    if (m_width == 0) { // what is written above a heading does not matter
        m_wrapped = split(row);
        const bool joined = join(row);
        m_signs = strip(row);
        return m_wrapped || m_signs || joined;
    }
    const bool wrapped = row.count == 1 && split(row);
    const bool joined = row.count > m_width && join(row);
    if (m_signs)
        strip(row);
    return (wrapped && !m_wrapped) || (joined && !m_signs);
}

} // namespace handrail::directory
