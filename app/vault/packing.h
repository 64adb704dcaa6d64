#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace handrail::vault {

/// Fields one after another, each with its length, so that no two different lists of fields give the same bytes: what
/// is sealed, and what a seal is bound to (associated data).
class Packer {
public:
    Packer() = default;
    explicit Packer(std::string_view domain) { text(domain); }
    Packer &text(std::string_view value);
    Packer &number(std::int64_t value);
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Reads what Packer wrote. Any input is safe: past a fault everything reads as empty and ok() is false.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : m_rest(bytes) {}
    std::string text();
    std::int64_t number();
    [[nodiscard]] bool ok() const { return m_ok; }
    /// Every field was there and nothing is left.
    [[nodiscard]] bool finished() const { return m_ok && m_rest.empty(); }

private:
    std::string_view take(std::size_t size);
    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace handrail::vault
