#!/usr/bin/env python3
"""A second tap on the icon in the midst of a night: the steps that go on come to the front, there is no second window
that knows nothing of them, and what is marked afterwards is kept. Killed with -9, the app starts as ever."""
import os
import subprocess
import unittest

import outside
from robotlook import Bus, Look
from robotwords import Words


class SecondStart(outside.Story):
    def again(self):
        """A second start on the same folder, from whose end nothing is left. @return how it ended"""
        return subprocess.run([os.environ["HANDRAIL_APP"], "--data", self.data, "--position", "none"],
                              timeout=60, capture_output=True, text=True, check=False)

    def no_false_alarm(self, app):
        bus, words = Bus(), Words()
        look = Look(bus, bus.application(app.process.pid))
        wrong = [item.name for item in look.items if item.name and words.not_true(item.name)]
        self.assertEqual(wrong, [], "with room on the disk")

    def test_a_second_start_leads_to_the_steps_that_go_on(self):
        app = self.start("--size", "390x844")
        app.press("Overdose")
        app.find("EMS card")
        ended = self.again()
        self.assertEqual((ended.returncode, ended.stdout, ended.stderr), (0, "", ""))
        app.find("EMS card")
        app.press("Dose 1")
        app.find("Dose 1 ", part=True)
        self.no_false_alarm(app)
        app.kill()
        app = self.start("--size", "390x844")
        app.find("EMS card")
        app.find("Since dose 1 ", part=True)
        self.no_false_alarm(app)


if __name__ == "__main__":
    unittest.main(verbosity=2)
