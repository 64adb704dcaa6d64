#!/usr/bin/env python3
"""A plan from nothing: the first record asks for a passphrase, the plan is built question by question, locked, unlocked and found again.
Then every byte that the app wrote is searched for the words that were typed. In English and whole in Spanish."""
import unittest

import outside


class Plan(outside.Story):
    # Words that stand nowhere else, so that one of them on disk can only be the person's own.
    PERSON = "Robin Sample Quetzal"
    OWN = (("pacing like a zeppelin", "counting saffron tiles"), ("walking by the mangrove",), ("calling aunt Marigold",))
    WRONG = "yellow bottle desert mirror"

    def canaries(self):
        words = [self.PERSON, self.PASSPHRASE, self.WRONG, "Quetzal", "zeppelin", "saffron", "mangrove", "Marigold"]
        return words + [item for items in self.OWN for item in items]

    def build(self, app):
        app.write(self.PERSON, self.say("Name, initials or a code"))
        app.press(self.say("Start the plan"))
        app.find(self.say("Next"))
        for items in self.OWN:
            for item in items:
                app.write(item)
                app.key("Return")
                app.find(item, part=True)  # with its number
            app.press(self.say("Next"))
            app.gone(items[-1], part=True)

    def lock(self, app):
        """By keyboard from the question to the list of plans; then Hide, which blanks the app and locks the records."""
        app.key("alt+Left")
        app.find(self.say("Go on with it"))
        app.key("alt+Left")
        app.press(self.say("Home"))
        app.press(self.say("Hide"))
        app.find(self.say("Nothing is open"))
        app.press(self.say("Come back"))

    def find_it(self, app):
        app.press(self.say("Plans"))
        app.find(self.say("Records are locked"))
        self.assertFalse(app.has("Quetzal", part=True), "no name on a locked screen")
        self.unlock(app, self.WRONG)
        app.find(self.say("Not that one. %1 tries left.", 9))
        self.unlock(app)
        app.press(self.PERSON)
        for items in self.OWN:
            app.says(items[0])

    def test_build_lock_unlock_find(self):
        app = self.start()
        recovery = self.set_up_records(app)
        self.build(app)
        self.lock(app)
        self.find_it(app)
        self.has_emergency_bar(app)
        app.quit()
        self.nothing_readable(self.canaries() + [" ".join(recovery[i:i + 3]) for i in range(22)])


class PlanInSpanish(Plan):
    language = "es"
    PERSON = "Robin Ejemplo Quetzal"
    OWN = (("camino como un zeppelin", "cuento baldosas saffron"), ("paseo por el mangrove",), ("llamo a la tía Marigold",))


if __name__ == "__main__":
    unittest.main(verbosity=2)
