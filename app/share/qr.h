#pragma once

#include "storage/failure.h"

#include <string>
#include <string_view>
#include <vector>

namespace handrail::share {

/// One QR code as squares, without the quiet zone (whoever draws it leaves 4 modules free around it).
struct QrCode {
    int size = 0;            ///< modules a side, 21 to 177
    std::vector<bool> dark;  ///< size * size, row by row

    [[nodiscard]] bool at(int x, int y) const
    {
        return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) + static_cast<std::size_t>(x)];
    }
    /// Rows of '0' and '1', a line each: the form the screen draws from.
    [[nodiscard]] std::string rows() const;
};

/// Largest code made: version 22, 105 modules, so that a module and the quiet zone stay 2.5 dp on 290 dp (ISO/IEC 18004
/// sizes).
inline constexpr int kLargestVersion = 22;
/// Up to this size at error level M (15 % of the code may be hidden or smudged); only what does not fit goes on at level
/// L (7 %): on a screen nothing smudges, and one code in the place of two is what a person keeps.
inline constexpr int kLargestOfLevelM = 20;
/// Bytes that fit into the largest at level L, less what says that they are UTF-8: ISO/IEC 18004 table 7.
inline constexpr std::size_t kBytesPerCode = 1000;

/// @p text UTF-8, kept byte for byte. What is more than ASCII says so (ECI 26): a reader that guesses takes Spanish for
/// Chinese. @return BadInput when it is empty or does not fit into one code.
[[nodiscard]] storage::Result<QrCode> qrModules(std::string_view text);

/// One of several codes and the text that is in it.
struct QrPage {
    std::string text;
    QrCode code;
};

/// @p text in as many codes as it needs. Several: each begins with a line @p count ("%1 of %2", in the language of the
/// text), and breaks fall between lines where a line fits, else between words, else between characters; a heading (a line
/// after an empty one) is not parted from the line under it. Empty text: no pages.
[[nodiscard]] std::vector<QrPage> qrPages(const std::string &text, const std::string &count = "%1/%2");

/// The parts qrPages() puts into its codes, without those lines; joined they are @p text. @p roomBytes at least 8.
[[nodiscard]] std::vector<std::string> splitText(const std::string &text, std::size_t roomBytes);

} // namespace handrail::share
