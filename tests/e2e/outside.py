"""Drives the built app from outside, as a screen reader and a keyboard do: AT-SPI for what is there and for pressing it, xdotool for
typing. Nothing here knows a class or a file of the app."""
import os
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)  # Debian's own binding warns of its own names
Atspi.init()
SECONDS = float(os.environ.get("HANDRAIL_E2E_PATIENCE", "15"))


def pump(seconds=0.05):
    """Lets accessibility events in; without it libatspi answers from a stale cache."""
    end = time.time() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        if time.time() >= end:
            return
        time.sleep(0.01)


def walk(node):
    """What is visible from @p node down, in reading order, with its states. A page under another has no VISIBLE and is left out whole."""
    try:
        node.clear_cache()
        states = node.get_state_set()
        if not states.contains(Atspi.StateType.VISIBLE) and node.get_role() != Atspi.Role.APPLICATION:
            return
        yield node, states
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child:
                yield from walk(child)
    except GLib.Error:
        return  # the node went away while we looked


class App:
    """One run of the app on one data folder. `kill()` is a kill -9."""

    def __init__(self, data, *arguments):
        self.data = data
        self.process = subprocess.Popen(
            [os.environ["HANDRAIL_APP"], "--data", data, *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.root = self.wait(self._find_root, "the app on the accessibility bus")
        self.window = self.wait(self._find_window, "the app's window")
        subprocess.run(["xdotool", "windowfocus", self.window], check=False, stderr=subprocess.DEVNULL)

    def _find_root(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            try:
                if child and child.get_process_id() == self.process.pid:
                    return child
            except GLib.Error:
                continue
        return None

    def _find_window(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Handrail"],
                               capture_output=True, text=True).stdout.split()
        return found[0] if found else None

    def wait(self, look, what, seconds=SECONDS):
        end = time.time() + seconds
        while time.time() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"the app ended with {self.process.returncode} while waiting for {what}:\n"
                                     + self.process.stdout.read().decode(errors="replace"))
            found = look()
            if found:
                return found
            pump(0.02)
        raise AssertionError(f"no {what} within {seconds:.0f} s; on screen:\n" + "\n".join(self.on_screen()))

    # -- what is there ---------------------------------------------------------------------------------------------
    def showing(self):
        for node, states in walk(self.root):
            if states.contains(Atspi.StateType.SHOWING):
                yield node

    def on_screen(self):
        lines = []
        for node in self.showing():
            try:
                if node.get_name():
                    lines.append(f"  {node.get_role_name()}: {node.get_name()}")
            except GLib.Error:
                continue
        return lines

    def _named(self, name, role=None, part=False):
        for node in self.showing():
            try:
                text = node.get_name() or ""
                if (name in text if part else name == text) and (role is None or node.get_role_name() == role):
                    return node
            except GLib.Error:
                continue
        return None

    def find(self, name, role=None, part=False, seconds=SECONDS):
        return self.wait(lambda: self._named(name, role, part), f"'{name}'" + (f" ({role})" if role else ""), seconds)

    def has(self, name, role=None, part=False):
        pump(0.1)
        return self._named(name, role, part) is not None

    def gone(self, name, part=False, seconds=SECONDS):
        self.wait(lambda: self._named(name, None, part) is None, f"end of '{name}'", seconds)

    # -- what a person does ----------------------------------------------------------------------------------------
    def press(self, name, role=None, part=False):
        def act():
            node = self._named(name, role, part)
            if not node:
                return False
            try:
                for i in range(Atspi.Action.get_n_actions(node)):
                    if Atspi.Action.get_action_name(node, i) in ("Press", "Toggle"):
                        return Atspi.Action.do_action(node, i)
            except GLib.Error:
                return False
            return False
        self.wait(act, f"'{name}' to press")
        pump(0.25)

    def focus(self, name, part=True):
        """Puts the cursor into the field of that name."""
        def act():
            for node in self.showing():
                try:
                    if node.get_role_name() in ("text", "entry", "password text") and \
                            (name in (node.get_name() or "") if part else name == node.get_name()):
                        for i in range(Atspi.Action.get_n_actions(node)):
                            if Atspi.Action.get_action_name(node, i) == "SetFocus":
                                Atspi.Action.do_action(node, i)
                                return node
                        Atspi.Component.grab_focus(node)
                        return node
                except GLib.Error:
                    continue
            return None
        node = self.wait(act, f"field '{name}'")
        pump(0.2)
        return node

    def type(self, text, delay_ms=12):
        subprocess.run(["xdotool", "type", "--delay", str(delay_ms), text], check=True)
        pump(0.2)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)
        pump(0.2)

    def text_of(self, node):
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))

    # -- ends ------------------------------------------------------------------------------------------------------
    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()

    def quit(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process.stdout.close()


class Story(unittest.TestCase):
    """A test with a data folder of its own and apps that never outlive it."""

    def setUp(self):
        self.data = tempfile.mkdtemp(prefix="handrail-e2e-")
        self.apps = []

    def tearDown(self):
        for app in self.apps:
            if app.process.poll() is None:
                app.quit()
        shutil.rmtree(self.data, ignore_errors=True)

    def start(self, *arguments):
        app = App(self.data, *arguments)
        self.apps.append(app)
        return app
