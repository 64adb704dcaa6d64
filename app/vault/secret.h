#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace handrail::vault {

/// Bytes that open something. Lives in sodium_malloc memory (guard pages, not swapped where the system allows, no core
/// dump), is overwritten when it goes, and cannot be copied by accident.
class Secret {
public:
    Secret() = default;
    /// @p size zero bytes. Empty when the system has no memory left.
    explicit Secret(std::size_t size);
    static Secret random(std::size_t size = 32);
    static Secret copyOf(std::string_view bytes);

    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::string_view view() const { return {reinterpret_cast<const char *>(m_data), m_size}; }

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites @p text so that the compiler cannot leave it out.
void wipe(std::span<char> text);

/// sodium_init, once. @return false when the system gives no randomness; nothing may be sealed then.
bool sodiumReady();

} // namespace handrail::vault
