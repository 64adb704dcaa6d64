#pragma once

#include <string>

namespace handrail::platform {

/// A WAV file (16 bit, one channel, 22,050 Hz) of a sine of @p hertz for @p ms milliseconds, faded in and out so that
/// it does not crack. @p hertz is held to 100 … 4000, @p ms to 20 … 1000.
[[nodiscard]] std::string toneWav(int hertz, int ms);

} // namespace handrail::platform
