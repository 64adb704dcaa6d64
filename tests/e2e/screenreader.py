"""Drives the built app from outside: AT-SPI for what is there and for pressing it, xdotool for typing. Knows no class of the app."""
import os
import re
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Atspi.init()
Atspi.set_timeout(30_000, 60_000)  # ms; a press that is answered late must not be taken for one that was not heard, and be repeated
SECONDS = float(os.environ.get("HANDRAIL_E2E_PATIENCE", "30"))


def pump(seconds=0.05):
    """Lets accessibility events in; without it libatspi answers from a stale cache."""
    end = time.time() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        if time.time() >= end:
            return
        time.sleep(0.01)


def walk(node, hidden=False):
    """What is on screen from @p node down, in reading order. Qt 6.4 says neither VISIBLE nor SHOWING of what lies under another page nor of
    what has to be scrolled to: @p hidden brings both."""
    try:
        node.clear_cache()
        if not hidden and node.get_role() != Atspi.Role.APPLICATION and not node.get_state_set().contains(Atspi.StateType.SHOWING):
            return
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child:
                yield from walk(child, hidden)
    except GLib.Error:
        return  # the node went away while we looked


class App:
    """One run of the app on one data folder. `kill()` is a kill -9."""

    def __init__(self, data, *arguments, environment=None):
        self.data = data
        self.process = subprocess.Popen(
            [os.environ["HANDRAIL_APP"], "--data", data, "--position", "none", *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
        self.root = self.wait(self._find_root, "the app on the accessibility bus")
        self.window = self.wait(self._find_window, "the app's window")
        self.take_keyboard()

    def take_keyboard(self):
        """There is no window manager that would give the window the keys. A window that is not mapped yet refuses them,
        so it is asked until it has them; one that never takes them shows in the story, as keys that nobody got."""
        end = time.time() + 3
        while time.time() < end and self.process.poll() is None:
            subprocess.run(["xdotool", "windowfocus", self.window], check=False, stderr=subprocess.DEVNULL)
            who = subprocess.run(["xdotool", "getwindowfocus", "-f"], capture_output=True, text=True, check=False)
            if who.stdout.strip() == self.window:
                return
            pump(0.05)

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
        """Its own: without --all it would be any that has one of these, another run's too."""
        asked = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Handrail"]
        found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split()
        return found[0] if found else None

    def wait(self, look, what, seconds=SECONDS):
        end = time.time() + seconds
        while time.time() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"the app ended with {self.process.returncode} while waiting for {what}:\n"
                                     + self.process.stdout.read().decode(errors="replace"))
            try:
                found = look()
            except GLib.Error:
                found = None  # something went away while we looked
            if found:
                return found
            pump(0.02)
        raise AssertionError(f"no {what} within {seconds:.0f} s; on screen:\n" + "\n".join(self.on_screen()))

    # -- what is there ---------------------------------------------------------------------------------------------
    def on_screen(self):
        lines = []
        for node in walk(self.root):
            try:
                if node.get_name():
                    lines.append(f"  {node.get_role_name()}: {node.get_name()}")
            except GLib.Error:
                continue
        return lines

    def _all_named(self, name, role=None, part=False, pressable=False, hidden=False):
        for node in walk(self.root, hidden):
            try:
                text = node.get_name() or ""
                if (name in text if part else name == text) and (role is None or node.get_role_name() == role) \
                        and not (pressable and Atspi.Action.get_n_actions(node) == 0):
                    yield node
            except GLib.Error:
                continue

    def _named(self, name, role=None, part=False, pressable=False, hidden=False):
        return next(self._all_named(name, role, part, pressable, hidden), None)

    def find(self, name, role=None, part=False, seconds=SECONDS):
        return self.wait(lambda: self._named(name, role, part), f"'{name}'" + (f" ({role})" if role else ""), seconds)

    def emergency_buttons(self, overdose):
        """The three buttons of the emergency bar, or nothing. The clock of a run stands among them as a text of its own."""
        bar = next((node for node in walk(self.root) if node.get_role() == Atspi.Role.TOOL_BAR), None)
        buttons = [node for node in walk(bar) if node.get_role() == Atspi.Role.PUSH_BUTTON] if bar else []
        names = [node.get_name() for node in buttons]
        return buttons if names[1:] == ["911", "988"] and names[0].startswith(overdose) else None

    def at(self, x, y):
        """Name of what lies on top at a place of the screen."""
        node = self.root.get_child_at_index(0)
        while True:
            below = Atspi.Component.get_accessible_at_point(node, x, y, Atspi.CoordType.SCREEN)
            if below is None or below == node:
                return node.get_name()
            node = below

    def has(self, name, role=None, part=False):
        pump(0.1)
        return self._named(name, role, part) is not None

    def progress(self):
        """What the first progress bar on screen says, or nothing."""
        return next((node.get_name() for node in walk(self.root) if node.get_role() == Atspi.Role.PROGRESS_BAR), None)

    def says(self, words):
        """Waits until something on screen says the words in its name or its description."""
        self.wait(lambda: any(words in (node.get_name() or "") + "\n" + (node.get_description() or "") for node in walk(self.root)), f"'{words}'")

    def calm(self):
        """Until the screen has said the same for a third of a second, clocks aside. @return what it says, without its figures"""
        seen = [None, 0.0]

        def same():
            now = [re.sub(r"\d+", "0", line) for line in self.on_screen()]
            if now != seen[0]:
                seen[:] = now, time.monotonic()
            return now and time.monotonic() - seen[1] > 0.3
        self.wait(same, "end of the changes on screen")
        return seen[0]

    def gone(self, name, part=False, seconds=SECONDS):
        self.wait(lambda: self._named(name, None, part) is None, f"end of '{name}'", seconds)

    # -- what a person does ----------------------------------------------------------------------------------------
    def press(self, name, role=None, part=False):
        since = time.time()

        def act():
            node = self._named(name, role, part, pressable=True)
            if node:
                return self._do(node, "Press", "Toggle")
            if time.time() - since > 0.7:  # further down the page: the focus brings it into sight
                # Qt 6.4 tells of the pages beneath this one too: the last of that name lies on the page on top.
                for below in list(self._all_named(name, role, part, pressable=True, hidden=True))[-1:]:
                    self._do(below, "SetFocus")
            return False
        self.wait(act, f"'{name}' to press")
        pump(0.1)

    def _do(self, node, *actions):
        try:
            for i in range(Atspi.Action.get_n_actions(node)):
                if Atspi.Action.get_action_name(node, i) in actions:
                    return Atspi.Action.do_action(node, i)
        except GLib.Error:
            pass
        return False

    def fields(self, hidden=False):
        """What can be written into, in reading order; @p hidden as walk() has it."""
        return [node for node in walk(self.root, hidden) if node.get_state_set().contains(Atspi.StateType.EDITABLE)]

    def field(self, name=None):
        """The field of that name, or the only one there is."""
        since = time.time()

        def look():
            # A hidden passphrase has no name in Qt 6.4, its description says it.
            found = [node for node in self.fields() if name is None or name in (node.get_name(), node.get_description())]
            if not found and name is not None and time.time() - since > 0.7:  # further down the page, as in press()
                for below in [node for node in self.fields(hidden=True) if name in (node.get_name(), node.get_description())][-1:]:
                    self._do(below, "SetFocus")
            return found[0] if found else None
        return self.wait(look, f"a field '{name or ''}'")

    def focus(self, name=None):
        """Puts the cursor into a field, as a screen reader does."""
        node = self.field(name)
        self.wait(lambda: self.is_focused(node) or (self._do(node, "SetFocus") and False), f"the cursor in '{node.get_name()}'")
        return node

    def is_focused(self, node):
        node.clear_cache()
        return node.get_state_set().contains(Atspi.StateType.FOCUSED)

    def type(self, text, delay_ms=4):
        """Keys to whatever has the cursor. Letters that are not on a US keyboard need a longer delay."""
        subprocess.run(["xdotool", "type", "--delay", str(delay_ms if text.isascii() else 40), text], check=True)

    def write(self, text, name=None):
        """Types @p text into an empty field and waits until it stands there. Should a key get lost, once more from the beginning."""
        node = self.focus(name)
        for _ in range(3):
            self.take_keyboard()
            self.type(text)
            end = time.time() + max(3, SECONDS / 4)
            while time.time() < end:
                if self.text_of(node) in (text, "\u2022" * len(text)):  # a hidden passphrase is so many dots
                    return node
                pump(0.02)
            self.key("ctrl+a", "BackSpace")
        raise AssertionError(f"'{text}' does not stand in the field but '{self.text_of(node)}'")

    def key(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)
        pump(0.1)

    def text_of(self, node):
        try:
            return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
        except GLib.Error:
            return ""

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
