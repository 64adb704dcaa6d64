#pragma once

#include "platform/dialer.h"

#include <QStringList>
#include <QUrl>

#include <functional>

namespace handrail::platform {

/// Hands tel: and sms: links to the program the person has chosen for them, where there is one (a Linux phone, a
/// desktop with a softphone). Looks where xdg-mime looks, without starting a process.
class SystemDialer final : public Dialer {
public:
    using Opener = std::function<bool(const QUrl &)>;

    /// @p open gives a link to the system; tests bring their own. Empty: QDesktopServices.
    explicit SystemDialer(Opener open = {});

    [[nodiscard]] bool canDial() const override;
    [[nodiscard]] bool canText() const override;
    bool dial(const QString &number) override;
    bool text(const QString &number, const QString &body) override;

    /// Whether a mimeapps.list or mimeinfo.cache of this user or system names a program for x-scheme-handler/@p scheme
    /// whose desktop file exists.
    [[nodiscard]] static bool hasHandler(const QString &scheme);

private:
    Opener m_open;
};

/// Figures, a leading '+', '*', '#' and pauses, 1 to 32 of them.
[[nodiscard]] bool isDialable(const QString &number);

} // namespace handrail::platform
