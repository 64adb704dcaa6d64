// The answer on the screen itself, measured by handrail-bench-screen: it needs Qt Quick, which this program does not.
#include "benches.h"

#include <cstdio>
#include <cstring>
#include <map>

namespace handrail::bench {

void measureScreen(const Setting &setting, Report &report)
{
    const std::string command = "QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software '"
                                + (setting.bin / "handrail-bench-screen").string() + "' " + std::to_string(setting.runs)
                                + " 2>/dev/null";
    std::FILE *said = popen(command.c_str(), "r");
    std::map<std::string, Times> times;
    char name[32];
    double us = 0;
    while (said && std::fscanf(said, "%31s %lf", name, &us) == 2)
        times[name].addUs(us);
    if (!said || pclose(said) != 0 || times["frame"].empty())
        return report.note(
            "The screen was not measured: handrail-bench-screen is not beside this program, or did not end well.");

    const auto both = [&](const std::string &what, const Times &of, const char *aim) {
        for (const double part : {0.5, 0.99})
            report.add({what + (part < 0.9 ? ", median of " + std::to_string(of.count()) : ", 99th of 100"),
                        inWords(of.at(part)), "", 0, part < 0.9 ? "" : aim});
    };
    both("A mark: from the finger to its time on the screen, on disk by then", times["mark"], "under 100 ms");
    both("A letter in the search box: from the key to its rows on the screen", times["letter"], "under 50 ms");
    both("The processor's part of a letter, which does not grow while others use the machine",
         times["letter-processor"], "");
    both("Between two frames while the breathing pacer runs", times["frame"], "under 34 ms");
    report.add({"Processor for one frame of the pacer", inWords(times["frame-processor"].at(0.5)), "", 0, ""});
    const Times &idle = times["idle-processor"], &frames = times["idle-frames"];
    report.add({"Processor in five seconds after the pacer stopped", inWords(idle.at(0.5)),
                oneDecimal(frames.at(0.5)) + " frames drawn", 0, "0 frames"});
}

} // namespace handrail::bench
