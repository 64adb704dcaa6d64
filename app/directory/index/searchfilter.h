#pragma once

#include "directory/index/search.h"
#include "directory/index/segment.h"
#include "directory/words/facets.h"

#include <cmath>
#include <numbers>

namespace handrail::directory {

/// What must fit besides the words.
struct Filter {
    Facets groups[4] = {}; ///< any bit of each that is not 0
    bool impossible = false;

    explicit Filter(const SearchQuery &query)
    {
        const auto put = [&](const std::string &key) {
            const Facets bit = facetBit(key);
            impossible |= bit == 0;
            for (const FacetGroup group :
                 {FacetGroup::Category, FacetGroup::Population, FacetGroup::Language, FacetGroup::Access}) {
                if ((groupBits(group) & bit) == 0)
                    continue;
                if (group == FacetGroup::Access) // free and walk-in: both
                    all |= bit;
                else
                    groups[static_cast<int>(group)] |= bit;
            }
        };
        if (!query.category.empty())
            put(query.category);
        for (const std::string &key : query.facets)
            put(key);
    }
    [[nodiscard]] bool fits(Facets of) const
    {
        if ((of & all) != all || (of & kHiddenDoc) != 0)
            return false;
        for (const Facets group : groups) {
            if (group != 0 && (of & group) == 0)
                return false;
        }
        return true;
    }

private:
    Facets all = 0;
};

/// Metres on a flat map around a point: a thousandth off at most within a county, for ordering only.
class FlatMap {
public:
    explicit FlatMap(const std::optional<Point> &centre)
    {
        constexpr double kMetresPerDegree = 6'371'008.8 * std::numbers::pi / 180;
        if (!centre)
            return;
        m_latitude = static_cast<float>(centre->latitude);
        m_longitude = static_cast<float>(centre->longitude);
        m_down = static_cast<float>(kMetresPerDegree);
        m_across = static_cast<float>(kMetresPerDegree * std::cos(centre->latitude * std::numbers::pi / 180));
    }
    /// NaN for a place without coordinates.
    [[nodiscard]] float metres(float latitude, float longitude) const
    {
        float turn = std::abs(longitude - m_longitude);
        turn = turn > 180 ? 360 - turn : turn;
        const float y = (latitude - m_latitude) * m_down, x = turn * m_across;
        return std::sqrt(x * x + y * y);
    }

private:
    float m_latitude = 0, m_longitude = 0, m_down = 0, m_across = 0;
};

} // namespace handrail::directory
