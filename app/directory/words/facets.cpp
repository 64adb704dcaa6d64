#include "directory/words/facets.h"

#include "directory/words/searchwords.h"

#include <array>
#include <cstdint>
#include <unordered_map>

namespace handrail::directory {
namespace {

constexpr int kAnywhere = kHead | kOrganization | kDescription;
constexpr int kFor = kHead | kPopulation;

/// Words that make a facet, where they stand. A star: the beginning of a word. Up to three words.
struct Rule {
    const char *facet;
    int scopes;
    std::vector<const char *> words;
};

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> kRules = {
        {"crisis",
         kHead,
         {"crisis*", "hotline*", "suicide prevention", "suicide*", "warm line*", "warmline*", "helpline*",
          "lifeline*"}},
        {"mobile_crisis",
         kAnywhere,
         {"mobile crisis", "mobile response", "crisis outreach", "crisis response team",
          "psychiatric emergency response"}},
        {"walk_in_crisis",
         kAnywhere,
         {"crisis stabilization", "psychiatric emergency", "psychiatric urgent", "crisis center", "crisis walk",
          "emergency psychiatric"}},
        {"respite", kAnywhere, {"peer respite", "crisis residential", "crisis house", "respite house"}},
        {"peer",
         kHead,
         {"support group*", "peer*", "self help", "mutual support", "group support", "clubhouse*", "recovery coach*"}},
        {"mental_health",
         kHead,
         {"mental health", "counsel*", "psychiatr*", "psychother*", "behavioral health", "therapy", "therapist*"}},
        {"detox", kHead | kDescription, {"detox*", "sobering", "withdrawal management"}},
        {"substance",
         kHead,
         {"alcohol*", "drug abuse", "substance*", "addiction*", "recovery", "methadone", "buprenorphine", "rehab*",
          "narcotic*", "sober*"}},
        {"harm_reduction",
         kHead | kDescription,
         {"naloxone", "narcan", "harm reduction", "needle exchange", "syringe*", "fentanyl test"}},
        {"shelter", kHead, {"shelter*", "homeless*", "navigation center*"}},
        {"housing", kHead, {"housing", "rent*", "tenant*", "eviction*"}},
        {"violence",
         kHead | kDescription,
         {"domestic violence", "battered", "sexual assault", "rape", "intimate partner", "trafficking",
          "family violence", "stalking"}},
        {"food", kHead, {"food*", "meal*", "pantr*", "soup kitchen*", "groceries", "wic", "calfresh"}},
        {"medical",
         kHead,
         {"clinic*", "hospital*", "medical care", "health services", "outpatient care", "health center*",
          "primary care", "dental*"}},
        {"hygiene", kHead | kDescription, {"shower*", "hygiene", "clothing", "laundr*"}},
        {"transport", kHead, {"transport*", "bus pass*", "paratransit", "rides"}},
        {"benefits",
         kHead,
         {"legal", "benefit*", "financial assistance", "immigra*", "identification", "medi cal", "medicaid",
          "social security", "general assistance"}},
        {"protective",
         kHead,
         {"protective services", "protection and care", "elder abuse", "child abuse", "dependent adult"}},
        {"teens", kFor, {"teen*", "youth", "adolescent*", "minors", "young people"}},
        {"seniors",
         kFor,
         {"senior", "seniors", "older adult*", "elder*", "aging", "aged 60", "age 60", "60 and", "age 55", "age 65"}},
        {"veterans", kFor, {"veteran*", "military"}},
        {"lgbtq", kFor | kDescription, {"lgbt*", "gay", "lesbian*", "bisexual*", "transgender*", "queer"}},
        {"homeless", kFor, {"homeless*", "unhoused", "without housing"}},
        {"survivors",
         kFor | kDescription,
         {"domestic violence", "battered", "survivor*", "sexual assault", "intimate partner", "trafficking"}},
        {"latino", kFor | kDescription, {"latino*", "latina*", "latinx", "hispanic*", "spanish speaking"}},
        {"limited_english", kFor, {"limited english", "english learner*", "esl", "refugee*"}},
        {"undocumented",
         kFor | kDescription,
         {"undocumented", "regardless of immigration", "immigration status", "immigrant*"}},
        {"reentry",
         kFor | kDescription,
         {"ex offender*", "reentry", "re entry", "parole*", "probation*", "formerly incarcerated", "released from"}},
        {"families", kFor, {"famil*", "parent*", "children", "pregnan*"}},
        {"women", kFor, {"women*", "mother*", "girls"}},
        {"men", kFor, {"men", "mens", "fathers", "boys"}},
        {"disabilities", kFor, {"disab*", "deaf", "blind", "wheelchair"}},
        {"es", kLanguage, {"spanish", "espanol", "es", "spa"}},
        {"zh", kLanguage, {"chinese", "mandarin", "cantonese", "zh", "taiwanese"}},
        {"vi", kLanguage, {"vietnamese", "vi"}},
        {"tl", kLanguage, {"tagalog", "filipino", "tl", "pilipino"}},
        {"ko", kLanguage, {"korean", "ko"}},
        {"hy", kLanguage, {"armenian", "hy"}},
        {"fa", kLanguage, {"farsi", "persian", "fa", "dari"}},
        {"ru", kLanguage, {"russian", "ru"}},
        {"ar", kLanguage, {"arabic", "ar"}},
        {"hi", kLanguage, {"hindi", "hi"}},
        {"pa", kLanguage, {"punjabi", "panjabi", "pa"}},
        {"ja", kLanguage, {"japanese", "ja"}},
        {"km", kLanguage, {"khmer", "cambodian", "km"}},
        {"hmn", kLanguage, {"hmong", "hmn"}},
        {"pt", kLanguage, {"portuguese", "pt"}},
        {"fr", kLanguage, {"french", "fr"}},
        {"sign", kLanguage | kDescription, {"american sign", "sign language", "asl"}},
        {"free",
         kFees,
         {"free", "no cost", "no charge", "no fee*", "none", "without charge", "gratis", "gratuito", "sin costo"}},
        {"walk_in", kApplication, {"walk in", "walk ins", "drop in", "no appointment", "sin cita", "come in"}},
        {"wheelchair", kAccessibility, {"wheelchair*", "ramp*", "elevator*", "ada", "disabled parking", "accessible"}},
        {"pets",
         kAnywhere | kAccessibility | kApplication | kPopulation,
         {"pets welcome", "pets allowed", "pet friendly", "pets accepted", "allows pets", "accepts pets", "kennel*",
          "with pets"}},
        {"beds", kCapacity, {"beds"}},
    };
    return kRules;
}

struct Pattern {
    std::vector<std::string> words; ///< the last may be a beginning
    bool beginning = false;
    int scopes = 0;
    Facets bit = 0;
};

constexpr std::size_t kLetters = 37; // a to z, 0 to 9, any other or none

/// Which of kLetters * kLetters a word begins with.
std::size_t keyOf(std::string_view word)
{
    static constexpr auto kPlace = [] {
        std::array<std::uint8_t, 256> place{};
        place.fill(kLetters - 1);
        for (int c = 0; c < 26; ++c)
            place[static_cast<std::size_t>('a' + c)] = static_cast<std::uint8_t>(c);
        for (int c = 0; c < 10; ++c)
            place[static_cast<std::size_t>('0' + c)] = static_cast<std::uint8_t>(26 + c);
        return place;
    }();
    const auto letter = [&](std::size_t i) {
        return i < word.size() ? kPlace[static_cast<unsigned char>(word[i])] : kLetters - 1;
    };
    return letter(0) * kLetters + letter(1);
}

/// Patterns by the first two letters of their last word.
const std::vector<std::vector<Pattern>> &patterns()
{
    static const auto kPatterns = [] {
        std::vector<std::vector<Pattern>> all(kLetters * kLetters);
        for (const Rule &rule : rules()) {
            for (const std::string_view text : rule.words) {
                Pattern pattern{foldedWords(text), text.ends_with('*'), rule.scopes, facetBit(rule.facet)};
                all[keyOf(pattern.words.back())].push_back(std::move(pattern));
            }
        }
        return all;
    }();
    return kPatterns;
}

} // namespace

const std::vector<Facet> &facets()
{
    using enum FacetGroup;
    static const std::vector<Facet> kFacets = {{"crisis", Category, "1305"},
                                               {"mobile_crisis", Category, "1126"},
                                               {"walk_in_crisis", Category, "1126 1231"},
                                               {"respite", Category, "1310 1300"}, {"peer", Category, "1310 1312"},
                                               {"mental_health", Category, "1304 1214"}, {"detox", Category, "1180"},
                                               {"substance", Category, "1178 1181 1182 1183"},
                                               {"harm_reduction", Category, "1178"}, {"shelter", Category, "1121"},
                                               {"housing", Category, "1136 1152"},
                                               {"violence", Category, "1123 1124 1125"},
                                               {"food", Category, "1120 1131 1130"}, {"medical", Category, "1206"},
                                               {"hygiene", Category, "1218 1158"}, {"transport", Category, "1175"},
                                               {"benefits", Category, "1292 1384 1375"},
                                               {"protective", Category, "1123"}, {"teens", Population, "20004"},
                                               {"seniors", Population, "20006"}, {"veterans", Population, "20010"},
                                               {"lgbtq", Population, "20078"}, {"homeless", Population, "20058"},
                                               {"survivors", Population, "20083"}, {"latino", Population, "20071"},
                                               {"limited_english", Population, "20067"},
                                               {"undocumented", Population, "20014"}, {"reentry", Population, "20016"},
                                               {"families", Population}, {"women", Population}, {"men", Population},
                                               {"disabilities", Population}, {"es", Language}, {"zh", Language},
                                               {"vi", Language}, {"tl", Language}, {"ko", Language}, {"hy", Language},
                                               {"fa", Language}, {"ru", Language}, {"ar", Language}, {"hi", Language},
                                               {"pa", Language}, {"ja", Language}, {"km", Language}, {"hmn", Language},
                                               {"pt", Language}, {"fr", Language}, {"sign", Language}, {"free", Access},
                                               {"walk_in", Access}, {"wheelchair", Access}, {"pets", Access},
                                               {"beds", Access}};
    return kFacets;
}

Facets facetBit(std::string_view key)
{
    static const auto kBits = [] {
        std::unordered_map<std::string_view, Facets> bits;
        for (std::size_t i = 0; i < facets().size(); ++i)
            bits[facets()[i].key] = Facets{1} << i;
        return bits;
    }();
    const auto found = kBits.find(key);
    return found == kBits.end() ? 0 : found->second;
}

Facets groupBits(FacetGroup group)
{
    Facets bits = 0;
    for (std::size_t i = 0; i < facets().size(); ++i) {
        if (facets()[i].group == group)
            bits |= Facets{1} << i;
    }
    return bits;
}

std::vector<std::string> facetKeys(Facets of, FacetGroup group)
{
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < facets().size(); ++i) {
        if ((of >> i & 1) != 0 && facets()[i].group == group)
            keys.emplace_back(facets()[i].key);
    }
    return keys;
}

void Classifier::word(const std::string &folded)
{
    for (const Pattern &pattern : patterns()[keyOf(folded)]) {
        if ((pattern.scopes & m_scope) == 0 || (m_found & pattern.bit) != 0)
            continue;
        const std::string &last = pattern.words.back();
        const std::size_t count = pattern.words.size();
        if (pattern.beginning ? !folded.starts_with(last) : folded != last)
            continue;
        if ((count > 1 && m_one != pattern.words[count - 2]) || (count > 2 && m_two != pattern.words[count - 3]))
            continue;
        m_found |= pattern.bit;
    }
    std::swap(m_two, m_one);
    m_one = folded;
}

} // namespace handrail::directory
