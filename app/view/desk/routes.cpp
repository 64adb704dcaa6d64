#include "view/desk/routes.h"

#include "vault/passing.h"

#include <algorithm>

namespace handrail::view {
namespace {

constexpr RouteRow kRows[] = {
    {.route = "home", .page = "HomePage.qml", .kiosk = OnKiosk::Always},
    {.route = "search", .page = "SearchPage.qml"},
    {.route = "before", .page = "BeforePage.qml"},
    {.route = "now", .page = "NowPage.qml"},
    {.route = "now/overdose", .page = "RunPage.qml", .dock = true},
    {.route = "now/handoff", .page = "HandoffPage.qml", .dock = true},
    {.route = "now/call", .page = "CallPage.qml", .dock = true},
    {.route = "now/where", .page = "WherePage.qml"},
    {.route = "now/calm", .page = "ChecklistPage.qml", .dock = true, .byPlace = true},
    {.route = "now/safety-check", .page = "ChecklistPage.qml", .dock = true, .byPlace = true},
    {.route = "now/basics", .page = "ChecklistPage.qml", .dock = true, .byPlace = true},
    {.route = "now/supervisor", .page = "ChecklistPage.qml", .dock = true, .byPlace = true},
    {.route = "now/partners", .page = "ChecklistPage.qml", .dock = true, .byPlace = true},
    {.route = "now/checklist", .page = "ChecklistPage.qml", .dock = true, .byPlace = true},
    {.route = "now/holds", .page = "WalkPage.qml", .byPlace = true},
    {.route = "now/report", .page = "WalkPage.qml", .byPlace = true},
    {.route = "now/suicide", .page = "WalkPage.qml", .byPlace = true},
    {.route = "now/trafficking", .page = "WalkPage.qml", .byPlace = true},
    {.route = "now/people", .page = "FitPage.qml"},
    {.route = "now/ground", .page = "GroundPage.qml", .kiosk = OnKiosk::Always},
    {.route = "now/check-on-me", .page = "CheckOnMePage.qml"},
    {.route = "now/numbers", .page = "NumbersPage.qml"},
    {.route = "team/roster", .page = "NumbersPage.qml"},
    {.route = "now/close", .page = "ClosePage.qml", .dock = true},
    {.route = "now/ninety", .page = "NinetyPage.qml"},
    {.route = "now/visit", .page = "VisitPage.qml"},
    {.route = "now/read", .page = "GuidePage.qml"},
    {.route = "after", .page = "AfterPage.qml"},
    {.route = "plans", .page = "PlansPage.qml", .behind = Behind::Lock},
    {.route = "plans/start", .page = "StartPlanPage.qml", .behind = Behind::Vault, .dock = true},
    {.route = "plans/whole",
     .page = "WholePlanPage.qml",
     .behind = Behind::Vault,
     .kiosk = OnKiosk::PassingPlan,
     .dock = true},
    {.route = "plans/edit",
     .page = "PlanPage.qml",
     .behind = Behind::Vault,
     .kiosk = OnKiosk::PassingPlan,
     .dock = true},
    {.route = "plans/sweep", .page = "SweepPage.qml", .behind = Behind::Vault, .dock = true},
    {.route = "plans/versions", .page = "VersionsPage.qml", .behind = Behind::Vault, .dock = true},
    {.route = "plans/take",
     .page = "TakePage.qml",
     .behind = Behind::Vault,
     .kiosk = OnKiosk::PassingPlan,
     .dock = true},
    {.route = "plans/use",
     .page = "UseNowPage.qml",
     .behind = Behind::Vault,
     .kiosk = OnKiosk::PassingPlan,
     .dock = true},
    {.route = "plans/once", .page = "LeaveNothingPage.qml", .kiosk = OnKiosk::Always, .dock = true},
    {.route = "directory", .page = "DirectoryPage.qml", .kiosk = OnKiosk::Always},
    {.route = "directory/service", .page = "ServicePage.qml"},
    {.route = "directory/import", .page = "ImportPage.qml"},
    {.route = "directory/refer", .page = "ReferPage.qml"},
    {.route = "directory/card", .page = "CardPage.qml", .kiosk = OnKiosk::Always},
    {.route = "directory/lists", .page = "ListsPage.qml"},
    {.route = "directory/list", .page = "ListPage.qml"},
    {.route = "directory/show", .page = "ShowListPage.qml", .kiosk = OnKiosk::Always},
    {.route = "directory/add", .page = "AddServicePage.qml"},
    {.route = "directory/checks", .page = "ChecksPage.qml"},
    {.route = "directory/round", .page = "RoundPage.qml"},
    {.route = "directory/changes", .page = "ChangesPage.qml"},
    {.route = "directory/keys", .page = "KeysPage.qml"},
    {.route = "after/referrals", .page = "ReferralsPage.qml"},
    {.route = "people", .page = "PeoplePage.qml", .behind = Behind::Lock},
    {.route = "people/person", .page = "PersonPage.qml", .behind = Behind::Vault},
    {.route = "people/circle", .page = "CirclePage.qml", .behind = Behind::Vault},
    {.route = "people/consents", .page = "ConsentsPage.qml", .behind = Behind::Vault},
    {.route = "people/out", .page = "OutPage.qml", .behind = Behind::Vault},
    {.route = "people/consent", .page = "ConsentPage.qml", .behind = Behind::Vault, .dock = true},
    {.route = "people/visits", .page = "VisitsPage.qml", .behind = Behind::Vault},
    {.route = "people/visit", .page = "PastVisitPage.qml", .behind = Behind::Vault},
    {.route = "people/note", .page = "NotePage.qml", .behind = Behind::Vault, .dock = true},
    {.route = "people/referral", .page = "ReferralStoryPage.qml", .behind = Behind::Vault},
    {.route = "after/followups", .page = "FollowUpsPage.qml", .behind = Behind::Vault},
    {.route = "after/followup", .page = "FollowUpPage.qml", .behind = Behind::Vault, .dock = true},
    {.route = "after/dates", .page = "PlanDatesPage.qml", .behind = Behind::Vault},
    {.route = "me", .page = "MePage.qml"},
    {.route = "me/competencies", .page = "CompetenciesPage.qml"},
    {.route = "me/competency", .page = "CompetencyPage.qml"},
    {.route = "me/crosswalk", .page = "CrosswalkPage.qml"},
    {.route = "me/evidence", .page = "EvidencePage.qml", .behind = Behind::Vault},
    {.route = "me/own", .page = "OwnPage.qml"},
    {.route = "me/debrief", .page = "DebriefPage.qml", .behind = Behind::Vault},
    {.route = "me/debrief/kept", .page = "DebriefPage.qml", .behind = Behind::Vault},
    {.route = "me/check-in", .page = "CheckInPage.qml", .behind = Behind::Vault},
    {.route = "me/growth", .page = "GrowthPage.qml", .behind = Behind::Vault},
    {.route = "me/growth/training", .page = "TrainingPage.qml", .behind = Behind::Vault},
    {.route = "me/growth/supervision", .page = "SupervisionPage.qml", .behind = Behind::Vault},
    {.route = "me/growth/date", .page = "OwnDatePage.qml", .behind = Behind::Vault},
    {.route = "me/growth/review", .page = "ReviewPage.qml", .behind = Behind::Vault},
    {.route = "me/before-you-go", .page = "BeforeGoPage.qml", .behind = Behind::Vault},
    {.route = "me/supports", .page = "SupportsPage.qml", .behind = Behind::Vault},
    {.route = "me/supports/one", .page = "SupportPage.qml", .behind = Behind::Vault},
    {.route = "me/wellness", .page = "WellnessPage.qml", .behind = Behind::Vault},
    {.route = "me/wellness/goal", .page = "AimPage.qml", .behind = Behind::Vault},
    {.route = "me/own/carry", .page = "CarryPage.qml", .behind = Behind::Vault},
    {.route = "me/safety/team", .page = "TeamPage.qml", .behind = Behind::Vault},
    {.route = "me/on-shift", .page = "OnShiftPage.qml", .behind = Behind::Vault, .dock = true},
    {.route = "me/about", .page = "AboutPage.qml"},
    {.route = "me/safety", .page = "SafetyPage.qml"},
    {.route = "me/safety/kiosk", .page = "KioskStartPage.qml", .behind = Behind::Vault},
    {.route = "me/safety/peers", .page = "PeersPage.qml", .behind = Behind::Vault},
    {.route = "me/safety/passphrase", .page = "PassphrasePage.qml", .behind = Behind::Vault},
    {.route = "me/safety/aside", .page = "AsidePage.qml", .behind = Behind::Vault},
    {.route = "me/safety/trail", .page = "TrailPage.qml", .behind = Behind::Vault},
    {.route = "me/safety/backup", .page = "BackupPage.qml", .behind = Behind::Lock},
    {.route = "me/safety/limits", .page = "LimitsPage.qml", .behind = Behind::Vault},
    {.route = "me/safety/shift", .page = "ShiftPage.qml", .behind = Behind::Vault},
    {.route = "me/safety/tries", .page = "WrongTriesPage.qml", .behind = Behind::Vault},
    {.route = "me/safety/erase", .page = "ErasePage.qml", .behind = Behind::Vault},
    {.route = "me/safety/receipt", .page = "ReceiptPage.qml", .behind = Behind::Vault},
    {.route = "me/safety/damage", .page = "DamagePage.qml", .behind = Behind::Lock},
};

} // namespace

std::span<const RouteRow> routeRows() { return kRows; }

const RouteRow *routeRow(const QString &route)
{
    const auto found =
        std::ranges::find_if(kRows, [&](const RouteRow &row) { return route == QLatin1String(row.route); });
    return found == std::end(kRows) ? nullptr : found;
}

QString Routes::page(const QString &route) const
{
    const RouteRow *row = routeRow(route);
    return row ? QLatin1String(row->page) : QStringLiteral("GuidePage.qml");
}

QString Routes::argument(const QString &route, const QString &argument) const
{
    const RouteRow *row = routeRow(route);
    return !row || (row->byPlace && argument.isEmpty()) ? route : argument; // a guide is found by its place
}

bool Routes::instant(const QString &route) const
{
    return route == QLatin1String("now/overdose") || route == QLatin1String("now/call")
           || route == QLatin1String("now/handoff");
}

bool Routes::keepsClear(const QString &route, bool running) const
{
    return route == QLatin1String("now/call") || (running && instant(route));
}

bool Routes::hasDock(const QString &route) const
{
    const RouteRow *row = routeRow(route);
    return row && row->dock;
}

bool Routes::needsUnlock(const QString &route, const QString &argument, bool noVaultYet) const
{
    const RouteRow *row = routeRow(route);
    if (!row || vault::isPassing(argument.toStdString())) // a plan that leaves nothing: there is nothing to unlock
        return false;
    return row->behind == Behind::Vault || (row->behind == Behind::Lock && !noVaultYet);
}

bool Routes::onKiosk(const QString &route, const QString &argument)
{
    const RouteRow *row = routeRow(route);
    return row && (row->kiosk == OnKiosk::Always
                   || (row->kiosk == OnKiosk::PassingPlan && vault::isPassing(argument.toStdString())));
}

} // namespace handrail::view
