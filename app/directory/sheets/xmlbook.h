#pragma once

#include "directory/sheets/workbook.h"

namespace handrail::directory {

/// Excel's XML of 2003, which programs on the web still write and call .xls.
class XmlBook final : public Workbook {
public:
    XmlBook(BookParts &parts, std::string file) : m_parts(parts), m_file(std::move(file)) {}
    BookFault open() override;
    BookFault read(const std::vector<std::size_t> &wanted, const Visitor &visitor) override;

private:
    BookParts &m_parts;
    std::string m_file;
};

} // namespace handrail::directory
