// The parts of CallModel that find a line by what is wanted and where one stands, not by its id.
#include "view/call/callmodel.h"

#include "view/call/placemodel.h"
#include "view/desk/countyline.h"

#include <algorithm>

namespace handrail::view {
namespace {

constexpr int kMostFirsts = 3; // before 988

bool helpsInCrisis(const library::Line &line)
{
    return line.purposeKey == "mobile_crisis" || line.purposeKey == "crisis";
}

} // namespace

bool CallModel::isByCounty() const
{
    return view::isByCounty(m_asked);
}

bool CallModel::asksCounty() const
{
    return isByCounty() && m_place.lineCounties().isEmpty();
}

std::string CallModel::resolved() const
{
    return countyLine(m_asked, m_place.lineCounties(), lang(), m_content.lines);
}

void CallModel::refreshFirsts()
{
    QVector<QVariantMap> rows;
    if (isEmergency() && m_kind == "mental") {
        for (const QString &county : m_place.lineCounties()) {
            const auto lines = m_content.lines(lang(), county.toStdString());
            const bool has = std::ranges::any_of(
                lines, [&](const library::Line &l) { return l.county == county.toStdString() && helpsInCrisis(l); });
            for (const library::Line &line : lines) {
                // No crisis line: the access line is who can send the team.
                const bool helps = has ? helpsInCrisis(line) : line.purposeKey == "access";
                if (rows.size() < kMostFirsts && line.county == county.toStdString() && line.phone != "911" && helps)
                    rows.push_back(row(line));
            }
        }
        if (const auto line = m_content.line("988", lang()))
            rows.push_back(row(line.value()));
    }
    m_firsts.set(std::move(rows));
}

void CallModel::refreshOthers()
{
    QVector<QVariantMap> rows;
    if (isByCounty() || m_line.purposeKey == "cps" || m_line.purposeKey == "aps") {
        for (const QString &county : m_place.lineCounties()) {
            for (const library::Line &line : m_content.lines(lang(), county.toStdString())) {
                if (line.county == county.toStdString() && line.purposeKey == m_line.purposeKey && line.id != m_line.id)
                    rows.push_back(row(line));
            }
        }
    }
    m_others.set(std::move(rows));
}

} // namespace handrail::view
