#include "directory/fieldvalues.h"

#include "directory/nullwords.h"
#include "directory/text.h"

#include <algorithm>

namespace handrail::directory {

std::optional<bool> readFlag(std::string_view text)
{
    std::string word = lowerAscii(trimmed(text));
    if (standsForNothing(word, {}))
        return false;
    if (const std::size_t point = word.find_first_of(".,"); point != std::string::npos && point > 0 && word.find_first_not_of('0', point + 1) == std::string::npos)
        word.erase(point); // a table keeps it as a fraction: "0.0"
    static constexpr std::string_view kYes[] = {"1", "true", "t", "yes", "y", "x", "private", "confidential", "hidden", "excluded", "si", "s\xC3\xAD", "on", "verdadero", "privado", "privada", "confidencial"};
    static constexpr std::string_view kNo[] = {"", "0", "false", "f", "no", "n", "public", "visible", "full", "none", "na", "nil", "off", "falso", "nope", "unset", "-", "not private", "not confidential", "publico", "p\xC3\xBA" "blico", "p\xC3\xBA" "blica", "publica"};
    if (std::find(std::begin(kYes), std::end(kYes), word) != std::end(kYes))
        return true;
    if (std::find(std::begin(kNo), std::end(kNo), word) != std::end(kNo))
        return false;
    return {};
}

} // namespace handrail::directory
