#!/usr/bin/env python3
"""The next visit, through the accessibility tree: a peer says who is on shift, closes a visit, and takes an entry out
that its note tells of; the next day the follow-up leads to the questions of how it was, which the person answers in
hand-over, killed with -9 half way through; the dates leave as a calendar and a table. No file that leaves names
anybody, and no byte of the app's folder holds a word of it. In English on a phone, in Spanish on a tablet."""
import os
import pathlib
import unittest

import outside


class NextVisit(outside.Story):
    PERSON = "Robin Sample Quetzal"
    PEER, UNIT, LEAD = "Ana Marimba", "Zeppelin 4", "Sam Saffron"
    look = ("--size", "390x844")

    def canaries(self):
        return [self.PERSON, self.PEER, self.UNIT, self.LEAD, "Quetzal", "Marimba", "Zeppelin", "Saffron"]

    def home(self, ahead=""):
        """A home of its own, where files are saved."""
        folder = pathlib.Path(self.folder, "home")
        (folder / "Documents").mkdir(parents=True, exist_ok=True)
        later = {}
        if ahead:
            library = next(pathlib.Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
            later = {"LD_PRELOAD": str(library), "FAKETIME": ahead, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        return {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder / ".config"), **later}

    @staticmethod
    def stands(app, words):
        """Somewhere on the page, further down too."""
        app.wait(lambda: app._named(words, part=True, hidden=True), f"'{words}'")

    def begin_plan(self, app):
        app.write(self.PERSON, self.say("Name, initials or a code"))
        app.press(self.say("Start the plan"))
        app.find(self.say("Next"))
        app.key("alt+Left")
        app.key("alt+Left")

    def say_who_is_on_shift(self, app):
        app.press(self.say("Home"))
        app.press(self.say("Who is on shift?"))
        app.write(self.PEER, self.say("Your name or initials"))
        app.write(self.UNIT, self.say("Team or unit"))
        app.write(self.LEAD, self.say("Supervisor today"))
        self.stands(app, self.say("Today it reads: %1", f"{self.PEER}, {self.UNIT}"))
        app.press(self.say("Done"))
        app.gone(self.say("Who is on shift?"))

    def close_a_visit(self, app):
        app.press(self.say("Now"))
        app.press(self.say("De-escalate"), part=True)
        app.press(self.say("Done, next"))
        app.key("alt+Left")
        app.press(self.say("Home"))
        app.press(self.say("Visit"))
        app.press(self.say("Close visit"))
        app.press(self.say("Safe, stays here"))
        app.press(self.PERSON)
        app.press(self.say("Supervisor knows: %1", self.LEAD))
        app.press(self.say("Close visit"), role="push button")
        app.find(self.say("Visit closed. It is kept with %1.", self.PERSON), part=True)

    def take_out_and_finish(self, app):
        """The entry leaves the draft with it; the note is signed by who is on shift."""
        app.press(self.say("People"))
        app.press(self.PERSON)
        app.press(self.say("Visit: %1", self.say("Safe, stays here")))
        app.press(self.say("Something here did not happen"))
        words = self.say("Take out") + ","
        taking = app.wait(lambda: list(app._all_named(words, part=True, pressable=True, hidden=True)),
                          "a way to take out an entry")
        gone = taking[0].get_name().split(", ", 1)[1]  # the step that was ticked: the draft tells of it
        app.press(taking[0].get_name())
        self.stands(app, self.say("Taken out"))
        app.press(self.say("Go on with the note"))
        text = app.text_of(app.focus())
        self.assertNotIn(gone, text, "its sentence left the draft")
        self.assertIn(self.say("What we did together:"), text)
        app.press(self.say("Finish the note"))
        app.press(self.say("Yes, it is finished"))
        self.stands(app, f"{self.PEER}, {self.UNIT}")

    def answer(self, app, question, answer):
        """Each answer stands under its question: the n-th button of that name."""
        nth = ["heard", "respect", "say", "words", "better", "again"].index(question)
        def all_six():
            found = list(app._all_named(self.say(answer), pressable=True, hidden=True))
            return len(found) == 6 and found
        buttons = app.wait(all_six, "six times the same answer")
        app.wait(lambda: app._do(buttons[nth], "Press", "Toggle"), "a press on the answer")

    def how_it_was(self, app):
        """@return the app, killed in hand-over and started again"""
        app.press(self.say("How it was for them"))
        app.press(self.say("Hold to hand over"))
        app.find(self.say("How was it for you?"))
        self.assertFalse(app.has("Quetzal", part=True), "no name in the person's hands")
        self.assertFalse(app.has("Marimba", part=True), "nor the peer's")
        self.has_emergency_bar(app)
        self.answer(app, "heard", "Yes")
        self.stands(app, self.say("Thank you. It is kept. Give the device back when you like."))
        outside.pump(1.0)  # what was promised to be on disk by then
        app.kill()
        app = self.start(*self.look, environment=self.home("+25h"))
        app.find(self.say("This page is locked"))
        app.write(self.PASSPHRASE, self.say("Your peer’s passphrase"))
        app.press(self.say("Open it again"))
        self.stands(app, self.say("Thank you. It is kept. Give the device back when you like."))
        app.press(self.say("Give it back"))
        app.write(self.PASSPHRASE, self.say("Your peer’s passphrase"))
        app.press(self.say("Take it back"))
        self.stands(app, self.say("Waiting for you"))
        self.assertFalse(app.has(self.say("Circle of support")), "they sit beside the peer: no page of theirs opens by itself")
        self.assertFalse(app.has(self.say("Did we listen to you?")), "the peer is shown no answer")
        return app

    def take_the_dates(self, app):
        app.press(self.say("Home"))
        app.press(self.say("Follow-ups"))
        app.press(self.say("A calendar file"))
        self.stands(app, self.say("%1 is in your documents.", "due.ics"))
        app.press(self.say("A table"))
        self.stands(app, self.say("%1 is in your documents.", "due.csv"))
        documents = pathlib.Path(self.folder, "home", "Documents")
        calendar, table = ((documents / name).read_text(encoding="utf-8") for name in ("due.ics", "due.csv"))
        self.assertIn(self.say("72-hour check"), calendar)
        self.assertIn(self.say("72-hour check"), table)
        for word in self.canaries():
            for file in (calendar, table):
                self.assertNotIn(word.lower(), file.lower(), "a date names nobody")

    def test_the_next_visit(self):
        app = self.start(*self.look, environment=self.home())
        self.set_up_records(app)
        self.begin_plan(app)
        self.say_who_is_on_shift(app)
        self.close_a_visit(app)
        self.take_out_and_finish(app)
        app.quit()
        app = self.start(*self.look, environment=self.home("+25h"))
        app.press(self.say("Follow-ups"))
        self.unlock(app)
        app.press(self.PERSON)
        self.stands(app, self.say("How is it now?"))
        app = self.how_it_was(app)
        self.take_the_dates(app)
        app.press(self.say("Hide"))
        app.find(self.say("Come back"))
        self.assertFalse(app.has("Quetzal", part=True), "nobody's name after Hide")
        app.quit()
        self.nothing_readable(self.canaries())


class ProximaVisita(NextVisit):
    language = "es"
    content = {"De-escalate": "Calmar la situación"}
    look = ("--size", "1024x768")
    PERSON = "Robin Ejemplo Quetzal"


if __name__ == "__main__":
    unittest.main(verbosity=2)
