#pragma once

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace handrail::library::compiler {

/// One thing wrong with the content. @p line counts from 1; 0 when the file as a whole is meant (shown as 1).
struct Problem {
    std::string file;
    int line = 0;
    std::string what;
    std::string cure;
};

/// Everything found wrong: a writer sees all of it at once, in the order of files and lines.
class Problems {
public:
    void add(std::string file, int line, std::string what, std::string cure)
    {
        // A structure is read once for each language; what is wrong in it is said once.
        for (const Problem &p : m_found) {
            if (p.line == line && p.file == file && p.what == what)
                return;
        }
        m_found.push_back({std::move(file), line, std::move(what), std::move(cure)});
    }
    [[nodiscard]] bool none() const { return m_found.empty(); }
    [[nodiscard]] std::size_t count() const { return m_found.size(); }
    [[nodiscard]] std::vector<Problem> sorted() const
    {
        auto copy = m_found;
        std::stable_sort(copy.begin(), copy.end(), [](const Problem &a, const Problem &b) {
            return std::tie(a.file, a.line) < std::tie(b.file, b.line);
        });
        return copy;
    }
    /// "file:line: what; cure" for each, one line each.
    [[nodiscard]] std::string text() const
    {
        std::string out;
        for (const Problem &p : sorted())
            out += p.file + ':' + std::to_string(std::max(1, p.line)) + ": " + p.what + "; " + p.cure + '\n';
        return out;
    }

private:
    std::vector<Problem> m_found;
};

} // namespace handrail::library::compiler
