#include "view/call/callaround.h"

#include "view/call/placemodel.h"
#include "view/desk/countyline.h"
#include "view/desk/settings.h"

#include "crisis/visit.h"

#include <algorithm>

namespace handrail::view {
namespace {

constexpr int kMostFirsts = 3; // before 988

bool helpsInCrisis(const library::Line &line)
{
    return line.purposeKey == "mobile_crisis" || line.purposeKey == "crisis";
}

} // namespace

CallAround::CallAround(const CallContent &content, const CalledLine &line, const CallWording &kinds,
                       const PlaceModel &place, const Settings &settings)
    : m_content(content), m_line(line), m_kinds(kinds), m_place(place), m_settings(settings)
{
    connect(&m_kinds, &CallWording::changed, this, &CallAround::follow); // of another line, too
}

bool CallAround::isByCounty() const { return view::isByCounty(m_asked); }

bool CallAround::asksCounty() const { return isByCounty() && m_place.lineCounties().isEmpty(); }

std::string CallAround::resolved() const
{
    return countyLine(m_asked, m_place.lineCounties(), m_settings.language().toStdString(), m_content.lines);
}

void CallAround::follow()
{
    refreshFirsts();
    refreshOthers();
    emit changed();
}

void CallAround::refreshFirsts()
{
    QVector<QVariantMap> rows;
    if (m_line.isEmergency() && m_kinds.kind() == QLatin1String("mental")) {
        for (const QString &county : m_place.lineCounties()) {
            const auto lines = m_content.lines(m_settings.language().toStdString(), county.toStdString());
            const bool has = std::ranges::any_of(
                lines, [&](const library::Line &l) { return l.county == county.toStdString() && helpsInCrisis(l); });
            for (const library::Line &line : lines) {
                // No crisis line: the access line is who can send the team.
                const bool helps = has ? helpsInCrisis(line) : line.purposeKey == "access";
                if (rows.size() < kMostFirsts && line.county == county.toStdString() && line.phone != crisis::kEmergencyLine && helps)
                    rows.push_back(lineRow(line, m_settings.language()));
            }
        }
        if (const auto line = m_content.line("988", m_settings.language().toStdString()))
            rows.push_back(lineRow(line.value(), m_settings.language()));
    }
    m_firsts.set(std::move(rows));
}

void CallAround::refreshOthers()
{
    QVector<QVariantMap> rows;
    if (isByCounty() || m_line.line().purposeKey == "cps" || m_line.line().purposeKey == "aps") {
        for (const QString &county : m_place.lineCounties()) {
            for (const library::Line &line : m_content.lines(m_settings.language().toStdString(), county.toStdString())) {
                if (line.county == county.toStdString() && line.purposeKey == m_line.line().purposeKey && line.id != m_line.line().id)
                    rows.push_back(lineRow(line, m_settings.language()));
            }
        }
    }
    m_others.set(std::move(rows));
}

} // namespace handrail::view
