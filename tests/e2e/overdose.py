#!/usr/bin/env python3
"""Home, overdose run, killed between two doses, back on the same step, hand-off card, timeline: as a screen reader would do it, before
any setup and with locked records."""
import re
import time
import unittest

import outside

KNOCK = 0.45  # s: two taps closer than 0.35 s are taken as one trembling thumb


class Overdose(outside.Story):
    def step(self, app, button, next_title):
        """Presses the one next action and waits for the step that follows."""
        time.sleep(KNOCK)
        app.press(button)
        app.find(next_title)

    def clock(self, app, label):
        """(seconds the clock says, when it was read)"""
        said = app.find(label, part=True).get_name()
        minutes, seconds = re.search(rf"{label} (\d+):(\d\d)", said).groups()
        return int(minutes) * 60 + int(seconds), time.monotonic()

    def to_first_dose(self, app):
        app.press("Overdose")
        app.find("Check them")
        self.step(app, "Won’t wake", "Call 911 now")
        self.step(app, "911 called", "Give naloxone")
        self.step(app, "Dose 1 given", "Breathe for them")
        return time.monotonic()

    def second_dose_and_card(self, app):
        self.step(app, "Time for another dose", "Naloxone again")
        self.step(app, "Dose 2 given", "Breathe for them")
        self.clock(app, "Since dose 2")
        time.sleep(KNOCK)
        app.press("EMS card")
        app.find("Possible overdose")
        app.find("2 doses of naloxone")
        times = app.find("Last one 0 min ago", part=True).get_name()
        self.assertRegex(times, r"^At .*\d:\d\d.* and .*\d:\d\d", "both doses with their times")

    def killed_between_doses(self, app):
        """@return the app started anew, on the same step with the right clock"""
        given = self.to_first_dose(app)
        # As fast as a battery can die after the tap: what the screen shows as done is on disk.
        app.kill()
        app = self.start()
        app.find("Breathe for them")
        app.find("You were here a moment ago.")
        said, at = self.clock(app, "Since dose 1")
        self.assertAlmostEqual(said, at - given, delta=2, msg="the dose clock after kill -9")
        return app

    def test_survives_a_kill_between_doses_before_any_setup(self):
        app = self.killed_between_doses(self.start())
        self.second_dose_and_card(app)
        app.press("EMS has taken over")
        app.find("This visit")
        app.calm()
        log = "\n".join(app.on_screen())
        for what in ("911 called", "Naloxone, dose 1", "Naloxone, dose 2", "Overdose: steps begun", "Overdose: steps ended"):
            self.assertIn(what, log, "the timeline is whole")
        self.assertEqual(log.count("Naloxone, dose 1"), 1, "and nothing stands in it twice")

    def test_works_with_locked_records(self):
        app = self.start()
        self.set_up_records(app)
        app.kill()
        app = self.start()
        app.find("Records are locked")  # it was killed where a plan is begun, and is back there
        app = self.killed_between_doses(app)
        self.second_dose_and_card(app)


if __name__ == "__main__":
    unittest.main(verbosity=2)
