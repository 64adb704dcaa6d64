#include "directory/import/townline.h"

#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace handrail::directory {
namespace {

struct Town {
    std::string before, state, zip;
};

bool isZip(std::string_view word)
{
    const auto figures = [](std::string_view part) {
        return part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return (word.size() == 5 && figures(word))
           || (word.size() == 10 && word[5] == '-' && figures(word.substr(0, 5)) && figures(word.substr(6)));
}

bool isState(std::string_view word)
{
    static constexpr auto kStates = std::to_array<std::string_view>(
        {"AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS",
         "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC",
         "ND", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI",
         "WY", "Calif", "California", "CALIFORNIA", "Ca", "Oregon", "Nevada", "Arizona"});
    return std::find(kStates.begin(), kStates.end(), word) != kStates.end();
}

/// The last word of @p text, without signs behind it; @p text loses it.
std::string_view lastWord(std::string_view &text)
{
    constexpr std::string_view kSigns = " ,.;/|\t";
    text = text.substr(0, text.find_last_not_of(kSigns) + 1);
    const std::size_t from = text.find_last_of(kSigns);
    const std::string_view word = text.substr(from == std::string_view::npos ? 0 : from + 1);
    text = text.substr(0, text.size() - word.size());
    return word;
}

/// What ends in a state, a zip or both. Empty fields: it does not.
Town townIn(std::string_view text)
{
    Town town;
    text = trimmed(text);
    for (const std::string_view country : {", USA", ", United States", ", US", " USA"})
        if (text.ends_with(country))
            text.remove_suffix(country.size());
    std::string_view rest = text;
    std::string_view word = lastWord(rest);
    if (isZip(word)) {
        town.zip = std::string(word);
        text = rest;
        word = lastWord(rest);
    }
    if (isState(word) && !trimmed(rest).empty()) {
        town.state = lowerAscii(word).starts_with("ca") ? "CA" : std::string(word);
        text = rest;
    }
    text = text.substr(0, text.find_last_not_of(" ,;/|\t") + 1);
    town.before = std::string(text);
    return town;
}

} // namespace

void partTown(FlatRow &address)
{
    std::string &city = address["city"], &street = address["address_1"];
    if (!address["state_province"].empty() || !address["postal_code"].empty())
        return;
    const bool ofStreet = city.empty();
    const Town town = townIn(ofStreet ? street : city);
    if (town.before.empty() || (town.state.empty() && town.zip.empty()))
        return;
    if (ofStreet) {
        const std::size_t comma = town.before.find_last_of(",;\n");
        if (comma == std::string::npos || town.state.empty())
            return;
        const std::string name(trimmed(std::string_view(town.before).substr(comma + 1)));
        if (name.empty() || name.find_first_of("0123456789#") != std::string::npos)
            return;
        city = name;
        street = std::string(trimmed(std::string_view(town.before).substr(0, comma)));
    } else {
        city = town.before;
    }
    address["state_province"] = town.state;
    address["postal_code"] = town.zip;
}

} // namespace handrail::directory
