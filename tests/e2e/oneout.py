#!/usr/bin/env python3
"""One person out, from outside: a plan and a visit with a note, then the folder with all of it, which asks first. pdftotext reads the page, the
file is FHIR with the person's own words in it, the person's page tells that it left; and no byte of the app's folder holds a word of it. In
English on a phone, in Spanish on a tablet."""
import json
import os
import pathlib
import subprocess
import unittest

import outside


class OneOut(outside.Story):
    PERSON = "Robin Sample Quetzal"
    SEEN = "hummed a marimba tune"
    look = ("--size", "390x844")

    def home(self):
        """A home of its own, where the folder is made."""
        folder = pathlib.Path(self.folder, "home")
        (folder / "Documents").mkdir(parents=True, exist_ok=True)
        return {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder / ".config")}

    def begin_plan(self, app):
        app.write(self.PERSON, self.say("Name, initials or a code"))
        app.press(self.say("Start the plan"))
        app.find(self.say("Next"))
        app.key("alt+Left")  # a question is a whole page: the places are under it
        app.key("alt+Left")

    def visit(self, app):
        app.press(self.say("Home"))
        app.press(self.say("Now"))
        app.press(self.say("De-escalate"), part=True)
        app.press(self.say("Done, next"))
        app.key("alt+Left")
        app.press(self.say("Home"))
        app.press(self.say("Visit"))
        app.write(self.SEEN, self.say("Note"))
        app.press(self.say("Add note"))
        app.says(self.SEEN)
        app.press(self.say("Close visit"))
        app.press(self.say("Safe, stays here"))
        app.press(self.PERSON)
        app.press(self.say("Close visit"), role="push button")
        app.find(self.say("Visit closed. It is kept with %1.", self.PERSON), part=True)

    def take_out(self, app):
        app.press(self.say("People"))
        app.press(self.PERSON)
        app.press(self.say("Records to take along"))
        app.says(self.say("Visits: %1", 1))
        documents = pathlib.Path(self.folder, "home", "Documents")
        app.press(self.say("Save the folder"))
        app.find(self.say("Save it without protection?"))
        self.assertEqual(list(documents.iterdir()), [], "nothing before the yes")
        self.has_emergency_bar(app)
        app.press(self.say("Yes, save it"))
        app.says("records.fhir.json")
        return documents / "records"

    def has_it_all(self, folder):
        self.assertEqual(sorted(file.name for file in folder.iterdir()), ["records.fhir.json", "records.pdf"])
        text = " ".join(subprocess.run(["pdftotext", str(folder / "records.pdf"), "-"], capture_output=True, text=True, check=True).stdout.split())
        for words in (self.PERSON, self.SEEN, self.say("My records"), self.say("Visit: %1", self.say("Safe, stays here"))):
            self.assertIn(words, text, "the page holds it")
        bundle = json.loads((folder / "records.fhir.json").read_text())
        kinds = [entry["resource"]["resourceType"] for entry in bundle["entry"]]
        self.assertEqual((bundle["resourceType"], bundle["type"], kinds[0]), ("Bundle", "collection", "Patient"))
        for kind in ("CarePlan", "Encounter", "DocumentReference"):
            self.assertIn(kind, kinds)
        self.assertEqual(bundle["entry"][0]["resource"]["name"], [{"text": self.PERSON}])

    def test_one_person_out(self):
        app = self.start(*self.look, environment=self.home())
        self.set_up_records(app)
        self.begin_plan(app)
        self.visit(app)
        self.has_it_all(self.take_out(app))
        app.key("alt+Left")
        app.find(self.say("Records to take along")) # back on the person's page; what was done may lie below its edge
        app.wait(lambda: app._named(self.say("Records saved as files"), hidden=True), "what left the device")
        app.press(self.say("Hide"))
        app.find(self.say("Come back"))
        self.assertFalse(app.has("Quetzal", part=True), "nobody's name after Hide")
        app.quit()
        self.nothing_readable([self.PERSON, "Quetzal", self.SEEN, "marimba"])


class UnaPersona(OneOut):
    language = "es"
    look = ("--size", "1024x768")
    PERSON = "Robin Ejemplo Quetzal"
    SEEN = "tarareaba una marimba"
    content = {"De-escalate": "Calmar la situación"}


if __name__ == "__main__":
    unittest.main(verbosity=2)
