#!/usr/bin/env python3
"""The device on a wall, seen from outside: the accessibility tree holds the public things and the emergency bar, and no way to a record, not
after keys, not after kill -9. What a visitor typed is in no file. Only a peer's passphrase ends it."""
import unittest

import outside


class Kiosk(outside.Story):
    CANARY = "visitor zeppelin quetzal"

    def only_the_public_things(self, app):
        names = [node.get_name() or "" for node in outside.walk(app.root, hidden=True)]
        for place in ("Home", "Plans", "Directory", "People", "Me", "Search", "Hide", "Records and safety"):
            self.assertNotIn(self.say(place), names, f"a way to {place}")
        self.assertFalse([name for name in names if "Robin" in name], "a name")
        self.has_emergency_bar(app)

    def test_only_the_passphrase_leads_out_and_no_kill_does(self):
        app = self.start("--size", "1024x768")
        self.set_up_records(app)
        app.write("Robin Sample", "Name, initials or a code")
        app.press("Start the plan")
        app.find("Next")
        app.press("Me")
        app.press("Records and safety")
        app.press("Kiosk on the wall")
        app.press("Hold to start the kiosk")
        app.find("What would help right now?")
        self.only_the_public_things(app)
        for keys in ("alt+Left", "Escape", "ctrl+l", "ctrl+h", "F5"):
            app.key(keys)
        self.only_the_public_things(app)

        app.press("988")
        app.says("988")
        app.press("Close")
        app.press("Find a place")
        app.write(self.CANARY)
        app.kill()
        app = self.start("--size", "1024x768")
        app.find("What would help right now?")
        self.only_the_public_things(app)
        self.nothing_readable([self.CANARY])

        app.press("Make a plan")
        app.press("Start the plan")
        app.find("Next")
        app.write("walk by the zeppelin quay")
        app.key("Return")
        app.find("walk by the zeppelin quay", part=True)
        app.press("Start over")
        app.find("What would help right now?")
        self.assertFalse(app.has("zeppelin", part=True), "a word of the plan")
        self.nothing_readable(["walk by the zeppelin quay"])

        app.press("For staff")
        app.write("not the passphrase at all", "A peer’s passphrase")
        app.press("End the kiosk")
        app.says("Not that one. Only the peers of this place have it.")
        self.only_the_public_things(app)
        app.write(self.PASSPHRASE, "A peer’s passphrase")
        app.press("End the kiosk")
        app.find("Plans")
        app.press("People")
        app.says("Robin Sample")
        app.quit()
        app = self.start("--size", "1024x768")
        app.find("Plans")
        app.quit()


if __name__ == "__main__":
    unittest.main(verbosity=2)
