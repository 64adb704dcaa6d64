#pragma once

#include "share/qr.h"

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#else
#include <ZXing/DecodeHints.h>
#endif

#include <optional>
#include <string>

namespace handrail::test {

#if __has_include(<ZXing/ReaderOptions.h>)
using QrReading = ZXing::ReaderOptions; // its name from ZXing 2.2 on
#else
using QrReading = ZXing::DecodeHints;
#endif

/// What a camera would read: the code drawn at @p scale with its quiet zone, decoded by ZXing. Bytes as they are in the
/// code.
inline std::optional<std::string> readQr(const share::QrCode &code, int scale = 4)
{
    const int quiet = 4;
    const int side = (code.size + 2 * quiet) * scale;
    std::vector<std::uint8_t> grey(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), 255);
    for (int y = 0; y < code.size * scale; ++y) {
        for (int x = 0; x < code.size * scale; ++x) {
            if (code.at(x / scale, y / scale))
                grey[static_cast<std::size_t>(y + quiet * scale) * static_cast<std::size_t>(side)
                     + static_cast<std::size_t>(x + quiet * scale)] = 0;
        }
    }
    QrReading hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const auto result = ZXing::ReadBarcode({grey.data(), side, side, ZXing::ImageFormat::Lum}, hints);
    if (!result.isValid())
        return std::nullopt;
    return std::string(result.bytes().begin(), result.bytes().end());
}

} // namespace handrail::test
