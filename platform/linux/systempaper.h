#pragma once

#include "platform/paperport.h"

#include <QString>

namespace handrail::platform {

/// Prints through CUPS (`lp`, the PDF on its standard input, so that no copy lies in a folder of ours) and shows
/// through the desktop.
class SystemPaper final : public PaperPort {
public:
    /// @p program: another `lp`, for tests.
    explicit SystemPaper(QString program = QStringLiteral("lp")) : m_program(std::move(program)) {}

    void print(const std::string &pdf, std::function<void(bool)> done) override;
    bool show(const std::string &file) override;

private:
    QString m_program;
};

} // namespace handrail::platform
