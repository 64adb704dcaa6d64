#pragma once

#include <string>

namespace handrail::test {

/// What revision, draft, entry or state number @p number says; long enough to reach over more than one page now and
/// then.
inline std::string bodyFor(int number)
{
    return "{\"n\":" + std::to_string(number) + ",\"text\":\""
           + std::string(static_cast<std::size_t>(number % 37) * 150, 'w') + "\"}";
}

inline constexpr const char *kBo = "another four plain words"; ///< the second peer's, and the backup's
/// The passphrase after @p number changes; the first is kPassphrase.
inline std::string passphraseFor(int number)
{
    return number == 0 ? "four plain words here" : "changed words, time " + std::to_string(number);
}

} // namespace handrail::test
