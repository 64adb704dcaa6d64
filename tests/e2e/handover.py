#!/usr/bin/env python3
"""The device in the person's hands, seen from outside: the accessibility tree holds that plan, the emergency bar and the way back, and nothing
else. Killed with -9 and started again it is still in hand-over, locked; only the passphrase gives it back. In English and Spanish."""
import unittest

import outside


class HandOver(outside.Story):
    PERSON = "Robin Sample Quetzal"
    OWN = "pacing like a zeppelin"

    def only_the_plan(self, app):
        """None of the app's places, no name of anyone, and no back of ours: not on screen, and not under it either."""
        names = [node.get_name() or "" for node in outside.walk(app.root, hidden=True)]
        for place in ("Home", "Plans", "Directory", "People", "Me", "Search", "Hide"):
            self.assertNotIn(self.say(place), names, f"a way to {place}")
        self.assertFalse([name for name in names if "Quetzal" in name], "a name")
        self.has_emergency_bar(app)

    def hand_over(self, app):
        app.write(self.PERSON, self.say("Name, initials or a code"))
        app.press(self.say("Start the plan"))
        app.find(self.say("Next"))
        app.write(self.OWN)
        app.key("Return")
        app.find(self.OWN, part=True)
        app.key("alt+Left")
        app.press(self.say("Hand it over"))
        app.press(self.say("Hold to hand over"))
        app.find(self.say("Give it back"))

    def test_only_the_passphrase_leads_out_and_no_kill_does(self):
        app = self.start()
        self.set_up_records(app)
        self.hand_over(app)
        self.only_the_plan(app)
        for keys in ("alt+Left", "Escape", "alt+Left", "ctrl+n", "F5"):
            app.key(keys)
        self.only_the_plan(app)
        app.kill()
        app = self.start()
        app.find(self.say("The plan is locked"))
        self.only_the_plan(app)
        self.assertFalse(app.has("zeppelin", part=True), "a word of the plan")
        app.write("not the passphrase at all", self.say("Your peer’s passphrase"))
        app.press(self.say("Take it back"))
        app.says(self.say("Not that one. Only the peer who gave you this has it."))
        self.only_the_plan(app)
        app.write(self.PASSPHRASE, self.say("Your peer’s passphrase"))
        app.press(self.say("Take it back"))
        app.find(self.say("Go on with it"))
        app.says(self.OWN)
        app.kill()
        app = self.start()
        app.find(self.say("Records are locked"))
        app.quit()


class HandOverInSpanish(HandOver):
    language = "es"
    PERSON = "Robin Ejemplo Quetzal"
    OWN = "camino como un zeppelin"


if __name__ == "__main__":
    unittest.main(verbosity=2)
