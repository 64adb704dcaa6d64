#!/usr/bin/env python3
"""The county lines, counted: tables against what ships, and all 58 counties.

    countylines.py SOURCE

Fails when content/lines/county.yaml or its wording is not what the tables make, when a county has no access line or no number that answers
day and night, when an office is all a county has, when a number ships that no table holds, when a county whose child abuse hotline is
not known shows one, when a county without a mobile team's number does not say how to ask for the team, when its lines
contradict each other about that team, when two sources that disagree are not both shown, or when a line is called
verified without its page and a date.
"""
import csv
import importlib.util
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

root = Path(sys.argv[1]).resolve()
lines_dir = root / "content" / "lines"
spec = importlib.util.spec_from_file_location("make", lines_dir / "make.py")
sys.dont_write_bytecode = True
make = importlib.util.module_from_spec(spec)
spec.loader.exec_module(make)

problems = []
maker = make.Maker()
files = maker.files()
problems += maker.problems
for path, text in files.items():
    if path.read_text(encoding="utf-8") != text:
        problems.append(f"{path.relative_to(root)} is not what the tables make: run content/lines/make.py")

counties = sorted(re.findall(r'"name": ?"([^"]+)"', (root / "content/places/ca-counties.json").read_text(encoding="utf-8")))
if not counties:
    counties = sorted(json.loads((root / "content/places/ca-counties.json").read_text(encoding="utf-8"))["counties"])


def table(name):
    with open(lines_dir / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


access, county, child = table("access.csv"), table("county.csv"), table("child.csv")
if len(counties) != 58:
    problems.append(f"{len(counties)} counties on the map, not 58")
if {row["county"] for row in access} != set(counties):
    problems.append(f"the access lines are not those of the 58 counties: {sorted({r['county'] for r in access} ^ set(counties))}")

# Only an old list, often wrong, names a child abuse hotline here. Who finds one on the county's own page takes the county out.
NOT_KNOWN = {"Alpine", "Amador", "Colusa", "Glenn", "Imperial", "Inyo", "Lassen", "Madera", "Mendocino", "Modoc", "Plumas", "San Benito",
             "Santa Barbara", "Sierra", "Solano", "Sutter", "Tuolumne", "Ventura"}

known = {re.sub(r"\D", "", row[key]) for row in access + county + child for key in ("phone", "text") if row.get(key)}
hotline = {row["county"] for row in child}
shipped = defaultdict(list)
item = re.compile(r'id: "([^"]+)", purpose: (\w+), county: "([^"]+)", phone: "(\d+)", phone_shown: "([^"]+)"(?:, text: "(\d+)")?.*status: (\w+)')
for row in (lines_dir / "county.yaml").read_text(encoding="utf-8").splitlines():
    if not row.startswith("  - "):
        continue
    found = item.search(row)
    if not found:
        problems.append(f"cannot be read: {row}")
        continue
    ident, purpose, where, phone, shown, text, status = found.groups()
    shipped[where].append((ident, purpose, phone, status))
    for number in filter(None, (phone, text)):
        bare = number[1:] if len(number) == 11 else number
        if bare not in known:
            problems.append(f"{ident}: {number} stands in no table")
    if re.sub(r"\D", "", shown) != phone or not re.fullmatch(r"(1-)?\d{3}-\d{3}-\d{4}|\d{3}", shown):
        problems.append(f"{ident}: {shown} is not how the other numbers are written")

words = {lang: (root / "content" / lang / "lines" / "county.yaml").read_text(encoding="utf-8") for lang in make.LANGUAGES}


def said(lang, ident, key):
    part = words[lang].split(f'  "{ident}":\n', 1)[-1].split('\n  "', 1)[0]
    found = re.search(rf'    {key}: "(.*)"', part)
    return found.group(1) if found else ""


for name in counties:
    here = shipped[name]
    plan = {re.sub(r"\D", "", row["phone"]) for row in access if row["county"] == name}
    if not plan <= {phone[-10:] for _, _, phone, _ in here}:
        problems.append(f"{name}: the access line of its mental health plan is missing")
    if not any(purpose in ("mobile_crisis", "crisis", "access") and said("en", ident, "hours").startswith("Day and night") for ident, purpose, _, _ in here):
        problems.append(f"{name}: nobody to ask day and night")
    if all(purpose == "office" for _, purpose, _, _ in here):
        problems.append(f"{name}: an office is all it has")
    if any(purpose == "cps" for _, purpose, _, _ in here) != (name in hotline) or (name in hotline) == (name in NOT_KNOWN):
        problems.append(f"{name}: a child abuse hotline is shown that is not known, or the other way round")
    sends = any(purpose == "mobile_crisis" for _, purpose, _, _ in here) or any("sends the mobile" in said("en", ident, "purpose") for ident, *_ in here)
    asks = any("{fact:call.988}" in said("en", ident, "purpose") and "{fact:call.988}" in said("es", ident, "purpose") for ident, *_ in here)
    if not sends and not asks:
        problems.append(f"{name}: no number of a mobile team, and no word how to ask for one")
    if any(purpose == "access" and "is not a crisis line" not in said("en", ident, "purpose") and "access line" not in said("en", ident, "purpose")
           and "sends the mobile" not in said("en", ident, "purpose") for ident, purpose, _, _ in here):
        problems.append(f"{name}: an access line does not say that it is no crisis line")
# What a county's lines say of its mobile team: one thing, and a team only where a source names one.
TEAM = {"en": "mobile team", "es": "equipo móvil"}
named = {row["county"] for row in county if row["purpose"] == "mobile_crisis" and not row["phone"]}
for name in counties:
    for lang, team in TEAM.items():
        told = {sentence for ident, *_ in shipped[name]
                for sentence in re.split(r"(?<=[.]) ", said(lang, ident, "purpose"))
                if team in sentence and "{fact:" not in sentence and ("no number" in sentence or "número" in sentence)}
        if len(told) > 1:
            problems.append(f"{name}: its lines contradict each other about the mobile team: {sorted(told)}")
        if any(sentence.startswith(("There is", "Aquí hay")) for sentence in told) != (name in named):
            problems.append(f"{name}: a mobile team is named by no source, or by one and is not told")
for name in {row["county"] for row in access + county if row["status"] == "disputed"}:
    if sum(status == "disputed" for *_, status in shipped[name]) < 2:
        problems.append(f"{name}: its sources disagree, and only one number is shown")

purposes = defaultdict(int)
for rows in shipped.values():
    for _, purpose, _, _ in rows:
        purposes[purpose] += 1
print("\n".join(problems) or f"58 counties, {sum(purposes.values())} lines: " + ", ".join(f"{n} {p}" for p, n in sorted(purposes.items())))
sys.exit(1 if problems else 0)
