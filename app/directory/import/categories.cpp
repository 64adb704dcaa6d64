#include "directory/import/categories.h"

#include "directory/import/staging.h"

#include <sqlite3.h>

#include <algorithm>

namespace handrail::directory {
namespace {

void categoryOf(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &categories = *static_cast<const Categories *>(sqlite3_user_data(context));
    const auto *keywords = reinterpret_cast<const char *>(sqlite3_value_text(values[1]));
    const std::string text =
        categories.of(static_cast<std::uint32_t>(sqlite3_value_int64(values[0])), keywords ? keywords : "");
    sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

} // namespace

Categories::Categories(Staging &staging)
{
    constexpr std::size_t kMostBytes = 32u << 20; // of names: a list of terms beyond that is no list of terms
    const Keys &keys = staging.keys();
    m_names.resize(static_cast<std::size_t>(staging.facts("taxonomy_term").rows) + 1);
    m_hints.resize(m_names.size());
    std::size_t bytes = 0;
    SQLite::Statement terms(staging.sql(), "SELECT row, name, maybe FROM taxonomy_term");
    while (bytes < kMostBytes && terms.executeStep()) {
        const auto row = static_cast<std::size_t>(terms.getColumn(0).getInt64());
        m_names[row] = terms.getColumn(1).getString();
        m_hints[row] = terms.getColumn(2).getInt() != 0;
        bytes += m_names[row].size();
    }
    SQLite::Statement links(staging.sql(), "SELECT link_id, taxonomy_term_id FROM attribute");
    while (links.executeStep()) {
        const std::uint32_t service = keys.map(Target::Service).row(links.getColumn(0).getText()),
                            term = keys.map(Target::Term).row(links.getColumn(1).getText());
        if (service != 0 && term != 0)
            m_terms.emplace_back(service, term);
    }
    const auto byService = [](const auto &a, const auto &b) { return a.first < b.first; };
    if (!std::is_sorted(m_terms.begin(), m_terms.end(), byService))
        std::stable_sort(m_terms.begin(), m_terms.end(), byService);
}

std::pair<std::size_t, std::size_t> Categories::range(std::uint32_t service) const
{
    const auto from = std::lower_bound(m_terms.begin(), m_terms.end(), service,
                                       [](const auto &one, std::uint32_t s) { return one.first < s; });
    auto to = from;
    while (to != m_terms.end() && to->first == service)
        ++to;
    return {static_cast<std::size_t>(from - m_terms.begin()), static_cast<std::size_t>(to - m_terms.begin())};
}

std::string Categories::of(std::uint32_t service, const std::string &keywords) const
{
    std::string all;
    const auto [from, to] = range(service);
    for (std::size_t i = from; i < to; ++i) {
        const std::string &name = m_names[m_terms[i].second];
        const auto same = [&](const auto &one) { return m_names[one.second] == name; };
        const auto first = m_terms.begin() + static_cast<std::ptrdiff_t>(from),
                   here = m_terms.begin() + static_cast<std::ptrdiff_t>(i);
        if (!name.empty() && std::none_of(first, here, same))
            all += (all.empty() ? "" : "; ") + name;
    }
    if (!all.empty())
        return all;
    all = keywords;
    for (std::size_t at = all.find(", "); at != std::string::npos; at = all.find(", ", at + 2))
        all[at] = ';';
    return all;
}

bool Categories::hint(std::uint32_t service) const
{
    const auto [from, to] = range(service);
    return std::any_of(m_terms.begin() + static_cast<std::ptrdiff_t>(from),
                       m_terms.begin() + static_cast<std::ptrdiff_t>(to),
                       [&](const auto &one) { return m_hints[one.second]; });
}

void Categories::declare(SQLite::Database &db)
{
    db.createFunction("category_of", 2, false, this, categoryOf, nullptr, nullptr);
}

} // namespace handrail::directory
