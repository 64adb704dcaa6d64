#pragma once

#include "directory/sheets/officeparts.h"
#include "directory/sheets/workbook.h"

namespace handrail::directory {

/// A workbook as Excel saves it since 2007.
class OfficeBook final : public Workbook {
public:
    OfficeBook(BookParts &parts, std::string book) : m_parts(parts), m_book(std::move(book)) {}
    BookFault open() override;
    BookFault read(const std::vector<std::size_t> &wanted, const Visitor &visitor) override;

private:
    friend class OfficeSheetReader;
    BookFault openTexts(const OfficeLinks &links);
    /// @p facts: not null the first time
    BookFault readSheet(const BookSheet &sheet, SheetFacts *facts, const std::function<bool(const SheetRow &)> &sink);

    BookParts &m_parts;
    std::string m_book;
    SharedTexts m_texts;
    std::vector<CellFormat> m_formats;
    bool m_since1904 = false;
};

} // namespace handrail::directory
