#!/usr/bin/env python3
"""A start pays for nothing that few runs need, and an installed tree finds what is loaded later.
Usage: installed.py BUILD_FOLDER PLATFORM_TESTS"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

LATER = ("Qt6Multimedia", "Qt6TextToSpeech", "Qt6PrintSupport", "Qt6Widgets", "libpulse")

build, platform_tests = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])


def output(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(str(part) for part in command)} ended with {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    there = pathlib.Path(folder)
    output("cmake", "--install", build, "--prefix", there)
    app = there / "bin/handrail"
    shared = output("ldd", app)
    for name in LATER:
        if name in shared:
            sys.exit(f"{name} is loaded at every start:\n{shared}")
    output(app, "--version")
    if not (there / "share/handrail/fonts/fonts.conf").is_file():
        sys.exit("the fonts were not installed")
    shutil.copy(platform_tests, there / "bin/tests")  # the same layout: it looks where the app would look
    said = output(there / "bin/tests", "--gtest_filter=OwnPlugin.*")
    if "2 tests" not in said and "PASSED  ] 2" not in said:
        sys.exit(f"the plugins were not tried:\n{said}")
print("an installed tree starts light and finds its sound and its voice")
