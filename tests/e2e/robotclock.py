#!/usr/bin/env python3
"""The robot's own eye for clocks, without an app and without a display: made-up screens tell a time that is right,
begins again, stands still, runs too fast or is somebody else's, in both languages. A check that was never seen to fail
checks nothing."""
import types
import unittest

from robotholds import Holds, alike, lasting
from robotwords import Words

START = 10_000.0  # s on the robot's clock


def text(name, role="label", description="", checked=False):
    return types.SimpleNamespace(name=name, role=role, description=description, checked=checked)


class Screen:
    """A look at @p items that took a tenth of a second."""

    def __init__(self, at, items):
        self.items, self.began, self.ended = items, START + at, START + at + 0.1


def told(seconds):
    return f"{seconds // 60}:{seconds % 60:02}"


class RobotClock(unittest.TestCase):
    WORDS = None

    def setUp(self):
        RobotClock.WORDS = RobotClock.WORDS or Words()
        self.holds = Holds(None, self.WORDS)

    def see(self, at, *items, after=("wait", 1)):
        """@return what a step finds, and a second look almost a second later finds again"""
        first, again = ([("clock", what) for what in self.holds._clock(Screen(at + later, list(items)), step)]
                        for later, step in ((0, after), (0.8, ("look",))))
        return [what for _, what in lasting(first, again)]

    def bar(self, seconds):
        return text(self.holds.say("Steps going on for %1").replace("%1", told(seconds)))

    def dose(self, number, seconds):
        rest = self.holds.say("Dose %1 from %2, if needed").replace("%1", str(number + 1)).replace("%2", "2:00")
        return text(f"{self.holds.say('Since dose %1').replace('%1', str(number))} {told(seconds)}. {rest}")

    def person(self, number, here=True):
        return text(self.holds.say("Person %1").replace("%1", str(number)), "radio button", checked=here)

    def begin(self, language="en"):
        """A run begun at 0 and a dose at 10, both pressed."""
        self.holds.language = language
        self.assertEqual(self.see(0), [])
        self.assertEqual(self.see(1, self.bar(0), after=("press", "push button", "Overdose", 0)), [])
        self.assertEqual(self.see(9, self.bar(8)), [])
        self.assertEqual(self.see(11, self.bar(10), self.dose(1, 0), after=("press", "push button", "Dose 1", 0)), [])

    def test_a_clock_that_is_right_stays_so_through_a_kill_a_turn_and_a_language(self):
        for language in ("en", "es"):
            self.setUp()
            self.begin(language)
            self.assertEqual(self.see(60, self.bar(59), self.dose(1, 49)), [])
            self.assertEqual(self.see(70, self.bar(69), self.dose(1, 59), after=("kill",)), [])
            self.assertEqual(self.see(80, self.bar(79), self.dose(1, 69), after=("size", "844x390")), [])
            self.holds.language = "es" if language == "en" else "en"
            self.assertEqual(self.see(4000, self.bar(3999), after=("press", "radio button", "Español", 0)), [])

    def wrong(self, seconds, after, dose=None):
        """@return what the robot says of a bar, or of the clock of dose 1, that tells so many @p seconds at 60"""
        told_both = []
        for language in ("en", "es"):
            self.setUp()
            self.begin(language)
            shown = [self.bar(59 if dose is not None else seconds), self.dose(1, dose if dose is not None else 49)]
            found = self.see(60, *shown, after=after)
            self.assertEqual(len(found), 1, found)
            told_both.append(found[0])
        return told_both[0]

    def test_one_that_begins_again_after_a_kill_is_found(self):
        self.assertIn("says 3 s", self.wrong(3, ("kill",)))
        self.assertIn("says 0 s", self.wrong(49, ("kill",), dose=0))

    def test_one_that_stands_still_is_found(self):
        self.assertIn("says 10 s", self.wrong(10, ("wait", 3)))
        self.assertIn("says 0 s", self.wrong(49, ("key", "ctrl+l"), dose=0))

    def test_one_that_runs_too_fast_or_too_slow_is_found(self):
        self.assertIn("says 118 s", self.wrong(118, ("scroll", 3)))
        self.assertIn("says 30 s", self.wrong(30, ("scroll", 3)))
        self.assertIn("says 98 s", self.wrong(49, ("scroll", 3), dose=98))

    def test_one_that_a_jump_of_the_wall_clock_moves_is_found(self):
        self.assertIn("says 3659 s", self.wrong(3659, ("wait", 1)))

    def test_one_that_is_wrong_is_found_however_much_is_pressed(self):
        for seconds in (lambda real: 2 * real, lambda real: real // 2, lambda real: 0):
            self.setUp()
            self.begin()
            found = []
            for real in range(2, 60, 2):
                since = text(self.holds.say("Going on for %1").replace("%1", told(seconds(real) + 10)))
                found += self.see(10 + real, since, after=("press", "push button", "Home", 0))
            self.assertGreater(len(found), 5, seconds(60))

    def test_a_dose_whose_clock_is_first_seen_long_after_its_mark_is_right(self):
        self.assertEqual(self.see(0), [])
        self.assertEqual(self.see(1, after=("press", "push button", "Dose 1", 0)), [])
        for at in range(3, 60, 3):
            self.assertEqual(self.see(at, after=("press", "push button", "Next", 0)), [])
        self.assertEqual(self.see(60, self.dose(1, 59)), [])

    def test_one_of_the_bar_that_is_gone_after_a_kill_is_found(self):
        self.begin()
        self.assertEqual(len(self.see(60, after=("kill",))), 1)

    def test_one_that_nobody_has_begun_is_found(self):
        self.assertEqual(self.see(29), [])
        self.assertEqual(len(self.see(30, self.bar(25), after=("press", "push button", "Home", 0))), 1)

    def test_one_of_the_bar_that_comes_with_the_age_of_an_older_press_is_found(self):
        self.assertEqual(self.see(0), [])
        self.assertEqual(self.see(1, after=("press", "push button", "Now", 0)), [])
        self.assertEqual(len(self.see(30, self.bar(29), after=("press", "push button", "Home", 0))), 1)

    def test_a_fault_is_the_same_one_whatever_the_other_clocks_have_said_meanwhile(self):
        before, after = "says 7 s; so far the clocks said: 9", "says 10 s; so far the clocks said: 12, 3"
        self.assertEqual(alike("clock", before), alike("clock", after))
        self.assertNotEqual(alike("clock", "says 7 s; so far none"), alike("bar", "says 7 s"))

    def test_one_of_somebody_else_is_found(self):
        for language in ("en", "es"):
            self.setUp()
            self.begin(language)
            self.assertEqual(self.see(20, self.person(1), self.bar(19), self.dose(1, 9)), [])
            another = ("press", "push button", "Another person", 0)
            self.assertEqual(self.see(22, self.person(2), self.bar(0), after=another), [])
            here = [self.person(2), self.bar(10), self.dose(1, 0)]
            self.assertEqual(self.see(32, *here, after=("press", "push button", "Dose 1", 0)), [])
            back = ("press", "radio button", "1", 0)
            self.assertEqual(self.see(40, self.person(1), self.bar(39), self.dose(1, 29), after=back), [])
            over = ("press", "radio button", "2", 0)
            found = self.see(50, self.person(2), self.bar(28), self.dose(1, 39), after=over)
            self.assertEqual(len(found), 1, found)
            self.assertIn("that is the dose of person 1", found[0])

    def test_two_that_began_within_seconds_of_each_other_are_both_right(self):
        for language in ("en", "es"):
            self.setUp()
            self.holds.language = language
            self.assertEqual(self.see(0), [])
            self.assertEqual(self.see(1, self.bar(0), after=("press", "push button", "Overdose", 0)), [])
            another = ("press", "push button", "Another person is down", 0)
            self.assertEqual(self.see(4, self.bar(0), after=another), [])
            for at in (8.5, 9.5, 30.5):
                self.assertEqual(self.see(at, self.bar(int(at - 4)), after=("press", "push button", "More marks", 0)), [])
            found = self.see(40.5, self.bar(30), after=("press", "push button", "Home", 0))
            self.assertEqual(len(found), 1, "late by six seconds")

    def test_one_that_counts_down_to_another_moment_is_found(self):
        asks = self.holds.say("Asks you at %1").replace("%1", "9:10")
        self.assertEqual(self.see(0), [])
        self.assertEqual(self.see(1, text(f"{asks} 9:59"), after=("press", "push button", "Start 10 minutes", 0)), [])
        self.assertEqual(self.see(60, text(f"{asks} 9:00")), [])
        for real in range(4):
            self.assertEqual(self.see(61 + real, after=("press", "push button", "Home", 0)), [])
        home = ("press", "push button", "Home", 0)
        self.assertEqual(len(self.see(70, text(f"{asks} 9:59"), after=home)), 1, "nobody asked for more")
        late = self.holds.say("Late by %1")
        self.assertEqual(self.see(640, text(late.replace("%1", told(40)))), [])
        found = self.see(650, text(late.replace("%1", told(500))))
        self.assertEqual(len(found), 1, "late since a moment at which no time was up")


if __name__ == "__main__":
    unittest.main(verbosity=2)
