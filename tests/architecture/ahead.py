#!/usr/bin/env python3
"""The compiler of the pages finds the controls and the view models. Where it does not, it says so to nobody, compiles nothing ahead and
leaves every binding to the interpreter: the app is then slower by half and no other test can tell.  ahead.py BUILD [--all]
With --all: how many bindings of each file are left to the interpreter, and the first reason."""
import os
import re
import subprocess
import sys
import tempfile

build = sys.argv[1]
every = "--all" in sys.argv
SAMPLES = ("HomePage", "RunPage", "ServiceDetail", "PlanQuestion")  # one of each room is enough: they share their imports

commands = subprocess.run(["ninja", "-C", build, "-t", "commands", "handrail"], capture_output=True, text=True, check=True).stdout
jobs = {}
for line in commands.splitlines():
    made = re.search(r"(\S*/qmlcachegen .*)-o \S+ (\S*/qml/\S+/(\w+)\.qml)$", line)
    if made and (every or made[3] in SAMPLES):
        jobs[made[3]] = (made[1], made[2])

faults = [f"{name}: the build does not compile it ahead" for name in SAMPLES if name not in jobs]
listening = dict(os.environ, QT_LOGGING_RULES="qt.qml.compiler.aot=true")
with tempfile.TemporaryDirectory() as folder:
    for name, (command, file) in sorted(jobs.items()):
        said = subprocess.run(f"{command} -o {folder}/out.cpp {file}", shell=True, cwd=build, env=listening, capture_output=True, text=True)
        words = said.stdout + said.stderr
        if said.returncode != 0:
            faults.append(f"{name}: its compiler ended with {said.returncode}")
        faults += [f"{name}: {missing}" for missing in sorted(set(re.findall(r"Failed to import [\w.]+", words)))]
        left = re.findall(r"Compilation failed: .*?warning: (.*)", words)
        if every and left:
            print(f"{name}: {len(left)} left to the interpreter, the first: {left[0][:120]}")

for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
