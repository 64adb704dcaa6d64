"""What must hold after every step of the robot, whatever was pressed before. Each of these is a promise of the app, none knows a page of it."""
import os
import re
import time

THUMB = 48
TIME = r"(?:(?P<h>\d+):)?(?P<m>\d+):(?P<s>\d\d)"
BAR, LATE, DOSE, DOWN = "Steps going on for %1", "Late by %1", "Since dose %1", ("Asks you at %1",)
# Words of the catalogue that tell a running time: (what stands for %1, what follows)
RUNNING = {BAR: (TIME, ""), DOSE: (r"\d+", " " + TIME), "Since you started": ("", " " + TIME),
           "Going on for %1": (TIME, ""), "Kept going: %1": (TIME, ""), LATE: (TIME, ""),
           "Asks you at %1": (r"\d+:\d\d", " " + TIME)}
PRESSES = ("press", "click", "twice", "type")  # that can begin something, as Return can, and no other key
# What is pressed for such a clock, in both languages: it may be seen long after. Any other is seen at once.
BEGINS = {DOSE: re.compile(r"dos[ei]|nalox", re.I), **{word: re.compile(r"minut", re.I) for word in DOWN}}
AT_ONCE = 3  # presses
ROW = re.compile(r"^\d{1,2}:\d\d(?: ?[ap]\.?\s?m\.?)?\. ", re.I)  # of the timeline of a visit: '3:05 AM. Naloxone, dose 1'
STAMPED = re.compile(r"\S (\d{1,2}):(\d\d)(?: ?[ap]\.?\s?m\.?)?$", re.I)  # a mark that stands: 'Dose 1 3:05 AM'
CANARY = "zeppelin"  # in every private word the robot types
NOT_YET = ("Not on disk yet", "Aún no está en el disco", "Not saved", "No guardado")  # beginnings
TRIES_AGAIN = 15  # s
SLOW_READ = 2.0  # s a clock may be off


PASSING = {"bar", "disk", "words", "clock", "size", "covered"}  # kinds that must still be so when one looks again
SO_FAR = "; so far "  # before what is told of a fault, but is not the fault


def alike(kind, what):
    """Two faults are the same one when only their figures differ: a clock goes on."""
    return kind, re.sub(r"\d+", "0", what.split(SO_FAR)[0])


def lasting(found, again):
    """@return those of @p found that are still there when one looks @p again: what is on its way is none"""
    still = {alike(*fault) for fault in again}
    return [fault for fault in found if fault[0] not in PASSING or alike(*fault) in still]


def seconds(match):
    return int(match["h"] or 0) * 3600 + int(match["m"]) * 60 + int(match["s"])


class Holds:
    """Remembers what was shown, to ask for it again. `after(look, step)` @return [(what kind of promise, a sentence)]"""

    KINDS = ("alive", "quiet", "bar", "way", "disk", "words", "language", "saved", "clock", "size", "covered", "private", "dialing")

    def __init__(self, hand, words):
        self.hand, self.words = hand, words
        self.language = "en"
        self.told, self.dialed = 0, 0
        self.origins, self.dues = [], []  # moments that running times count from and to: the earliest and latest each
        self.begun = []  # what was pressed: from the look before to the look after, and its words
        self.doses = {}  # person: the moment that the clock of a dose of theirs counts from
        self.looked, self.runs, self.lost = None, False, False
        self.rows, self.rows_language = None, None
        self.before = None  # the look before a kill
        self.locked = False
        self.theirs = False  # a plan may be in its person's language, whatever the app's is
        self.sure, self.sure_language = None, None  # the rows of the visit that were there before the disk was full
        self.stood = set()  # what the full disk made true, and stands until somebody taps again

    def after(self, look, step):
        self._which_language(look)
        self._fills(step)
        found = []
        for kind in ("quiet", "bar", "disk", "words", "saved", "clock", "size", "covered", "private", "dialing"):
            found += [(kind, what) for what in getattr(self, "_" + kind)(look, step)]
        return found

    def standing_faults(self, look):
        """Those faults that must still be there when one looks again."""
        return [(kind, what) for kind in sorted(PASSING) for what in getattr(self, "_" + kind)(look, ("look",))]

    def _which_language(self, look):
        bar, _ = look.bar()
        if bar:
            self.language = "es" if bar.name == self.words.say("Emergency", "es") else "en"

    def say(self, english):
        return self.words.say(english, self.language)

    def _quiet(self, look, step):
        said = self.hand.complaints()
        new, self.told = said[self.told:], len(said)
        if new:
            yield f"it wrote: {new[0]}" + (f" (and {len(new) - 1} lines more)" if len(new) > 1 else "")

    # -- the emergency bar ---------------------------------------------------------------------------------------------
    def _bar(self, look, step):
        bar, inside = look.bar()
        if not bar:
            yield "no emergency bar"
            return
        names = [item.name for item in inside if item.pressable]
        if names[1:] != ["911", "988"] or not names[0].startswith(self.say("Overdose")):
            yield f"the emergency bar holds {names}"
            return
        left, top, width, height = look.window()
        inside = [item for item in inside if item.pressable]  # the running clock lies under its button
        on_top = self.hand.on_top(look, [item.middle() for item in inside])
        for item in inside:
            x, y, w, h = item.box
            over = on_top[item.middle()]
            if min(w, h) < THUMB:
                yield f"'{item.name}' of the emergency bar is {w} x {h}"
            if x < left or y < top or x + w > left + width or y + h > top + height:
                yield f"'{item.name}' of the emergency bar is at {item.box}, outside the window {look.window()}"
            elif over not in (None, item) and not look.on_a_page(over):
                yield f"over '{item.name}' of the emergency bar lies '{over.name}'"

    # -- the disk ------------------------------------------------------------------------------------------------------
    def ends(self, look):
        """The app ends with @p look on its screen. On a full disk what was there before it was full is promised."""
        self.before = None if self.hand.full else look
        if self.hand.full:
            self.rows, self.rows_language = self.sure, self.sure_language

    def _fills(self, step):
        if step[0] == "full":
            self.sure, self.sure_language = self.rows, self.rows_language
        elif step[0] == "room":
            self._wait_until_written()

    def _wait_until_written(self):
        """It is tried again by itself every three seconds: what no retry takes away is said of something else."""
        end = time.monotonic() + TRIES_AGAIN
        while True:
            untrue = {item.name for item in self.hand.look().items if item.name and self.words.not_true(item.name)}
            waiting = {name for name in untrue if name.startswith(NOT_YET)}
            if not waiting or time.monotonic() > end:
                break
            time.sleep(0.3)
        self.stood |= untrue - waiting

    # -- words -----------------------------------------------------------------------------------------------------------
    def _disk(self, look, step):
        if self.hand.full:
            return
        for item in look.items:
            known = item.name and item.name not in self.stood and self.words.not_true(item.name)
            if known:
                yield f"'{item.name}', with room on the disk"

    def _words(self, look, step):
        if step[0] in PRESSES and len(step) > 2 and step[1] == "radio button" and step[2] in ("Español", "English"):
            self.theirs = True
        heads = look.title().split(" / ")
        in_theirs = self.theirs and any(self.words.other_language(head, self.language) for head in heads)
        for item in look.items:
            for text in {item.name, item.description}:
                fault = text and not item.editable and self.words.broken(text)
                if fault:
                    yield f"{fault} in '{text[:120]}'"
                if text and not item.editable and not in_theirs and self.words.other_language(text, self.language):
                    yield f"'{text[:120]}' is not {'Spanish' if self.language == 'es' else 'English'}"

    # -- what was shown as saved -------------------------------------------------------------------------------------------
    def timeline(self, look):
        """The rows of the visit, those further down the page too; nothing where this is another page."""
        if not look.has(self.say("This visit")) or look.sheet():  # under a sheet the page is off
            return None
        saving = self.say("Note: saving")
        return sorted(item.name for item in [*look.items, *look.beneath]
                      if ROW.match(item.name) and not item.name.endswith(saving))

    def standing(self, items):
        """What is done on this page: marks with their time, ticks, a person's own words."""
        clocks = tuple(self.say(word).split("%")[0] for word in ("Overdose", "Person %1: %2"))
        return {item.name for item in items if not item.editable and item.name and not item.name.startswith(clocks)
                and (item.checked or CANARY in item.name or item.role == "push button" and self._is_stamped(item.name))}

    @staticmethod
    def _is_stamped(name):
        """'Dose 1 3:05 AM': a time of the last hour, not a running clock."""
        match = STAMPED.search(name)
        if not match:
            return False
        now = time.localtime()
        ago = (now.tm_hour * 60 + now.tm_min - int(match[1]) * 60 - int(match[2])) % 720
        return ago < 60

    def forget(self):
        """Something was taken back or closed by hand: what stood need not stand any more."""
        self.rows = None

    def _but_sealed(self, shown, there):
        """Those of @p shown that are not @p there any more. After a kill the words of a note wait for the unlock: a row of its time that says
        so stands for it, one for one, and the words for that row after the unlock."""
        there, sealed = list(there), self.say("Note kept. It opens after unlock.")
        gone = []
        for row in shown:
            time_of = ROW.match(row)
            at = time_of[0] if time_of else None
            same = [row] + [other for other in there if at and other.startswith(at) and at + sealed in (row, other)]
            instead = next((each for each in same if each in there), None)
            if instead:
                there.remove(instead)
            else:
                gone.append(row)
        return gone

    def _saved(self, look, step):
        if tuple(step[:2]) == ("key", "ctrl+l") or self.say("Hide") in step:
            self.rows = None  # locked: words are gone from the screen until the unlock, and that is as it should be
        rows = self.timeline(look)
        if rows is not None:
            if self.rows is not None and self.rows_language == self.language:
                gone = self._but_sealed(list(self.rows), rows)
                if gone:
                    yield f"the visit showed '{gone[0]}' and does not any more ({len(gone)} of {len(self.rows)} rows are gone)"
            self.rows, self.rows_language = rows, self.language
        elif self.rows and look.has(self.say("No visit is open")):
            yield f"'No visit is open' after {len(self.rows)} rows of one, which nobody closed"
            self.rows = None
        if self.before is not None and step[0] in ("kill", "quit", "unlock"):
            was, self.before = self.before, None if look.title() == self.before.title() else self.before
            if was.title() == look.title():
                here, sealed = [*look.items, *look.beneath], self.say("Note kept. It opens after unlock.")
                there = [*self.standing(here), *(item.name for item in here if item.name.endswith(sealed))]
                missing = self._but_sealed(sorted(self.standing(was.items)), there)
                if missing:
                    yield f"after the {step[0]} '{missing[0]}' does not stand on '{look.title()}' any more ({len(missing)} things)"
        elif step[0] not in ("kill", "quit", "unlock"):
            self.before = None

    # -- clocks ------------------------------------------------------------------------------------------------------------
    def _told(self, look):
        """Every running time that the screen tells: (word of the catalogue, its seconds)"""
        forms = [(word, re.compile(re.escape(self.say(word)).replace("%1", of) + then + r"(?=\.|$)"))
                 for word, (of, then) in RUNNING.items()]
        for item in look.items:
            for text in {item.name, item.description}:
                for word, form in forms:
                    match = text and form.match(text)
                    if match:
                        yield word, seconds(match)

    def _clock(self, look, step):
        """Whatever tells a running time tells it since one and the same moment, through kills, hiding, turning, locks
        and languages; and at that moment something was pressed, just before it was first seen or by the name of it."""
        pressed = step[0] in PRESSES or (step[0] == "key" and "Return" in step)
        if pressed and self.looked is not None:
            self.begun.append((self.looked, look.ended, " ".join(map(str, step))))
        told = list(self._told(look))
        for word, said in told:
            if word in DOWN:
                least, most, known = look.began + said - 1, look.ended + said + 1, self.dues
            else:
                least, most = look.began - said - 1, look.ended - said
                known = self.dues if word == LATE else self.origins
            if word == DOSE:
                yield from self._somebody_elses(look, (least, most), said)
            since = self._beginnings(word, pressed or step[0] != "look" and self._just_pressed(look))
            began = since if word in DOWN else any(least <= end and begin <= most for begin, end, _ in since)
            if any(self._meet((least, most), moment) for moment in known):
                # Two clocks that began within one slow look of each other: the second is its own from its first sight on.
                # Held against the first alone it would be right by that leave only, and a fault at the next slow look.
                if began and word not in (*DOWN, LATE) and not any(self._meet((least, most), moment, 0) for moment in known):
                    known.append((least, most))
                continue
            if began or word == LATE and not known:
                known.append((least, most))
                continue
            ago = ", ".join(f"{look.ended - moment[1]:.0f}" for moment in known) or "none"
            yield f"'{self.say(word)}' says {said} s{SO_FAR}the clocks said: {ago}"
        bar = any(word == BAR for word, _ in told)
        if step[0] != "look":
            self.lost = self.runs and step[0] in ("kill", "quit", "size", "scroll", "wait")
        if self.lost and not bar:
            yield "a clock ran in the emergency bar, and does not any more"
        self.runs = bar
        self.looked = look.began

    def _beginnings(self, word, pressed):
        """What may have begun a clock that was never seen so far."""
        if word == BAR:  # seen from its first second on
            return self.begun[-1:] if pressed else []
        of_its_name = [press for press in self.begun if word in BEGINS and BEGINS[word].search(press[2])]
        at_once = self.begun[-AT_ONCE:]
        return [press for press in at_once if press in of_its_name] if word in DOWN else at_once + of_its_name

    def _just_pressed(self, look):
        """What a press begins may come to the screen a moment after the look that followed it."""
        return bool(self.begun) and look.began - self.begun[-1][1] < SLOW_READ

    @staticmethod
    def _meet(one, other, off=SLOW_READ):
        return one[0] - off <= other[1] and other[0] <= one[1] + off

    def _somebody_elses(self, look, moment, said):
        """Of several people each has doses of their own: one's clock never tells the moment of another's."""
        chip = next((item.name for item in look.items if item.role == "radio button" and item.checked
                     and item.name.startswith(self.say("Person %1").split("%")[0])), None)
        if chip is None:
            return
        person = int(re.search(r"\d+", chip)[0])
        before = self.doses.get(person)
        if before is None or not self._meet(moment, before):
            of = [other for other, theirs in self.doses.items() if other != person and self._meet(moment, theirs)]
            if of:
                yield f"the clock of a dose says {said} s for person {person}: that is the dose of person {of[0]}"
            else:
                self.doses[person] = moment

    # -- room ----------------------------------------------------------------------------------------------------------------
    def _size(self, look, step):
        left, top, width, height = look.window()
        for item in look.pressables():
            x, y, w, h = item.box
            if not look.in_sight(item):
                continue
            if min(w, h) < THUMB:
                yield f"'{item.name}' ({item.role}) is {w} x {h}"
            if (x < left - 1 or x + w > left + width + 1) and not self._rolls_sideways(look, item):
                yield f"'{item.name}' ({item.role}) reaches from {x - left} to {x + w - left}, the window is {width} wide"

    def _rolls_sideways(self, look, item):
        """A row of chips is wider than the window and can be pushed: it stands in a line with others."""
        return any(other.within[:-1] == item.within[:-1] and abs(other.box[1] - item.box[1]) < 3 and other is not item
                   for other in look.pressables())

    def _covered(self, look, step):
        """Nothing lies over a place of the navigation or over the way back."""
        back = self.say("Back")
        places = look.places()
        ways = [item for item in look.pressables() if look.in_sight(item) and (item in places or item.description == back)]
        on_top = self.hand.on_top(look, [item.middle() for item in ways]) if ways else {}
        for item in ways:
            over = on_top[item.middle()]
            if over not in (None, item) and not look.on_a_page(over):
                yield f"over '{item.name}' ({'the way back' if item.description == back else 'a place'}) lies '{over.name}'"

    # -- who may know ----------------------------------------------------------------------------------------------------------
    def _private(self, look, step):
        locked = look.has(self.say("Records are locked"), self.say("Nothing is open"))
        for item in look.items:
            if locked and CANARY in item.name and not item.editable:
                yield f"'{item.name}' on a locked or hidden screen"
        if step[0] in ("kill", "quit") or step == ("end",):
            yield from self.readable()

    def readable(self):
        needles = {form for word in (CANARY, CANARY.upper()) for form in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))}
        for folder, _, names in os.walk(self.hand.data):
            for name in names:
                if CANARY in name:
                    yield f"the file name {name} holds a private word"
                with open(os.path.join(folder, name), "rb") as file:
                    held = file.read().lower()
                if any(needle.lower() in held for needle in needles):
                    yield f"a private word is readable in {name}"

    def _dialing(self, look, step):
        """A number goes to the phone app when a person pressed it, never by itself."""
        calls = self.hand.calls()
        new, self.dialed = calls[self.dialed:], len(calls)
        if len(new) > (2 if step[0] == "twice" else 1) or (new and step[0] not in ("press", "click", "twice", "key")):
            yield f"{new} was dialed by '{' '.join(map(str, step))}'"

    # -- a way on ----------------------------------------------------------------------------------------------------------------
    def ways(self, look):
        """What leads away from here and can be seen: places, Back, Close, and their like."""
        words = {self.say(word) for word in ("Close", "Come back", "Cancel", "Not now", "Give it back", "Take it back", "For staff", "Start over",
                                             "End the kiosk", "Home", "Hide", "Done", "Later", "Back")}
        back, places = self.say("Back"), look.places()
        return [item for item in look.pressables() if look.in_sight(item)
                and (item in places or item.description == back or item.name in words)]
