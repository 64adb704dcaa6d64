#pragma once

#include <QVariantMap>

namespace handrail::view { class AppSession; }

namespace handrail {

struct Options;

/// What the window is made with: its session, and with --kiosk the whole screen without a frame, in the kiosk from the
/// first frame on.
[[nodiscard]] QVariantMap windowAtFirst(const Options &options, view::AppSession &session);

} // namespace handrail
