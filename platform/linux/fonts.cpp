#include "platform/linux/fonts.h"

#include <cstdlib>
#include <system_error>

namespace handrail::platform {

bool usePrivateFonts(const std::filesystem::path &appDir)
{
    if (std::getenv("FONTCONFIG_FILE") != nullptr)
        return true;
    for (const auto &folder : {appDir / "fonts", appDir / ".." / "share" / "handrail" / "fonts"}) {
        std::error_code error;
        const auto file = std::filesystem::canonical(folder / "fonts.conf", error);
        if (!error)
            return ::setenv("FONTCONFIG_FILE", file.c_str(), 1) == 0;
    }
    return false;
}

} // namespace handrail::platform
