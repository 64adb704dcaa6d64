#pragma once

#include <string>
#include <string_view>
#include <vector>

/// How hard a text is to read. content/README.md, 'How reading level is measured', is the rule for people; this is it
/// in code.
namespace handrail::library::compiler {

/// Syllables of one word, at least 1. English by groups of vowels with the usual exceptions; Spanish by its rules of
/// diphthong and hiatus.
[[nodiscard]] int syllablesEn(std::string_view word);
[[nodiscard]] int syllablesEs(std::string_view word);

/// One piece of text as a person meets it: a line, a list entry, a paragraph. @p line is where it stands in its file.
struct Passage {
    std::string text;
    int line = 0;
};

struct Reading {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    /// English: Flesch-Kincaid grade (lower is easier). Spanish: Szigriszt-Pazos perspicuity, the scale of INFLESZ
    /// (higher is easier).
    double score = 0;
    std::string hardest; ///< the sentence that weighs most, shortened to 80 characters
    int hardestLine = 0;
};

/// Measures @p passages as one text in @p lang (en or es). No words: score 0 for English, 207 for Spanish.
[[nodiscard]] Reading measure(const std::vector<Passage> &passages, const std::string &lang);

/// Whether @p reading is easy enough for @p audience (person or peer): English grade 6 or 8 at most; Spanish 65 or 55
/// at least.
[[nodiscard]] bool easyEnough(const Reading &reading, const std::string &lang, const std::string &audience);

} // namespace handrail::library::compiler
