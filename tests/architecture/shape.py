#!/usr/bin/env python3
"""What one head has to hold: the arrows between the folders of a room, and how large each class, function and file is.
The budget is a class's, not a file's: cutting a file in two makes no class smaller.  shape.py ROOT [--all]: the counts."""
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
        "import": {"words", "service", "index", "."},
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


def classes(text):
    """(name, its body) of each class of a header, bodies of classes inside it left out of it."""
    for start in re.finditer(r"^(?:class|struct) (\w+)(?: final)?(?: : [^{;]*)? ?\{", text, re.M):
        end = re.compile(r"^\};", re.M).search(text, start.end())
        body = text[start.end():end.start() if end else len(text)]
        yield start[1], re.sub(r"^    (?:class|struct) \w+[^;{]*\{.*?^    \};", "", body, flags=re.M | re.S)


def sizes(root):
    """(rule, path, what) of each class, function and file that is over its budget, and the size."""
    for path in tracked(root, "app", ".h"):
        text = path.read_text()
        for name, body in classes(text):
            seen = len(re.findall(r"\bQ_PROPERTY\(|\bQ_INVOKABLE\b", body))
            held = re.sub(r"\([^()]*\)", "", re.sub(r"//[^\n]*", "", body))
            members = sum(len(re.findall(r"\bm_\w+", line)) for line in re.findall(r"^    [^#\n(]*\bm_\w+[^;]*;", held, re.M)
                          if "return" not in line and "Q_PROPERTY" not in line)
            if seen > PROPERTIES:
                yield "seen", path, f"{name} has {seen} properties and invokables", seen
            if members > MEMBERS:
                yield "members", path, f"{name} has {members} members", members
    for path in tracked(root, "app", ".cpp", ".h"):
        lines = path.read_text().splitlines()
        if len(lines) > FILE:
            yield "file", path, f"{len(lines)} lines", len(lines)
        opened = None
        for number, line in enumerate(lines, 1):
            if line == "{":
                opened = number
            elif line == "}" and opened:
                if number - opened - 1 > FUNCTION:
                    yield "function", path, f"the function at line {opened - 1} has {number - opened - 1} lines", number - opened - 1
                opened = None
    for path in tracked(root, "app", ".cpp"):
        if re.search(r"^int main\(", path.read_text(), re.M):
            continue
        if not path.with_suffix(".h").exists():
            yield "header", path, "has no header of its own: a class lies in several files", 1


def wide(root, limit=120):
    return sum(len(line) > limit for path in tracked(root, "app", ".h", ".cpp") + tracked(root, "qml", ".qml")
               + tracked(root, "platform", ".h", ".cpp") + tracked(root, "tests", ".h", ".cpp", ".qml", ".py")
               for line in path.read_text().splitlines())


if __name__ == "__main__":
    root = pathlib.Path(sys.argv[1]).resolve()
    for room in AREAS:
        found = arrows(root, room)
        folders = {f for pair in found for f in pair}
        print(f"{room}: {len(folders)} folders, {len(found)} arrows, {sum(1 for _ in wrong_arrows(root))} of them wrong")
    over = list(sizes(root))
    for rule in ("seen", "members", "function", "file", "header"):
        of = sorted((size, path.name, what) for r, path, what, size in over if r == rule)
        print(f"{rule}: {len(of)} over budget" + (f", the largest: {of[-1][1]}: {of[-1][2]}" if of else ""))
        if "--all" in sys.argv:
            print("\n".join(f"  {name}: {what}" for size, name, what in reversed(of)))
    print(f"lines over 120 columns: {wide(root)}")
