#!/usr/bin/env python3
"""The tour shows every screen: each route of qml/Routes.qml, and a guide for those that content serves, is a stop in app/tour/tourstops.cpp.
Usage: tour.py ROOT"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
page = re.search(r"function page\(.*?\n    \}", (root / "qml/Routes.qml").read_text(), re.S)[0]
pages = dict(re.findall(r'case "([^"]+)": return "([^"]+)"', page))
for several in re.findall(r'((?:case "[^"]+": *)+)return "([^"]+)"', page):  # several routes on one line
    pages.update({route: several[1] for route in re.findall(r'"([^"]+)"', several[0])})
if len(pages) < 20:
    sys.exit("no routes found in qml/Routes.qml: has its form changed?")

stops = re.findall(r'\bstop\("([^"]+)", "([^"]+)"', (root / "app/tour/tourstops.cpp").read_text())
names = [name for name, _ in stops]
routes = {route for _, route in stops}
missing = sorted(set(pages) - routes)
problems = [f"app/tour/tourstops.cpp: no stop shows {route} ({pages[route]})" for route in missing]
problems += [f"app/tour/tourstops.cpp: two stops are called {name}" for name in sorted({name for name in names if names.count(name) > 1})]
if not any(route != "home" and route not in pages for route in routes):
    problems.append("app/tour/tourstops.cpp: no stop shows a guide")
print("\n".join(problems) or f"{len(stops)} stops show all {len(pages)} routes")
sys.exit(bool(problems))
