// handrail-directory: imports and searches a directory of services without the app.
#include "directory/tool/commands.h"

#include <iostream>

namespace {

constexpr const char *kHelp =
    "handrail-directory: a directory of services, offline.\n"
    "\n"
    "  handrail-directory import FILE --db DB [--all] [--quiet] [--shrink]\n"
    "      Reads HSDS (3.x, 2.0, 1.1; a zip, a folder, its datapackage.json or JSON) into DB, or a list under columns of\n"
    "      its own: CSV, JSON, a workbook (.xlsx, .xlsm, .ods, .fods, Excel's XML), alone or packed. What is in a file\n"
    "      decides, never its name. Of a workbook every sheet that is shown is a list, or a table where it is called so.\n"
    "      Either all of it or nothing. --all lists every problem found. What would leave fewer than half of the\n"
    "      services that it replaces is taken with --shrink alone.\n"
    "  handrail-directory check FILE [--json]\n"
    "      What the publisher of FILE (a directory, or a mapping.yaml) should mend, by file and line (of a\n"
    "      workbook by sheet and row), and how. Keeps nothing. Exit code 1 when there is anything.\n"
    "  handrail-directory search --db DB \"words\" [--near LAT,LON] [--within METRES] [--open-now]\n"
    "                     [--category KEY] [--facet KEY] [--limit N] [--offset N] [--json]\n"
    "      Every word must match the beginning of a word, its meaning, or all but a slip.\n"
    "  handrail-directory show ID --db DB\n"
    "      Everything known about one service, as JSON.\n"
    "  handrail-directory export TARGET --db DB [--changes] [--format geojson|csv|api-page|hsds]\n"
    "      Writes HSDS 3.1 to TARGET, a zip or a new folder. --changes: only what peers put right.\n"
    "      --format: one file instead, for a map (geojson), a spreadsheet (csv) or a program that asks an HSDS 3.2 API\n"
    "      (api-page). Of a private place each holds the town alone; no value of the csv is a formula.\n"
    "  handrail-directory freshness --db DB | FILE.yaml ... [--days N] [--limit N]\n"
    "      What was not checked for N days (365): services of DB, or lines of content files. Exit code 1 when there are any.\n"
    "  handrail-directory key add KEY NAME --db DB | key list --db DB | key remove ID --db DB\n"
    "      Publishers whose minisign signatures are known.\n"
    "\n"
    "Exit codes: 0 done, 1 not done (a sentence says why), 2 the command was not understood.\n";

} // namespace

int main(int argc, char **argv)
{
    using namespace handrail::directory::tool;
    const std::string command = argc > 1 ? argv[1] : "";
    if (command == "--help" || command == "-h" || command == "help") {
        std::cout << kHelp;
        return kOk;
    }
    Arguments arguments;
    if (const auto wrong = parse(argc, argv, arguments))
        return usage(*wrong);
    if (command == "import")
        return runImport(arguments);
    if (command == "check")
        return runCheck(arguments);
    if (command == "search")
        return runSearch(arguments);
    if (command == "show")
        return runShow(arguments);
    if (command == "export")
        return runExport(arguments);
    if (command == "freshness")
        return runFreshness(arguments);
    if (command == "key")
        return runKey(arguments);
    return usage(command.empty() ? "A command is needed." : "There is no command " + command + ".");
}
