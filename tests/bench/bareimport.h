#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>

/// What the least work costs that leaves rows in a SQLite file: the yardsticks of an import. Each makes a new file and
/// counts the inserts and the commit, not the making of the rows.
namespace handrail::bench {

/// What something took: by the clock on the wall, and of processors (all threads together).
struct Took {
    double wallUs = 0, processorUs = 0;
    Took &operator+=(const Took &other)
    {
        wallUs += other.wallUs;
        processorUs += other.processorUs;
        return *this;
    }
};

/// Processor time of this process so far, its children that ended left out.
[[nodiscard]] double processorUs();

template <typename Work>
Took tookBy(Work &&work)
{
    const double before = processorUs();
    const auto from = std::chrono::steady_clock::now();
    work();
    return {std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - from).count(),
            processorUs() - before};
}

/// @p rows rows of @p bytes together into one plain table with no index, in one transaction.
[[nodiscard]] Took plainInserts(const std::filesystem::path &file, std::int64_t rows, std::int64_t bytes);

struct SameRows {
    Took tables;         ///< the rows of HSDS, in their tables, with their indexes
    Took search;         ///< the rows of Handrail's search index, which somebody made already
    Took fts;            ///< instead of those, SQLite's own full text index over the same words
    std::int64_t rows = 0; ///< of HSDS
};
/// The very rows of @p directory once more, into the same tables with the same indexes, each with a prepared statement,
/// bound from memory.
[[nodiscard]] SameRows sameInserts(const std::filesystem::path &directory, const std::filesystem::path &file);

} // namespace handrail::bench
