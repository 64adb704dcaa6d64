#!/usr/bin/env python3
"""What was copied from a person's plan, another program can paste until records are hidden, and no longer; words that
are marked reach no other program by the middle button at all. The next visitor of a wall pastes nothing of the last
one's. A place that was copied for whoever comes stays, and what another program copied is left alone. The other program
is a second Handrail on a folder of its own."""
import os
import subprocess
import unittest

import outside
from screenreader import App


class Clipboard(outside.Story):
    WORDS = "the blue door of my aunt"

    def other_program(self):
        """A second program that runs, with the cursor in an empty field of words."""
        other = App(os.path.join(self.folder, "other"), "--size", "390x844")
        self.apps.append(other)
        other.press("Search guides, tools, services")
        return other

    def pasted(self, other, button=None):
        """What comes out in the other program: by its keyboard, or by a button of the mouse. Its field is left empty."""
        other.take_keyboard()
        field = other.focus()
        if button:
            box = outside.Atspi.Component.get_extents(field, outside.Atspi.CoordType.SCREEN)
            subprocess.run(["xdotool", "windowraise", other.window,
                            "mousemove", str(box.x + 20), str(box.y + box.height // 2), "click", str(button)], check=True)
        else:
            other.key("ctrl+v")
        outside.pump(1)
        found = other.text_of(field)
        if found:
            other.key("ctrl+a", "BackSpace")
        return found

    def write_and_copy(self, app):
        app.take_keyboard()
        field = app.focus()
        app.type(self.WORDS)
        app.wait(lambda: app.text_of(field) == self.WORDS, "the words in the field")
        app.key("ctrl+a", "ctrl+c")
        outside.pump(1)

    def test_a_plan_s_words_leave_the_clipboard_when_records_are_hidden(self):
        app = self.start("--size", "1024x768")
        self.set_up_records(app)
        app.write("Robin Sample", "Name, initials or a code")
        app.press("Start the plan")
        app.find("Next")
        other = self.other_program()
        self.write_and_copy(app)
        self.assertEqual(self.pasted(other, button=2), "", "marking put the words where any program reads them")
        self.assertEqual(self.pasted(other), self.WORDS, "copying works while the records are open")
        app.press("Hide")
        app.find("Come back")
        self.assertEqual(self.pasted(other), "", "the words left with the records")

        other.type("of another program")
        other.key("ctrl+a", "ctrl+c")
        app.press("Come back")
        self.unlock(app)
        app.press("Hide")
        app.find("Come back")
        other.take_keyboard()
        other.key("ctrl+a", "BackSpace")
        self.assertEqual(self.pasted(other), "of another program", "what another program copied is its own")

    def test_the_next_visitor_of_a_wall_pastes_nothing(self):
        app = self.start("--size", "1024x768", "--kiosk")
        other = self.other_program()
        app.press("Make a plan")
        app.press("Start the plan")
        app.find("Next")
        self.write_and_copy(app)
        self.assertEqual(self.pasted(other), self.WORDS)
        app.press("Start over")
        app.find("What would help right now?")
        self.assertEqual(self.pasted(other), "")

    def test_a_place_that_was_copied_for_somebody_stays(self):
        app = self.start("--size", "390x844", "--position", "32.7341,-117.1446,12")
        app.press("Now")
        app.press("Where am I")
        app.press("Copy")
        app.find("Copied")
        other = self.other_program()
        app.press("Hide")
        app.find("Come back")
        self.assertIn("32.73410", self.pasted(other))


if __name__ == "__main__":
    unittest.main(verbosity=2)
