#!/usr/bin/env python3
"""What QML says in English is written in one hand: one kind of apostrophe, a switch whose words say what is on or off, no words that need
the reader to know the code, and a day that reads alike everywhere (view/daytext). Usage: english.py ROOT"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1]).resolve()
problems = []

# Words a reader could not place, each with better ones.
REFUSED = {
    r"\bin particular\b": "say whose it is, or that it has no name",
    r"\bRight today\b": "Still right",
    r"\bCalls only\b": "name the thing and say yes or no",
    r"\bMovement is\b": "name the thing and say on or off",
}

# Room helps when the disk is full, and only then: any other refusal has words of its own (SaveBanner).
ROOM = re.compile(r"free some space|make (some )?room", re.IGNORECASE)

strings = 0
for file in sorted((root / "qml").rglob("*.qml")):
    lines = file.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        if ROOM.search(line) and not re.search(r'DiskFull|"full"', " ".join(lines[max(0, number - 3):number])):
            problems.append(f"{file.relative_to(root)}:{number}: asks for room whatever was refused; say why, as SaveBanner does")
        for said in re.findall(r'qsTr\("((?:[^"\\]|\\.)*)"', line):
            strings += 1
            where = f"{file.relative_to(root)}:{number}"
            if re.search(r"\w'\w", said):
                problems.append(f"{where}: straight apostrophe in \"{said}\"; write ’")
            for pattern, better in REFUSED.items():
                if re.search(pattern, said):
                    problems.append(f"{where}: \"{said}\": {better}")
if strings < 500:
    problems.append(f"only {strings} strings were read; this test reads the wrong folder")

# A day on screen is dayText's: a locale's short and long forms differ from it and from each other.
for file in sorted((root / "app" / "view").rglob("*.cpp")):
    if file.name in ("daytext.cpp", "momenttext.cpp"): # the year of a day is left out beside a time
        continue
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if re.search(r"QLocale::LongFormat|[dD]ate\w*(\(\))?, QLocale::ShortFormat|toLocalDate|\"yyyy-MM-dd\"|\"MMMM d", line):
            problems.append(f"{file.relative_to(root)}:{number}: a day in a form of its own; use dayText()")

print("\n".join(problems) or f"{strings} strings")
sys.exit(1 if problems else 0)
