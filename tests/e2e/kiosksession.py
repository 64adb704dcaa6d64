#!/usr/bin/env python3
"""The session that an administrator switches on for a kiosk on a wall (X11): the script that the package installs, a window manager, the
keyboard on the screen. It types, covers neither the field nor the emergency bar, and comes back from a kill into the kiosk."""
import os
import re
import signal
import subprocess
import unittest

import outside
from gi.repository import Atspi, GLib
from screenreader import pump

HERE = os.path.dirname(os.path.abspath(__file__))
KIOSK = os.path.join(HERE, "..", "..", "platform", "linux", "kiosk")


class Session(outside.App):
    """The app as the session started it; another one after every kill."""

    def __init__(self, home):
        self.gone_pid = None
        self.process = subprocess.Popen(
            [os.path.join(KIOSK, "session-x11")], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
            env={**os.environ, "HOME": home, "TMPDIR": home, "HANDRAIL_KIOSK_SHARE": KIOSK,
                 "PATH": os.path.dirname(os.environ["HANDRAIL_APP"]) + ":" + os.environ["PATH"]})
        self.come()

    def come(self):
        self.root = self.wait(self._find_root, "the kiosk on the accessibility bus", 60)
        self.window = self.wait(self._find_window, "the kiosk's window")

    def _find_root(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            try:
                if child and child.get_name() == "handrail" and child.get_process_id() != self.gone_pid:
                    return child
            except GLib.Error:
                continue
        return None

    def _find_window(self):
        asked = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.root.get_process_id()),
                 "--name", "^Handrail$"]
        found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split()
        return found[0] if found else None

    def kill(self):
        self.gone_pid = self.root.get_process_id()
        os.kill(self.gone_pid, signal.SIGKILL)
        self.come()

    def keyboard(self):
        """Where the keyboard is drawn: (left, top, width, height), or nothing. It is a window of the app as large as the screen, with all
        of it but the keys cut away."""
        tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True).stdout
        for window in re.findall(r'(0x\w+) "handrail": \("handrail"', tree):
            said = subprocess.run(["xwininfo", "-id", window, "-shape", "-stats"], capture_output=True, text=True).stdout
            shape = re.search(r"Window shape extents:\s+(\d+)x(\d+)\+(\d+)\+(\d+)", said)
            if "IsViewable" in said and shape:
                width, height, left, top = map(int, shape.groups())
                if width > 100 and height > 100:
                    return left, top, width, height
        return None

    def quit(self):
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait()
        self.process.stdout.close()


class KioskSession(outside.Story):
    def box(self, node):
        return Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)

    def tap(self, x, y):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)
        pump(0.2)

    def is_the_kiosk(self, app):
        app.find("What would help right now?")
        for place in ("Find a place", "Slow down", "Make a plan", "Food", "For staff"):
            self.assertTrue(app.has(place, part=True), place)
        self.has_emergency_bar(app)
        names = " ".join(node.get_name() or "" for node in outside.walk(app.root, hidden=True))
        for button in ("Close", "Minimize", "Maximize"):
            self.assertNotIn(button, names, "a button of the window")

    def test_the_session_shows_the_kiosk_types_and_comes_back(self):
        app = Session(self.folder)
        self.apps.append(app)
        self.is_the_kiosk(app)
        screen = subprocess.run(["xdpyinfo"], capture_output=True, text=True, check=True).stdout.split("dimensions:")[1].split()[0]
        place = subprocess.run(["xwininfo", "-id", app.window], capture_output=True, text=True, check=True).stdout
        self.assertIn(f"-geometry {screen}+0+0", place, "the whole screen")

        app.press("Find a place", part=True)
        field = app.field("Search services")
        at = self.box(field)
        self.tap(at.x + at.width // 2, at.y + at.height // 2)
        left, top, width, height = app.wait(app.keyboard, "the keyboard on the screen")
        at = self.box(field)
        self.assertLessEqual(at.y + at.height, top, "the keyboard does not cover the field")
        self.has_emergency_bar(app)
        for button in app.emergency_buttons("Overdose"):
            box = self.box(button)
            self.assertLessEqual(box.y + box.height, top, "nor the emergency bar")
        self.tap(left + width * 5 // 100, top + height * 15 // 100)  # the first key of the first row
        app.wait(lambda: app.text_of(field).lower() == "q", "'q', typed on the screen")

        app.kill()
        self.is_the_kiosk(app)
        learned = [os.path.join(folder, name) for folder, _, names in os.walk(self.folder) for name in names if "dictionary" in name]
        self.assertEqual(learned, [], "what the keyboard keeps")


if __name__ == "__main__":
    unittest.main(verbosity=2)
