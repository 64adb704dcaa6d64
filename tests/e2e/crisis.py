#!/usr/bin/env python3
"""Now, from outside, each in both languages: a hold walk from the number to its end, the call sheet where two counties meet, two people
down, and a visit that closes with follow-ups. No setup, no unlock."""
import time
import unittest

import outside

NEAR_A_COUNTY_LINE = ("--position", "34.0965,-117.7190,30")  # Los Angeles and San Bernardino meet within a mile


class Crisis(outside.Story):
    second_person = "Person 2"

    def search(self, app, words, title):
        app.press(self.say("Search guides, tools, services"))
        app.write(words)
        app.press(title)

    def test_a_hold_walk_ends_in_something_to_do(self):
        app = self.start()
        self.search(app, "5150", self.say("Could this be a hold?"))
        app.find(self.say("Is a life in danger this minute?"))
        for answer in ("No", "An adult", "Yes, or it may", "None of these"):
            time.sleep(0.5)  # an answer in the first moment of a question is the second tap of a trembling thumb
            app.press(self.say(answer))
        app.find(self.say("This alone is not enough"))
        time.sleep(0.5)
        app.press(self.say("De-escalate"))
        app.find(self.say("Stop and look: exits, objects, people"), part=True)

    def test_two_counties_are_named_where_they_meet(self):
        app = self.start(*NEAR_A_COUNTY_LINE)
        app.press("911")
        one, other = self.say("%1 County or %2 County").split("%1")[1].split("%2")  # ' County or ', ' County'
        app.says(one)
        app.says("Los Angeles")
        app.says("San Bernardino" + other)
        app.says(self.say("A county line is close. Say both."))

    def test_two_people_and_a_visit_that_closes_with_follow_ups(self):
        say = self.say
        app = self.start()
        app.press(say("Overdose"))
        app.find(say("Check them"))
        app.press(say("Another person is down"))
        app.find(self.second_person)
        app.press(say("EMS card"))
        app.find(say("%1, person %2", say("Possible overdose"), 2))
        app.press(say("EMS has taken over"))
        app.press(say("EMS card"))
        app.find(say("Possible overdose"))
        app.press(say("EMS has taken over"))
        app.find(say("This visit"))
        app.press(say("Close visit"))
        app.press(say("Gone to hospital"))
        for hours in (24, 72):
            app.press(say("In %1 hours", hours))  # off, and on again: it lies further down the page
            app.press(say("In %1 hours", hours))
        app.press(say("Close visit"))
        app.find(say("Ninety seconds for you"))
        app.press(say("Not now"))
        app.find(say("Search guides, tools, services"))


class CrisisInSpanish(Crisis):
    language = "es"
    second_person = "Persona 2"
    content = {"Check them": "Mira si responde", "Possible overdose": "Posible sobredosis", "Could this be a hold?": "¿Puede haber una retención?",
               "Is a life in danger this minute?": "¿Hay una vida en peligro en este minuto?", "No": "No", "An adult": "Es mayor de edad",
               "Yes, or it may": "Sí, o puede ser", "None of these": "Nada de esto", "This alone is not enough": "Esto solo no basta",
               "De-escalate": "Calmar la situación", "Stop and look: exits, objects, people": "Para y mira: salidas, objetos, personas"}


if __name__ == "__main__":
    unittest.main(verbosity=2)
