#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace handrail::vault {

/// What this device proves its own writing with while no key of the vault's is in memory. Each link is proven with a
/// key of its own, which is replaced by its hash as soon as the link is written: whoever takes the device learns the
/// key of the next link and none of the keys before, so that nothing that is there already can be changed, left out or
/// put in between unseen. The vault, once open, knows the key it last stood at and walks the links from there.
struct Chain {
    /// links that are walked at once: a made-up number must not keep a device busy
    static constexpr std::int64_t kFurthest = 20'000;

    std::string id;        ///< random; empty: there is none
    std::int64_t next = 0; ///< the link that comes next
    std::string key;       ///< proves that one

    [[nodiscard]] static Chain fresh();
    [[nodiscard]] std::string prove(std::string_view row) const;
    void advance();
    /// @return false, and nothing is changed, when @p link lies behind or too far ahead.
    [[nodiscard]] bool advanceTo(std::int64_t link);
    bool operator==(const Chain &) const = default;
};

} // namespace handrail::vault
