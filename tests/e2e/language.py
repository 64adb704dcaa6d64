#!/usr/bin/env python3
"""The language is switched in place: words that are being typed stay in their field, and the cursor with them. And on every screen of the
way the emergency bar is there, in one piece, on top."""
import unittest

import outside

TABLET = ("--size", "1024x768")


class Language(outside.Story):
    TYPED = "naloxone nose spray"

    def switch(self, app, to):
        app.press(to)
        self.language = "es" if to == "Español" else "en"
        self.words = outside.spanish() if self.language == "es" else {}

    def test_words_that_are_being_typed_stay(self):
        app = self.start(*TABLET)
        app.press("Search guides, tools, services")
        field = app.write(self.TYPED)
        self.switch(app, "Español")
        app.find(self.say("Home"))
        field = app.wait(lambda: [f for f in app.fields() if app.text_of(f) == self.TYPED], "the typed words after the switch")[0]
        app.focus(field.get_name())
        app.type(" more")
        app.wait(lambda: app.text_of(field) == self.TYPED + " more", "the next words behind the first")
        self.switch(app, "English")
        app.find("Home")
        app.wait(lambda: [f for f in app.fields() if app.text_of(f) == self.TYPED + " more"], "the typed words after the way back")

    def test_a_plan_s_words_stay(self):
        app = self.start(*TABLET)
        self.set_up_records(app)
        app.write("Robin Sample", "Name, initials or a code")
        app.press("Start the plan")
        app.find("Next")
        field = app.write("pacing at night")
        self.switch(app, "Español")
        app.find(self.say("Next"))
        app.wait(lambda: [f for f in app.fields() if app.text_of(f) == "pacing at night"], "the typed words after the switch")

    def visit(self, app, *ways):
        for way in ways:
            before = app.calm()
            app.press(self.say(way))
            app.wait(lambda: app.calm() != before, f"another screen after '{way}'")
            with self.subTest(screen=way, language=self.language):
                self.has_emergency_bar(app)

    def go_home(self, app):
        """Steps and questions have no navigation under them: back from there by keyboard."""
        for _ in range(5):
            if app.has(self.say("Home")):
                return app.press(self.say("Home"))
            app.key("alt+Left")
        self.fail("no way home:\n" + "\n".join(app.on_screen()))

    def every_screen(self, app):
        for way in (("Before",), ("Now", "Who to call"), ("After",), ("Search guides, tools, services",), ("Plans", "Start a safety plan"),
                    ("Directory", "Add a county’s file"), ("People",), ("Me", "Competencies"), ("Overdose", "EMS card"), ("Hide",)):
            self.go_home(app)
            self.visit(app, *way)

    def test_the_emergency_bar_is_on_every_screen(self):
        app = self.start()
        self.every_screen(app)
        app.press("Come back")
        app.press("Me")
        self.switch(app, "Español")
        self.every_screen(app)


if __name__ == "__main__":
    unittest.main(verbosity=2)
