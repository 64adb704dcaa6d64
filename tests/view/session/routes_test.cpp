#include "view/desk/routes.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace handrail::view {
namespace {

std::string qmlOf(const std::string &page)
{
    for (const auto &entry : std::filesystem::recursive_directory_iterator(HANDRAIL_SOURCE_DIR "/qml"))
        if (entry.path().filename() == page) {
            std::ifstream file(entry.path());
            return {std::istreambuf_iterator<char>(file), {}};
        }
    return {};
}

TEST(RouteTable, NamesEachPlaceOnceAndAPageThatIsThere)
{
    std::set<std::string> seen;
    for (const RouteRow &row : routeRows()) {
        EXPECT_TRUE(seen.insert(row.route).second) << row.route;
        EXPECT_FALSE(qmlOf(row.page).empty()) << row.route << " is shown by " << row.page;
    }
    EXPECT_GE(seen.size(), 60u);
}

TEST(RouteTable, KeepsEveryPlaceOfRecordsBehindTheUnlock)
{
    const Routes routes;
    for (const RouteRow &row : routeRows()) {
        const QString route = QLatin1String(row.route);
        const bool records = route == "plans" || route == "people" || route.startsWith("plans/")
                             || route.startsWith("people/") || route.startsWith("after/followup")
                             || route.startsWith("me/safety/");
        EXPECT_TRUE(!records || route == "plans/once" || routes.needsUnlock(route, "id", false)) << row.route;
    }
    for (const char *own : {"me/debrief", "me/check-in", "me/growth"})
        EXPECT_TRUE(routes.needsUnlock(own, {}, true)) << own << " can keep nothing without a vault";
}

TEST(RouteTable, LetsHelpWaitForNoPassphrase)
{
    const Routes routes;
    for (const RouteRow &row : routeRows()) {
        const QString route = QLatin1String(row.route);
        const bool help = route.startsWith("now") || route.startsWith("directory") || route == "before"
                          || route == "after" || route == "home";
        EXPECT_FALSE(help && routes.needsUnlock(route, {}, false)) << row.route;
    }
    EXPECT_FALSE(routes.needsUnlock("before/engage", {}, false)) << "a guide";
}

TEST(RouteTable, ShowsEmptyListsBeforeAnySetupAndNothingThatMakesARecord)
{
    const Routes routes;
    EXPECT_FALSE(routes.needsUnlock("plans", {}, true));
    EXPECT_FALSE(routes.needsUnlock("people", {}, true));
    EXPECT_FALSE(routes.needsUnlock("me/safety/backup", {}, true)) << "a backup can be restored onto a new device";
    EXPECT_TRUE(routes.needsUnlock("plans/start", {}, true));
    EXPECT_TRUE(routes.needsUnlock("people/person", "id", true));
}

TEST(RouteTable, UnlocksNothingForAPlanThatLeavesNothing)
{
    const Routes routes;
    EXPECT_FALSE(routes.needsUnlock("plans/edit", "passing-1", false));
    EXPECT_TRUE(Routes::onKiosk("plans/edit", "passing-1"));
    EXPECT_FALSE(Routes::onKiosk("plans/edit", "0123"));
}

TEST(RouteTable, ShowsNobodysRecordsOnTheKiosk)
{
    for (const RouteRow &row : routeRows())
        EXPECT_FALSE(row.behind != Behind::Nothing && Routes::onKiosk(QLatin1String(row.route), "0123")) << row.route;
    for (const char *open : {"home", "directory", "directory/card", "now/ground", "plans/once"})
        EXPECT_TRUE(Routes::onKiosk(open, {})) << open;
    EXPECT_FALSE(Routes::onKiosk("before/engage", {})) << "what the table does not name is not on the kiosk";
}

TEST(RouteTable, OpensAGuideByItsPlaceAndATableByItsArgument)
{
    const Routes routes;
    EXPECT_EQ(routes.argument("before/engage", {}), "before/engage");
    EXPECT_EQ(routes.argument("now/read", "people"), "people");
    EXPECT_EQ(routes.argument("now/calm", {}), "now/calm");
    EXPECT_EQ(routes.argument("now/checklist", "kit"), "kit");
    EXPECT_EQ(routes.argument("people", {}), "");
}

} // namespace
} // namespace handrail::view
