#pragma once

#include <string>

/// The compiled content as tables; written by the compiler, read by Library, never changed in between.
namespace handrail::library {

constexpr int kSchemaVersion = 2; ///< user_version; a reader refuses any other

constexpr const char *kSchema =
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
    // grp: framework of a competency, folded county of a line. head and body: JSON of library/kindsjson.h; a body that
    // has a head is without it.
    "CREATE TABLE item (kind TEXT NOT NULL, lang TEXT NOT NULL, id TEXT NOT NULL, grp TEXT NOT NULL, phase TEXT NOT NULL, ord INTEGER NOT NULL,"
    // with rowids: long rows without them fill their pages badly
    " head TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, lang, id));"
    "CREATE TABLE fact (id TEXT NOT NULL, lang TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (id, lang)) WITHOUT ROWID;"
    "CREATE TABLE synonym (lang TEXT NOT NULL, phrase TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, urgent INTEGER NOT NULL);"
    "CREATE TABLE word (lang TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (lang, word)) WITHOUT ROWID;";

/// The full-text table of a language; @p lang is two or three lower-case letters.
inline std::string findTable(const std::string &lang)
{
    return "find_" + lang;
}

inline std::string findSchema(const std::string &lang)
{
    return "CREATE VIRTUAL TABLE " + findTable(lang)
        + " USING fts5(title, synonyms, summary, body, kind UNINDEXED, id UNINDEXED, place UNINDEXED, icon UNINDEXED,"
          " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')";
}

} // namespace handrail::library
