#include "crisis/earlymarks.h"
#include "library/compiler/compiler.h"
#include "library/compiler/writer.h"
#include "library/kindsjson.h"

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

/// Every protocol is walked with its marks set early; what does not stand is a problem of its file. Here, because the
/// rules of a run are crisis's and the compiler of the library may not look at them.
void walkProtocols(handrail::library::compiler::Content &content)
{
    for (const auto &entry : content.entries) {
        if (entry.kind != "protocol" || entry.lang != "en") // one structure for every language
            continue;
        const auto protocol = nlohmann::json::parse(entry.body).get<handrail::library::Protocol>();
        for (const auto &trouble : handrail::crisis::earlyMarks(protocol))
            content.problems.add("content/protocols/" + protocol.head.id + ".yaml", 0,
                                 "step '" + trouble.step + "': " + trouble.what, trouble.cure);
    }
}

} // namespace

/// For those who write content. Exit status: 0 all is well, 1 something is wrong with the content or the file, 2 wrong
/// arguments.
int main(int argc, char **argv)
{
    using namespace handrail::library::compiler;
    const std::vector<std::string> args(argv + 1, argv + argc);
    const bool check = args.size() == 2 && args[0] == "check";
    const bool build = args.size() == 4 && args[0] == "build" && args[2] == "-o";
    if (!check && !build)
        return usage();
    Content content = compile(args[1]);
    if (content.problems.none())
        walkProtocols(content);
    if (!content.problems.none()) {
        std::fputs(content.problems.text().c_str(), stdout);
        std::fprintf(stderr, "%zu to mend\n", content.problems.count());
        return 1;
    }
    if (check) {
        std::printf("%zu entries in %zu languages, nothing to mend\n", content.entries.size(),
                    content.registers.languages.size());
        return 0;
    }
    const auto written = write(content, args[3]);
    if (!written) {
        std::fprintf(stderr, "%s: cannot be written (%s); choose a folder that can be written and has room\n",
                     args[3].c_str(), written.failure().detail.c_str());
        return 1;
    }
    return 0;
}
