#include "directory/tool/arguments.h"

#include <cstdio>
#include <exception>
#include <iostream>

namespace handrail::directory::tool {

int usage(const std::string &why)
{
    std::cerr << why << " See handrail-directory --help.\n";
    return kUsage;
}

std::optional<std::string> parse(int argc, char **argv, Arguments &out)
{
    for (int i = 2; i < argc; ++i) {
        const std::string a = argv[i];
        const auto value = [&](std::string &to) { return i + 1 < argc ? (to = argv[++i], true) : false; };
        std::string text;
        bool ok = true;
        try {
            std::size_t used = 0;
            if (a == "--db")
                ok = value(out.db);
            else if (a == "--near")
                ok = value(out.near);
            else if (a == "--format")
                ok = value(out.format);
            else if (a == "--category")
                ok = value(out.category);
            else if (a == "--limit")
                ok = value(text) && ((out.limit = std::stoi(text, &used)), used == text.size() && out.limit >= 0);
            else if (a == "--offset")
                ok = value(text) && ((out.offset = std::stoi(text, &used)), used == text.size() && out.offset >= 0);
            else if (a == "--within")
                ok = value(text) && ((out.withinM = std::stod(text, &used)), used == text.size() && out.withinM > 0);
            else if (a == "--days")
                ok = value(text) && ((out.days = std::stoi(text, &used)), used == text.size() && out.days > 0);
            else if (a == "--facet")
                ok = value(text) && (out.facets.push_back(text), true);
            else if (a == "--changes")
                out.changes = true;
            else if (a == "--shrink")
                out.shrink = true;
            else if (a == "--json")
                out.json = true;
            else if (a == "--all")
                out.all = true;
            else if (a == "--quiet")
                out.quiet = true;
            else if (a == "--open-now")
                out.openNow = true;
            else if (a.size() > 2 && a.starts_with("--"))
                return "There is no option " + a + ".";
            else
                out.words.push_back(a);
        } catch (const std::exception &) {
            ok = false;
        }
        if (!ok)
            return a + " needs a value that it understands.";
    }
    return {};
}

std::optional<Point> readPoint(const std::string &text)
{
    double latitude = 0, longitude = 0;
    int used = 0;
    if (std::sscanf(text.c_str(), "%lf,%lf%n", &latitude, &longitude, &used) != 2
        || used != static_cast<int>(text.size()))
        return {};
    if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180))
        return {};
    return Point{latitude, longitude};
}

} // namespace handrail::directory::tool
