#!/usr/bin/env python3
"""A rule stands once: a sentence that holds a number and is said in two walks, guides, cards or checklists is a fact of
content/facts/rules.yaml, so that no two of them can come to say different things. Usage: rules.py ROOT"""
import collections
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1]).resolve()
# Shorter ones only name a line: 'Disability Rights California: {fact:call.drc}.'
SHORTEST = 60
NUMBERED = re.compile(r"""[^.!?:"“”\n]*\{fact:[\w.]+\}[^.!?"“”\n]*[.!?]""")

problems, read = [], 0
for lang in ("en", "es"):
    places = collections.defaultdict(set)
    for kind in ("walks", "guides", "cards", "checklists"):
        for file in sorted((root / "content" / lang / kind).iterdir()):
            for sentence in NUMBERED.findall(file.read_text(encoding="utf-8")):
                read += 1
                if len(sentence.strip()) >= SHORTEST:
                    places[sentence.strip(" -*")].add(f"{kind}/{file.name}")
    problems += [f"content/{lang}: '{sentence}' stands in {', '.join(sorted(where))}; "
                 "make it a fact of facts/rules.yaml"
                 for sentence, where in places.items() if len(where) > 1]
if read < 300:
    problems.append(f"only {read} sentences with a number were read; this test reads the wrong folder")

print("\n".join(problems) or f"{read} sentences with a number, no rule twice")
sys.exit(1 if problems else 0)
