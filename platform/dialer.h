#pragma once

#include <QString>

namespace handrail::platform {

/// A number as people write it, "(555) 010-0199", as a dialer takes it: figures, and '+' in front.
[[nodiscard]] inline QString bare(const QString &number)
{
    QString figures;
    for (const QChar c : number) {
        if ((c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c == QLatin1Char('+') && figures.isEmpty()))
            figures += c;
    }
    return figures;
}

/// Hands a number to the system (a port). Called only from a person's tap on the call sheet; nothing else in Handrail
/// may call it (tests/view/callmodel_test holds this). The system's own dialer still asks before it rings.
class Dialer {
public:
    virtual ~Dialer() = default;

    /// Something on this device takes a number. False on most desktops, kiosks and Wi-Fi tablets: the sheet then shows
    /// the number huge and a QR for another phone.
    [[nodiscard]] virtual bool canDial() const = 0;
    [[nodiscard]] virtual bool canText() const = 0;

    /// @p number: figures, with '+' in front, '*', '#' and ',' (a pause) allowed. Anything else is refused, so that no
    /// content can smuggle a link. @return whether the system took it, not whether anyone answered.
    virtual bool dial(const QString &number) = 0;
    /// @p body is put into the message for the person to send; it may be empty.
    virtual bool text(const QString &number, const QString &body) = 0;
};

} // namespace handrail::platform
