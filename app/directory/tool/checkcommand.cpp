#include "directory/import/importer.h"
#include "directory/import/mapping.h"
#include "directory/tool/commands.h"
#include "directory/tool/words.h"
#include "storage/clock.h"

#include <nlohmann/json.hpp>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stop_token>

namespace handrail::directory::tool {
namespace {

using nlohmann::json;

std::stop_source g_stop;
void onInterrupt(int)
{
    g_stop.request_stop();
}

/// A directory of its own for one import, gone with it.
class Scratch {
public:
    Scratch()
    {
        std::string name = (std::filesystem::temp_directory_path() / "handrail-check-XXXXXX").string();
        if (const char *made = mkdtemp(name.data()))
            m_folder = made;
    }
    ~Scratch()
    {
        std::error_code ignored;
        if (!m_folder.empty())
            std::filesystem::remove_all(m_folder, ignored);
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
};

json asJson(const ImportEnd &end, std::int64_t toMend)
{
    json out{{"read", end.imported()},
             {"to_mend", toMend}, {"services", end.report.servicesAfter}, {"private_places", end.report.privatePlaces},
             {"tables", json::array()}, {"columns_not_read", json::array()},
             {"problems", json::array()}};
    if (!end.imported())
        out["refused"] = {{"file", end.refusal.file},
                          {"line", end.refusal.line},
                          {"column", end.refusal.column},
                          {"says", sentenceFor(end.refusal)}};
    for (const TableCount &count : end.report.tables)
        out["tables"].push_back({{"table", count.table},
                                 {"read", count.read},
                                 {"kept", count.kept},
                                 {"repaired", count.repaired},
                                 {"refused", count.refused},
                                 {"left_out", count.leftOut}});
    for (const Problem &problem : end.report.problems)
        if (problem.kind == ProblemKind::ColumnNotRead || problem.kind == ProblemKind::ColumnLooksLike)
            out["columns_not_read"].push_back({{"file", problem.file},
                                               {"column", problem.column},
                                               {"rows", problem.rows},
                                               {"looks_like", problem.value}});
    for (const Problem &problem : end.report.problems)
        out["problems"].push_back({{"file", problem.file},
                                   {"line", problem.line}, {"column", problem.column}, {"value", problem.value},
                                   {"says", whatFor(problem)}, {"cure", cureFor(problem)},
                                   {"to_mend", isToMend(problem.kind)}});
    return out;
}

/// A mapping that a county wrote or changed.
int checkMapping(const std::string &file, bool asJson)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        std::cerr << sentenceFor(refuse(RefusalKind::CannotRead, file)) << '\n';
        return kFailed;
    }
    const std::string yaml((std::istreambuf_iterator<char>(in)), {});
    const auto read = readMapping(yaml);
    const auto *faults = std::get_if<std::vector<MappingFault>>(&read);
    json problems = json::array();
    for (const MappingFault &fault : faults ? *faults : std::vector<MappingFault>()) {
        problems.push_back(
            {{"file", file}, {"line", fault.line}, {"says", fault.what}, {"cure", fault.cure}, {"to_mend", true}});
        if (!asJson)
            std::cout << file << ", line " << fault.line << ": " << fault.what << ". " << fault.cure << '\n';
    }
    if (asJson)
        std::cout << json{{"read", !faults}, {"to_mend", problems.size()}, {"problems", problems}}.dump(
            2, ' ', false, json::error_handler_t::replace)
                  << '\n';
    else
        std::cout << (faults ? std::to_string(faults->size()) + " to mend.\n" : "There is nothing to mend.\n");
    return faults ? kFailed : kOk;
}

} // namespace

int runCheck(const Arguments &arguments)
{
    if (arguments.words.size() != 1)
        return usage("check needs one FILE.");
    if (const std::string &file = arguments.words.front(); file.ends_with(".yaml") || file.ends_with(".yml"))
        return checkMapping(file, arguments.json);
    const Scratch scratch;
    if (scratch.folder().empty()) {
        std::cerr << "There is no room for a trial import.\n";
        return kFailed;
    }
    std::signal(SIGINT, onInterrupt); // so that the trial's folder goes even then
    ImportOptions options;
    options.stop = g_stop.get_token();
    options.nowWallMs = storage::SystemClock().now().wallMs;
    const ImportEnd end = importPackage(arguments.words.front(), scratch.folder() / "trial.db", options);
    // says nothing of the file
    if (end.refusal.kind == RefusalKind::Cancelled || end.refusal.kind == RefusalKind::Storage) {
        std::cerr << sentenceFor(end.refusal) << '\n';
        return kFailed;
    }
    std::int64_t toMend = end.imported() ? 0 : 1;
    for (int kind = 0; kind < kProblemKinds; ++kind)
        toMend += isToMend(static_cast<ProblemKind>(kind)) ? end.report.problemCounts[kind] : 0;
    if (arguments.json) {
        std::cout << asJson(end, toMend).dump(2, ' ', false, json::error_handler_t::replace) << '\n';
    } else {
        if (!end.imported())
            std::cout << sentenceFor(end.refusal) << '\n';
        printReport(std::cout, end.report, true);
        std::cout << (toMend == 0 ? "There is nothing to mend.\n" : std::to_string(toMend) + " to mend.\n");
    }
    return toMend == 0 ? kOk : kFailed;
}

} // namespace handrail::directory::tool
