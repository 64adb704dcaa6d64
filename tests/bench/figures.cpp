#include "figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace handrail::bench {

double Times::at(double part) const
{
    if (m_us.empty())
        return 0;
    std::vector<double> sorted = m_us;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<std::size_t>(std::ceil(part * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

std::string oneDecimal(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

std::string inWords(double us)
{
    char text[32];
    if (us < 1000)
        std::snprintf(text, sizeof text, "%.0f µs", us);
    else if (us < 100'000)
        std::snprintf(text, sizeof text, "%.2f ms", us / 1000);
    else
        std::snprintf(text, sizeof text, "%.0f ms", us / 1000);
    return text;
}

void Report::print() const
{
    std::printf("| What | Handrail | Against | Ratio | Aim |\n|---|---|---|---|---|\n");
    for (const Line &line : m_lines) {
        char ratio[32] = "";
        if (line.ratio > 0)
            std::snprintf(ratio, sizeof ratio, "%.2f", line.ratio);
        std::printf("| %s | %s | %s | %s | %s |\n", line.what.c_str(), line.figure.c_str(), line.against.c_str(), ratio,
                    line.aim.c_str());
    }
    for (const std::string &note : m_notes)
        std::printf("\n%s\n", note.c_str());
}

} // namespace handrail::bench
