#!/usr/bin/env python3
"""A phone or tablet that cannot call, as a screen reader has it: the sheet of 911 says number, words and place, that another phone must be used,
and claims nothing; 'Already called' is written with its time; the place is copied, and is what the clipboard holds. In English and Spanish."""
import os
import time
import unittest

import outside
from screenreader import walk
from gi.repository import Atspi

KNOCK = 0.45  # s: two taps closer than 0.35 s are taken as one trembling thumb
HERE = ("--position", "32.7341,-117.1446,12")  # a park in San Diego
CORNER = "Corner of Fifth and Quetzal"


class NoDialer(outside.Story):
    content = {"911 called": "911 called", "Check them": "Check them", "Call 911 now": "Call 911 now", "Give naloxone": "Give naloxone"}
    county = "San Diego"

    def start_here(self):
        """Nothing on this device takes a number: no program is known for tel: or sms:."""
        bare = os.path.join(self.folder, "bare")
        os.makedirs(bare, exist_ok=True)
        return self.start(*HERE, environment=dict(os.environ, XDG_DATA_HOME=bare, XDG_DATA_DIRS=bare, XDG_CONFIG_HOME=bare, XDG_CONFIG_DIRS=bare))

    def said(self, app):
        return "\n".join((node.get_name() or "") + "\n" + (node.get_description() or "") for node in walk(app.root))

    def actions(self, app):
        """Names of what can be pressed on the sheet that is open."""
        return [node.get_name() for node in walk(app.root) if Atspi.Action.get_n_actions(node) > 0 and node.get_name()]

    def pasted(self, app):
        """What the clipboard holds, as the field of the search gets it."""
        for _ in range(4):
            if app.has(self.say("Search guides, tools, services")):
                break
            app.key("alt+Left")
        app.press(self.say("Search guides, tools, services"))
        node = app.focus()
        app.take_keyboard()
        app.key("ctrl+v")
        return app.wait(lambda: app.text_of(node), "something on the clipboard")

    def test_the_sheet_has_number_words_and_place_and_hands_nothing_over(self):
        app = self.start_here()
        app.press("911")
        app.find(self.say("Close"))
        app.says(self.county)
        app.calm()
        said = self.said(app)
        self.assertRegex(said, r"(?m)^911$", "the number stands there")
        self.assertIn("“", said, "words to say")
        self.assertRegex(said, r"32\.\d+", "where one is")
        self.assertIn(self.say("This device cannot call. Dial %1 on a phone, or scan this with one.", "911"), said)
        handing = self.say("Call %1", "911")
        self.assertNotIn(handing, self.actions(app), "no button that would do nothing")
        app.key("Escape")
        app.gone(self.say("Close"))
        app.press(self.say("Overdose"))
        app.find(self.say("Check them"))
        time.sleep(KNOCK)
        app.press(self.say("Won’t wake, or not sure"))
        app.find(self.say("Call 911 now"))
        self.assertFalse(app.has(self.say("911 called"), part=True), "to have looked at a number is not to have called")
        time.sleep(KNOCK)
        app.press(self.say("Already called"))
        app.find(self.say("Give naloxone"))
        app.press(self.say("EMS card"))
        app.says(self.say("911 called"))

    def test_the_place_is_copied_with_the_corner_that_was_typed(self):
        app = self.start_here()
        app.press("911")
        app.says(self.county)
        app.write(CORNER)
        app.key("Escape")
        app.gone(self.say("Close"))
        app.press(self.say("Now"))
        app.press(self.say("Where am I"))
        app.wait(lambda: app.text_of(app.field()) == CORNER, "the corner, kept with the place")
        app.press(self.say("Copy"))
        app.find(self.say("Copied"))
        self.assertFalse(app.has(self.say("Text")), "no message is offered that nothing would send")
        app.key("alt+Left")
        held = self.pasted(app)
        self.assertIn(CORNER, held)
        self.assertIn(self.county, held)
        self.assertRegex(held, r"32\.\d+")


class NoDialerInSpanish(NoDialer):
    language = "es"
    content = {"Check them": "Mira si responde", "Won’t wake, or not sure": "No despierta, o no sé", "Call 911 now": "Llama al 911 ya",
               "Give naloxone": "Da la naloxona", "911 called": "Se llamó al 911"}


if __name__ == "__main__":
    unittest.main(verbosity=2)
