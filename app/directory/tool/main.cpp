// handrail-directory: imports and searches a directory of services without the app.
#include "directory/tool/commands.h"

#include <iostream>

namespace {

constexpr const char *kHelp =
    "handrail-directory: a directory of services, offline.\n"
    "\n"
    "  handrail-directory import FILE --db DB [--all] [--quiet]\n"
    "      Reads an HSDS 3.0 package (a zip, a folder or its datapackage.json) into DB.\n"
    "      Either all of it or nothing. --all lists every problem found.\n"
    "  handrail-directory search --db DB \"words\" [--near LAT,LON] [--within METRES] [--open-now]\n"
    "                     [--category KEY] [--limit N] [--offset N] [--json]\n"
    "      Every word must match the beginning of a word.\n"
    "  handrail-directory show ID --db DB\n"
    "      Everything known about one service, as JSON.\n"
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
    if (command == "search")
        return runSearch(arguments);
    if (command == "show")
        return runShow(arguments);
    return usage(command.empty() ? "A command is needed." : "There is no command " + command + ".");
}
