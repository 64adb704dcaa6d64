#!/usr/bin/env python3
"""The rules of the house that a machine can hold: arrows between rooms and between their folders, what each folder may know,
length of files, strings.
Exceptions stand in exceptions.txt, each with its reason; a stale one fails. Usage: check.py ROOT"""
import pathlib
import re
import subprocess
import sys

import shape

root = pathlib.Path(sys.argv[1]).resolve()
here = pathlib.Path(__file__).parent

# room: rooms it may include from
ARROWS = {
    "dial": set(),
    "storage": set(),
    "vault": {"storage"},
    "library": {"storage"},
    "directory": {"storage", "dial"},
    "place": {"storage"},
    "care": {"storage", "dial", "vault", "library"},
    "crisis": {"storage", "dial", "vault", "library"},
    "share": {"storage", "library", "care"},
    "peer": {"storage", "vault"}, # a peer's own notes know of no person, visit or plan
    "view": {"storage", "dial", "vault", "library", "directory", "place", "care", "crisis", "share", "peer", "platform"},
}
ARROWS["start"] = ARROWS["view"] | {"view"}
ARROWS["tour"] = ARROWS["start"] | {"start"}
KNOW_QT = {"view", "start", "tour"}
LIMIT = {"app/main.cpp": 150, "qml/Main.qml": 150}
LIMIT_ELSE = 500  # what has to fit a head is a class: shape.py counts those

problems = []


def say(path, line, what):
    problems.append(f"{path.relative_to(root)}:{line}: {what}")


def tracked(folder, *suffixes):
    names = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard", folder],
                           capture_output=True, text=True, check=True).stdout.split("\n")
    return [root / n for n in names if n and (root / n).is_file() and n.endswith(suffixes)]


allowed = {}
for number, raw in enumerate((here / "exceptions.txt").read_text().splitlines(), 1):
    if raw.strip() and not raw.startswith("#"):
        rule, path, reason = (part.strip() for part in raw.split("|"))
        allowed[(rule, path)] = reason
used = set()


def excepted(rule, path):
    key = (rule, str(path.relative_to(root)))
    if key in allowed:
        used.add(key)
        return True
    return False


cpp = tracked("app", ".h", ".cpp")
qml = tracked("qml", ".qml")
platform_code = tracked("platform", ".h", ".cpp")

for path in cpp:
    parts = path.relative_to(root / "app").parts
    room = parts[0] if len(parts) > 1 else None
    for number, line in enumerate(path.read_text().splitlines(), 1):
        include = re.match(r'\s*#include\s+["<]([^">]+)[">]', line)
        if not include:
            continue
        target = include[1]
        if room and room not in KNOW_QT and re.match(r"(Q[A-Z]|Qt)", target) and not excepted("qt", path):
            say(path, number, f"{room} knows no Qt, but includes <{target}>; move it to view or give the room a port")
        if room == "view" and re.match(r"(QtQuick/|QQuick)", target):
            say(path, number, "view models do not know items; let QML ask them")
        if room == "view" and re.match(r"(sqlite3|SQLiteCpp)", target):
            say(path, number, "SQL stays in the rooms below view")
        if re.match(r"platform/[a-z]+/", target) and room != "tour":
            say(path, number, "name no system: platform/ports.h gives what a system has")
        other = target.split("/")[0]
        if room in ARROWS and other in set(ARROWS) | {"platform"} and "/" in target and other != room \
                and other not in ARROWS[room]:
            say(path, number, f"{room} may not look at {other}")

for path in cpp:
    room = path.relative_to(root / "app").parts[0]
    if room not in ("peer", "vault"):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if re.search(r"(->|\.)(keepOwn|dropOwn|ownSlots|own)\(\"|(->|\.)(keepOwn|dropOwn|ownSlots)\(", line):
                say(path, number, "a peer's own notes go through peer::OwnNotes, which knows whose they are")

for path in cpp + qml:
    if re.search(r"#if.*(Q_OS_|ANDROID|_WIN32)|Qt\.platform\.os", path.read_text()):
        say(path, 1, "differences between systems live in platform/")
    if "setContextProperty" in path.read_text():
        say(path, 1, "QML gets typed objects by required property")

for path in tracked("app/view", ".h"):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if "Q_PROPERTY(" in line and not re.search(r"\bFINAL\)", line):
            say(path, number, "say FINAL: Qt 6.4 interprets what reads a property that another might hide")

drawn = {path.stem for path in qml}
for path in tracked("app/view", ".h"):
    text = path.read_text()
    for found in re.finditer(r"^class (\w+)[^;{]*\{[^}]*?QML_(?:ELEMENT|SINGLETON)", text, re.M):
        if found[1] in drawn:
            say(path, text[:found.start()].count("\n") + 1, f"a page is called {found[1]} too: where both are imported QML takes the type")

# The room of view is built several files at a time, how many together depends on what Qt adds: a name that two of them
# have to themselves, or that a header has too, builds here and not on the next system.
def own_names(text):
    found = set()
    for block in re.findall(r"^namespace \{\n(.*?)^\} // namespace$", text, re.S | re.M):
        block = re.sub(r"//[^\n]*", "", block)
        found.update(re.findall(r"^(?!using|return|else)[A-Za-z_\[][\w:<>,&*\[\] ]*?[ &*](\w+)\([^;{]*\)[^;{]*\{", block, re.M))
        found.update(re.findall(r"^(?:static |inline )*(?:const |constexpr )[^\n=({]*?[ &*](\w+)(?:\[[^\]]*\])*\s*(?:=|\{)", block, re.M))
        found.update(re.findall(r"^(?:struct|class|enum class|enum) (\w+)", block, re.M))
    return found

by_itself = re.search(r"foreach\(alone(.*?)\)", (root / "app/view/CMakeLists.txt").read_text(), re.S)[1].split()
declared = {}
for path in tracked("app/view", ".h"):
    for name in re.findall(r"^(?:\[\[nodiscard\]\] )?(?!class|struct|enum|using|namespace|return|template|Q_|#)[A-Za-z_][\w:<>,&* ]*[ &*](\w+)\(",
                           path.read_text(), re.M):
        declared[name] = path
owner = {}
for path in tracked("app/view", ".cpp"):
    if str(path.relative_to(root / "app/view"))[:-4] in by_itself:
        continue
    for name in sorted(own_names(path.read_text())):
        if name in owner or (name in declared and declared[name].with_suffix(".cpp") != path):
            say(path, 1, f"'{name}' is a name of {(owner.get(name) or declared[name]).name} too: the two may be built as one file")
        owner.setdefault(name, path)

# Two types of one name in one namespace are one type to the linker: what a template made for the first works on the second,
# and which of the two is left decides whether it crashes. Nothing but luck showed it.
types = {}
for path in cpp + platform_code:
    text = re.sub(r"^namespace \{$.*?^\} // namespace$", "", path.read_text(), flags=re.M | re.S)
    within = ""
    for found in re.finditer(r"^namespace ([\w:]+) \{$|^(?:struct|class|enum class|enum) (\w+)(?: final)?(?: :[^{;\n]*)?\s*\{", text, re.M):
        if found[1]:
            within = found[1]
            continue
        other = types.setdefault((within, found[2]), path)
        if other != path:
            say(path, 1, f"{within}::{found[2]} is a type of {other.relative_to(root)} too: the linker keeps the code of one")

# What a page names as the kit's control under it does takes its place without a word: a list that had a `fit` of its own
# was never fitted to its page.
MEMBER = r"^    (?:function (\w+)\s*\(|(?:(?:readonly|required|default) )*property (?:list<[\w.]+>|[\w.]+) (\w+)|signal (\w+))"
grounds, members = {}, {}
for path in qml:
    text = re.sub(r"//[^\n]*", "", path.read_text())
    ground = re.search(r"^(?:\w+\.)?([A-Z]\w*) \{", text, re.M)
    grounds[path.stem] = ground[1] if ground else ""
    members[path.stem] = {next(filter(None, each)) for each in re.findall(MEMBER, text, re.M)}
for path in qml:
    under = grounds[path.stem]
    while under in members:
        for name in sorted(members[path.stem] & members[under]):
            say(path, 1, f"'{name}' is {under}'s own already: whatever that does with it would ask this one")
        under = grounds[under]

for path in qml:
    for found in re.finditer(r"function \w+\([^)]*: [^)]*\) \{(.*?)\n    \}", path.read_text(), re.S):
        if re.search(r"\breturn\s+[^;\s]", found[1]) and not re.search(r"=>\s*\{", found[1]):
            line = path.read_text()[:found.start()].count("\n") + 1
            say(path, line, "say the type of what comes back: Qt 6.4 compiles it to nothing otherwise when its arguments have types")

# Methods that give no text are safe; the others made qmllint 6.4 crash in half of its runs (it reads freed memory).
GIVES_TEXT = r"\.(?!startsWith|endsWith|includes|indexOf|localeCompare)\w+\("
for path in qml:
    text = path.read_text()
    for found in re.finditer(r"function \w+\(([^)]*)\)[^{\n]*\{(?:\n(.*?)\n    \}|([^\n]*))", text, re.S):
        body = found[2] if found[2] is not None else found[3]
        for word in re.findall(r"(\w+): string", found[1]):
            if re.search(rf"(?<![\w.]){word}{GIVES_TEXT}", body):
                say(path, text[:found.start()].count("\n") + 1, f"qmllint 6.4 crashes on it: begin with a const of '{word}' and call its method")

for path in qml:
    controls = "controls" in path.parts
    lines = path.read_text().splitlines()
    for number, line in enumerate(lines, 1):
        if re.search(r"\bproperty var ", line):
            say(path, number, "give the property its type instead of var")
        if controls and re.match(r"\s*import Handrail\.(View|Pages)", line):
            say(path, number, "controls know no view model")
        if re.match(r"\s*import QtQuick\.Controls\b", line):
            say(path, number, "import QtQuick.Templates as T: a whole style is loaded at start-up otherwise")
        if re.search(r"\bQt\.callLater\(", line):
            say(path, number, "a Timer with interval 0 ends with its page; Qt 6.4, compiled ahead, runs callLater on one that is gone and crashes")
        if re.search(r"\b(SELECT|INSERT INTO|DELETE FROM)\b", line):
            say(path, number, "QML holds no SQL")
        if re.search(r"new Date\(|Date\.now", line):
            say(path, number, "QML does no date arithmetic; the model says it")
        if "qsTr(" in line and not any("//:" in near for near in lines[max(0, number - 4):number]):
            say(path, number, "tell the translator where this is shown: a '//:' comment above it")

problems += [f"{path.relative_to(root)}:{line}: {what}" for path, line, what in
             [*shape.wrong_arrows(root), *shape.over_budget(root, here / "budget.txt")]]

# What a model refuses is said, the kind of refusal that comes next year, too: a switch over a problem names the ones that
# say nothing, and its default is a sentence (in one of the switches, where a page says them in several places).
SWITCH = re.compile(r"switch \((?P<of>[\w.]*[pP]roblem)\) \{(?P<cases>.*?)\n\s*\}", re.S)
for path in qml:
    text = path.read_text()
    silent, said = {}, set()
    for found in SWITCH.finditer(text):
        if re.search(r'default: return "";', found["cases"]):
            silent[found["of"]] = text.count("\n", 0, found.start()) + 1
        elif "default: return" in found["cases"]:
            said.add(found["of"])
    for of, line in silent.items():
        if of not in said:
            say(path, line, f"a {of} that is not named here is not said: name those that say nothing, default is a sentence")

for path in cpp + qml + platform_code + tracked("tests", ".cpp", ".h", ".qml", ".py"):
    length = len(path.read_text().splitlines())
    limit = LIMIT.get(str(path.relative_to(root)), LIMIT_ELSE)
    if length > limit and not excepted("length", path):
        say(path, length, f"{length} lines, the limit is {limit}; split it by what it does")

for path in cpp + qml + platform_code:
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if re.search(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|lorem ipsum)\b", line):
            say(path, number, "finish it or say in the closing note that it is not there")

for rule, path in set(allowed) - used:
    problems.append(f"tests/architecture/exceptions.txt: '{rule} | {path}' is not needed any more; take it out")

print("\n".join(problems) or "the house stands as drawn")
sys.exit(1 if problems else 0)
