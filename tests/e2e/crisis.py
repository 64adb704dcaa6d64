#!/usr/bin/env python3
"""Now, from outside: a hold walk to its end in both languages, the call sheet where two counties meet, two people down, and a visit that
closes with follow-ups. No setup, no unlock."""
import unittest

import outside

NEAR_A_COUNTY_LINE = ("--position", "34.0965,-117.7190,30")  # Los Angeles and San Bernardino meet within a mile


class Crisis(outside.Story):
    def search(self, app, words, title):
        app.press(self.say("Search guides, tools, services"))
        app.write(words)
        app.press(title)

    def test_a_hold_walk_ends_in_something_to_do(self):
        app = self.start()
        self.search(app, "5150", "Could this be a hold?")
        app.find("Is a life in danger this minute?")
        for answer in ("No", "An adult", "Yes, or it may", "None of these"):
            app.press(answer)
        app.find("This is not enough for a hold")
        app.press("De-escalate")
        app.find("Stop and look: exits, objects, people", part=True)

    def test_two_counties_are_named_where_they_meet(self):
        app = self.start(*NEAR_A_COUNTY_LINE)
        app.press("911")
        app.says("County or ")
        app.says("A county line is close. Say both.")

    def test_two_people_and_a_visit_that_closes_with_follow_ups(self):
        app = self.start()
        app.press("Overdose")
        app.find("Check them")
        app.press("Another person is down")
        app.find("Person 2: Overdose", part=True)
        app.press("EMS card")
        app.find("Possible overdose, person 2")
        app.press("EMS has taken over")
        app.press("EMS card")
        app.find("Possible overdose")
        app.press("EMS has taken over")
        app.find("This visit")
        app.press("Close visit")
        app.press("Gone to hospital")
        app.press("Close visit")
        app.find("Ninety seconds for you")
        app.press("Not now")
        app.find("Nothing is waiting. An open visit or an unfinished plan shows up here.")


class CrisisInSpanish(Crisis):
    language = "es"

    def test_a_hold_walk_ends_in_something_to_do(self):
        app = self.start()
        self.search(app, "retención", "¿Puede haber una retención?")
        for answer in ("No", "Es mayor de edad", "Sí, o puede ser", "Nada de esto"):
            app.press(answer)
        app.find("Esto no basta para retener")

    def test_two_counties_are_named_where_they_meet(self):
        self.skipTest("told in English")

    def test_two_people_and_a_visit_that_closes_with_follow_ups(self):
        self.skipTest("told in English")


if __name__ == "__main__":
    unittest.main(verbosity=2)
