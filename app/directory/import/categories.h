#pragma once

#include "directory/import/keys.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace handrail::directory {

class Staging;

/// The names of each service's terms ("Food; Shelter"), read once from the staged attributes. Eight bytes an attribute.
class Categories {
public:
    /// Reads taxonomy_term and attribute of @p staging. Throws SQLite::Exception.
    explicit Categories(Staging &staging);
    /// The terms of the service in staged row @p service, else its keywords.
    [[nodiscard]] std::string of(std::uint32_t service, const std::string &keywords) const;
    /// Whether one of its terms may speak of a place that must stay hidden.
    [[nodiscard]] bool hint(std::uint32_t service) const;
    /// Makes category_of(row, keywords) known on @p db.
    void declare(SQLite::Database &db);

private:
    [[nodiscard]] std::pair<std::size_t, std::size_t> range(std::uint32_t service) const;

    std::vector<std::string> m_names; ///< by row of the term
    std::vector<bool> m_hints;        ///< by row of the term
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_terms; ///< service, term: in order of the service
};

} // namespace handrail::directory
