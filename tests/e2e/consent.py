#!/usr/bin/env python3
"""What may be shared, from outside: a consent is written with the person, handed over, killed with -9 half way through the name, gone on with,
signed, given back, taken along as a page that pdftotext reads, shared under, and taken back by a word. Then nobody's name shows after Hide, and
no byte of the app's folder holds a word of it. In English on a phone, in Spanish on a tablet."""
import os
import pathlib
import subprocess
import unittest

import outside


class Consent(outside.Story):
    PERSON = "Robin Sample Quetzal"
    WHAT, WHOM, SIGNED = "my zeppelin hours", "Ana Marimba", "R. Quetzal Saffron"
    SHARED, BACK = "told Ana of the mangrove", "she told the bromelia club"
    look = ("--size", "390x844")

    def canaries(self):
        return [self.PERSON, self.WHAT, self.WHOM, self.SIGNED, self.SHARED, self.BACK, "Quetzal", "zeppelin", "Marimba", "Saffron", "mangrove", "bromelia"]

    def home(self):
        """A home of its own, where pages are saved."""
        folder = pathlib.Path(self.folder, "home")
        (folder / "Documents").mkdir(parents=True, exist_ok=True)
        return {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder / ".config")}

    def begin_plan(self, app):
        app.write(self.PERSON, self.say("Name, initials or a code"))
        app.press(self.say("Start the plan"))
        app.find(self.say("Next"))

    def write_it(self, app):
        app.key("alt+Left")
        app.key("alt+Left")
        app.press(self.say("People"))
        app.find(self.say("Add a person"))  # the row of Plans, which is going, has the same name
        app.press(self.PERSON)
        app.press(self.say("What may be shared"))
        app.press(self.say("Write a consent"))
        app.write(self.WHAT, self.say("What is shared"))
        app.write(self.WHOM, self.say("With whom"))
        app.press(self.say("In 30 days"))
        app.press(self.say("Hand it over to read"))
        app.press(self.say("Hold to hand over"))
        app.find(self.say("May this be shared?"))

    def only_the_page(self, app):
        names = [node.get_name() or "" for node in outside.walk(app.root, hidden=True)]
        for place in ("Home", "Plans", "Directory", "People", "Me", "Search", "Hide"):
            self.assertNotIn(self.say(place), names, f"a way to {place}")
        self.assertFalse([name for name in names if self.PERSON in name], "a name")
        self.has_emergency_bar(app)

    def sign_it(self, app):
        """@return the app, killed half way through the name and started again"""
        app.says(self.WHAT)
        self.only_the_page(app)
        app.write(self.SIGNED[:5], self.say("Your name, if you say yes"))
        outside.pump(1.0)  # what was promised to be on disk by then
        app.kill()
        app = self.start(*self.look, environment=self.home())
        app.find(self.say("This page is locked"))
        self.assertFalse(app.has("zeppelin", part=True), "a word of it while it is locked")
        app.write(self.PASSPHRASE, self.say("Your peer’s passphrase"))
        app.press(self.say("Open it again"))
        field = app.field(self.say("Your name, if you say yes"))
        app.wait(lambda: app.text_of(field) == self.SIGNED[:5], "the half name")
        app.focus(self.say("Your name, if you say yes"))
        app.key("ctrl+End")
        app.type(self.SIGNED[5:])
        app.press(self.say("Hold for yes"))
        app.find(self.say("You said yes on %1. Now give the device back.").split("%1")[0], part=True)
        self.only_the_page(app)
        app.press(self.say("Give it back"))
        app.write(self.PASSPHRASE, self.say("Your peer’s passphrase"))
        app.press(self.say("Take it back"))
        app.says(self.say("Yes, signed"))
        app.says(self.say("Signed: %1", self.SIGNED))
        return app

    def take_it_along(self, app):
        app.press(self.say("Save it as a page"))
        page = app.wait(lambda: next(pathlib.Path(self.folder, "home", "Documents").glob("*.pdf"), None), "the page in Documents")
        text = " ".join(subprocess.run(["pdftotext", str(page), "-"], capture_output=True, text=True, check=True).stdout.split())
        for words in (self.PERSON, self.WHAT, self.WHOM, self.SIGNED, self.say("What is shared")):
            self.assertIn(words, text, "the page holds it")
        self.assertNotIn("Quetzal", page.name, "a file name says no name")

    def share_and_take_back(self, app):
        app.press(self.say("Write what was shared"))
        app.write(self.SHARED, self.say("What, with whom, and how"))
        app.press(self.say("Keep it"))
        app.says(self.SHARED)
        app.press(self.say("They take it back"))
        app.write(self.BACK, self.say("Their words, if they want"))
        app.press(self.say("They said so now"))
        app.says(self.say("What had been shared"))
        app.says(self.BACK)

    def test_a_consent_is_signed_shared_under_and_taken_back(self):
        app = self.start(*self.look, environment=self.home())
        self.set_up_records(app)
        self.begin_plan(app)
        self.write_it(app)
        app = self.sign_it(app)
        self.take_it_along(app)
        self.share_and_take_back(app)
        self.has_emergency_bar(app)
        app.press(self.say("Hide"))
        app.find(self.say("Come back"))
        self.assertFalse(app.has("Quetzal", part=True), "nobody's name after Hide")
        app.quit()
        self.nothing_readable(self.canaries())


class Permiso(Consent):
    language = "es"
    look = ("--size", "1024x768")
    PERSON = "Robin Ejemplo Quetzal"
    WHAT, SHARED, BACK = "mis horas de zeppelin", "hablamos del mangrove", "lo supo el club bromelia"


if __name__ == "__main__":
    unittest.main(verbosity=2)
