#pragma once

#include "directory/sheets/workbook.h"
#include "directory/sheets/xmlparts.h"

namespace handrail::directory {

/// Where what stands in the sheets of one part goes.
struct OnePartSink {
    std::function<bool(BookSheet)> sheet; ///< false: its rows are not wanted
    std::function<bool(const SheetRow &)> row;
    std::function<bool(bool hidden)> end; ///< hidden: that it is was only said behind its rows
    std::function<void(int from, int to)> hidden;
};

/// Who understands the elements of such a part.
class OnePartReader : public XmlListener {
public:
    explicit OnePartReader(OnePartSink sink) : m_sink(std::move(sink)) {}
    void take(XmlParts &parser) { m_parser = &parser; }

protected:
    OnePartSink m_sink;
    XmlParts *m_parser = nullptr;
};

/// A workbook whose sheets all lie in one part: gone through once to find them, and once for their rows.
class OnePartBook : public Workbook {
public:
    OnePartBook(BookParts &parts, std::string part) : m_parts(parts), m_part(std::move(part)) {}
    BookFault open() final;
    BookFault read(const std::vector<std::size_t> &wanted, const Visitor &visitor) final;

protected:
    [[nodiscard]] virtual std::unique_ptr<OnePartReader> reader(OnePartSink sink) const = 0;

private:
    BookParts &m_parts;
    std::string m_part;
};

} // namespace handrail::directory
