#pragma once

#include "directory/service/service.h"

#include <optional>
#include <string>
#include <vector>

namespace handrail::directory::tool {

enum Exit { kOk = 0, kFailed = 1, kUsage = 2 };

/// What a command line of handrail-directory says.
struct Arguments {
    std::vector<std::string> words;
    std::string db, near, category, format;
    double withinM = 0;
    int limit = 20, offset = 0;
    std::vector<std::string> facets;
    int days = 365;
    bool shrink = false, json = false, all = false, quiet = false, openNow = false, changes = false;
};

/// Reads what follows the command. @return a sentence when it cannot be understood
[[nodiscard]] std::optional<std::string> parse(int argc, char **argv, Arguments &out);
/// "37.56,-122.32" in degrees.
[[nodiscard]] std::optional<Point> readPoint(const std::string &text);
/// Says why on standard error. @return kUsage
int usage(const std::string &why);

} // namespace handrail::directory::tool
