#include "directory/matchwords.h"

#include <array>

namespace handrail::directory {
namespace {

bool isLetter(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// A category as words of publishers' terms, names and descriptions. Terms are searched in name and category, where a match
/// means the service is that, not that it speaks of it.
struct Category {
    const char *key, *expression;
};
constexpr std::array kCategories = std::to_array<Category>({
    {"crisis", "{name alternate_name category}: (crisis* OR hotline* OR \"suicide prevention\" OR \"warm line\" OR warmline)"},
    {"mental_health", "{name alternate_name category}: (\"mental health\" OR counsel* OR psychiatr* OR psychother* OR \"behavioral health\")"},
    {"peer", "{name alternate_name category}: (\"support group\"* OR \"peer\"* OR \"self-help\" OR \"mutual support\" OR \"group support\")"},
    {"detox", "{name alternate_name category description}: (detox* OR sobering OR \"withdrawal management\")"},
    {"substance", "{name alternate_name category}: (alcohol* OR \"drug abuse\" OR \"substance\"* OR addiction* OR recovery OR methadone OR rehab*)"},
    {"harm_reduction", "{name alternate_name category description}: (naloxone OR narcan OR \"harm reduction\" OR \"needle exchange\" OR \"syringe\"*)"},
    {"shelter", "{name alternate_name category}: (shelter* OR homeless*)"},
    {"housing", "{name alternate_name category}: (housing OR rent* OR tenant*)"},
    {"violence", "{name alternate_name category description}: (\"domestic violence\" OR battered OR \"sexual assault\" OR rape OR \"intimate partner\" OR trafficking)"},
    {"food", "{name alternate_name category}: (food* OR meal* OR pantr*)"},
    {"medical", "{name alternate_name category}: (clinic* OR hospital* OR \"medical care\" OR \"health services\" OR \"outpatient care\")"},
    {"hygiene", "{name alternate_name category description}: (shower* OR hygiene OR clothing OR laundr*)"},
    {"transport", "{name alternate_name category}: (transport* OR \"bus pass\"* OR paratransit)"},
    {"benefits", "{name alternate_name category}: (legal OR benefit* OR \"financial assistance\" OR immigra* OR identification)"},
    {"protective", "{name alternate_name category}: (\"protective services\" OR \"protection and care\" OR \"elder abuse\" OR \"child abuse\")"},
});

} // namespace

std::string matchExpression(std::string_view words)
{
    std::string expression, word;
    const auto flush = [&] {
        if (!word.empty())
            expression += (expression.empty() ? "\"" : " \"") + word + "\"*";
        word.clear();
    };
    for (const char c : words) {
        if (isLetter(c))
            word.push_back(c);
        else
            flush();
    }
    flush();
    return expression;
}

std::string categoryExpression(std::string_view key)
{
    for (const Category &category : kCategories) {
        if (key == category.key)
            return category.expression;
    }
    return {};
}

const std::vector<std::string> &categoryNames()
{
    static const std::vector<std::string> kNames = [] {
        std::vector<std::string> names;
        for (const Category &category : kCategories)
            names.emplace_back(category.key);
        return names;
    }();
    return kNames;
}

} // namespace handrail::directory
