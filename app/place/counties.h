#pragma once

#include "place/coordinate.h"
#include "storage/failure.h"

#include <string>
#include <string_view>
#include <vector>

namespace handrail::place {

/// A county the point may be in.
struct NearCounty {
    std::string name;       ///< "San Diego", without the word county
    double distanceM = 0;   ///< 0 when the outline contains the point
};

/// What the outlines say about one fix. It never says more than the fix can carry: when more than one county is
/// possible, all of them are in `candidates` and the screen shows all of them.
struct CountyAnswer {
    /// Every county that contains the point or lies within the margin, likeliest first. Empty: none known, ask.
    std::vector<NearCounty> candidates;
    /// The first candidate when it contains the point or the point was snapped to it, otherwise empty.
    std::string county;
    /// Metres to the nearest line between `county` and another county, state or country; the coast is not a border. 0
    /// when `county` is empty.
    double borderM = 0;
    /// The margin that was used: the fix's accuracy, at least kBorderMarginM.
    double marginM = 0;
    /// No outline contains the point, but the coast of `county` is near (a pier, a bridge, an island that is not
    /// drawn).
    bool snapped = false;
    /// The margin reaches Oregon, Nevada, Arizona or Mexico: the person may not be in California at all.
    bool maybeOutside = false;

    /// Exactly one county, and California for certain within the margin.
    [[nodiscard]] bool sure() const { return candidates.size() == 1 && !county.empty() && !maybeOutside; }
};

/// California's 58 counties by their outlines (content/places/ca-counties.json, from us-atlas, Census 2017). The
/// outlines are on a grid of 315 by 95 m. Held against a finer drawing most of their borders are less than 1.5 km off,
/// hence the margin; the file lists the nineteen that are worse, and near those the margin is as wide as the fault.
class Counties {
public:
    /// Neighbours within this distance of the point are always named too, however good the fix.
    static constexpr double kBorderMarginM = 1500;
    /// How far off the coast a point still gets the nearest county. Just over three nautical miles, where California's
    /// waters end; Treasure Island, which the outlines leave out, is 3.3 km from San Francisco.
    static constexpr double kSnapLimitM = 6000;
    /// A fix worse than this says nothing about a county; the answer is then empty and the screen asks.
    static constexpr double kWorstAccuracyM = 100000;

    /// @p json is the whole file. BadInput when it is not what content/places/make.py writes.
    static storage::Result<Counties> fromJson(std::string_view json);

    /// @p accuracyM is the fix's radius; NaN, infinite or negative means unknown and counts as the margin.
    /// A point that is not valid gets an empty answer. Takes well under a millisecond.
    [[nodiscard]] CountyAnswer at(const Coordinate &point, double accuracyM) const;

    /// All 58 names in alphabetical order, for the list a person picks from.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    struct Point {
        double x = 0; ///< longitude, degrees
        double y = 0; ///< latitude, degrees
    };
    /// A line of the drawing, shared by the counties on both sides.
    struct Arc {
        enum class Kind { Between, Coast, Outer }; ///< Outer: the state's line on land
        Kind kind = Kind::Between;
        double faultM = 0; ///< how far off it may be drawn beyond kBorderMarginM
        std::vector<Point> points;
    };
    struct County {
        std::string name;
        std::vector<std::vector<Point>> rings; ///< closed; holes by the even-odd rule
        std::vector<std::size_t> arcs;
        Point low, high;
    };

    [[nodiscard]] bool widen(const std::string &one, const std::string &other, double faultM);
    [[nodiscard]] static bool contains(const County &county, const Coordinate &point);
    [[nodiscard]] double arcM(const Arc &arc, const Coordinate &point) const;

    std::vector<Arc> m_arcs;
    std::vector<County> m_counties;
};

} // namespace handrail::place
