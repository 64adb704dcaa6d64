#!/usr/bin/env python3
"""Every screen as a screen reader meets it: all stops of the tour with its made-up people, and on each one every item that can be acted on
has a name, a role, takes the focus, and, where it is in sight, room for a thumb. What is printed on a target stands in its name: the
app's self-test asks that from inside. In English on a phone, in Spanish on a tablet."""
import os
import subprocess
import unittest

from gi.repository import Atspi, GLib

import outside

TARGET = 48  # dp; the window is shown one to one
FIELDS = {"text", "entry", "password text"}
PLAIN = {"unknown", "invalid", "filler", "panel", "label", "text"}  # roles that promise nothing that can be done


class Walk(outside.App):
    """The tour by hand: a line on its standard input leads to the next screen."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([os.environ["HANDRAIL_APP"] + "-tour", "--walk", "--position", "32.7341,-117.1446,12", *arguments],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.root = self.wait(self._find_root, "the app on the accessibility bus")

    def screens(self):
        """The name of each screen, once it stands."""
        for line in self.process.stdout:
            yield line.decode().strip()
            if self.process.poll() is None:
                self.process.stdin.write(b"\n")
                self.process.stdin.flush()

    def quit(self):
        self.process.stdin.close()
        super().quit()


class Accessibility(unittest.TestCase):
    def faults(self, node):
        """What one item lacks, if it can be acted on at all."""
        role, name, states = node.get_role_name(), node.get_name(), node.get_state_set()
        actions = [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]
        editable = states.contains(Atspi.StateType.EDITABLE)
        if not editable and not {"Press", "Toggle"} & set(actions):
            return
        self.targets += 1
        # Qt 6.4 gives a hidden passphrase no name; its description says it.
        if not name and not (role in FIELDS and node.get_description()):
            yield "has no name"
        if role in PLAIN and not editable:
            yield f"is a {role}"
        if not states.contains(Atspi.StateType.FOCUSABLE):
            yield "does not take the focus"
        box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
        if not editable and min(box.width, box.height) < TARGET:  # a field is more than its line of text
            yield f"is {box.width} x {box.height}"

    def walk(self, *arguments):
        app = Walk(*arguments)
        try:
            seen, found = [], []
            for screen in app.screens():
                seen.append(screen)
                for node in outside.walk(app.root):
                    try:
                        found += [f"{screen}: '{node.get_name()}' ({node.get_role_name()}) {fault}" for fault in self.faults(node)]
                    except GLib.Error:
                        continue  # it went away while we looked
            return seen, found
        finally:
            app.quit()

    def every_screen(self, *arguments):
        self.targets = 0
        seen, found = self.walk(*arguments)
        print(f"{len(seen)} screens, {self.targets} targets", flush=True)
        self.assertGreater(len(seen), 30, "screens of the tour")
        self.assertGreater(self.targets, 8 * len(seen), "targets found at all")
        self.assertEqual(found, [], "\n".join(found))

    def test_a_phone_in_english(self):
        self.every_screen("--size", "390x844")

    def test_a_tablet_in_spanish(self):
        self.every_screen("--size", "1024x768", "--lang", "es")


if __name__ == "__main__":
    unittest.main(verbosity=2)
