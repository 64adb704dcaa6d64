"""What the robot does next: by chance, but such chance as a bad night has. Now, calls, runs, lists and visits come often, in odd orders, and
in the middle of them the thumb slips, the phone turns, somebody else's language is chosen, the battery dies."""
import random

from robotholds import CANARY

SIZES = ("390x844", "360x640", "844x390", "640x360", "820x1180", "1180x820", "1024x768", "1920x1080")
PLACES = ("none", "none", "34.0965,-117.7190,30", "37.4529,-122.1817,20", "39.0968,-120.0324,50", "40.7128,-74.0060,15")
PASSPHRASE = "violet kettle tundra mosaic"
OWN = ("sings like a {} at noon", "{} by the quiet door", "rather the {} than the bus", "aunt {} and her tea")
HOME, BACK, ESCAPE, BIG, ANY, FILL = ("go", "Home"), ("key", "alt+Left"), ("key", "Escape"), ("big",), ("any",), ("fill",)


def tap(*names):
    return ("tap", *names)


# Odd orders that a night brings: (how often, what). What is not on the screen when its turn comes is left out.
STORIES = (
    (4, "a call before anything", [tap("911", "988"), ESCAPE, tap("Overdose"), BIG, BIG, BIG]),
    (3, "a call, then a list", [tap("988", "911"), tap("Close"), HOME, tap("Now"), tap("De-escalate"), tap("Done, next"), tap("Done, next")]),
    (3, "a run to its end", [tap("Overdose"), BIG, BIG, BIG, BIG, BIG, BIG, BIG]),
    (3, "a mark before its step", [tap("Overdose"), ("mark",), ("mark",), BIG, ("mark",), BIG, BIG]),
    (2, "two people", [tap("Overdose"), BIG, tap("Another person is down"), BIG, ("mark",), ANY, tap("EMS card"), BACK]),
    (2, "a call in a run", [tap("Overdose"), BIG, tap("911"), ANY, ESCAPE, BIG, BIG]),
    (2, "the card", [tap("Overdose"), tap("EMS card"), BACK, BIG, tap("EMS card"), tap("EMS has taken over")]),
    (2, "another protocol", [HOME, tap("Now"), tap("Seizure", "Overheating", "Severe withdrawal", "Bleeding", "Choking"), BIG, BIG, ("mark",), BIG]),
    (3, "a list", [HOME, tap("Now"), tap("De-escalate", "Safety check", "First things"), ("check",), ("check",), BACK, ("check",)]),
    (3, "a walk", [HOME, tap("Now"), tap("Ask about suicide", "Could this be a hold?", "Report", "Trafficking"), ANY, ANY, ANY, ANY]),
    (3, "a note", [HOME, tap("Visit"), FILL, tap("Add note"), HOME, tap("Visit")]),
    (3, "what the visit says", [HOME, tap("Visit")]),
    (1, "the end of a visit", [HOME, tap("Visit"), tap("Close visit"), ANY, ANY, tap("Close visit"), tap("Not now")]),
    (1, "how long am I gone", [HOME, tap("Now"), tap("Check on me"), ANY, ANY, ANY, HOME]),
    (2, "a plan", [HOME, tap("Plans"), ANY, FILL, BIG, FILL, ("key", "Return"), BIG, FILL]),
    (1, "where am I", [HOME, tap("Now"), tap("My place", "Where am I?"), ANY, FILL, BACK]),
    (1, "the language", [HOME, tap("Me"), tap("Español", "English"), BACK]),
    (1, "how it looks", [HOME, tap("Me"), tap("Night", "Day", "High contrast"), tap("Larger", "Largest", "150 %", "200 %", "A+"), BACK]),
    (1, "search", [HOME, tap("Search guides, tools, services"), FILL, ANY, BACK]),
    (1, "the directory", [HOME, tap("Directory"), ANY, ANY, FILL, BACK]),
    (1, "people", [HOME, tap("People"), ANY, ANY]),
    (1, "in other hands", [HOME, tap("Plans"), ANY, tap("Hand it over"), tap("Hold to hand over"), ANY]),
    (1, "on the wall", [HOME, tap("Me"), tap("Records and safety"), tap("Kiosk on the wall"), tap("Hold to start the kiosk"), ANY, ANY]),
)
# (how often, kind) of everything else.
CHANCES = ((46, "press"), (5, "twice"), (9, "click"), (6, "fill"), (4, "back"), (3, "escape"), (2, "keys"), (6, "scroll"), (3, "size"),
           (1, "lock"), (1, "hide"), (4, "kill"), (1, "quit"), (2, "wait"), (11, "story"))
STORMS = 0.05  # of the steps; a full disk has room again four times as soon
RARELY = ("Erase", "Kiosk", "Hold to", "Restore", "Close visit", "Lock", "Delete")


def situation(seed, storms=False):
    """What is given before the first step. @p storms: the disk fills up and has room again, the phone sleeps."""
    chance = random.Random(f"{seed}/situation")
    return {"seed": seed, "storms": storms,
            "size": chance.choice(SIZES[:4] + SIZES[:1] * 3), "dialer": chance.random() < 0.4,
            "position": chance.choice(PLACES), "vault": chance.random() < 0.35}


class Mind:
    def __init__(self, seed, words):
        self.seed, self.words = seed, words
        self.queue, self.pressed = [], {}
        self.tries = self.wrong = self.number = 0
        self.full = False

    def storm(self):
        """@return a step that comes over everybody, or nothing"""
        chance = random.Random(f"{self.seed}/{self.number}/storm")
        if chance.random() > (4 * STORMS if self.full else STORMS):
            return None
        self.number += 1
        if not self.full and chance.random() < 0.4:
            return ["sleep", chance.choice((1, 5, 12))]
        self.full = not self.full
        return ["full"] if self.full else ["room"]

    def next(self, look, language):
        """@return a step as Hand.do takes it"""
        self.number += 1
        chance = random.Random(f"{self.seed}/{self.number}")
        say = {english: self.words.say(english, language) for english in ("Passphrase", "Open records", "Home", "Overdose")}
        locked = [item for item in look.items if item.editable and say["Passphrase"] in (item.name, item.description)]
        if locked and chance.random() < 0.5:
            return ["unlock", say["Passphrase"], PASSPHRASE]
        while self.queue and chance.random() < 0.85:
            step = self._told(look, chance, language)
            if step:
                return step
        for _ in range(20):
            kinds = [kind for _, kind in CHANCES]
            step = self._by_chance(chance.choices(kinds, [often for often, _ in CHANCES])[0], look, chance, language)
            if step:
                return step
        return ["key", "alt+Left"]

    def _told(self, look, chance, language):
        kind, *what = self.queue[0]
        if kind == "go":  # as often as it takes, but no more
            home = next((item for item in look.places() if item.name == self.words.say(what[0], language)), None)
            self.tries = 0 if home else self.tries + 1
            if home or self.tries > 4:
                self.queue.pop(0)
                self.tries = 0
            return self._press(look, home) if home else ["key", "alt+Left"]
        self.queue.pop(0)
        if kind == "tap":
            names = [self.words.say(name, language) for name in what]
            chance.shuffle(names)
            return self._press(look, self._named(look, names))
        if kind == "key":
            return ["key", *what]
        if kind == "big":
            return self._press(look, look.biggest())
        if kind == "mark":
            return self._press(look, self._one(chance, [item for item in look.free() if self._small_and_low(look, item)]))
        if kind == "check":
            return self._press(look, self._one(chance, [item for item in look.free() if item.role in ("check box", "radio button")]))
        return self._by_chance("fill" if kind == "fill" else "press", look, chance, language)

    # -- by chance -----------------------------------------------------------------------------------------------------
    def _by_chance(self, kind, look, chance, language):
        if kind in ("press", "twice", "click"):
            item = self._any(look, chance)
            return self._press(look, item, kind) if item else None
        if kind == "fill":
            fields = [item for item in look.items if item.editable]
            if not fields:
                return None
            field = chance.choice(fields)
            return ["type", field.name or field.description, self._text(field, chance, language)]
        if kind == "story":
            if not self.queue:
                often, names, steps = zip(*STORIES)
                self.queue = list(steps[names.index(chance.choices(names, often)[0])])
            return self._told(look, chance, language)
        return {"back": ["key", "alt+Left"], "escape": ["key", "Escape"], "keys": ["key", *chance.choice((["Tab"], ["Tab", "Return"], ["Return"]))],
                "scroll": ["scroll", chance.choice((3, 6, 12, -6))], "size": ["size", chance.choice(SIZES)], "lock": ["key", "ctrl+l"],
                "hide": ["key", "ctrl+h"], "kill": self._end("kill", chance), "quit": self._end("quit", chance),
                "wait": ["wait", chance.choice((0.5, 1.5, 3))]}[kind]

    def _end(self, kind, chance):
        if chance.random() < 0.5 and not self.queue:
            self.queue = [HOME, tap("Visit")]
        return [kind]

    def _text(self, field, chance, language):
        told = f"{field.name} {field.description}".lower()
        if "passphrase" in told or "frase" in told or "same again" in told:
            if self.wrong < 3 and chance.random() < 0.2:
                self.wrong += 1
                return "not the passphrase at all"
            return PASSPHRASE
        return chance.choice(OWN).format(CANARY)

    # -- which of what is there ----------------------------------------------------------------------------------------------
    @staticmethod
    def _one(chance, items):
        return chance.choice(items) if items else None

    @staticmethod
    def _small_and_low(look, item):
        left, top, width, height = look.window()
        return item.box[1] > top + height * 0.5 and item.box[2] < width * 0.5 and item.role in ("push button", "check box", "radio button", "toggle button")

    @staticmethod
    def _named(look, names):
        """The first of them that is there, whole or as the beginning of a name."""
        there = look.pressables()
        for whole in (True, False):
            for name in names:
                found = next((item for item in there if (item.name == name if whole else item.name.startswith(name))), None)
                if found:
                    return found
        return None

    def _any(self, look, chance):
        """What was pressed often comes seldom; what ends things comes seldom too."""
        items = sorted((item for item in look.pressables() if look.in_sight(item)), key=lambda item: (item.box[1], item.box[0], item.name))
        if not items:
            return None
        often, places = [], look.places()
        for item in items:
            weight = 3.0 if item.role in ("check box", "radio button") else 0.8 if item in places else 2.0
            if item.name in ("911", "988"):
                weight = 1.0
            if any(word in item.name for word in RARELY) or item.description in ("Back", "Atrás"):
                weight *= 0.3
            often.append(weight / (1 + self.pressed.get(item.name, 0)))
        return chance.choices(items, often)[0]

    def _press(self, look, item, kind="press"):
        if item is None:
            return None
        self.pressed[item.name] = self.pressed.get(item.name, 0) + 1
        same = [other for other in look.pressables() if other.name == item.name and other.role == item.role]
        return [kind, item.role, item.name, next(i for i, other in enumerate(same) if other is item)]
