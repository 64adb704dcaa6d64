#pragma once

#include "directory/sheets/onepartbook.h"

namespace handrail::directory {

/// Excel's XML of 2003, which programs on the web still write and call .xls.
class XmlBook final : public OnePartBook {
public:
    using OnePartBook::OnePartBook;

protected:
    [[nodiscard]] std::unique_ptr<OnePartReader> reader(OnePartSink sink) const override;
};

} // namespace handrail::directory
