#pragma once

#include "platform/dialer.h"

#include <QStringList>

namespace handrail::test {

/// A dialer that writes down what it was asked and rings nobody.
class RecordingDialer final : public platform::Dialer {
public:
    bool able = true;     ///< to call
    bool texts = true;    ///< to text
    bool accepts = true;  ///< whether the system takes the number
    QStringList dialed;   ///< "911"
    QStringList texted;   ///< "741741 HOME"

    [[nodiscard]] bool canDial() const override { return able; }
    [[nodiscard]] bool canText() const override { return texts; }
    bool dial(const QString &number) override
    {
        dialed += number;
        return accepts;
    }
    bool text(const QString &number, const QString &body) override
    {
        texted += number + QLatin1Char(' ') + body;
        return accepts;
    }
};

} // namespace handrail::test
