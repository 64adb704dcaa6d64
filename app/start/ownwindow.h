#pragma once

#include <QVariantMap>

class QByteArray;
class QWindow;

namespace handrail::view { class AppSession; }

namespace handrail {

struct Options;

/// What the window is made with: its session, and with --kiosk the whole screen without a frame, in the kiosk from the
/// first frame on.
[[nodiscard]] QVariantMap windowAtFirst(const Options &options, view::AppSession &session);

/// To the front, as large as it was; @p token: what Wayland asks for, empty elsewhere.
void comeForward(QWindow &window, const QByteArray &token);

} // namespace handrail
