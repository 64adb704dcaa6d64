#include "place/counties.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace handrail::place {

namespace {

constexpr double kMetresPerDegree = 6'371'009 * std::numbers::pi / 180;
constexpr double kFar = std::numeric_limits<double>::infinity();
constexpr double kGridM = 315; // the outlines' coarsest step
constexpr std::size_t kCountiesOfCalifornia = 58;

storage::Failure badInput(const std::string &why)
{
    return {storage::FailureKind::BadInput, "county outlines: " + why};
}

} // namespace

storage::Result<Counties> Counties::fromJson(std::string_view text)
{
    // The library throws on a wrong type anywhere; one net here keeps that inside.
    try {
        const nlohmann::json file = nlohmann::json::parse(text);
        const double scaleX = file.at("scale").at(0), scaleY = file.at("scale").at(1);
        const double fromX = file.at("translate").at(0), fromY = file.at("translate").at(1);
        Counties counties;
        for (const auto &numbers : file.at("arcs")) {
            const auto row = numbers.get<std::vector<int>>();
            if (row.size() < 5 || row.size() % 2 == 0 || row[0] < 0 || row[0] > 2)
                return badInput("a line that is not kind and pairs");
            Arc arc;
            arc.kind = static_cast<Arc::Kind>(row[0]);
            double x = 0, y = 0;
            for (std::size_t i = 1; i < row.size(); i += 2) {
                x += row[i];
                y += row[i + 1];
                arc.points.push_back({x * scaleX + fromX, y * scaleY + fromY});
            }
            counties.m_arcs.push_back(std::move(arc));
        }
        for (const auto &entry : file.at("counties")) {
            County county{entry.at("name").get<std::string>(), {}, {}, {kFar, kFar}, {-kFar, -kFar}};
            for (const auto &numbers : entry.at("rings")) {
                std::vector<Point> ring;
                for (const int id : numbers.get<std::vector<int>>()) {
                    const std::size_t index = static_cast<std::size_t>(id < 0 ? ~id : id);
                    if (index >= counties.m_arcs.size())
                        return badInput("a ring names a line that is not there");
                    const std::vector<Point> &points = counties.m_arcs[index].points;
                    if (id < 0)
                        ring.insert(ring.end(), points.rbegin(), points.rend());
                    else
                        ring.insert(ring.end(), points.begin(), points.end());
                    county.arcs.push_back(index);
                }
                for (const Point &p : ring) {
                    county.low = {std::min(county.low.x, p.x), std::min(county.low.y, p.y)};
                    county.high = {std::max(county.high.x, p.x), std::max(county.high.y, p.y)};
                }
                county.rings.push_back(std::move(ring));
            }
            if (county.name.empty() || county.rings.empty())
                return badInput("a county without a name or an outline");
            counties.m_counties.push_back(std::move(county));
        }
        if (counties.m_counties.size() != kCountiesOfCalifornia)
            return badInput("not 58 counties");
        for (const auto &fault : file.at("faults")) {
            if (!counties.widen(fault.at(0), fault.at(1), fault.at(2)))
                return badInput("a fault between counties that share no line");
        }
        std::ranges::sort(counties.m_counties, {}, &County::name);
        return counties;
    } catch (const nlohmann::json::exception &error) {
        return badInput(error.what());
    }
}

bool Counties::widen(const std::string &one, const std::string &other, double faultM)
{
    const auto first = std::ranges::find(m_counties, one, &County::name);
    const auto second = std::ranges::find(m_counties, other, &County::name);
    if (first == m_counties.end() || second == m_counties.end())
        return false;
    bool shared = false;
    for (const std::size_t index : first->arcs) {
        if (std::ranges::find(second->arcs, index) != second->arcs.end()) {
            m_arcs[index].faultM = std::max(0.0, faultM - kBorderMarginM);
            shared = true;
        }
    }
    return shared;
}

bool Counties::contains(const County &county, const Coordinate &point)
{
    const double x = point.longitude, y = point.latitude;
    if (x < county.low.x || x > county.high.x || y < county.low.y || y > county.high.y)
        return false;
    bool inside = false;
    for (const std::vector<Point> &ring : county.rings) {
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const Point &a = ring[i], &b = ring[j];
            if ((a.y > y) != (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x)
                inside = !inside;
        }
    }
    return inside;
}

double Counties::arcM(const Arc &arc, const Coordinate &point) const
{
    // A flat map around the point: off by less than 1 % within the distances that decide anything here.
    const double perX = kMetresPerDegree * std::cos(point.latitude * std::numbers::pi / 180);
    double nearest = kFar;
    for (std::size_t i = 1; i < arc.points.size(); ++i) {
        const double ax = (arc.points[i - 1].x - point.longitude) * perX,
                     bx = (arc.points[i].x - point.longitude) * perX;
        const double ay = (arc.points[i - 1].y - point.latitude) * kMetresPerDegree;
        const double by = (arc.points[i].y - point.latitude) * kMetresPerDegree;
        const double dx = bx - ax, dy = by - ay, length = dx * dx + dy * dy;
        const double share = length > 0 ? std::clamp(-(ax * dx + ay * dy) / length, 0.0, 1.0) : 0.0;
        nearest = std::min(nearest, std::hypot(ax + share * dx, ay + share * dy));
    }
    return nearest;
}

CountyAnswer Counties::at(const Coordinate &point, double accuracyM) const
{
    CountyAnswer answer;
    const bool known = std::isfinite(accuracyM) && accuracyM >= 0;
    answer.marginM = std::max(kBorderMarginM, known ? accuracyM : 0.0);
    if (!point.valid() || answer.marginM > kWorstAccuracyM)
        return answer;

    std::vector<double> arcsM;
    double coastM = kFar, outerM = kFar;
    for (const Arc &arc : m_arcs) {
        arcsM.push_back(arcM(arc, point));
        if (arc.kind == Arc::Kind::Coast)
            coastM = std::min(coastM, arcsM.back());
        if (arc.kind == Arc::Kind::Outer)
            outerM = std::min(outerM, arcsM.back());
    }

    struct Reach {
        NearCounty county;
        double leastM; // how near it may really be, the drawing's faults considered
    };
    std::vector<Reach> all;
    bool inside = false;
    for (const County &county : m_counties) {
        Reach one{{county.name, kFar}, kFar};
        for (const std::size_t index : county.arcs) {
            one.county.distanceM = std::min(one.county.distanceM, arcsM[index]);
            one.leastM = std::min(one.leastM, std::max(0.0, arcsM[index] - m_arcs[index].faultM));
        }
        if (contains(county, point)) {
            one = {{county.name, 0}, 0};
            inside = true;
        }
        all.push_back(std::move(one));
    }
    std::ranges::stable_sort(all, {}, [](const Reach &r) { return r.county.distanceM; });

    // Where the coast meets the state's line both are about equally far; the state's line wins, so that a beach in
    // Mexico or Oregon is not taken for California.
    answer.snapped = !inside && coastM + kGridM < outerM && coastM <= kSnapLimitM;
    const double reachM = answer.snapped ? coastM + answer.marginM : answer.marginM;
    answer.maybeOutside = outerM <= reachM || (!inside && !answer.snapped);
    for (const Reach &one : all) {
        if (one.leastM <= reachM)
            answer.candidates.push_back(one.county);
    }
    if (inside || answer.snapped) {
        answer.county = all[0].county.name;
        answer.borderM = std::min(all[1].county.distanceM, outerM);
    }
    return answer;
}

std::vector<std::string> Counties::names() const
{
    std::vector<std::string> names;
    std::ranges::transform(m_counties, std::back_inserter(names), &County::name);
    return names;
}

} // namespace handrail::place
