#pragma once

#include "directory/sheets/onepartbook.h"

namespace handrail::directory {

/// A workbook of OpenDocument: all of its sheets lie in one part.
class OpenBook final : public OnePartBook {
public:
    using OnePartBook::OnePartBook;

protected:
    [[nodiscard]] std::unique_ptr<OnePartReader> reader(OnePartSink sink) const override;
};

} // namespace handrail::directory
