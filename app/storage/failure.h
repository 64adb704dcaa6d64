#pragma once

#include <string>
#include <utility>
#include <variant>

namespace handrail::storage {

/// What a failed operation means to the person in front of the screen. Not a sentence: QML owns the words.
enum class FailureKind {
    CannotOpen,  ///< file missing, no permission
    ReadOnly,    ///< the disk or the folder cannot be read or written, and not for want of room
    Busy,        ///< another process holds the lock
    DiskFull,    ///< nothing was written; what was there stays
    Damaged,     ///< not a database, or a sealed row that does not verify
    TooNew,      ///< written by a newer Handrail; left untouched
    Locked,      ///< needs the vault open
    WrongSecret, ///< passphrase, PIN or recovery words did not match
    NotFound,
    Cancelled,
    BadInput,
    Other
};

/// Why something did not happen. `detail` is for a log or a developer: never a person's words, never SQL with values.
struct Failure {
    FailureKind kind = FailureKind::Other;
    std::string detail;
};

/// A value or the reason there is none. GCC 12 has no std::expected; this is the small part of it that we use.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Failure failure) : m_value(std::move(failure)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_value); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] T &value() { return std::get<T>(m_value); }
    [[nodiscard]] const T &value() const { return std::get<T>(m_value); }
    [[nodiscard]] const Failure &failure() const { return std::get<Failure>(m_value); }

private:
    std::variant<T, Failure> m_value;
};

struct Done {};
/// For operations that either happen or tell why not.
using Outcome = Result<Done>;

} // namespace handrail::storage
