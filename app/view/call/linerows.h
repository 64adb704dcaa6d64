#pragma once

#include "view/desk/rowsmodel.h"

#include "library/kinds.h"
#include "storage/failure.h"

#include <functional>
#include <string>
#include <vector>

namespace handrail::view {

/// Where the call sheet gets its words and codes; the library and share in the app, made by hand in tests.
struct CallContent {
    std::function<std::vector<library::Line>(const std::string &lang, const std::string &county)> lines;
    std::function<storage::Result<library::Line>(const std::string &id, const std::string &lang)> line;
    std::function<storage::Result<library::Checklist>(const std::string &id, const std::string &lang)> checklist;
    /// Rows of 0 and 1, one a line; empty when the text does not fit a code.
    std::function<std::string(const std::string &text)> qr;
    /// The program's own numbers, first in the list; none where it has none.
    std::function<std::vector<library::Line>()> own{};
};

/// Roles of a row of lines: lineId, lineName, county, purpose, hours, number, texts, trust, date.
[[nodiscard]] const QList<QByteArray> &lineRoles();
[[nodiscard]] QVariantMap lineRow(const library::Line &line, const QString &language);
/// How far a number can be trusted: "own" page, "second" hand, "disputed", "weak": one page that is not its own or years
/// old, "old" directory, "theirs": a person's plan, "local": a service of the directory, "peer": a peer's correction of
/// one, "wrong": one that a peer met a wrong number at, "program": the program's own
[[nodiscard]] QString trustOf(const library::Line &line);
/// The date of a source as people write it: a day in it is put in words, "undated" or a year and a month stay for
/// CallWords.qml.
[[nodiscard]] QString sourceDate(const library::Line &line, const QString &language);

} // namespace handrail::view
