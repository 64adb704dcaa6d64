#include "vault/secret.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace handrail::vault {

bool sodiumReady()
{
    static const bool kReady = sodium_init() >= 0;
    return kReady;
}

void wipe(std::span<char> text)
{
    sodium_memzero(text.data(), text.size());
}

Secret::Secret(std::size_t size)
{
    if (!sodiumReady())
        return;
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (m_data == nullptr)
        return;
    sodium_memzero(m_data, size);
    m_size = size;
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    if (!secret.empty())
        randombytes_buf(secret.data(), secret.size());
    return secret;
}

Secret Secret::copyOf(std::string_view bytes)
{
    Secret secret(bytes.size());
    if (!secret.empty())
        std::memcpy(secret.data(), bytes.data(), bytes.size());
    return secret;
}

Secret::~Secret()
{
    sodium_free(m_data); // overwrites first; takes nullptr
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

} // namespace handrail::vault
