#include "dial/validity.h"

#include "dial/around.h"
#include "dial/saidover.h"

#include <algorithm>
#include <optional>

namespace handrail::dial {
namespace {

/// What parts one clause from the next.
enum class Break { None, Sign, Comma, Opens, Closes, Use, Then };

/// Words between two breaks, each with a blank before and behind; a number among them is '#'.
struct Clause {
    std::string words = " ";
    std::string original; ///< the same, as it is written
    Break before = Break::None, after = Break::None;
    std::vector<std::size_t> numbers;
    std::optional<Term> term;
};

Break signAt(const std::string &text, std::size_t at)
{
    const char c = text[at], next = at + 1 < text.size() ? text[at + 1] : ' ';
    if (c == '(' || c == '[' || c == '{')
        return Break::Opens;
    if (c == ')' || c == ']' || c == '}')
        return Break::Closes;
    if (c == ',' || c == '/' || c == '&')
        return Break::Comma;
    if (c == ';' || c == '|' || c == '>' || c == '?' || c == '!' || c == '"' || c == '*')
        return Break::Sign;
    const bool ends = next == ' ' || next == ';' || next == '-' || next == '>';
    return (c == '.' || c == '-' || c == '=') && ends ? Break::Sign : Break::None;
}

/// "call", "then": a word that begins a clause, unless a "do not" stands before it.
Break wordBreak(std::string_view word, const std::string &before)
{
    static constexpr auto kUse =
        std::to_array<std::string_view>({"call", "use", "dial", "try", "llame", "llamar", "marque", "usar", "utilice"});
    static constexpr auto kThen = std::to_array<std::string_view>(
        {"then", "now", "but", "ahora", "luego", "pero", "despu\x01s", "despues", "afterwards", "and", "y"});
    static constexpr auto kNot = std::to_array<std::string_view>({" not ", " dont ", " no ", " never ", " nunca "});
    if (std::any_of(kNot.begin(), kNot.end(), [&](std::string_view no) { return before.ends_with(no); }))
        return Break::None;
    return among(word, kUse) ? Break::Use : among(word, kThen) && before != " " ? Break::Then : Break::None;
}

class Clauses {
public:
    Clauses(const Glyphs &glyphs, std::string_view original, const Stretches &numbers, const Day &on)
        : m_glyphs(glyphs), m_original(original), m_numbers(numbers), m_low(low(glyphs.text)), m_on(on)
    {
        read();
    }
    std::vector<Clause> all;

private:
    void end(Break with, std::size_t at)
    {
        if (m_now.words != " " || m_now.term) {
            m_now.after = with;
            if (m_from < at)
                m_now.original = m_original.substr(m_glyphs.from[m_from], m_glyphs.to[at - 1] - m_glyphs.from[m_from]);
            all.push_back(std::move(m_now));
            m_now = {};
            m_now.before = with;
        } else if (m_now.before == Break::None || m_now.before == Break::Comma || with == Break::Opens) {
            m_now.before = with;
        }
        m_from = at;
    }
    void read();
    std::size_t word(std::size_t at);

    const Glyphs &m_glyphs;
    std::string_view m_original;
    const Stretches &m_numbers;
    std::string m_low;
    Day m_on;
    Clause m_now;
    std::size_t m_from = 0;
};

/// Takes the word, or the date that it begins, at @p at; where it ends.
std::size_t Clauses::word(std::size_t at)
{
    static constexpr auto kLooked = std::to_array<std::string_view>(
        {"checked ", "verified ", "updated ", "confirmed ", "reviewed ", "revisado ", "verificado ", "actualizado ",
         "current ", "correct "});
    std::size_t end = at;
    if (const std::optional<Term> term = termAt(m_low, at, end, m_on)) {
        const bool looked = (*term == Term::Begun || *term == Term::Later)
                            && std::any_of(kLooked.begin(), kLooked.end(), [&](std::string_view one) {
                                   return m_now.words.ends_with(one);
                               });
        if (!looked)
            m_now.term = term;
        m_now.words += "~ ";
        return end;
    }
    std::string word;
    for (; end < m_low.size() && (letter(m_low[end]) || m_low[end] == '\''); ++end)
        if (m_low[end] != '\'')
            word.push_back(m_low[end]);
    if (const Break soft = wordBreak(word, m_now.words); soft != Break::None)
        this->end(soft, at);
    m_now.words += word + ' ';
    return end;
}

void Clauses::read()
{
    std::size_t number = 0;
    for (std::size_t at = 0; at < m_low.size();) {
        if (number < m_numbers.size() && at >= m_numbers[number].first) {
            m_now.numbers.push_back(number);
            m_now.words += "# ";
            at = std::max(at + 1, m_numbers[number++].second);
        } else if (letter(m_low[at])) {
            at = word(at);
        } else if (const Break sign = signAt(m_low, at); sign != Break::None) {
            end(sign, at);
            ++at;
            m_from = at;
        } else {
            if (m_low[at] == ':')
                m_now.words += ": ";
            ++at;
        }
    }
    end(Break::None, m_low.size());
}

/// Judges the clauses one after the other.
class Judge {
public:
    explicit Judge(std::size_t numbers) : m_found(numbers, Validity::Plain) {}
    void hear(const Clause &clause, const Clause *before);
    std::vector<Validity> found() && { return std::move(m_found); }

private:
    void set(std::size_t number, Validity as)
    {
        // what is over stays over; what is new may turn out to be so
        if (number < m_found.size() && m_found[number] != Validity::Over
            && !(m_found[number] == Validity::Unsure && as == Validity::New))
            m_found[number] = as;
    }
    void withOne(const Clause &clause, const Clause *before);
    void withSeveral(const Clause &clause);
    void withNone(const Clause &clause);

    std::vector<Validity> m_found;
    std::size_t m_next = 0;       ///< the number that the next clause begins with
};

void Judge::withOne(const Clause &clause, const Clause *before)
{
    const std::size_t number = clause.numbers.front(), at = clause.words.find('#');
    const std::string_view words = clause.words;
    const std::string_view head = words.substr(0, at), tail = words.substr(at + 1);
    if (saysOver(words, clause.original) || clause.term == Term::Over || endsOld(head) || isOldLabel(tail))
        set(number, Validity::Over);
    else if (clause.term == Term::Later)
        set(number, Validity::Unsure);
    else if (clause.term == Term::Unknown)
        set(number, m_found.size() > 1 ? Validity::Unsure : Validity::Plain);
    else if (endsNew(head, clause.original) || isNewLabel(tail) || clause.term == Term::Now
             || (clause.term == Term::Begun && saysNoMore(words)))
        set(number, Validity::New);
    else if (before && before->numbers.size() == 1 && clause.before == Break::Comma
             && words.find_first_not_of(" #") == std::string_view::npos
             && endsOld(std::string_view(before->words).substr(0, before->words.find('#'))))
        set(number, Validity::Unsure); // "old numbers 650-…, 650-…"
    if (saysBoth(words) && saysOver(words, clause.original))
        std::fill(m_found.begin(), m_found.begin() + static_cast<std::ptrdiff_t>(number), Validity::Over);
}

/// "650-… has changed to 650-…", "650-… replaces 650-…": no sign between them.
void Judge::withSeveral(const Clause &clause)
{
    const std::string_view words = clause.words;
    std::size_t at = words.find('#');
    const bool changed = endsChangedFrom(words.substr(0, at));
    if (saysOver(words.substr(0, at), {}) || endsOld(words.substr(0, at)))
        set(clause.numbers.front(), Validity::Over);
    for (std::size_t i = 0; i + 1 < clause.numbers.size(); ++i) {
        const std::size_t next = words.find('#', at + 1);
        const std::string_view between = words.substr(at + 1, next - at - 1);
        const std::size_t one = clause.numbers[i], other = clause.numbers[i + 1];
        if (saysChangedTo(between) || (changed && i == 0)) {
            set(one, Validity::Over);
            set(other, Validity::New);
        } else if (saysInstead(between) || endsOld(between)) {
            set(other, Validity::Over);
        } else if (saysOver(between, {}) || clause.term == Term::Over) {
            set(one, Validity::Over);
            set(other, Validity::Unsure);
        } else if (endsNew(between, {})) {
            set(other, Validity::New);
        }
        at = next;
    }
    if (saysOver(words.substr(at + 1), {}) || (clause.term && *clause.term != Term::Now))
        for (const std::size_t number : clause.numbers)
            set(number, saysBoth(words.substr(at + 1)) ? Validity::Over : Validity::Unsure);
}

void Judge::withNone(const Clause &clause)
{
    const bool first = m_next == 0, last = m_next >= m_found.size();
    const std::size_t before = first ? 0 : m_next - 1, next = last ? before : m_next;
    const bool label = isOldLabel(clause.words);
    const bool inside = clause.before == Break::Opens;
    if (saysOver(clause.words, clause.original) || (inside && !first && beginsOld(clause.words))) {
        set(before, Validity::Over);
        if (saysBoth(clause.words))
            std::fill(m_found.begin(), m_found.begin() + static_cast<std::ptrdiff_t>(m_next), Validity::Over);
    } else if (label) {
        const bool either = !inside && !first && !last && clause.before == clause.after;
        set(before, either ? Validity::Unsure : Validity::Over);
        if (either)
            set(next, Validity::Unsure);
    } else if (clause.term == Term::Over || clause.term == Term::Now) {
        const std::size_t of = first || (clause.after == Break::Use && !last) ? next : before;
        set(first ? 0 : of, clause.term == Term::Over ? Validity::Over : Validity::New);
    } else if (clause.term == Term::Later) {
        set(inside || last ? before : next, Validity::Unsure);
    } else if (clause.term == Term::Begun && saysNoMore(clause.words) && !last) {
        set(inside ? before : next, Validity::New);
    } else if (clause.term == Term::Unknown && m_found.size() > 1) {
        set(before, Validity::Unsure);
        set(next, Validity::Unsure);
    } else if (isNewLabel(clause.words)) {
        set(inside || last ? before : next, Validity::New);
    }
}

void Judge::hear(const Clause &clause, const Clause *before)
{
    if (clause.numbers.empty())
        withNone(clause);
    else if (clause.numbers.size() == 1)
        withOne(clause, before);
    else
        withSeveral(clause);
    if (!clause.numbers.empty())
        m_next = clause.numbers.back() + 1;
}

} // namespace

std::vector<Validity> validityOf(const Glyphs &glyphs, std::string_view original, const Stretches &numbers,
                                 const Day &on)
{
    Judge judge(numbers.size());
    const Clauses clauses(glyphs, original, numbers, on);
    for (std::size_t i = 0; i < clauses.all.size(); ++i)
        judge.hear(clauses.all[i], i > 0 ? &clauses.all[i - 1] : nullptr);
    return std::move(judge).found();
}

bool saysEnd(const Glyphs &glyphs, std::string_view original, const Day &on)
{
    const Clauses clauses(glyphs, original, {}, on);
    return std::any_of(clauses.all.begin(), clauses.all.end(), [](const Clause &clause) {
        return saysOver(clause.words, clause.original) || isOldLabel(clause.words) || clause.term == Term::Over
               || clause.term == Term::Later;
    });
}

} // namespace handrail::dial
