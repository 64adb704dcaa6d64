#!/usr/bin/env python3
"""911 first, as nearly every real crisis begins: the call sheet, then an overdose, two people, two doses, killed with -9, and the card for the
ambulance crew. Nothing that was marked is lost, and nothing says that the disk is full. In English and Spanish, without any setup."""
import time
import unittest

import outside
from robotlook import Bus, Look
from robotwords import Words

KNOCK = 0.45  # s: two taps closer than 0.35 s are taken as one trembling thumb


class CallFirst(outside.Story):
    number = "911"

    @classmethod
    def setUpClass(cls):
        cls.screen_words = Words()

    def look(self, app):
        bus = Bus()
        return Look(bus, bus.application(app.process.pid))

    def no_false_alarm(self, app):
        wrong = [item.name for item in self.look(app).items if item.name and self.screen_words.not_true(item.name)]
        self.assertEqual(wrong, [], "with room on the disk")

    def on(self, app):
        """The large button of the step; where it calls, the sheet is closed again and the mark says that the call was made."""
        time.sleep(KNOCK)
        app.calm()
        before = next(item.name for item in self.look(app).items if item.role == "panel" and item.name)
        app.press(self.look(app).biggest().name)
        app.calm()
        if app.has(self.say("Close")):
            app.key("Escape")
            app.calm()
            time.sleep(KNOCK)
            app.press(self.look(app).biggest().name)  # it calls no more: it says that the call was made
        app.gone(before)

    def to_dose(self, app, number):
        """From the first step on to the dose of that person, and gives it."""
        for _ in range(4):
            app.calm()
            self.no_false_alarm(app)
            dose = next((item.name for item in self.look(app).pressables() if item.name.startswith(self.dose_given(number))), None)
            if dose:
                time.sleep(KNOCK)
                app.press(dose)
                return
            self.on(app)
        self.fail(f"no step gives dose {number}:\n" + "\n".join(app.on_screen()))

    def dose_given(self, number):
        return {"en": f"Dose {number} given", "es": f"Dosis {number} dada"}[self.language]

    def marked(self):
        return {"en": "Naloxone, dose 1", "es": "Naloxona, dosis 1"}[self.language]

    def test_nothing_is_lost_after_a_call_that_came_first(self):
        app = self.start()
        app.press(self.number)
        app.find(self.say("Close"))
        app.key("Escape")
        app.gone(self.say("Close"))
        app.press(self.say("Overdose"))
        app.find(self.say("EMS card"))
        self.to_dose(app, 1)
        app.calm()
        self.no_false_alarm(app)
        app.press(self.say("Another person is down"))
        app.find(self.say("Person %1: %2").split("%1")[0] + "2", part=True)
        self.to_dose(app, 1)
        app.calm()
        self.no_false_alarm(app)
        title = next(item.name for item in self.look(app).items if item.role == "panel" and item.name)
        app.kill()
        app = self.start()
        app.find(title)
        self.no_false_alarm(app)
        for _ in range(2):  # a card for each person, handed over one after the other
            time.sleep(KNOCK)
            app.press(self.say("EMS card"))
            app.says(self.say("1 dose of naloxone"))
            app.calm()
            self.no_false_alarm(app)
            time.sleep(KNOCK)
            app.press(self.say("EMS has taken over"))
            app.gone(self.say("EMS has taken over"))
            app.calm()
        app.find(self.say("This visit"))
        self.no_false_alarm(app)
        log = "\n".join(node.get_name() or "" for node in outside.walk(app.root, hidden=True))  # the last of it lies below the edge
        self.assertEqual(log.count(self.say("%1: steps ended", self.say("Overdose"))), 2, f"both runs are over:\n{log}")
        self.assertEqual(log.count(self.marked()), 2, f"a dose of each person in the visit:\n{log}")


class CallFirstInSpanish(CallFirst):
    language = "es"


if __name__ == "__main__":
    unittest.main(verbosity=2)
