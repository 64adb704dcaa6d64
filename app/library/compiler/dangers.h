#pragma once

#include "library/compiler/problems.h"
#include "library/kinds.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace handrail::library::compiler {

class YamlMap;

/// One way out of a step, with what its label says of the person.
struct Way {
    std::string from, to, mark;
    bool clouded = false;   ///< confused, drowsy, or nobody can tell
    bool clear = false;     ///< fully awake and clear
    bool stopped = false;   ///< not breathing, or gasping
    bool swallowed = false; ///< swallowed pills or poison, or nobody can tell
    bool onPurpose = false; ///< on purpose, or no answer
    bool noSignal = false;  ///< the phone has no signal
};

/// What the structure of a protocol says for the checks alone; nothing of it is shown.
struct Dangers {
    bool breathingCanStop = false;
    bool mayHaveSwallowed = false;
    std::vector<Way> ways;
    std::map<std::string, std::string> asks; ///< step to "intent" or "poison"
    std::set<std::string> byMouth;           ///< steps with a line that gives something to eat or drink
    std::set<std::string> arrivedMarks, poisonMarks;

    /// Reads the flags of @p way (an action or a branch of the step @p from).
    void readWay(YamlMap &way, const std::string &from, const std::string &to, const std::string &mark);
};

/// Reads what stands at the top of the file. Whether breathing can stop must be said of every protocol.
[[nodiscard]] Dangers readDangers(YamlMap &structure);

/// What no protocol may do whatever its words are: leave someone who does not breathe without CPR, give a confused or
/// drowsy person something by mouth, let pills and poison end without 911 or Poison Control and the question whether
/// it was on purpose, or leave whoever has no signal without a way, or with one that leads away from what is needed.
void checkDangers(const Protocol &protocol, const Dangers &dangers, const std::vector<int> &stepLines,
                  const std::string &file, Problems &problems);

} // namespace handrail::library::compiler
