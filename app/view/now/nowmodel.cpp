#include "view/now/nowmodel.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"


#include <algorithm>
#include <string_view>

namespace handrail::view {
namespace {

const QList<QByteArray> kRoles{"place", "title", "line", "symbol"};

// The order of the page is its message: safety first, then the person, then rights, then the team
// (shared/design/pictures, 03).
constexpr std::string_view kSafety[] = {"now/safety-check", "now/suicide"};
constexpr std::string_view kRights[] = {"now/holds", "now/report", "now/trafficking", "now/partners"};
constexpr std::string_view kTeam[] = {"now/supervisor", "now/check-on-me"};

/// The tools of Now in the authors' order, one a place: what walks or ticks goes before what is only read.
std::vector<library::Head> toolsOf(const CrisisContent &content, const std::string &lang)
{
    std::vector<library::Head> heads;
    for (const char *kind : {"walk", "practice", "guide", "checklist"}) {
        for (library::Head &head : content.heads(kind, lang)) {
            const auto same = std::ranges::find(heads, head.place, &library::Head::place);
            if (head.place == "now/call" || head.place == "now/checklist") // parts of other pages
                continue;
            if (same == heads.end())
                heads.push_back(std::move(head));
            else if (same->kind == "guide" && head.kind == "checklist")
                *same = std::move(head);
        }
    }
    std::ranges::stable_sort(heads, {}, &library::Head::order);
    return heads;
}

} // namespace

NowModel::NowModel(CrisisContent content, Settings &settings, QObject *parent)
    : QObject(parent), m_content(std::move(content)), m_settings(settings), m_safety(kRoles), m_person(kRoles),
      m_rights(kRoles), m_team(kRoles), m_emergencies({"protocol", "title", "line", "symbol"})
{
    connect(&m_settings, &Settings::languageChanged, this, &NowModel::load);
    load();
}

void NowModel::load()
{
    const std::string lang = m_settings.language().toStdString();
    const std::vector<library::Head> heads = toolsOf(m_content, lang);
    QVector<QVariantMap> safety, person, rights, team, emergencies;
    std::string oldest;
    m_reviewed = true;
    const auto count = [&](const library::Head &head) {
        oldest = oldest.empty() ? head.checked : std::min(oldest, head.checked);
        m_reviewed = m_reviewed && !head.reviewedBy.empty();
    };
    for (const library::Head &head : heads) {
        if (!head.place.starts_with("now/"))
            continue;
        const auto in = [&](const auto &places) { return std::ranges::find(places, head.place) != std::end(places); };
        auto &part = in(kSafety) ? safety : in(kRights) ? rights : in(kTeam) ? team : person;
        part.append({{QStringLiteral("place"), QString::fromStdString(head.place)},
                     {QStringLiteral("title"), QString::fromStdString(head.title)},
                     {QStringLiteral("line"), QString::fromStdString(head.summary)},
                     {QStringLiteral("symbol"), QString::fromStdString(head.icon)}});
        count(head);
    }
    const auto inOrder = [](QVector<QVariantMap> &rows, const auto &places) {
        std::ranges::stable_sort(rows, {}, [&](const QVariantMap &row) {
            return std::ranges::find(places, row[QStringLiteral("place")].toString().toStdString())
                   - std::begin(places);
        });
    };
    inOrder(safety, kSafety);
    inOrder(rights, kRights);
    inOrder(team, kTeam);
    for (const library::Head &head : m_content.heads("protocol", lang)) {
        count(head);
        if (head.id == "overdose") {
            m_overdoseTitle = QString::fromStdString(head.title);
            m_overdoseLine = QString::fromStdString(head.summary);
            continue;
        }
        emergencies.append({{QStringLiteral("protocol"), QString::fromStdString(head.id)},
                            {QStringLiteral("title"), QString::fromStdString(head.title)},
                            {QStringLiteral("line"), QString::fromStdString(head.summary)},
                            {QStringLiteral("symbol"), QString::fromStdString(head.icon)}});
    }
    m_checked = dayText(oldest, m_settings.language());
    m_safety.set(std::move(safety));
    m_person.set(std::move(person));
    m_rights.set(std::move(rights));
    m_team.set(std::move(team));
    m_emergencies.set(std::move(emergencies));
    emit changed();
}

} // namespace handrail::view
