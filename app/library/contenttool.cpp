#include "library/compiler/compiler.h"
#include "library/compiler/writer.h"

#include <cstdio>
#include <string>
#include <vector>

namespace {

int usage()
{
    std::fputs("handrail-content check DIR            says what is wrong with the content in DIR, one line each\n"
               "handrail-content build DIR -o FILE    checks, then writes the content as one database\n",
               stderr);
    return 2;
}

} // namespace

/// For those who write content. Exit status: 0 all is well, 1 something is wrong with the content or the file, 2 wrong arguments.
int main(int argc, char **argv)
{
    using namespace handrail::library::compiler;
    const std::vector<std::string> args(argv + 1, argv + argc);
    const bool check = args.size() == 2 && args[0] == "check";
    const bool build = args.size() == 4 && args[0] == "build" && args[2] == "-o";
    if (!check && !build)
        return usage();
    const Content content = compile(args[1]);
    if (!content.problems.none()) {
        std::fputs(content.problems.text().c_str(), stdout);
        std::fprintf(stderr, "%zu to mend\n", content.problems.count());
        return 1;
    }
    if (check) {
        std::printf("%zu entries in %zu languages, nothing to mend\n", content.entries.size(), content.registers.languages.size());
        return 0;
    }
    const auto written = write(content, args[3]);
    if (!written) {
        std::fprintf(stderr, "%s: cannot be written (%s); choose a folder that can be written and has room\n", args[3].c_str(), written.failure().detail.c_str());
        return 1;
    }
    return 0;
}
