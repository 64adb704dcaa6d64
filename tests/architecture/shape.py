#!/usr/bin/env python3
"""What one head has to hold: the arrows between the folders of a room, and how large each class, function and file is.
The budget is a class's, not a file's: cutting a file in two makes no class smaller. budget.txt lists what is over it today,
each with its size; the list only shrinks.  shape.py ROOT [--all | --list]: the counts, all of them, or that list."""
import collections
import pathlib
import re
import subprocess
import sys

# folder: folders of the same room that it may include from. What is not named is the ground, and includes none of them.
AREAS = {
    "view": {
        "call": {"desk"},
        "now": {"desk", "call"},
        "reading": {"desk"},
        "lock": {"desk"},
        "me": {"desk"},
        "directory": {"desk"},
        "plans": {"desk", "lock"},
        "people": {"desk", "plans", "directory"},
        "safety": {"desk", "lock"},
        "session": {"desk", "call", "now", "reading", "lock", "me", "directory", "plans", "people", "safety"},
        "desk": set(),
    },
    "directory": {
        "words": set(),
        "service": {"words"},
        "index": {"words", "service"},
        "sheets": {"words"},
        "import": {"words", "service", "index", "sheets", "."},
        "export": {"words", "service", "index", "import"},
        "living": {"words", "service", "index"},
        "tool": {"words", "service", "index", "import", "export", "living", "."},
        ".": {"index"},  # the schema
    },
}
PROPERTIES = 20  # Q_PROPERTY and Q_INVOKABLE of one class
MEMBERS = 15
FUNCTION = 60  # lines
FILE = 500
BUDGET = {
    "properties": f"a class has at most {PROPERTIES} properties and invokables; give what is a thing of its own a class",
    "members": f"a class has at most {MEMBERS} members; give what is a thing of its own a class",
    "function": f"a function has at most {FUNCTION} lines; name its parts",
    "file": f"a file has at most {FILE} lines",
    "header": "a .cpp has a header of its own: what lies in several files is more than one thing",
}


def tracked(root, folder, *suffixes):
    names = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard", folder],
                           capture_output=True, text=True, check=True).stdout.split("\n")
    return [root / n for n in names if n and (root / n).is_file() and n.endswith(suffixes)]


def arrows(root, room):
    """(folder, folder it includes from): [(path, line)]"""
    found = collections.defaultdict(list)
    for path in tracked(root, f"app/{room}", ".h", ".cpp"):
        parts = path.relative_to(root / "app" / room).parts
        here = parts[0] if len(parts) > 1 else "."
        for number, line in enumerate(path.read_text().splitlines(), 1):
            include = re.match(rf'\s*#include "{room}/([^"]+)"', line)
            if include:
                to = include[1].split("/")[0] if "/" in include[1] else "."
                if to != here:
                    found[(here, to)].append((path, number))
    return found


def wrong_arrows(root):
    for room, may in AREAS.items():
        for (here, to), places in arrows(root, room).items():
            if here not in may:
                yield places[0][0], 1, f"name the folder '{here}' of {room} in shape.py, and what it may look at"
            elif to not in may[here]:
                for path, number in places:
                    yield path, number, f"{room}: {here} may not look at {to}"


# A function that is written out in the class only names members.
MEMBER = re.compile(r"^    [^ #\n(){][^#\n({]*\bm_\w+[^;]*;", re.M)


def classes(text):
    """(name, its body) of each class of a header, bodies of classes inside it left out of it."""
    for start in re.finditer(r"^(?:class|struct) (\w+)(?: final)?(?: : [^{;]*)? ?\{", text, re.M):
        end = re.compile(r"^\};", re.M).search(text, start.end())
        body = text[start.end():end.start() if end else len(text)]
        yield start[1], re.sub(r"^    (?:class|struct) \w+[^;{]*\{.*?^    \};", "", body, flags=re.M | re.S)


def sizes(root):
    """(rule, path, name, size) of each class, function and file that is over its budget."""
    for path in tracked(root, "app", ".h"):
        for name, body in classes(path.read_text()):
            seen = len(re.findall(r"\bQ_PROPERTY\(|\bQ_INVOKABLE\b", body))
            held = re.sub(r"\([^()]*\)", "", re.sub(r"//[^\n]*", "", body))
            members = sum(len(re.findall(r"\bm_\w+", line)) for line in MEMBER.findall(held)
                          if "return" not in line and "Q_PROPERTY" not in line)
            if seen > PROPERTIES:
                yield "properties", path, name, seen
            if members > MEMBERS:
                yield "members", path, name, members
    for path in tracked(root, "app", ".cpp", ".h"):
        lines = path.read_text().splitlines()
        if len(lines) > FILE:
            yield "file", path, path.name, len(lines)
        opened = None
        for number, line in enumerate(lines, 1):
            if line == "{":
                opened = number
            elif line == "}" and opened:
                if number - opened - 1 > FUNCTION:
                    before = lines[opened - 2]
                    name = re.search(r"([\w:~]+)\(", before) or re.search(r"([\w:~]+)\(", lines[opened - 3])
                    yield "function", path, name[1] if name else f"line {opened}", number - opened - 1
                opened = None
    for path in tracked(root, "app", ".cpp"):
        if not path.with_suffix(".h").exists() and not re.search(r"^int main\(", path.read_text(), re.M):
            yield "header", path, path.name, 1


def over_budget(root, listed):
    """What is over its budget and not listed with its size, and what is listed and has become smaller: the list only shrinks."""
    allowed = {}
    for number, raw in enumerate(listed.read_text().splitlines(), 1):
        if raw.strip() and not raw.startswith("#"):
            rule, path, name, size = (part.strip() for part in raw.split("|"))
            allowed[(rule, path, name)] = (int(size), number)
    for rule, path, name, size in sizes(root):
        key = (rule, str(path.relative_to(root)), name)
        most, number = allowed.pop(key, (0, 0))
        if size > most:
            yield path, 1, f"{name}: {size} ({rule}), {BUDGET[rule]}" + (f"; it had {most}" if most else "")
        elif size < most:
            yield listed, number, f"{name} has {size} now ({rule}): write that here, so that it does not grow again"
    for (rule, path, name), (size, number) in allowed.items():
        yield listed, number, f"{path}: {name} is within its budget ({rule}); take the line out"


def wide(root, limit=120):
    return sum(len(line) > limit for path in tracked(root, "app", ".h", ".cpp") + tracked(root, "qml", ".qml")
               + tracked(root, "platform", ".h", ".cpp") + tracked(root, "tests", ".h", ".cpp", ".qml", ".py")
               for line in path.read_text().splitlines())


if __name__ == "__main__":
    root = pathlib.Path(sys.argv[1]).resolve()
    over = list(sizes(root))
    if "--list" in sys.argv:  # what budget.txt holds
        print("\n".join(sorted(f"{rule} | {path.relative_to(root)} | {name} | {size}" for rule, path, name, size in over)))
        sys.exit()
    for room in AREAS:
        found = arrows(root, room)
        folders = {f for pair in found for f in pair}
        print(f"{room}: {len(folders)} folders, {len(found)} arrows, {sum(1 for _ in wrong_arrows(root))} of them wrong")
    for rule in BUDGET:
        of = sorted((size, path.name, name) for r, path, name, size in over if r == rule)
        print(f"{rule}: {len(of)} over budget" + (f", the largest {of[-1][2]} ({of[-1][0]})" if of and rule != "header" else ""))
        if "--all" in sys.argv:
            print("\n".join(f"  {name} {size} ({file})" for size, file, name in reversed(of)))
    print(f"lines over 120 columns: {wide(root)}")
