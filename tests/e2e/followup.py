#!/usr/bin/env python3
"""After a crisis, through the accessibility tree: a plan with somebody and somewhere of the directory, a visit that is closed, and on the
next day the follow-up that Home tells of without a name: whom it was with, the plan, what came of it."""
import os
import pathlib
import unittest
import zipfile

import directory
import outside


class FollowUp(outside.Story):
    PERSON = "Robin Sample Quetzal"

    def county_file(self):
        path = os.path.join(self.folder, "county.zip")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, rows in directory.TABLES.items():
                archive.writestr(name, rows)
        return path

    def import_county(self, app):
        app.press("Directory")
        app.press("Add a county’s file")
        app.write(self.county_file(), "Where the file is")
        app.press("Add this file")
        app.find("3 services added", seconds=90)

    def pick(self, app, button):
        """Goes on through the questions to the one with @p button, and picks the made-up service there."""
        for _ in range(8):
            if app.has(button):
                break
            app.press("Skip")
            app.calm()
        app.press(button)
        app.write("lantern det", "Name, kind of help, city")
        app.press("Lantern Detox")
        app.gone("Name, kind of help, city")
        app.find("Lantern Detox", part=True)
        app.says("(650) 555-0100")

    def build(self, app):
        app.write(self.PERSON, self.say("Name, initials or a code"))
        app.press(self.say("Start the plan"))
        app.find("Next")
        self.pick(app, "Pick from the directory")
        app.press("Next")
        self.pick(app, "Pick someone known, or from the directory")
        app.key("alt+Left")
        app.find("Go on with it")
        app.key("alt+Left")

    def visit(self, app):
        app.press("Home")
        app.press("Now")
        app.press("De-escalate", part=True)
        app.press("Done, next")
        app.key("alt+Left")
        app.press("Home")
        app.press("Visit")
        app.press(f"{self.PERSON}: Safety plan, step by step")  # the plan that exists, at its first step
        app.find("That helped")
        app.key("alt+Left")
        app.press("Close visit")
        app.press("Safe, stays here")
        app.press("Close visit", role="push button")
        app.find("Good ", part=True)

    def next_day(self):
        ahead = next(pathlib.Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
        return {**os.environ, "LD_PRELOAD": str(ahead), "FAKETIME": "+25h", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}

    def test_the_next_day(self):
        app = self.start()
        self.import_county(app)
        self.set_up_records(app)
        self.build(app)
        self.visit(app)
        app.quit()
        app = self.start(environment=self.next_day())
        app.says("Due: 1, overdue: 1")
        self.assertFalse(app.has("Quetzal", part=True), "how many is told while locked, who is not")
        app.press("Follow-ups")
        self.unlock(app)
        app.press("Somebody you visited")
        app.press(self.PERSON)
        app.find("How it went, what is next")
        app.says("24-hour check. Due")
        app.press("How it went, what is next")
        app.press("Reached")
        app.says("Already planned: 72-hour check")
        app.press("Keep it")
        app.says("Reached, today")
        self.has_emergency_bar(app)
        app.quit()
        self.nothing_readable([self.PERSON, "Quetzal"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
