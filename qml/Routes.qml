pragma Singleton
import QtQuick

// Which page shows a route of product.md. A place that is a guide in content has no page of its own: GuidePage shows it.
QtObject {
    id: root

    function page(route: string): string {
        switch (route) {
        case "search": return "SearchPage.qml";
        case "before": return "BeforePage.qml";
        case "now": return "NowPage.qml";
        case "now/overdose": return "RunPage.qml";
        case "now/handoff": return "HandoffPage.qml";
        case "now/call": return "CallPage.qml";
        case "now/where": return "WherePage.qml";
        case "now/calm": case "now/safety-check": case "now/basics": case "now/supervisor": case "now/partners": case "now/checklist":
            return "ChecklistPage.qml";
        case "now/holds": case "now/report": case "now/suicide": case "now/trafficking": return "WalkPage.qml";
        case "now/people": return "FitPage.qml";
        case "now/ground": return "GroundPage.qml";
        case "now/check-on-me": return "CheckOnMePage.qml";
        case "now/numbers": case "team/roster": return "NumbersPage.qml";
        case "now/close": return "ClosePage.qml";
        case "now/ninety": return "NinetyPage.qml";
        case "now/visit": return "VisitPage.qml";
        case "after": return "AfterPage.qml";
        case "plans": return "PlansPage.qml";
        case "plans/start": return "StartPlanPage.qml";
        case "plans/whole": return "WholePlanPage.qml";
        case "plans/edit": return "PlanPage.qml";
        case "plans/versions": return "VersionsPage.qml";
        case "plans/take": return "TakePage.qml";
        case "plans/use": return "UseNowPage.qml";
        case "plans/once": return "LeaveNothingPage.qml";
        case "directory": return "DirectoryPage.qml";
        case "directory/service": return "ServicePage.qml";
        case "directory/import": return "ImportPage.qml";
        case "directory/refer": return "ReferPage.qml";
        case "directory/card": return "CardPage.qml";
        case "directory/lists": return "ListsPage.qml";
        case "directory/list": return "ListPage.qml";
        case "directory/show": return "ShowListPage.qml";
        case "directory/add": return "AddServicePage.qml";
        case "directory/checks": return "ChecksPage.qml";
        case "directory/changes": return "ChangesPage.qml";
        case "directory/keys": return "KeysPage.qml";
        case "after/referrals": return "ReferralsPage.qml";
        case "people": return "PeoplePage.qml";
        case "people/person": return "PersonPage.qml";
        case "people/circle": return "CirclePage.qml";
        case "people/consents": return "ConsentsPage.qml";
        case "people/consent": return "ConsentPage.qml";
        case "people/visits": return "VisitsPage.qml";
        case "people/visit": return "PastVisitPage.qml";
        case "people/note": return "NotePage.qml";
        case "people/referral": return "ReferralStoryPage.qml";
        case "after/followups": return "FollowUpsPage.qml";
        case "after/followup": return "FollowUpPage.qml";
        case "me": return "MePage.qml";
        case "me/competencies": return "CompetenciesPage.qml";
        case "me/competency": return "CompetencyPage.qml";
        case "me/own": return "OwnPage.qml";
        case "me/debrief": case "me/debrief/kept": return "DebriefPage.qml";
        case "me/check-in": return "CheckInPage.qml";
        case "me/growth": return "GrowthPage.qml";
        case "me/growth/training": return "TrainingPage.qml";
        case "me/growth/supervision": return "SupervisionPage.qml";
        case "me/growth/date": return "OwnDatePage.qml";
        case "me/about": return "AboutPage.qml";
        case "me/safety": return "SafetyPage.qml";
        case "me/safety/kiosk": return "KioskStartPage.qml";
        case "me/safety/peers": return "PeersPage.qml";
        case "me/safety/passphrase": return "PassphrasePage.qml";
        case "me/safety/aside": return "AsidePage.qml";
        case "me/safety/trail": return "TrailPage.qml";
        case "me/safety/backup": return "BackupPage.qml";
        case "me/safety/limits": return "LimitsPage.qml";
        case "me/safety/shift": return "ShiftPage.qml";
        case "me/safety/tries": return "WrongTriesPage.qml";
        case "me/safety/erase": return "ErasePage.qml";
        case "me/safety/receipt": return "ReceiptPage.qml";
        case "me/safety/damage": return "DamagePage.qml";
        default: return "GuidePage.qml";
        }
    }

    // A guide is found by its place; other pages take the argument as it is.
    function argument(route: string, argument: string): string {
        if (route === "now/read") // a guide whose place is a tool
            return argument;
        if (page(route) === "ChecklistPage.qml" || page(route) === "WalkPage.qml")
            return argument !== "" ? argument : route;
        return page(route) === "GuidePage.qml" ? route : argument;
    }

    // On a phone the places at the bottom give way where every line and the thumb's reach are needed: a run, a call, a checklist, one
    // question of a plan, one service. The back arrow and the emergency bar stay.
    function wholePage(route: string, argument: string): bool {
        switch (route) {
        case "now/overdose": case "now/handoff": case "now/close": case "after/followup": case "people/note": case "people/consent": case "plans/edit": case "plans/start": case "plans/take": case "plans/use": case "plans/once":
        case "directory/service": case "directory/import": case "directory/refer": case "directory/card": case "directory/add":
            return true;
        case "now/calm": case "now/safety-check": case "now/basics": case "now/supervisor": case "now/partners": case "now/checklist":
            return true;
        case "now/call":
            return argument !== "";
        default:
            return false;
        }
    }

    // No motion in a protocol or where a life may wait.
    function instant(route: string): bool {
        return route === "now/overdose" || route === "now/call" || route === "now/handoff";
    }

    // Steps that save a life, and a call: nothing that can wait a moment may lie over them.
    function keepsClear(route: string, running: bool): bool {
        return route === "now/call" || running && (route === "now/overdose" || route === "now/handoff");
    }

    // On a phone these have a dock of their own where the navigation would be; the emergency bar and Back stay.
    function hasDock(route: string): bool {
        return root.instant(route) || root.page(route) === "ChecklistPage.qml" || route === "now/close" || route === "after/followup" || route === "people/note" || route === "people/consent" || route.startsWith("plans/");
    }

    function own(route: string): bool {
        return route === "me/debrief" || route === "me/debrief/kept" || route === "me/check-in" || route === "me/growth"
            || route === "me/growth/training" || route === "me/growth/supervision" || route === "me/growth/date";
    }

    // Records need the vault open; Now, guides and the directory never do. Before any setup the lists are open (and empty): only
    // making a first record asks for a passphrase.
    function needsUnlock(route: string, argument: string, noVaultYet: bool): bool {
        if (route === "plans/once" || argument.startsWith("passing-")) // a plan that leaves nothing: there is nothing to unlock
            return false;
        if (root.own(route)) // sealed under the peer's key alone: without one nothing can be kept
            return true;
        if (noVaultYet) // a backup can be restored onto a new device
            return route.startsWith("plans/") || route.startsWith("people/") || route.startsWith("after/followup")
                || (route.startsWith("me/safety/") && route !== "me/safety/backup" && route !== "me/safety/damage");
        return route.startsWith("after/followup") || route.startsWith("me/safety/") || route === "plans" || route === "people" || route.startsWith("plans/") || route.startsWith("people/");
    }
}
