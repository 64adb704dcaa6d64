#pragma once

#include "directory/madeup.h"

#include <array>

namespace handrail::test {

/// Chance that is the same for a seed on every machine.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_random(seed) {}
    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    template <typename T>
    T of(const std::vector<T> &list) { return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))]; }
    std::string maybe(std::string text) { return oneIn(2) ? std::string() : text; }
    /// Eight letters that occur in no other word.
    std::string word();
    /// @p words as people write: with signs, letters of other scripts, markup, quotes, line ends.
    std::string text(const std::string &words);

private:
    std::mt19937 m_random;
};

[[nodiscard]] MadePhone madePhone(Dice &dice);
/// Columns of a schedule's row. @p hours gets what they mean.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> madeHours(Dice &dice, MadeHours &hours);
/// Writes the rows as somebody's program would.
void writeFiles(MadeUp &made, Dice &dice);

} // namespace handrail::test
