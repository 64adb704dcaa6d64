#!/usr/bin/env python3
"""The tour shows every screen: each route of app/view/desk/routes.cpp, and a guide for those that content serves, is a stop in app/tour/tourstops.cpp.
Usage: tour.py ROOT"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
pages = dict(re.findall(r'\{\.route = "([^"]+)", \.page = "([^"]+)"', (root / "app/view/desk/routes.cpp").read_text()))
if len(pages) < 20:
    sys.exit("no routes found in app/view/desk/routes.cpp: has its form changed?")

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
