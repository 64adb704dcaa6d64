#pragma once

#include "dial/until.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The one reader of telephone numbers: a publisher's, a program's, a person's own in a plan. What it does not surely
/// understand is no number: the words stay and nothing can be called. Pure functions, for any text, but for the day.
namespace handrail::dial {

/// A number that stands in a text.
struct Number {
    std::string digits;    ///< for a dialer: figures, with '+' in front when a country is named
    std::string extension; ///< figures
    /// bytes of the text that it takes, with its extension and the figures of its letters said again
    std::size_t from = 0;
    std::size_t to = 0;
    bool fax = false;      ///< the text says so
    bool tty = false;
};

/// Every whole number (seven figures or more) of @p text, in its order: "(650) 555-0100 x12", "1-800-273-TALK (8255)",
/// "+44 (0)20 7946 0958", "011 52 …", "650-555-0100 or -0101".
[[nodiscard]] std::vector<Number> numbersIn(std::string_view text);

/// The number to call: of those that are no fax the one that is said to be new, else the first; else a short code
/// ("Call 2-1-1", "988, press 2"). Never one that the text says is over ("old number", "until June 2025"), or not there
/// yet: @p on is the day that counts. Nothing when none is left, or when it is not sure.
[[nodiscard]] std::optional<Number> numberIn(std::string_view text, const Day &on = today());

/// Its figures for a dialer; empty: nothing can be called.
[[nodiscard]] std::string digitsIn(std::string_view text, const Day &on = today());

/// The same for a number that takes texts: short codes of five and six figures ("Text HOME to 741741") count, too.
[[nodiscard]] std::string textDigitsIn(std::string_view text, const Day &on = today());

/// Whether a remark beside a number says that it is over, or not there yet: "Disconnected", "old number", "until June
/// 2025", "starting January 2027". One with a number of its own says nothing of another.
[[nodiscard]] bool saysOver(std::string_view remark, const Day &on = today());

/// What each date from or until which something holds says of @p on: "until June 2025, then …", "starting January 5".
[[nodiscard]] std::vector<Term> termsIn(std::string_view text, const Day &on = today());

/// Whether figures stand in @p text that are not of the number textDigitsIn() takes: a second number, or more of it
/// than any telephone has. A sentence may have them; a field for one number asks.
[[nodiscard]] bool leavesFigures(std::string_view text);

/// Whether @p digits can be a telephone's: a number of the North American plan with or without 1, seven figures of it,
/// a country's with
/// '+', one as other countries write theirs at home (a 0 in front), or a short code.
[[nodiscard]] bool plausible(std::string_view digits);

} // namespace handrail::dial
