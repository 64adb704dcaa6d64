#!/usr/bin/python3
"""Adds icons to iconcodepoints.js: qml/controls/iconcodepoints.py NAME…

Names are the ligatures of Debian's Material Icons font (package fonts-material-design-icons-iconfont; python3-fonttools).
Without names it writes the file again as it is. A name the font does not know is told and left out, with exit code 1.
"""
import pathlib
import re
import sys

from fontTools.ttLib import TTFont

FONT = "/usr/share/fonts/truetype/material-design-icons-iconfont/MaterialIcons-Regular.ttf"
FILE = pathlib.Path(__file__).with_suffix(".js")


def ligatures():
    font = TTFont(FONT)
    names = {}
    cmap = font.getBestCmap()
    letters = {glyph: chr(point) for point, glyph in cmap.items() if point < 128}
    points = {}
    for point, glyph in cmap.items():
        if point >= 0xE000:
            points.setdefault(glyph, point)
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            for first, sets in getattr(table, "ligatures", {}).items():
                for ligature in sets:
                    parts = [first] + ligature.Component
                    if all(part in letters for part in parts) and ligature.LigGlyph in points:
                        names["".join(letters[part] for part in parts)] = points[ligature.LigGlyph]
    return names


def main(wanted):
    known = ligatures()
    head, _, body = FILE.read_text().partition("const codepoints = {\n")
    names = set(re.findall(r'"?([a-z][a-z_0-9]*)"?: 0x', body)) | set(wanted)
    missing = sorted(name for name in names if name not in known)
    lines, line = [], "   "
    for name in sorted(names - set(missing)):
        key = f'"{name}"' if name in ("class", "delete") else name
        entry = f" {key}: 0x{known[name]:x},"
        if len(line) + len(entry) > 118:
            lines.append(line)
            line = "   "
        line += entry
    lines.append(line.rstrip(","))
    FILE.write_text(head + "const codepoints = {\n" + "\n".join(lines) + "\n};\n")
    for name in missing:
        print("no such icon:", name, file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
