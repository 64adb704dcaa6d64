#!/usr/bin/env python3
"""A phone on its side, from outside: on every step of an overdose run the instruction and its first line stand whole in sight, what to press
beside them, the emergency bar over both; and a call shows its number whole and where one is. In English and Spanish."""
import time
import unittest

import outside
from robotlook import Bus, Look


class Landscape(outside.Story):
    SIZE = ("--size", "844x390")
    STEPS = 6

    def look(self, app):
        app.calm()
        bus = Bus()
        return Look(bus, bus.application(app.process.pid))

    def whole(self, look, item):
        """Inside the window and under the emergency bar."""
        x, y, width, height = item.box
        left, top, wide, high = look.window()
        bar, _ = look.bar()
        self.assertGreaterEqual(y, bar.box[1] + bar.box[3], f"'{item.name}' is under the emergency bar")
        self.assertLessEqual(y + height, top + high, f"'{item.name}' ends in the window")
        self.assertLessEqual(x + width, left + wide, f"'{item.name}' ends in the window")

    def test_every_step_shows_what_to_do_beside_what_to_press(self):
        app = self.start(*self.SIZE)
        app.press(self.say("Overdose"))
        app.find(self.say("EMS card"))
        seen = set()
        for _ in range(self.STEPS):
            look = self.look(app)
            title = next(item.name for item in look.items if item.role == "panel" and item.name)
            button = look.biggest()
            with self.subTest(step=title):
                at = next((i for i, item in enumerate(look.items) if item.name == title and item.role != "panel"), None)
                self.assertIsNotNone(at, f"the instruction '{title}' among {look.words()}")
                self.whole(look, look.items[at])
                self.whole(look, look.items[at + 1])
                self.whole(look, button)
                self.assertGreaterEqual(button.box[0], look.items[at].box[0] + look.window()[2] // 4, "the button stands beside the instruction")
                self.has_emergency_bar(app)
            seen.add(title)
            time.sleep(0.45)  # two taps closer than that are one trembling thumb
            app.press(button.name)
            if app.has(self.say("Close")):  # the step that calls opens the sheet
                app.key("Escape")
                app.calm()
                time.sleep(0.45)
                app.press(self.look(app).biggest().name)
        self.assertGreaterEqual(len(seen), 4, "steps were walked")

    def test_a_call_shows_its_number_and_the_place(self):
        app = self.start(*self.SIZE, "--position", "37.4529,-122.1817,20")
        app.press("911")
        app.says("37.45")
        look = self.look(app)
        bar, inside = look.bar()
        barred = {item.within for item in inside}
        number = [item for item in look.items if item.name == "911" and item.within not in barred]
        self.assertTrue(number, "the number stands on the sheet")
        self.whole(look, number[0])
        self.whole(look, next(item for item in look.items if "37.45" in item.name))
        self.has_emergency_bar(app)


class LandscapeInSpanish(Landscape):
    language = "es"


if __name__ == "__main__":
    unittest.main(verbosity=2)
