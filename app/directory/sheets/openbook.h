#pragma once

#include "directory/sheets/workbook.h"

namespace handrail::directory {

/// A workbook of OpenDocument: all of its sheets lie in one part.
class OpenBook final : public Workbook {
public:
    OpenBook(BookParts &parts, std::string content) : m_parts(parts), m_content(std::move(content)) {}
    BookFault open() override;
    BookFault read(const std::vector<std::size_t> &wanted, const Visitor &visitor) override;

private:
    BookParts &m_parts;
    std::string m_content;
};

} // namespace handrail::directory
