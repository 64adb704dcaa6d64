#include "directory/export/exporter.h"
#include "directory/export/exportformats.h"
#include "directory/import/signature.h"
#include "directory/living/peers.h"
#include "directory/schema.h"
#include "directory/service/hours.h"
#include "directory/tool/commands.h"
#include "storage/clock.h"

#include <unistd.h>

#include <ctime>
#include <fstream>
#include <iostream>
#include <regex>

namespace handrail::directory::tool {
namespace {

std::unique_ptr<storage::Database> existing(const std::string &file)
{
    if (access(file.c_str(), R_OK) != 0) {
        std::cerr << "The directory cannot be opened.\n";
        return {};
    }
    auto db = openDirectory(file);
    if (!db.ok()) {
        std::cerr << "The directory cannot be opened.\n";
        return {};
    }
    return std::move(db.value());
}

std::string today()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    char date[16] = {};
    std::strftime(date, sizeof date, "%Y-%m-%d", &local);
    return date;
}

/// Lines of content files: an id and a checked date in each.
int linesPastDate(const std::vector<std::string> &files, int days)
{
    static const std::regex kId(R"(\bid:\s*"?([\w-]+))"), kChecked(R"(\bchecked:\s*"?(\d{4}-\d{2}-\d{2}))");
    int past = 0, all = 0;
    for (const std::string &file : files) {
        std::ifstream in(file);
        if (!in) {
            std::cerr << file << " cannot be read.\n";
            return kFailed;
        }
        for (std::string line; std::getline(in, line);) {
            std::smatch id, checked;
            if (!std::regex_search(line, id, kId))
                continue;
            ++all;
            const bool dated = std::regex_search(line, checked, kChecked);
            const int age = dated ? dayNumber(today()) - dayNumber(checked[1].str()) : 0;
            if (dated && age <= days)
                continue;
            ++past;
            std::cout << id[1] << ": "
                      << (dated ? "last checked " + checked[1].str() + ", " + std::to_string(age) + " days ago"
                                : std::string("never checked"))
                      << '\n';
        }
    }
    std::cout << past << " of " << all << " lines were not checked for " << days << " days.\n";
    return past == 0 ? kOk : kFailed;
}

} // namespace

int runExport(const Arguments &arguments)
{
    if (arguments.words.size() != 1 || arguments.db.empty())
        return usage("export needs one TARGET and --db DB.");
    const std::optional<ExportFormat> format = exportFormatNamed(arguments.format);
    if (!format && !arguments.format.empty() && arguments.format != "hsds")
        return usage("There is no format " + arguments.format + ": geojson, csv, api-page or hsds.");
    if (format && arguments.changes)
        return usage("--changes are written as hsds alone.");
    const auto db = existing(arguments.db);
    if (!db)
        return kFailed;
    ExportOptions options;
    options.changesOnly = arguments.changes;
    options.nowWallMs = storage::SystemClock().now().wallMs;
    const auto done = format ? exportFile(*db, arguments.words.front(), *format, options)
                             : exportDirectory(*db, arguments.words.front(), options);
    if (!done.ok()) {
        std::cerr << "The export could not be written; nothing was left at " << arguments.words.front() << ".\n";
        return kFailed;
    }
    std::cout << "Exported " << done.value().services << " services, " << done.value().rows << " rows, "
              << done.value().changes << " changes by peers.\n";
    if (const auto restated = done.value().schedulesRestated; restated > 0)
        std::cout
            << restated
            << " schedules that repeat daily or yearly are written as the weeks or months that name the same days.\n";
    if (const auto unlisted = done.value().schedulesUnlisted; unlisted > 0)
        std::cout << unlisted
                  << " schedules keep a freq that HSDS 3.0 does not list: it has no other words for those days.\n";
    return kOk;
}

int runFreshness(const Arguments &arguments)
{
    if (arguments.db.empty() && arguments.words.empty())
        return usage("freshness needs --db DB or content files.");
    if (!arguments.words.empty())
        return linesPastDate(arguments.words, arguments.days);
    const auto db = existing(arguments.db);
    if (!db)
        return kFailed;
    const auto found = PeerRepository(*db).needsCheck(storage::SystemClock().now().wallMs, arguments.days, 1'000'000);
    if (!found.ok())
        return kFailed;
    int listed = 0;
    for (const NeedsCheck &one : found.value()) {
        if (listed++ < arguments.limit)
            std::cout << one.id << ' ' << one.name << ": "
                      << (one.why == "old"     ? "last checked " + one.checkedDate
                          : one.why == "never" ? "never checked"
                                               : one.why)
                      << '\n';
    }
    std::cout << found.value().size() << " services need checking.\n";
    return found.value().empty() ? kOk : kFailed;
}

int runKey(const Arguments &arguments)
{
    const std::string what = arguments.words.empty() ? std::string() : arguments.words.front();
    if (arguments.db.empty()
        || (what == "add"      ? arguments.words.size() != 3
            : what == "remove" ? arguments.words.size() != 2
                               : what != "list"))
        return usage("key needs add KEY NAME, list or remove ID, and --db DB.");
    auto db = openDirectory(arguments.db);
    if (!db.ok()) {
        std::cerr << "The directory cannot be opened.\n";
        return kFailed;
    }
    const auto done = storage::guarded([&] {
        if (what == "add") {
            std::string text = arguments.words[1];
            if (std::ifstream file(text); file)
                text.assign((std::istreambuf_iterator<char>(file)), {});
            auto key = readPublicKey(text);
            if (!key)
                return false;
            key->name = arguments.words[2];
            addTrustedKey(db.value()->sql(), *key, storage::SystemClock().now().wallMs);
        } else if (what == "remove") {
            return removeTrustedKey(db.value()->sql(), arguments.words[1]);
        }
        for (const TrustedKey &key : trustedKeys(db.value()->sql()))
            std::cout << key.id << ' ' << key.name << '\n';
        return true;
    });
    if (!done.ok() || !done.value())
        std::cerr << (what == "add" ? "This is no public key of minisign.\n" : "There is no such key.\n");
    return done.ok() && done.value() ? kOk : kFailed;
}

} // namespace handrail::directory::tool
