#include "directory/words/uuid.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace handrail::directory {
namespace {

bool isUuid(std::string_view id)
{
    if (id.size() != 36)
        return false;
    for (std::size_t i = 0; i < id.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = id[i];
        if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')))
            return false;
    }
    return true;
}

std::string textOf(std::array<unsigned char, 16> bytes, unsigned version)
{
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | version << 4);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            out.push_back('-');
        out.push_back(kHex[bytes[i] >> 4]);
        out.push_back(kHex[bytes[i] & 15]);
    }
    return out;
}

} // namespace

std::string randomUuid()
{
    std::array<unsigned char, 16> bytes{};
    // libsodium stops the program itself where the system has no randomness; an id that all share would be worse
    if (sodium_init() < 0)
        throw std::runtime_error("no randomness");
    randombytes_buf(bytes.data(), bytes.size());
    return textOf(bytes, 4);
}

std::string uuidOf(std::string_view table, std::string_view id)
{
    if (isUuid(id))
        return std::string(id);
    std::array<unsigned char, 16> bytes{};
    const std::string all = "handrail:" + std::string(table) + ':' + std::string(id);
    crypto_generichash(bytes.data(), bytes.size(), reinterpret_cast<const unsigned char *>(all.data()), all.size(),
                       nullptr, 0);
    return textOf(bytes, 8);
}

} // namespace handrail::directory
