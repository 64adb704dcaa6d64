#include "share/fhirparts.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace handrail::share {
namespace {

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

/// FNV-1a: spread well enough to name things apart, and no secret.
std::uint64_t mixed(const std::string &words, std::uint64_t hash)
{
    for (const char c : words) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

} // namespace

std::string uuidOf(const std::string &id)
{
    std::string hex = id;
    if (id.size() != 32 || !std::ranges::all_of(id, isHex)) {
        char made[33];
        std::snprintf(made, sizeof made, "%016llx%016llx",
                      static_cast<unsigned long long>(mixed(id, 0xcbf29ce484222325ULL)),
                      static_cast<unsigned long long>(mixed(id + '\1', 0x84222325cbf29ce4ULL)));
        hex = made;
        hex[12] = '8'; // RFC 9562: a form of one's own
        hex[16] = 'a';
    }
    return hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-' + hex.substr(16, 4) + '-'
           + hex.substr(20);
}

} // namespace handrail::share

namespace handrail::share::fhir {

std::string timeOf(std::int64_t wallMs)
{
    const std::int64_t seconds = wallMs >= 0 ? wallMs / 1000 : (wallMs - 999) / 1000;
    const auto since = static_cast<std::time_t>(seconds);
    std::tm day{};
    localtime_r(&since, &day);
    const long offset = std::labs(day.tm_gmtoff) / 60;
    char words[128];
    std::snprintf(words, sizeof words, "%04d-%02d-%02dT%02d:%02d:%02d.%03d%c%02ld:%02ld", day.tm_year + 1900,
                  day.tm_mon + 1, day.tm_mday, day.tm_hour, day.tm_min, day.tm_sec,
                  static_cast<int>(wallMs - seconds * 1000), day.tm_gmtoff < 0 ? '-' : '+', offset / 60, offset % 60);
    return words;
}

std::string base64(const std::string &bytes)
{
    static constexpr char kLetters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto byte = [&](std::size_t i) {
            return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
        };
        const unsigned three = byte(0) << 16 | byte(1) << 8 | byte(2);
        out += kLetters[three >> 18 & 63];
        out += kLetters[three >> 12 & 63];
        out += at + 1 < bytes.size() ? kLetters[three >> 6 & 63] : '=';
        out += at + 2 < bytes.size() ? kLetters[three & 63] : '=';
    }
    return out;
}

bool isDay(const std::string &words)
{
    const auto number = [&](std::size_t from, std::size_t length) {
        int value = -1;
        const auto end = words.data() + from + length;
        return std::from_chars(words.data() + from, end, value).ptr == end ? value : -1;
    };
    if (words.size() != 10 || words[4] != '-' || words[7] != '-')
        return false;
    static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= kDays[month - 1] + (leap ? 1 : 0);
}

std::string urn(const std::string &id) { return "urn:uuid:" + uuidOf(id); }
Json reference(const std::string &id) { return {{"reference", urn(id)}}; }
Json display(const std::string &words) { return {{"display", words}}; }
Json coding(const std::string &system, const std::string &code) { return {{"system", system}, {"code", code}}; }
Json ownCoding(const std::string &system, const std::string &code) { return coding(kFhirOwn + system, code); }
Json codeable(Json coding) { return {{"coding", Json::array({std::move(coding)})}}; }
Json text(const std::string &words) { return {{"text", words}}; }
Json phone(const std::string &number) { return {{"system", "phone"}, {"value", number}}; }

void put(Json &onto, const char *key, const std::string &words)
{
    if (!words.empty())
        onto[key] = words;
}

void put(Json &onto, const char *key, Json part)
{
    if (!part.empty())
        onto[key] = std::move(part);
}

void putTime(Json &onto, const char *key, std::int64_t wallMs)
{
    if (wallMs != 0)
        onto[key] = timeOf(wallMs);
}

namespace {

void extendAs(Json &onto, const char *name, const char *value, Json what)
{
    onto["extension"].push_back(Json{{"url", std::string(kFhirOwn) + name}, {value, std::move(what)}});
}

} // namespace

void extend(Json &onto, const char *name, const std::string &words)
{
    if (!words.empty())
        extendAs(onto, name, "valueString", words);
}

void extendCode(Json &onto, const char *name, const std::string &code)
{
    if (!code.empty())
        extendAs(onto, name, "valueCode", code);
}

void extendTime(Json &onto, const char *name, std::int64_t wallMs)
{
    if (wallMs != 0)
        extendAs(onto, name, "valueDateTime", timeOf(wallMs));
}

void extendYesNo(Json &onto, const char *name, std::optional<bool> yes)
{
    if (yes)
        extendAs(onto, name, "valueBoolean", *yes);
}

void extendParts(Json &onto, const char *name, Json parts)
{
    Json there = Json::array();
    for (Json &each : parts) {
        if (!each.empty())
            there.push_back(std::move(each));
    }
    if (!there.empty())
        extendAs(onto, name, "extension", std::move(there));
}

Json part(const char *name, const char *value, const std::string &words)
{
    return words.empty() ? Json::object() : Json{{"url", name}, {value, words}};
}

Json resource(const char *type, const std::string &id)
{
    return {{"resourceType", type},
            {"id", uuidOf(id)},
            {"identifier", Json::array({{{"system", std::string(kFhirOwn) + "id"}, {"value", id}}})}};
}

void Bundle::add(const std::string &id, Json resource)
{
    entries.push_back(Json{{"fullUrl", urn(id)}, {"resource", std::move(resource)}});
}

} // namespace handrail::share::fhir
