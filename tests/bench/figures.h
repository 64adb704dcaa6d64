#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace handrail::bench {

/// Times of many runs of one thing, in microseconds.
class Times {
public:
    void add(std::chrono::steady_clock::duration time)
    {
        m_us.push_back(std::chrono::duration<double, std::micro>(time).count());
    }
    void addUs(double us) { m_us.push_back(us); }
    [[nodiscard]] bool empty() const { return m_us.empty(); }
    [[nodiscard]] std::size_t count() const { return m_us.size(); }
    /// @param part 0 … 1: 0.5 is the median. Nearest rank; 0 when nothing was measured.
    [[nodiscard]] double at(double part) const;

private:
    std::vector<double> m_us;
};

/// One line of the table: a number, what it is measured against, and how they stand to each other.
struct Line {
    std::string what, figure, against;
    double ratio = 0; ///< 0: none
    std::string aim;
};

/// A table as Markdown, with sentences about what could not be measured under it.
class Report {
public:
    void add(Line line) { m_lines.push_back(std::move(line)); }
    void note(std::string sentence) { m_notes.push_back(std::move(sentence)); }
    void print() const;

private:
    std::vector<Line> m_lines;
    std::vector<std::string> m_notes;
};

/// "1.24 ms", "312 µs": three figures and the unit that fits.
[[nodiscard]] std::string inWords(double us);
/// With one decimal: "3.4".
[[nodiscard]] std::string oneDecimal(double value);

/// How long @p work takes.
template <typename Work>
std::chrono::steady_clock::duration timed(Work &&work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - from;
}

} // namespace handrail::bench
