#!/usr/bin/env python3
"""Writes the county lines from tables: content/lines/county.yaml and its wording in content/en and content/es.

    content/lines/make.py            writes the three files
    content/lines/make.py --check    says what is wrong with the tables, or which file is not what they make; for the tests

Change the tables, never the three files:
  access.csv   the access line of every county's mental health plan, from the state's table; all 58 counties stand in it
  county.csv   crisis, mobile, warm and other lines, and offices. A mobile team without a phone is a team that a source names while
               its number was seen nowhere: the county's access line then says so
  child.csv    child abuse hotlines; a county whose number nobody could place on a page of today is not in it
  wording.csv  what a line is, its hours and the words to say, in both languages

Not one number was dialled. status: verified (the line's or the county's own page, which shows its date), secondary (a
page without a date, or somebody else's), weak (one page that is not the county's, or years old), disputed (sources give
different numbers), directory (a row of 2020-21 or before).
A number stands once in a county and purpose: where the state's access line is a crisis line too, that row says so and takes the
state's table as a second source.
"""
import csv
import re
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
CONTENT = HERE.parent
LANGUAGES = ("en", "es")
ORDER = ["mobile_crisis", "crisis", "access", "warm", "substance", "cps", "aps", "office"]
SLUG = {"mobile_crisis": "mobile-crisis"}
STATUSES = ("verified", "secondary", "weak", "disputed", "directory")
TOLL_FREE = ("800", "833", "844", "855", "866", "877", "888")
ACCESS = ("access", "disputed_access", "disputed_state")
NAMED_AS = {"disputed_state": "access"}
DATE = re.compile(r"(after |before |about )?\d{4}(-\d\d){0,2}|undated")
NOTE = {"en": "# Made by content/lines/make.py from the tables beside it: change those. Names of agencies stay as they are.",
        "es": "# Hecho por content/lines/make.py con las tablas que están a su lado: cambia esas. Los nombres de las agencias se quedan como son."}


def table(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def digits(phone):
    """As it is dialled: toll-free numbers with the 1 that a landline needs."""
    bare = phone.replace("-", "")
    return "1" + bare if len(bare) == 10 and bare.startswith(TOLL_FREE) else bare


def shown(phone):
    return "1-" + phone if digits(phone).startswith("1") and len(phone) > 3 else phone


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Maker:
    def __init__(self):
        self.wording = {row["key"]: row for row in table("wording.csv")}
        self.problems = []
        self.used = set()

    def say(self, key, lang, **parts):
        self.used.add(key)
        text = self.wording[key][lang] if key in self.wording else ""
        if not text:
            self.problems.append(f"wording.csv has no '{key}' in {lang}")
        for name, part in parts.items():
            text = text.replace("{" + name + "}", part)
        return text

    def county_name(self, county, lang):
        return county if county == "San Francisco" else self.say("name.county", lang, name=county)

    def rows(self):
        """Every line with a number, and by county the teams whose number was not seen."""
        lines, unseen = [], defaultdict(list)
        for row in table("county.csv"):
            if row["phone"]:
                lines.append({**row, "also": "", "kind": row["what"] or row["purpose"]})
            else:
                unseen[row["county"]].append(row)
        for row in table("access.csv"):
            same = next((l for l in lines if l["county"] == row["county"] and l["phone"] == row["phone"]), None)
            if same and same["purpose"] != "access":
                same["also"] = "also.access"
            if same:
                if same["status"] == "directory":
                    same["status"] = row["status"]
                same["hours"] = same["hours"] or "state"
                if same["status"] == "verified":  # its own page has its own date
                    same["source"] += f"; {row['source']} of {row['source_date']}"
                else:
                    same["source"] += "; " + row["source"]
                    same["source_date"], same["checked"] = row["source_date"], row["checked"]
                continue
            kind = "access_families" if row["for"] else "disputed_state" if row["status"] == "disputed" else "access"
            lines.append({**row, "purpose": "access", "kind": kind, "name": "", "hours": "state", "text": "", "text_body": "", "also": ""})
        for row in table("child.csv"):
            lines.append({**row, "purpose": "cps", "kind": "cps", "name": "", "text": "", "text_body": "", "also": ""})
        lines.sort(key=lambda l: (l["county"], ORDER.index(l["purpose"]) if l["purpose"] in ORDER else 99))
        return lines, unseen

    def name(self, line, several, lang):
        if line["name"]:
            return line["name"]
        kind = NAMED_AS.get(line["kind"], line["kind"])
        name = self.say("name." + kind, lang, county=self.county_name(line["county"], lang))
        name = name[0].upper() + name[1:]
        more = line.get("where") or (self.say("name.toll_free" if digits(line["phone"]).startswith("1") else "name.local", lang) if several else "")
        return f"{name} ({more})" if more else name

    def purpose(self, line, team, teams, lang):
        """@p teams: those of the county whose number was not seen."""
        parts = [self.say("what." + line["kind"], lang)]
        if line["also"]:
            parts.append(self.say(line["also"], lang))
        if team and (line["also"] or line["kind"] in ACCESS):
            parts.append(self.say(team, lang, name=teams[0]["name"] if teams else ""))
        return " ".join(parts)

    def words(self, line, unseen, lang):
        if line["kind"] in ACCESS and unseen:
            return self.say("say.send", lang, team=self.say("team." + (unseen[0]["what"] or "any"), lang))
        kind = line["kind"] if "say." + line["kind"] in self.wording else line["purpose"]
        return self.say("say." + kind, lang)

    def check(self, line):
        where = f"{line['county']}, {line['purpose']}, {line['phone']}"
        if not re.fullmatch(r"\d{3}|\d{3}-\d{3}-\d{4}", line["phone"]):
            self.problems.append(f"{where}: write a phone as 555-555-0100, 988 or 911")
        if line["purpose"] not in ORDER:
            self.problems.append(f"{where}: purpose is '{line['purpose']}'")
        if line["status"] not in STATUSES:
            self.problems.append(f"{where}: status is '{line['status']}'")
        if not line["source"] or not DATE.match(line["source_date"]) or not re.fullmatch(r"\d{4}-\d\d-\d\d", line["checked"]):
            self.problems.append(f"{where}: a line needs a source, its date and the day it was looked at")
        page = re.match(r"[\w.-]+/\S", line["source"])
        if line["status"] == "verified" and not (page and line["source_date"][0].isdigit()):
            self.problems.append(f"{where}: verified needs the page itself and its date; without them it is secondary")

    def files(self):
        lines, unseen = self.rows()
        mobile = {l["county"] for l in lines if l["purpose"] == "mobile_crisis" or l["kind"] == "access_sends"}
        data = [NOTE["en"], "# Source dates: a day, month, year or span; undated; after, before or about a day. Not one number was dialled.", "items:"]
        texts = {lang: [NOTE[lang], "items:"] for lang in LANGUAGES}
        count, seen = defaultdict(int), set()
        for line in lines:
            self.check(line)
            county, purpose = line["county"], line["purpose"]
            if (county, purpose, line["phone"]) in seen:
                self.problems.append(f"{county} has {line['phone']} twice for {purpose}")
            seen.add((county, purpose, line["phone"]))
            count[county, purpose] += 1
            slug = f"{county.lower().replace(' ', '-')}-{SLUG.get(purpose, purpose)}"
            line["id"] = slug + (f"-{count[county, purpose]}" if count[county, purpose] > 1 else "")
            text = f'text: "{line["text"].replace("-", "")}", text_shown: "{line["text"]}", ' if line["text"] else ""
            text += f'text_body: "{line["text_body"]}", ' if line["text_body"] else ""
            old = ", old: true" if line["status"] == "directory" else ""
            data.append(f'  - {{id: "{line["id"]}", purpose: {purpose}, county: "{county}", phone: "{digits(line["phone"])}", '
                        f'phone_shown: "{shown(line["phone"])}", {text}source: {quoted(line["source"])}, '
                        f'source_date: "{line["source_date"]}", status: {line["status"]}, checked: {line["checked"]}{old}}}')
            several = sum((l["county"], l["purpose"], l["kind"]) == (county, purpose, line["kind"]) for l in lines) > 1
            # Only looked up, never made: else the second line of a county would speak of a team that no source names.
            teams = [] if county in mobile else unseen.get(county, [])
            known = "also.team_named" if teams and teams[0]["what"] else "also.team_known"
            team = "" if county in mobile else known if teams else "also.no_team"
            for lang in LANGUAGES:
                out = texts[lang]
                out.append(f'  "{line["id"]}":')
                out.append(f"    name: {quoted(self.name(line, several, lang))}")
                out.append(f"    purpose: {quoted(self.purpose(line, team, teams, lang))}")
                if line["hours"]:
                    out.append(f"    hours: {quoted(self.say('hours.' + line['hours'], lang))}")
                out.append(f"    say: {quoted(self.words(line, teams, lang))}")
        for key in self.wording:
            if key not in self.used:
                self.problems.append(f"wording.csv: nothing uses '{key}'")
        made = {HERE / "county.yaml": data} | {CONTENT / lang / "lines" / "county.yaml": texts[lang] for lang in LANGUAGES}
        return {path: "\n".join(rows) + "\n" for path, rows in made.items()}


def main():
    maker = Maker()
    made = maker.files()
    if "--check" in sys.argv[1:]:
        maker.problems += [f"{path.relative_to(CONTENT)} is not what the tables make: run content/lines/make.py"
                           for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    elif not maker.problems:
        for path, text in made.items():
            path.write_text(text, encoding="utf-8")
    print("\n".join(maker.problems) or "the county lines are what the tables make")
    return 1 if maker.problems else 0


if __name__ == "__main__":
    sys.exit(main())
