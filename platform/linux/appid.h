#pragma once

namespace handrail::platform {

/// The name that the system knows this program by, one everywhere: desktop file, metainfo, icon, window, geoclue,
/// feedbackd. tests/platform/oneid.py holds them together.
inline constexpr char kAppId[] = "org.handrail.Handrail";

} // namespace handrail::platform
