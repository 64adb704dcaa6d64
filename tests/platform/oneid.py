#!/usr/bin/env python3
"""One id everywhere: what the program tells the system is the name of its desktop file, its metainfo and its icons, and what lies in
an installed tree says the same. Usage: oneid.py SOURCE_FOLDER BUILD_FOLDER"""
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

source, build = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
wrong = []


def need(what, is_so):
    if not is_so:
        wrong.append(what)


app_id = re.search(r'kAppId\[\] = "([^"]+)"', (source / "platform/linux/appid.h").read_text()).group(1)
for path in [*source.glob("app/**/*.cpp"), *source.glob("platform/linux/*.cpp")]:
    text = path.read_text()
    need(f"{path.name} writes the id by hand instead of kAppId", f'"{app_id}"' not in text)
    for call in re.findall(r'(?:setDesktopFileName|desktopId"\),)[^;\n]*', text):
        need(f"{path.name}: {call} does not use kAppId", "kAppId" in call or "appId()" in call)

version = re.search(r"project\(handrail VERSION ([\d.]+)", (source / "CMakeLists.txt").read_text()).group(1)
with tempfile.TemporaryDirectory() as folder:
    # Only what is installed as a file: the programs need not be built for this.
    script = f"set(CMAKE_INSTALL_PREFIX {folder})\n"
    lines = "\n".join(file.read_text() for file in sorted(build.glob("**/cmake_install.cmake")))
    data = "\n".join(re.findall(r'file\(INSTALL DESTINATION "[^"]*/share/(?:metainfo|applications|icons)[^)]*\)', lines))
    runs = pathlib.Path(folder) / "data.cmake"
    runs.write_text(script + data)
    subprocess.run(["cmake", "-P", runs], check=True, capture_output=True)
    share = pathlib.Path(folder) / "share"
    entry = share / "applications" / f"{app_id}.desktop"
    need(f"there is no {entry.name}", entry.is_file())
    if entry.is_file():
        words = dict(line.split("=", 1) for line in entry.read_text().splitlines() if "=" in line)
        need("the desktop file names another icon", words["Icon"] == app_id)
        need("the desktop file starts something else", words["Exec"] == "handrail")
        for key in ("Comment", "GenericName", "X-Geoclue-Reason"):
            need(f"the desktop file has no Spanish {key}", f"{key}[es]" in words)
    about = share / "metainfo" / f"{app_id}.metainfo.xml"
    need(f"there is no {about.name}", about.is_file())
    if about.is_file():
        tree = xml.parse(about).getroot()
        need("the metainfo has another id", tree.findtext("id") == app_id)
        need("the metainfo starts another desktop file", tree.findtext("launchable") == f"{app_id}.desktop")
        need("the metainfo does not know this version", version in [release.get("version") for release in tree.iter("release")])
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        icon = share / f"icons/hicolor/{size}x{size}/apps/{app_id}.png"
        need(f"there is no icon of {size} pixels", icon.is_file() and struct.unpack(">II", icon.read_bytes()[16:24]) == (size, size))
    need("there is no icon as SVG", (share / f"icons/hicolor/scalable/apps/{app_id}.svg").is_file())
if wrong:
    sys.exit("\n".join(wrong))
print(f"everything is {app_id}")
