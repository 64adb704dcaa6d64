#!/usr/bin/env python3
"""Home, overdose run, killed between two doses, back on the same step, hand-off card, timeline: as a screen reader would do it, before
any setup and with locked records."""
import re
import time
import unittest

import outside

KNOCK = 0.45  # s: two taps closer than 0.35 s are taken as one trembling thumb


class Overdose(outside.Story):
    NOTE = "Quetzal feather by the door"
    content = {"911 called!": "911 called"}  # the mark, not the button

    def step(self, app, button, next_title):
        """Presses the one next action and waits for the step that follows."""
        time.sleep(KNOCK)
        app.press(self.say(button))
        app.find(self.say(next_title))

    def clock(self, app, dose):
        """(seconds the clock says, when it was read)"""
        label = self.say("Since dose %1", dose)
        said = app.find(label, part=True).get_name()
        minutes, seconds = re.search(rf"{label} (\d+):(\d\d)", said).groups()
        return int(minutes) * 60 + int(seconds), time.monotonic()

    def to_first_dose(self, app):
        app.press(self.say("Overdose"))
        app.find(self.say("Check them"))
        self.step(app, "Won’t wake, or not sure", "Call 911 now")
        self.step(app, "Already called", "Give naloxone")
        self.step(app, "Dose 1 given", "Breathe for them")
        return time.monotonic()

    def second_dose_and_card(self, app):
        time.sleep(1.6)  # marks of one dose that are closer than a second and a half are one trembling thumb
        self.step(app, "Time for another dose", "Naloxone again")
        self.step(app, "Dose 2 given", "Breathe for them")
        self.clock(app, 2)
        time.sleep(KNOCK)
        app.press(self.say("EMS card"))
        app.find(self.say("Possible overdose"))
        app.find(self.say("%1 doses of naloxone", 2))
        form = re.escape(self.say("At %1. Last one %2 min ago.")).replace("%1", r"(.*)").replace("%2", "0")
        times = app.wait(lambda: next((m for m in (re.fullmatch(form, said.split(": ", 1)[-1]) for said in app.on_screen()) if m), None), "the times of the doses")
        one, and_, other = times[1].partition(self.say(" and "))
        self.assertRegex(one, r"\d:\d\d")
        self.assertRegex(other, r"\d:\d\d", "both doses with their times")

    def killed_between_doses(self, app):
        """@return the app started anew, on the same step with the right clock"""
        given = self.to_first_dose(app)
        # As fast as a battery can die after the tap: what the screen tells as done is on disk. Its clock says
        # 'Saving dose 1' until the disk has answered.
        self.clock(app, 1)
        app.kill()
        app = self.start()
        app.find(self.say("Breathe for them"))
        app.find(self.say("Kept going: %1").replace("%1", ""), part=True)
        said, at = self.clock(app, 1)
        self.assertAlmostEqual(said, at - given, delta=2, msg="the dose clock after kill -9")
        return app

    def test_survives_a_kill_between_doses_before_any_setup(self):
        app = self.killed_between_doses(self.start())
        self.second_dose_and_card(app)
        app.press(self.say("EMS has taken over"))
        app.find(self.say("This visit"))
        app.calm()
        log = "\n".join(app.on_screen())
        title = self.say("Overdose")
        for what in (self.say("911 called!"), self.say("Naloxone, dose 1"), self.say("Naloxone, dose 2"), self.say("%1: steps begun", title),
                     self.say("%1: steps ended", title)):
            self.assertIn(what, log, "the timeline is whole")
        self.assertEqual(log.count(self.say("Naloxone, dose 1")), 1, "and nothing stands in it twice")

    def test_works_with_locked_records(self):
        app = self.start()
        self.set_up_records(app)
        app.kill()
        app = self.start()
        app.find(self.say("Records are locked"))  # it was killed where a plan is begun, and is back there
        app = self.killed_between_doses(app)
        self.second_dose_and_card(app)
        app.press(self.say("EMS has taken over"))
        app.find(self.say("This visit"))
        app.press(self.say("Add note"))  # nothing typed yet: it puts the cursor there
        app.write(self.NOTE, self.say("Note"))
        app.press(self.say("Add note"))
        app.says(self.say("Note kept. It opens after unlock."))
        app.kill()
        self.nothing_readable([self.NOTE])
        app = self.start()
        app.press(self.say("People"))
        self.unlock(app)
        app.press(self.say("Home"))
        app.press(self.say("Visit"))
        app.says(self.NOTE)
        app.says(self.say("Naloxone, dose 2"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
