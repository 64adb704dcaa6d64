#pragma once

#include "share/qr.h"

#include "support/tempdir.h"

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#else
#include <ZXing/DecodeHints.h>
#endif

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace handrail::test {

#if __has_include(<ZXing/ReaderOptions.h>)
using QrReading = ZXing::ReaderOptions; // its name from ZXing 2.2 on
#else
using QrReading = ZXing::DecodeHints;
#endif

/// The code as grey dots of @p scale a module, with its quiet zone. @return them and the length of a side.
inline std::pair<std::vector<std::uint8_t>, int> greyOf(const share::QrCode &code, int scale)
{
    const int quiet = 4, side = (code.size + 2 * quiet) * scale;
    std::vector<std::uint8_t> grey(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), 255);
    for (int y = 0; y < code.size * scale; ++y) {
        for (int x = 0; x < code.size * scale; ++x) {
            if (code.at(x / scale, y / scale))
                grey[static_cast<std::size_t>(y + quiet * scale) * static_cast<std::size_t>(side)
                     + static_cast<std::size_t>(x + quiet * scale)] = 0;
        }
    }
    return {std::move(grey), side};
}

/// What a camera would read: the code drawn at @p scale with its quiet zone, decoded by ZXing. Bytes as they are in the
/// code.
inline std::optional<std::string> readQr(const share::QrCode &code, int scale = 4)
{
    const auto [grey, side] = greyOf(code, scale);
    QrReading hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const auto result = ZXing::ReadBarcode({grey.data(), side, side, ZXing::ImageFormat::Lum}, hints);
    if (!result.isValid())
        return std::nullopt;
    return std::string(result.bytes().begin(), result.bytes().end());
}

/// In which code of letters a reader takes what is in the code.
inline std::string qrEncoding(const share::QrCode &code)
{
    const auto [grey, side] = greyOf(code, 4);
    QrReading hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const auto result = ZXing::ReadBarcode({grey.data(), side, side, ZXing::ImageFormat::Lum}, hints);
    return result.hasECI() ? "UTF-8" : "";
}

/// Leaves the code and what must be in it for other readers (tests/data/qr), where somebody asks for it.
inline void leaveForOthers(const share::QrCode &code, int scale, const std::string &name, const std::string &text)
{
    const char *folder = std::getenv("HANDRAIL_QR_DIR");
    if (folder == nullptr)
        return;
    const auto [grey, side] = greyOf(code, scale);
    std::ofstream out(std::string(folder) + "/" + name + ".pgm", std::ios::binary);
    out << "P5\n" << side << " " << side << "\n255\n";
    out.write(reinterpret_cast<const char *>(grey.data()), static_cast<std::streamsize>(grey.size()));
    std::ofstream(std::string(folder) + "/" + name + ".txt", std::ios::binary) << text;
}

/// What zbar reads, a reader of its own kind, as UTF-8. Nothing when it reads nothing or is not there.
inline std::optional<std::string> readByZbar(const share::QrCode &code, int scale)
{
    const auto [grey, side] = greyOf(code, scale);
    const TempDir dir;
    const std::string image = (dir / "code.pgm").string();
    {
        std::ofstream out(image, std::ios::binary);
        out << "P5\n" << side << " " << side << "\n255\n";
        out.write(reinterpret_cast<const char *>(grey.data()), static_cast<std::streamsize>(grey.size()));
    }
    const std::string command = "zbarimg --quiet --raw -Sdisable -Sqrcode.enable '" + image + "' 2>/dev/null";
    std::string read;
    FILE *pipe = popen(command.c_str(), "r");
    if (pipe == nullptr)
        return std::nullopt;
    char buffer[512];
    for (std::size_t bytes = 0; (bytes = fread(buffer, 1, sizeof buffer, pipe)) > 0;)
        read.append(buffer, bytes);
    if (pclose(pipe) != 0 || read.empty())
        return std::nullopt;
    read.pop_back(); // zbarimg ends with a line break of its own
    return read;
}

} // namespace handrail::test
