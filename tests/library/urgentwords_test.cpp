// The one search box, over the content that really ships: the most urgent words, in both languages, as cold thumbs type
// them, and what people say instead of a tool's name.
#include "library/fold.h"
#include "library/shippedcontent.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

using namespace handrail;
using namespace handrail::library;

namespace {

class UrgentWords : public test::ShippedContent<UrgentWords> {
protected:
    [[nodiscard]] static std::string first(const std::string &typed, const std::string &lang)
    {
        const auto hits = s_library->search(typed, lang);
        return hits.empty() ? "nothing" : hits[0].place + (hits[0].kind == "protocol" ? ' ' + hits[0].id : "");
    }
};

struct Typed {
    const char *words;
    const char *tool; ///< the place, and of a protocol its id
};

// The ten most urgent words of each language.
const Typed kMostUrgent[] = {
    {"overdose", "now/overdose overdose"}, {"OD", "now/overdose overdose"}, {"narcan", "now/overdose overdose"},
    {"not breathing", "now/overdose overdose"}, {"won't wake up", "now/overdose overdose"},
    {"meth", "now/overdose overheating"}, {"seizure", "now/overdose seizure"}, {"cutting", "now/suicide"},
    {"wants to die", "now/suicide"},
    {"911", "now/call"},
    {"sobredosis", "now/overdose overdose"}, {"OD", "now/overdose overdose"}, {"naloxona", "now/overdose overdose"},
    {"no respira", "now/overdose overdose"}, {"no despierta", "now/overdose overdose"},
    {"cristal", "now/overdose overheating"}, {"convulsión", "now/overdose seizure"}, {"se corta", "now/suicide"},
    {"quiere morir", "now/suicide"},
    {"911", "now/call"},
};

/// Letters beside each other under a thumb.
std::u32string beside(char32_t letter)
{
    for (const std::u32string row : {U"qwertyuiop", U"asdfghjkl", U"zxcvbnm"}) {
        const auto at = row.find(letter);
        if (at != std::u32string::npos)
            return (at > 0 ? row.substr(at - 1, 1) : U"") + (at + 1 < row.size() ? row.substr(at + 1, 1) : U"");
    }
    return {};
}

/// Each way to get one letter wrong: left out, typed twice, swapped with the next, the one beside it hit. The first
/// letter is not left out.
std::set<std::string> slipsOf(const std::string &words)
{
    std::set<std::string> slips;
    const std::u32string letters = codePoints(words);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        std::u32string slip = letters;
        slips.insert(utf8(slip.insert(i, 1, letters[i])));
        if (i > 0)
            slips.insert(utf8((slip = letters).erase(i, 1)));
        if (i + 1 < letters.size()) {
            std::swap((slip = letters)[i], slip[i + 1]);
            slips.insert(utf8(slip));
        }
        for (const char32_t other : beside(letters[i])) {
            (slip = letters)[i] = other;
            slips.insert(utf8(slip));
        }
    }
    return slips;
}

// Whatever a search shows beside a title is for people: the name that only the program has for a thing is neither found
// nor shown.
TEST_F(UrgentWords, NoResultShowsAnIdOfTheProgram)
{
    for (const char *lang : {"en", "es"}) {
        std::set<std::string> ids;
        for (const char *kind : {"competency", "framework", "protocol", "checklist", "walk", "guide", "card"})
            for (const Head &head : s_library->heads(kind, lang))
                if (head.id.find_first_of("-_0123456789") != std::string::npos)
                    ids.insert(head.id);
        ASSERT_GT(ids.size(), 40U);
        for (const std::string &id : ids) {
            for (const Hit &hit : s_library->search(id, lang)) {
                std::string shown;
                std::ranges::copy_if(hit.snippet, std::back_inserter(shown), [](char c) {
                    return static_cast<unsigned char>(c) != 0xEE && static_cast<unsigned char>(c) < 0x80;
                });
                EXPECT_EQ(shown.find(id), std::string::npos) << lang << ": " << shown;
            }
        }
    }
}

} // namespace

TEST_F(UrgentWords, LeadToTheRightToolFirstInEitherLanguage)
{
    for (const Typed &typed : kMostUrgent) {
        for (const char *lang : {"en", "es"})
            EXPECT_EQ(first(typed.words, lang), typed.tool) << typed.words << " in " << lang;
    }
}

TEST_F(UrgentWords, LeadThereTooWithOneLetterWrong)
{
    int slips = 0;
    for (const Typed &typed : kMostUrgent) {
        if (lengthOf(typed.words) < 6) // 'OD', 'meth' and numbers are other words with a letter changed
            continue;
        for (const std::string &slip : slipsOf(typed.words)) {
            const char *lang = ++slips % 2 ? "en" : "es"; // by turns: there are many
            EXPECT_EQ(first(slip, lang), typed.tool) << "'" << slip << "' for '" << typed.words << "' in " << lang;
        }
    }
    EXPECT_GT(slips, 500);
}

TEST_F(UrgentWords, LeadThereFromAWordOfTheirMiddleAndWithOtherWordsAround)
{
    const Typed more[] = {{"breathing", "now/overdose overdose"},
                          {"he is not breathing", "now/overdose overdose"}, {"naloxone", "now/overdose overdose"},
                          {"brea", "now/overdose overdose"}, {"withdrawal", "now/overdose withdrawal"},
                          {"gun", "now/suicide"}, {"suicide", "now/suicide"},
                          {"abstinencia", "now/overdose withdrawal"}, {"pistola", "now/suicide"},
                          {"mi hermano no respira", "now/overdose overdose"},
                          {"ella quiere morir", "now/suicide"}};
    for (const Typed &typed : more) {
        for (const char *lang : {"en", "es"})
            EXPECT_EQ(first(typed.words, lang), typed.tool) << typed.words << " in " << lang;
    }
}

TEST_F(UrgentWords, NumbersAndAcronymsMeanTheSameInBothLanguages)
{
    const Typed table[] = {
        {"5150", "now/holds"}, {"5585", "now/holds"}, {"5250", "now/holds"}, {"LPS", "now/holds"}, {"CIT", "now/holds"},
        {"PERT", "now/holds"}, {"CPS", "now/report"}, {"APS", "now/report"}, {"DCFS", "now/report"},
        {"SOC 341", "now/report"}, {"SS 8572", "now/report"}, {"OD", "now/overdose overdose"},
        {"CPR", "now/overdose overdose"}, {"RCP", "now/overdose overdose"}, {"M30", "now/overdose overdose"},
        {"DTs", "now/overdose withdrawal"}, {"DT", "now/overdose withdrawal"}, {"MDMA", "now/overdose overheating"},
        {"988", "now/call"}, {"EMS", "now/call"}, {"MCT", "now/call"}, {"DV", "now/trafficking"},
        {"VD", "now/trafficking"}, {"EMT", "now/partners"}, {"ER", "now/partners"}, {"PTSD", "before/trauma"},
        {"TEPT", "before/trauma"}, {"ACEs", "before/trauma"}, {"MOUD", "before/substance"}, {"SUD", "before/substance"},
        {"PRA", "before/rights"}, {"TAY", "now/people"}, {"LGBTQ", "now/people"}, {"HIV", "now/people"},
        {"VIH", "now/people"}, {"ASL", "now/people"}, {"TTY", "now/people"}, {"IDD", "now/people"},
        {"ADHD", "now/people"}, {"TDAH", "now/people"}, {"ICWA", "now/people"}, {"DACA", "now/people"},
        {"54321", "now/ground"},
    };
    for (const Typed &typed : table) {
        for (const char *lang : {"en", "es"})
            EXPECT_EQ(first(typed.words, lang), typed.tool) << typed.words << " in " << lang;
    }
}

TEST_F(UrgentWords, WhatSpanishSpeakersSayLeadsToTheTool)
{
    const Typed table[] = {
        {"cincuenta y uno cincuenta", "now/holds"}, {"lo internaron", "now/holds"}, {"retener", "now/holds"},
        {"se le pasó la mano", "now/overdose overdose"}, {"se puso morada", "now/overdose overdose"},
        {"chiva", "now/overdose overdose"}, {"no reacciona", "now/overdose overdose"},
        {"malilla", "now/overdose withdrawal"}, {"le dio un ataque", "now/overdose seizure"},
        {"se va a matar", "now/suicide"}, {"ya no aguanta", "now/suicide"}, {"ataque de nervios", "now/calm"},
        {"le pega al niño", "now/report"}, {"protección de menores", "now/report"},
        {"mi esposo me pega", "now/trafficking"}, {"sin casa", "now/people"}, {"la migra", "now/people"},
        {"emergencia", "now/call"}, {"agua", "now/basics"}, {"encargada", "now/supervisor"},
    };
    for (const Typed &typed : table)
        EXPECT_EQ(first(typed.words, "es"), typed.tool) << typed.words;
}

TEST_F(UrgentWords, EverySynonymFindsItsItemAmongTheFirstThree)
{
    for (const auto &synonym : s_synonyms) {
        const auto hits = s_library->search(synonym.phrase, synonym.lang, 3);
        EXPECT_TRUE(
            std::ranges::any_of(hits, [&](const Hit &hit) { return hit.kind == synonym.kind && hit.id == synonym.id; }))
            << synonym.phrase << " (" << synonym.lang << ") for " << synonym.kind << '/' << synonym.id;
    }
}
