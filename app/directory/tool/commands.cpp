#include "directory/tool/commands.h"

#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/schema.h"
#include "directory/tool/words.h"
#include "storage/clock.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <ctime>
#include <iostream>

namespace handrail::directory::tool {
namespace {

using nlohmann::json;

LocalTime localNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    char date[16] = {};
    std::strftime(date, sizeof date, "%Y-%m-%d", &local);
    // The zone's offset without daylight saving is the smaller one of a year (the other way round only in Ireland).
    long standard = local.tm_gmtoff;
    for (const long days : {91L, 182L, 273L}) {
        const std::time_t other = now + days * 86'400;
        std::tm then{};
        localtime_r(&other, &then);
        standard = std::min(standard, then.tm_gmtoff);
    }
    return {(local.tm_wday + 6) % 7, local.tm_hour * 60 + local.tm_min, date, static_cast<int>(local.tm_gmtoff / 60),
            static_cast<int>(standard / 60)};
}

std::stop_source g_stop;
void onInterrupt(int)
{
    g_stop.request_stop();
}

const char *nameOf(OpenState state)
{
    return state == OpenState::Open ? "open" : state == OpenState::Closed ? "closed" : "unknown";
}

const char *nameOf(MatchField field)
{
    constexpr const char *kNames[] = {
        "", "name", "alternate_name", "organization", "category", "description", "population", "place", "meaning"};
    return kNames[static_cast<int>(field)];
}

/// For a terminal: the marks around matches become asterisks.
std::string shown(std::string text)
{
    for (const char *mark : {"\xEE\x80\x80", "\xEE\x80\x81"})
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.replace(at, 3, "*");
    return text;
}

json rowJson(const ServiceRow &row)
{
    json j{{"id", row.id},
           {"name", row.name}, {"organization", row.organization}, {"category", row.category},
           {"snippet", shown(row.snippet)}, {"matched", nameOf(row.matched)}, {"city", row.city},
           {"confidential", row.confidential}, {"open", nameOf(row.open.state)}, {"phone", row.phone},
           {"dial", row.phoneDial},
           {"checked", row.checkedDate}};
    if (row.beds.free)
        j["free_beds"] = {{"free", *row.beds.free}, {"told_ms", row.beds.toldWallMs}};
    j["distance_m"] = row.distanceM ? json(std::llround(*row.distanceM)) : json();
    return j;
}

std::string dump(const json &j, int indent)
{
    return j.dump(indent, ' ', false, json::error_handler_t::replace);
}

storage::Result<std::unique_ptr<storage::Database>> openExisting(const std::string &file)
{
    if (access(file.c_str(), R_OK) != 0) // a search must not leave an empty directory behind
        return storage::Failure{storage::FailureKind::CannotOpen, file};
    return openDirectory(file);
}

int failed(const storage::Failure &failure)
{
    if (failure.kind == storage::FailureKind::NotFound) {
        std::cerr << "There is no service with this id.\n";
    } else {
        Refusal refusal;
        refusal.kind = RefusalKind::Storage;
        refusal.storage = failure.kind;
        std::cerr << sentenceFor(refusal) << '\n';
    }
    return kFailed;
}

} // namespace

int runImport(const Arguments &arguments)
{
    if (arguments.words.size() != 1 || arguments.db.empty())
        return usage("import needs one FILE and --db DB.");
    std::signal(SIGINT, onInterrupt); // nothing half-imported, even so
    ImportOptions options;
    options.stop = g_stop.get_token();
    options.shrink = arguments.shrink;
    options.nowWallMs = storage::SystemClock().now().wallMs;
    const bool shows = !arguments.quiet && isatty(STDERR_FILENO);
    if (shows)
        options.progress = [](const ImportProgress &p) {
            const auto percent = p.bytesTotal ? p.bytesDone * 100 / p.bytesTotal : 0;
            std::cerr << '\r'
                      << (p.phase == ImportPhase::Reading   ? "Reading "
                          : p.phase == ImportPhase::Linking ? "Linking "
                                                            : "Storing ")
                      << percent << " %, " << p.rowsDone << " rows   " << std::flush;
        };
    const ImportEnd end = importPackage(arguments.words.front(), arguments.db, options);
    if (shows)
        std::cerr << '\n';
    if (end.refusal.kind == RefusalKind::Shrinks) {
        const TableCount *services = end.report.table("service");
        if (!arguments.quiet)
            printReport(std::cout, end.report, arguments.all);
        std::cerr << "The file would leave " << (services ? services->kept : 0) << " of the "
                  << end.report.servicesReplaced << " services that it replaces. ";
    }
    if (!end.imported()) {
        std::cerr << sentenceFor(end.refusal) << " Nothing was imported; the directory is as it was.\n";
        return kFailed;
    }
    const ImportReport &report = end.report;
    if (!arguments.quiet)
        printReport(std::cout, report, arguments.all);
    std::cout << "Imported \"" << report.packageName << "\" in " << report.tookMs << " ms. The directory holds "
              << report.servicesAfter << " services (before: " << report.servicesBefore;
    if (report.servicesReplaced > 0)
        std::cout << ", of which " << report.servicesReplaced << " were replaced";
    std::cout << ").\n";
    return kOk;
}

int runSearch(const Arguments &arguments)
{
    if (arguments.db.empty())
        return usage("search needs --db DB.");
    SearchQuery query;
    for (const std::string &word : arguments.words)
        query.words += (query.words.empty() ? "" : " ") + word;
    query.limit = arguments.limit;
    query.offset = arguments.offset;
    query.withinM = arguments.withinM;
    query.category = arguments.category;
    query.openNow = arguments.openNow;
    query.facets = arguments.facets;
    query.at = localNow();
    if (!arguments.near.empty() && !(query.near = readPoint(arguments.near)))
        return usage("--near needs LAT,LON in degrees, as 37.56,-122.32.");
    auto db = openExisting(arguments.db);
    if (!db.ok())
        return failed(db.failure());
    DirectorySearch search(*db.value());
    const auto page = search.find(query);
    if (!page.ok())
        return failed(page.failure());
    if (arguments.json) {
        json rows = json::array();
        for (const ServiceRow &row : page.value().rows)
            rows.push_back(rowJson(row));
        std::cout << dump({{"total", page.value().total}, {"rows", rows}}, 2) << '\n';
        return kOk;
    }
    for (const ServiceRow &row : page.value().rows) {
        std::cout << shown(row.nameMarked) << '\n';
        if (!row.organization.empty() && row.organization != row.name)
            std::cout << "    " << row.organization << '\n';
        if (!row.snippet.empty())
            std::cout << "    " << shown(row.snippet) << '\n';
        std::cout << "    " << (row.phone.empty() ? "no phone" : row.phone) << ", " << nameOf(row.open.state);
        if (row.confidential)
            std::cout << ", address kept private";
        else if (!row.city.empty())
            std::cout << ", " << row.city;
        if (row.distanceM)
            std::cout << ", " << static_cast<double>(std::llround(*row.distanceM / 100)) / 10 << " km";
        std::cout << "\n    " << row.id << '\n';
    }
    std::cout << page.value().rows.size() << " of " << page.value().total << " services\n";
    return kOk;
}

int runShow(const Arguments &arguments)
{
    if (arguments.words.size() != 1 || arguments.db.empty())
        return usage("show needs one ID and --db DB.");
    auto db = openExisting(arguments.db);
    if (!db.ok())
        return failed(db.failure());
    const auto found = DirectorySearch(*db.value()).service(arguments.words.front(), localNow());
    if (!found.ok())
        return failed(found.failure());
    const Service &s = found.value();
    json j = rowJson(s.row);
    j.erase("snippet");
    j.erase("matched");
    j["description"] = s.description;
    j["eligibility"] = s.eligibility;
    j["how_to_get_in"] = s.applicationProcess;
    j["fees"] = s.fees;
    j["alert"] = s.alert;
    j["url"] = s.url;
    j["languages"] = s.languages;
    j["areas"] = s.areas;
    j["source"] = s.source.name;
    for (const Capacity &c : s.capacities)
        j["capacities"].push_back({{"unit", c.unit},
                                   {"description", c.description},
                                   {"free", c.free ? json(*c.free) : json()},
                                   {"most", c.most ? json(*c.most) : json()},
                                   {"told_ms", c.toldWallMs}});
    for (const Phone &p : s.phones)
        j["phones"].push_back({{"number", p.number},
                               {"dial", p.dial},
                               {"extension", p.extension},
                               {"type", p.type},
                               {"description", p.description}});
    for (const Place &p : s.places)
        j["places"].push_back({{"address", p.addressLine},
                               {"city", p.city},
                               {"confidential", p.confidential},
                               {"hours", p.hoursText},
                               {"open", nameOf(p.open.state)}});
    std::cout << dump(j, 2) << '\n';
    return kOk;
}

} // namespace handrail::directory::tool
