#!/usr/bin/env python3
"""Every string the QML shows has its Spanish, whole. What QML holds is read anew by lupdate, so a string that was added or changed and
not translated fails here, as do an unfinished or empty translation, a %1 that got lost and a word that content/words.yaml refuses in
Spanish: a screen and a guide name a thing alike. Usage: spanish.py ROOT LUPDATE"""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

root = pathlib.Path(sys.argv[1]).resolve()
lupdate = sys.argv[2]
problems = []


def messages(file):
    """(context, source, comment) -> <translation>"""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message.find("translation")
    return found


def placeholders(text):
    return collections.Counter(re.findall(r"%L?\d+|%n", text))


def refused():
    """(pattern, better word), one for each Spanish entry of content/words.yaml; whole words, with or without a plural s."""
    spanish = (root / "content" / "words.yaml").read_text(encoding="utf-8").split("\nes:\n", 1)[-1]
    pairs = re.findall(r"^  - \{word: (.+?), better: (.+)\}$", spanish, re.M)
    if not pairs:
        problems.append("content/words.yaml: no Spanish word could be read")
    # In the screens only: a guide may speak of the 'aparato' that holds naloxone, or of one to hear with.
    return [(re.compile(rf"\b{re.escape(word)}s?\b", re.I), better) for word, better in [*pairs, ("aparato", "dispositivo")]]


REFUSED = refused()

# The app says tú to whoever works with it. What somebody is to say to a stranger stands in quotation marks.
FORMAL = ("escriba elija anote guarde toque diga llame pregunte ponga haga revise pruebe intente agregue abra cierre envíe vuelva lea mire "
          "vea quite cambie espere busque pida tome marque complete seleccione compruebe corrija restaure agréguelo inténtelo")
USTED = re.compile(rf"\busted(es)?\b|(?:^|[.:;?!]\s|,\s(?:y\s)?)({FORMAL.replace(' ', '|')})\b", re.I)
QUOTED = re.compile(r"[“«][^”»]*[”»]")
# A 'par' is a pair. Whoever does this work is an 'especialista de apoyo', a colleague 'de apoyo'; the work is 'de pares'.
PAIR = re.compile(r"\b(?<!de )(?<!entre )pare?s?\b(?! de| y)|\bde (los|nuestros|un mismo) par(es)?\b", re.I)


def register(said):
    """@return what is said to somebody as to a stranger, or calls a peer a pair"""
    said = QUOTED.sub("", said)
    for hit in USTED.finditer(said):
        yield f"'{hit.group(0).strip(' .:;?!,')}': the app says tú"
    for hit in PAIR.finditer(said):
        yield f"'{hit.group(0)}': a peer is an especialista de apoyo"


def compare(folder, shown, kept):
    where = kept.relative_to(root)
    if not kept.is_file():
        if shown:
            problems.append(f"{where}: not there, and qml/{folder} shows {len(shown)} strings; make it with lupdate")
        return
    have = messages(kept)
    for key in shown:
        if key not in have:
            problems.append(f"{where}: {key[0]}: \"{key[1]}\" has no Spanish; run lupdate and translate it")
    for (context, source, _), translation in have.items():
        said = "".join(translation.itertext()) if translation is not None else ""
        if translation is not None and translation.get("type") in ("obsolete", "vanished"):
            continue
        if not said.strip():
            problems.append(f"{where}: {context}: \"{source}\" has an empty translation")
        elif translation.get("type") == "unfinished":
            problems.append(f"{where}: {context}: \"{source}\" is marked unfinished")
        elif placeholders(source) != placeholders(said):
            problems.append(f"{where}: {context}: \"{source}\" and \"{said}\" do not hold the same %1, %2 …")
        problems.extend(f"{where}: {context}: \"{said}\" says {what}" for what in register(said))
        for word, better in REFUSED:
            if hit := word.search(said):
                problems.append(f"{where}: {context}: \"{said}\" says '{hit.group(0)}'; here we say '{better}'")


folders = sorted({file.parent for file in (root / "qml").rglob("*.qml")})
strings = 0
with tempfile.TemporaryDirectory() as scratch:
    for folder in folders:
        name = "main" if folder == root / "qml" else str(folder.relative_to(root / "qml")).replace("/", "-")
        fresh = pathlib.Path(scratch) / f"{name}.ts"
        files = [str(file) for file in sorted(folder.glob("*.qml"))]
        run = subprocess.run([lupdate, "-silent", *files, "-ts", str(fresh), "-target-language", "es", "-locations", "none"],
                             capture_output=True, text=True)
        if run.returncode != 0 or not fresh.is_file():
            problems.append(f"qml/{name}: lupdate could not read it: {run.stderr.strip()}")
            continue
        shown = messages(fresh)
        strings += len(shown)
        compare(name, shown, root / "i18n" / "es" / f"{name}.ts")

print("\n".join(problems) or f"{strings} strings, all of them in Spanish")
sys.exit(1 if problems else 0)
