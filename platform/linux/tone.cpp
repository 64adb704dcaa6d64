#include "platform/linux/tone.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace handrail::platform {
namespace {

constexpr std::uint32_t kRate = 22'050;

void put(std::string &out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.push_back(static_cast<char>(static_cast<unsigned char>(value >> (8 * i) & 0xFF)));
}

} // namespace

std::string toneWav(int hertz, int ms)
{
    hertz = std::clamp(hertz, 100, 4000);
    ms = std::clamp(ms, 20, 1000);
    const std::uint32_t samples = kRate * static_cast<std::uint32_t>(ms) / 1000;
    std::string out = "RIFF";
    put(out, 36 + samples * 2, 4);
    out += "WAVEfmt ";
    put(out, 16, 4);
    put(out, 1, 2); // PCM
    put(out, 1, 2); // one channel
    put(out, kRate, 4);
    put(out, kRate * 2, 4);
    put(out, 2, 2);
    put(out, 16, 2);
    out += "data";
    put(out, samples * 2, 4);
    const double fade = samples / 6.0;
    for (std::uint32_t i = 0; i < samples; ++i) {
        const double edge = std::min({1.0, i / fade, (samples - 1 - i) / fade});
        const double wave = std::sin(2 * std::numbers::pi * hertz * i / kRate);
        put(out, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(22'000 * edge * wave))), 2);
    }
    return out;
}

} // namespace handrail::platform
