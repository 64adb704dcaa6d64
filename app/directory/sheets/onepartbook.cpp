#include "directory/sheets/onepartbook.h"

#include "directory/sheets/bookparts.h"

#include <algorithm>

namespace handrail::directory {

BookFault OnePartBook::open()
{
    OnePartSink sink;
    bool tooMany = false;
    sink.sheet = [&](BookSheet sheet) {
        tooMany |= m_sheets.size() >= kMostSheets;
        if (tooMany)
            return false;
        sheet.bytes = m_sheets.empty() ? m_parts.bytesOf(m_part) : 0;
        m_sheets.push_back(std::move(sheet));
        return true;
    };
    sink.row = [&](const SheetRow &row) { return measure(row, m_sheets.back().facts), true; };
    sink.end = [&](bool hidden) { return m_sheets.back().hidden |= hidden, true; };
    sink.hidden = [&](int from, int to) { m_sheets.back().facts.hidden.emplace_back(from, to); };
    const auto listener = reader(std::move(sink));
    XmlParts parser(*listener);
    listener->take(parser);
    const BookFault fault = readPart(m_parts, m_part, parser);
    return fault == BookFault::None && tooMany ? BookFault::TooLarge : fault;
}

BookFault OnePartBook::read(const std::vector<std::size_t> &wanted, const Visitor &visitor)
{
    std::size_t next = 0, left = wanted.size();
    if (left == 0)
        return BookFault::None;
    bool stopped = false;
    const auto go = [&stopped](bool on) {
        stopped |= !on;
        return on;
    };
    XmlParts *all = nullptr;
    OnePartSink sink;
    sink.sheet = [&](const BookSheet &) {
        const std::size_t here = next++;
        const bool is =
            here < m_sheets.size() && !stopped && std::find(wanted.begin(), wanted.end(), here) != wanted.end();
        if (is && !go(visitor.begin(here)))
            all->stop();
        return is && !stopped;
    };
    sink.row = [&](const SheetRow &row) { return go(visitor.row(row)); };
    sink.end = [&](bool) { return go(visitor.end()) && --left > 0; };
    sink.hidden = [](int, int) {};
    const auto listener = reader(std::move(sink));
    XmlParts parser(*listener);
    all = &parser;
    listener->take(parser);
    const BookFault fault = readPart(m_parts, m_part, parser);
    return stopped ? BookFault::Stopped : fault;
}

} // namespace handrail::directory
