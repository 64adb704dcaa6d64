#pragma once

#include "library/library.h"
#include "storage/database.h"

#include <string>
#include <vector>

namespace handrail::library {

/// What a person types and the item it means.
struct Synonym {
    std::string lang, phrase, kind, id;
    bool urgent = false;
    std::string padded;    ///< the phrase with a space on both sides: its words are looked for whole
    std::u32string joined; ///< the phrase without its spaces, of an urgent one: slips are looked for in it
};

[[nodiscard]] std::vector<Synonym> readSynonyms(SQLite::Database &db);

/// The search of Library::search over an open database. @p lang is one of the database's languages. Throws
/// SQLite::Exception.
[[nodiscard]] std::vector<Hit> searchLibrary(SQLite::Database &db, const std::vector<Synonym> &synonyms,
                                             const std::string &typed, const std::string &lang, int limit);

} // namespace handrail::library
