#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace handrail::fuzz {

/// Gives @p take every seed, and of each @p times mutations: bits turned, cut, doubled, spliced. The same in every run.
template <typename Take> void driveMutations(Take take, const std::vector<std::string> &seeds, int times)
{
    std::mt19937 random(20261122);
    const auto run = [&](const std::string &bytes) {
        take(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
    };
    for (const std::string &seed : seeds) {
        run(seed);
        for (int i = 0; i < times; ++i) {
            std::string bytes = seed;
            for (unsigned flips = random() % 4; flips > 0 && !bytes.empty(); --flips)
                bytes[random() % bytes.size()] ^= static_cast<char>(1u << (random() % 8));
            switch (random() % 4) {
            case 0: bytes.resize(bytes.empty() ? 0 : random() % bytes.size()); break;
            case 1: bytes += bytes.substr(0, 64); break;
            case 2: bytes += seeds[random() % seeds.size()].substr(0, 256); break;
            default: break;
            }
            run(bytes);
        }
    }
}

} // namespace handrail::fuzz
