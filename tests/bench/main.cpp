// handrail-bench: what a start, a keystroke, an import and a saved edit cost on this machine, each beside the least
// that it could cost. Prints a Markdown table. Figures are for people to look at; no test fails on them.
#include "benches.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

namespace {

struct Bench {
    const char *name;
    void (*measure)(const handrail::bench::Setting &, handrail::bench::Report &);
};

constexpr Bench kBenches[] = {
    {"start", handrail::bench::measureStart},   {"search", handrail::bench::measureSearch},
    {"import", handrail::bench::measureImport}, {"save", handrail::bench::measureSave},
    {"memory", handrail::bench::measureMemory}, {"take", handrail::bench::measureTake},
    {"scale", handrail::bench::measureScale},   {"now", handrail::bench::measureNow},
    {"vault", handrail::bench::measureVault},   {"screen", handrail::bench::measureScreen},
    {"caseload", handrail::bench::measureCaseload},
};

[[noreturn]] void tellUsage()
{
    std::fprintf(
        stderr,
        "handrail-bench [--runs N] [--only start|search|import|save|memory|take|scale|now|vault|screen|caseload]"
        " [--services N]\n");
    std::exit(2);
}

} // namespace

int main(int argc, char *argv[])
{
    handrail::bench::Setting setting;
    setting.bin = std::filesystem::canonical("/proc/self/exe").parent_path();
    setting.shared = HANDRAIL_SHARED_DIR;
    const char *only = nullptr;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--runs") == 0 && i + 1 < argc)
            setting.runs = std::atoi(argv[++i]);
        else if (std::strcmp(argv[i], "--only") == 0 && i + 1 < argc)
            only = argv[++i];
        else if (std::strcmp(argv[i], "--services") == 0 && i + 1 < argc)
            setting.services = std::atoi(argv[++i]);
        else
            tellUsage();
    }
    if (setting.runs < 1 || setting.services < 1)
        tellUsage();

    handrail::bench::Report report;
    bool known = false;
    for (const Bench &bench : kBenches) {
        if (only && std::strcmp(only, bench.name) != 0)
            continue;
        known = true;
        bench.measure(setting, report);
    }
    if (!known)
        tellUsage();
    std::printf("Handrail %s, %s build, %u processors, --runs %d\n\n", HANDRAIL_VERSION, HANDRAIL_BUILD_TYPE,
                std::thread::hardware_concurrency(), setting.runs);
    report.print();
    return 0;
}
