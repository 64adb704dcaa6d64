#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace handrail::vault {

/// What lies beside vault.db under the names of SQLite's logs and is not its own. SQLite would throw it away unsaid, or
/// undo by the journal of another. It is renamed, never opened nor deleted.
class Strange {
public:
    /// Only looks. What is empty, or is a copy of a log that lies beside another file here, holds nothing: it is not
    /// among it.
    Strange(const std::filesystem::path &file, std::int64_t wallMs);

    [[nodiscard]] bool none() const { return m_moves.empty(); }
    [[nodiscard]] bool holds(const std::filesystem::path &beside) const;
    /// One of them: the log of a file that is gone, with what was written last, where it lies now. Empty: there is none
    [[nodiscard]] std::filesystem::path log() const;
    [[nodiscard]] std::vector<std::filesystem::path> asides() const; ///< where it goes, or has gone
    void add(std::filesystem::path aside);                           ///< that was put aside already
    /// Once. What a folder takes no renaming in stays, and is not told of.
    void putAside();

private:
    struct Move {
        std::filesystem::path from, to;
        bool log = false;
    };
    std::vector<Move> m_moves;
    bool m_done = false;
};

/// A name beside @p file, for what is put aside, under which nothing stands. @p what ends it.
[[nodiscard]] std::filesystem::path asideFor(const std::filesystem::path &file, std::int64_t wallMs,
                                             const std::string &what = {});

/// Makes @p at a file that SQLite reads the log @p log with: what the log holds is there, the rest is empty pages.
[[nodiscard]] bool carryLog(const std::filesystem::path &log, const std::filesystem::path &at);

/// From here on closing @p db leaves the log beside the file as it is: looking at a file that may be damaged changes
/// nothing of it.
void leaveLog(SQLite::Database &db);
/// The address under which SQLite only reads @p file, without any log that lies beside it (OPEN_URI).
[[nodiscard]] std::string asItLies(const std::filesystem::path &file);

/// "a, b".
[[nodiscard]] std::string namesOf(const std::vector<std::filesystem::path> &files);

} // namespace handrail::vault
