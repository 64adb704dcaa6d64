#include "care/person.h"

#include "care/json.h"

#include <algorithm>
#include <array>
#include <vector>

namespace handrail::care {
namespace {

constexpr std::array kKnown{"name", "language", "since_ms", "phone", "where", "message", "died_ms"};

/// Bytes of the UTF-8 character that starts at @p at; 1 for a stray byte.
std::size_t characterBytes(const std::string &text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t bytes = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return std::min(bytes, text.size() - at);
}

std::string upper(std::string character)
{
    if (character.size() == 1 && character[0] >= 'a' && character[0] <= 'z')
        character[0] = static_cast<char>(character[0] - 'a' + 'A');
    // Latin-1 letters in UTF-8 (á, ñ, ü …): the capital is 0x20 below, except ÷ and ÿ.
    if (character.size() == 2 && character[0] == '\xC3') {
        const auto low = static_cast<unsigned char>(character[1]);
        if (low >= 0xA0 && low <= 0xBE && low != 0xB7)
            character[1] = static_cast<char>(low - 0x20);
    }
    return character;
}

} // namespace

std::string initials(const std::string &name)
{
    std::vector<std::string> words{""};
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t bytes = characterBytes(name, at);
        const std::string character = name.substr(at, bytes);
        at += bytes;
        if (character == " " || character == "\t") {
            if (!words.back().empty())
                words.emplace_back();
        } else {
            words.back() += character;
        }
    }
    if (words.back().empty() && words.size() > 1)
        words.pop_back();
    const std::string &first = words.front();
    if (first.empty())
        return {};
    const std::size_t firstBytes = characterBytes(first, 0);
    std::string out = upper(first.substr(0, firstBytes));
    if (words.size() > 1)
        return out + upper(words.back().substr(0, characterBytes(words.back(), 0)));
    const bool code = first.find_first_of("0123456789") != std::string::npos;
    if (code && first.size() > firstBytes)
        out += upper(first.substr(firstBytes, characterBytes(first, firstBytes)));
    return out;
}

std::string toJson(const Person &person)
{
    detail::Json j = detail::startFrom(person.rest);
    j["name"] = person.name;
    j["language"] = person.language;
    j["since_ms"] = person.sinceMs;
    if (!person.phone.empty())
        j["phone"] = person.phone;
    if (!person.where.empty())
        j["where"] = person.where;
    if (person.message)
        j["message"] = *person.message;
    if (person.diedMs > 0)
        j["died_ms"] = person.diedMs;
    return detail::write(j);
}

storage::Result<Person> personFromJson(const std::string &json)
{
    const detail::Json j = detail::parseObject(json);
    Person person;
    person.name = detail::text(j, "name");
    if (person.name.empty())
        return storage::Failure{storage::FailureKind::Damaged, "person"};
    if (std::string language = detail::text(j, "language"); !language.empty())
        person.language = std::move(language);
    person.sinceMs = detail::whole(j, "since_ms");
    person.phone = detail::text(j, "phone");
    person.where = detail::text(j, "where");
    person.message = detail::yesNo(j, "message");
    person.diedMs = detail::whole(j, "died_ms");
    person.rest = detail::unknown(j, kKnown);
    return person;
}

} // namespace handrail::care
