#include "vault/packing.h"

#include <limits>

namespace handrail::vault {

Packer &Packer::number(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    for (int shift = 56; shift >= 0; shift -= 8)
        m_bytes.push_back(static_cast<char>((bits >> shift) & 0xff));
    return *this;
}

Packer &Packer::text(std::string_view value)
{
    number(static_cast<std::int64_t>(value.size()));
    m_bytes.append(value);
    return *this;
}

std::string_view Unpacker::take(std::size_t size)
{
    if (!m_ok || size > m_rest.size()) {
        m_ok = false;
        return {};
    }
    const std::string_view taken = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return taken;
}

std::int64_t Unpacker::number()
{
    std::uint64_t bits = 0;
    for (const char byte : take(8))
        bits = bits << 8 | static_cast<unsigned char>(byte);
    return static_cast<std::int64_t>(bits);
}

std::string Unpacker::text()
{
    const std::int64_t size = number();
    if (size < 0 || static_cast<std::uint64_t>(size) > m_rest.size()) {
        m_ok = false;
        return {};
    }
    return std::string(take(static_cast<std::size_t>(size)));
}

} // namespace handrail::vault
