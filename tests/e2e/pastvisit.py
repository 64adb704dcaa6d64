#!/usr/bin/env python3
"""What was done is found again, through the accessibility tree: a visit with a referral is closed, stands on the person's page, loses an entry
that did not happen, its note is finished and then set right by words below it; the referral keeps what came of it; the next day all of it
is found by a word. After Hide nobody's name shows, and no byte of the folder holds a word of it. In English on a phone, in Spanish on a tablet."""
import os
import unittest
import zipfile

import directory
import outside


class PastVisit(outside.Story):
    PERSON = "Robin Sample Quetzal"
    SEEN, TWICE = "hummed a marimba tune", "kicked the zeppelin sign"
    WANTED, CORRECTED, WHY = "wanted saffron tea first", "it was mangrove tea", "Robin read it aloud"
    OUTCOME = "keeps the bromelia bed"
    look = ("--size", "390x844")

    def canaries(self):
        return [self.PERSON, self.SEEN, self.TWICE, self.WANTED, self.CORRECTED, self.WHY, self.OUTCOME, "Quetzal", "marimba", "zeppelin",
                "saffron", "mangrove", "bromelia"]

    def import_county(self, app):
        path = os.path.join(self.folder, "county.zip")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, rows in directory.TABLES.items():
                archive.writestr(name, rows)
        app.press(self.say("Directory"))
        app.press(self.say("Add a county’s file"))
        app.write(path, self.say("Where the file is"))
        app.press(self.say("Add this file"))
        app.find(self.say("%1 services added", 3), seconds=90)

    def begin_plan(self, app):
        """Who is new here comes with a plan."""
        app.write(self.PERSON, self.say("Name, initials or a code"))
        app.press(self.say("Start the plan"))
        app.find(self.say("Next"))
        app.key("alt+Left")  # a question is a whole page: the places are under it
        app.key("alt+Left")

    def refer(self, app):
        """Opens a visit: whoever is referred is with somebody."""
        app.press(self.say("Directory"))
        app.write("lantern det", self.say("Search services"))
        app.press("Lantern Detox")
        app.press(self.say("Refer here"))
        app.press(self.say("They take them"))
        app.press(self.say("Done"))

    def close_visit(self, app):
        app.press(self.say("Home"))
        app.press(self.say("Visit"))
        for words in (self.SEEN, self.TWICE):
            app.write(words, self.say("Note"))
            app.press(self.say("Add note"))
            app.says(words)
        app.press(self.say("Close visit"))
        app.press(self.say("Safe, stays here"))
        app.press(self.PERSON)
        app.press(self.say("Close visit"), role="push button")
        app.find(self.say("Visit closed. It is kept with %1.", self.PERSON), part=True)

    def read_it_again(self, app):
        app.press(self.say("People"))
        self.has_emergency_bar(app)
        app.press(self.PERSON)
        app.press(self.say("Visit: %1", self.say("Safe, stays here")))
        app.says(self.TWICE)
        app.says(self.say("How it ended"))

    def take_out(self, app):
        app.press(self.say("Something here did not happen"))
        # One button an entry, named by what it takes out: the second note is the last.
        taking = app.wait(lambda: list(app._all_named(self.say("Take out"), part=True, pressable=True, hidden=True)), "a way to take out an entry")
        theirs = [node for node in taking if self.TWICE in (node.get_name() or "")]
        self.assertEqual(len(theirs), 1, "each button says which entry it takes out: " + str([node.get_name() for node in taking]))
        app.press(theirs[0].get_name())
        app.find(self.say("Taken out"))
        app.press(self.say("That is right now"))

    def finish_and_correct(self, app):
        app.press(self.say("Go on with the note"))
        field = app.focus()
        drafted = app.text_of(field)
        self.assertIn(self.say("What they wanted: ").strip(), drafted)
        app.key("ctrl+a")  # it was drafted when the visit closed, with the entry that is out by now: it is written anew
        app.type(self.WANTED)
        app.wait(lambda: app.text_of(field) == self.WANTED, "the words of the note and no others")
        app.press(self.say("Finish the note"))
        app.press(self.say("Yes, it is finished"))
        app.says(self.WANTED)
        self.assertEqual(app.fields(), [], "a finished note takes no letter")
        app.press(self.say("Add to this note"))
        app.write(self.CORRECTED, self.say("What is added or set right"))
        app.write(self.WHY, self.say("Why, if you like"))
        app.press(self.say("Add it"))
        app.says(self.CORRECTED)
        app.says(self.WANTED)
        app.key("alt+Left")
        app.find(self.say("What was done"))
        app.key("alt+Left")

    def tell_what_came_of_it(self, app):
        app.press(self.say("Referral: %1", "Lantern Detox"))
        app.press(self.say("They arrived"))
        app.press(self.say("They got what they needed"))
        app.write(self.OUTCOME, self.say("What they say about it"))
        app.key("alt+Left")
        app.says(self.say("They got what they needed"))

    def find_by(self, app, word, row):
        app.write(word, self.say("A word, a place, a day"))
        app.find(row)
        app.focus(self.say("A word, a place, a day"))
        app.key("ctrl+a", "BackSpace")

    def test_what_was_done_is_found_again(self):
        app = self.start(*self.look)
        self.import_county(app)
        self.set_up_records(app)
        self.begin_plan(app)
        self.refer(app)
        self.close_visit(app)
        self.read_it_again(app)
        self.take_out(app)
        self.finish_and_correct(app)
        self.tell_what_came_of_it(app)
        app.press(self.say("Hide"))
        app.find(self.say("Come back"))
        self.assertFalse(app.has("Quetzal", part=True), "nobody's name after Hide")
        app.quit()

        app = self.start(*self.look)
        app.press(self.say("People"))
        self.unlock(app)
        app.press(self.PERSON)
        visit, referral = self.say("Visit: %1", self.say("Safe, stays here")), self.say("Referral: %1", "Lantern Detox")
        self.find_by(app, "mangrove", visit)
        self.find_by(app, "bromelia", referral)
        app.write("zeppelin", self.say("A word, a place, a day"))
        app.find(self.say("Nothing with “%1” here", "zeppelin"))
        app.focus(self.say("A word, a place, a day"))
        app.key("ctrl+a", "BackSpace")
        app.press(referral)
        self.assertEqual(app.text_of(app.focus(self.say("What they say about it"))), self.OUTCOME)
        app.quit()
        self.nothing_readable(self.canaries())


class VisitaPasada(PastVisit):
    language = "es"
    look = ("--size", "1024x768")
    PERSON = "Robin Ejemplo Quetzal"
    SEEN, TWICE = "tarareaba una marimba", "pateaba el zeppelin"
    WANTED, CORRECTED, WHY = "quiso saffron primero", "era mangrove", "Robin lo ha escuchado"
    OUTCOME = "se queda con la bromelia"


if __name__ == "__main__":
    unittest.main(verbosity=2)
