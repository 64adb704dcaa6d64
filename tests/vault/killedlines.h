#pragma once

#include <string>

namespace handrail::test {

/// What revision, draft, entry or state number @p number says; long enough to reach over more than one page now and then.
inline std::string bodyFor(int number)
{
    return "{\"n\":" + std::to_string(number) + ",\"text\":\"" + std::string(static_cast<std::size_t>(number % 37) * 150, 'w') + "\"}";
}

} // namespace handrail::test
