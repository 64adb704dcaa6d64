#include "directory/confidential.h"

#include "directory/text.h"

#include <array>
#include <string>

namespace handrail::directory {
namespace {

template <std::size_t N>
bool holdsAny(std::string_view text, const std::array<std::string_view, N> &words)
{
    for (const std::string_view word : words) {
        if (text.find(word) != std::string_view::npos)
            return true;
    }
    return false;
}

constexpr std::array<std::string_view, 17> kSaysSo = {
    "confidential location", "confidential address", "confidential shelter", "confidential safe", "confidential home",
    "confidential house", "confidential site", "confidential facility", "confidentially located", "undisclosed location",
    "undisclosed address", "location is confidential", "address is confidential", "location confidential", "secret location",
    "dirección confidencial", "ubicación confidencial"};
constexpr std::array<std::string_view, 17> kViolence = {
    "domestic violence", "domestic abuse", "family violence", "battered", "intimate partner", "abused women", "abused person",
    "spousal abuse", "spouse abuse", "partner abuse", "trafficking", "stalking", "dating violence", "women escaping", "fleeing abuse",
    "fleeing violence", "violencia doméstica"};
constexpr std::array<std::string_view, 9> kRoof = {
    "shelter", "safe house", "safehouse", "refuge", "transitional housing", "safe home", "emergency housing", "safe place to stay",
    "refugio"};

/// "safe, confidential home": the words may be apart by a few letters.
bool confidentialRoof(std::string_view text)
{
    constexpr std::size_t kNear = 40;
    for (std::size_t at = text.find("confidential"); at != std::string_view::npos; at = text.find("confidential", at + 1)) {
        const std::size_t from = at > kNear ? at - kNear : 0;
        if (holdsAny(text.substr(from, 2 * kNear + 12), kRoof))
            return true;
    }
    return false;
}

} // namespace

bool mayHide(std::string_view text)
{
    // Each phrase above holds one of these words; each word is known by three letters that are rare in other words.
    struct Anchor {
        std::string_view word;
        std::size_t letters; ///< where the three begin
    };
    static constexpr std::array kAnchors = std::to_array<Anchor>({{"confiden", 3}, {"undisclos", 4}, {"secret", 1}, {"violenc", 0}, {"abuse", 0},
                                                                  {"battered", 0}, {"intimate", 2}, {"traffick", 2}, {"stalking", 2}, {"escaping", 1}});
    constexpr auto index = [](char a, char b, char c) { return static_cast<std::size_t>((a & 31) << 10 | (b & 31) << 5 | (c & 31)); };
    static const auto kStarts = [&] {
        std::array<bool, 32 * 32 * 32> starts{};
        for (const Anchor &anchor : kAnchors)
            starts[index(anchor.word[anchor.letters], anchor.word[anchor.letters + 1], anchor.word[anchor.letters + 2])] = true;
        return starts;
    }();
    for (std::size_t at = 2; at < text.size(); ++at) {
        if (!kStarts[index(text[at - 2], text[at - 1], text[at])])
            continue;
        for (const Anchor &anchor : kAnchors) {
            const std::size_t before = anchor.letters + 2;
            if (at >= before && lowerAscii(text.substr(at - before, anchor.word.size())) == anchor.word)
                return true;
        }
    }
    return false;
}

bool addressIsWithheld(std::string_view address)
{
    constexpr std::array<std::string_view, 4> kSays = {"confidential", "undisclosed", "not published", "withheld"};
    return !address.empty() && holdsAny(lowerAscii(address), kSays);
}

bool mustStayHidden(std::string_view headline, std::string_view body)
{
    const std::string head = lowerAscii(headline);
    const std::string text = lowerAscii(body);
    if (holdsAny(head, kSaysSo) || holdsAny(text, kSaysSo) || confidentialRoof(head) || confidentialRoof(text))
        return true;
    // A roof by name or category and violence anywhere, or the other way round.
    const bool headRoof = holdsAny(head, kRoof), headViolence = holdsAny(head, kViolence);
    if ((headRoof && (headViolence || holdsAny(text, kViolence))) || (headViolence && holdsAny(text, kRoof)))
        return true;
    // In the description alone: "shelter for battered women" close together.
    constexpr std::size_t kNear = 80;
    for (const std::string_view word : kViolence) {
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
            const std::size_t from = at > kNear ? at - kNear : 0;
            if (holdsAny(std::string_view(text).substr(from, 2 * kNear + word.size()), kRoof))
                return true;
        }
    }
    return false;
}

} // namespace handrail::directory
