#pragma once

#include "library/kinds.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace handrail::library { class Library; }

namespace handrail::view {

/// The counties where one may stand, likeliest first: PlaceModel::lineCounties in the app. None: nobody knows.
using WhereIStand = std::function<QStringList()>;

/// Phone lines that a search offers, nearest first: those of the counties in @p here in that order, then lines of the
/// state and the country, then those of other counties. Nobody in a hurry may be led to the line of a county far away.
class NearLines {
public:
    NearLines(const library::Library &library, std::string lang, QStringList here);

    /// The lines of `here` whose words begin with every word of @p typed.
    [[nodiscard]] std::vector<library::Line> matching(const QString &typed) const;
    /// 0: of the first county of `here` and so on; after those the state and the country; last the other counties.
    [[nodiscard]] int rank(const library::Line &line) const;
    /// Every word as typed begins a word of the line.
    [[nodiscard]] static bool matches(const QString &typed, const library::Line &line);

private:
    const library::Library &m_library;
    std::string m_lang;
    QStringList m_here;
};

} // namespace handrail::view
