#include "care/ids.h"

#include <cstdint>
#include <random>

namespace handrail::care {

std::string newId()
{
    static thread_local std::random_device device; // getrandom(2) on Linux
    constexpr char kHex[] = "0123456789abcdef";
    std::string id;
    id.reserve(32);
    for (int word = 0; word < 4; ++word) {
        std::uint32_t bits = device();
        for (int digit = 0; digit < 8; ++digit, bits >>= 4)
            id += kHex[bits & 0xF];
    }
    return id;
}

} // namespace handrail::care
