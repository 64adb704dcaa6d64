#!/usr/bin/env python3
"""What a lock leaves in the app's memory, which somebody who has the device running could read: no passphrase, no key, and of what people said
no more than is written here. The whole memory of the process is searched, while it is open (so that the search is known to find) and after."""
import os
import sys
import time
import unittest

import outside
import vaultkeys

WAIT = 8  # seconds after the lock
LEFT = 0  # copies of each phrase: see docs/vault.md, 'What a lock leaves in memory'


class Memory(outside.Story):
    # Words that stand nowhere else.
    PERSON = "Robin Sample Quetzalcoatl"
    LINE = "counting saffron tiles upward"
    HALF = "walking by the mangro"  # not added: the cursor still stands in it

    def regions(self, pid):
        with open(f"/proc/{pid}/maps") as maps:
            for line in maps:
                span, rights, _, _, _, *name = line.split(maxsplit=5)
                if "r" in rights and not (name and name[0].startswith(("[v", "/dev"))):
                    begin, end = (int(part, 16) for part in span.split("-"))
                    yield begin, end, name[0].strip() if name else ""

    def search(self, app, forms, where=False):
        """@p forms name -> byte strings. @return name -> how often."""
        counts = dict.fromkeys(forms, 0)
        searched = 0
        with open(f"/proc/{app.process.pid}/mem", "rb", 0) as memory:
            for begin, end, name in self.regions(app.process.pid):
                try:
                    memory.seek(begin)
                    held = memory.read(end - begin)
                except (OSError, ValueError, OverflowError):
                    continue
                searched += len(held)
                for what, each in forms.items():
                    for form in each:
                        at = held.find(form)
                        while at >= 0:
                            counts[what] += 1
                            if where:
                                print(f"    {what}: {name or 'unnamed'} {begin + at:x} {bytes(held[max(0, at - 48):at + len(form) + 48])!r}")
                            at = held.find(form, at + 1)
        self.assertGreater(searched, 20 << 20, "bytes of memory were read at all")
        return counts

    def forms(self, **phrases):
        phrases = {"passphrase": self.PASSPHRASE, **phrases}
        forms = {name: {text.encode(), text.encode("utf-16-le")} for name, text in phrases.items()}
        for name, key in vaultkeys.keys_of(os.path.join(self.data, "vault.db"), self.PASSPHRASE).items():
            forms[name] = {key}
        return forms

    def around_a_lock(self, app, forms):
        """@return (what is in memory while records are open, what after a lock), told as a table"""
        open_ = self.search(app, forms)
        app.key("ctrl+l")
        app.find(self.say("Records are locked"))
        time.sleep(WAIT)
        locked = self.search(app, forms, where="--where" in sys.argv)
        print(f"{'':24}  open  locked")
        for name in forms:
            print(f"{name:24} {open_[name]:5} {locked[name]:7}", flush=True)
        return open_, locked

    def test_a_lock_leaves_nothing(self):
        app = self.start()
        words = self.set_up_records(app)
        app.write(self.PERSON, self.say("Name, initials or a code"))
        app.press(self.say("Start the plan"))
        app.find(self.say("Next"))
        app.write(self.LINE)
        app.key("Return")
        app.find(self.LINE, part=True)
        app.write(self.HALF)
        time.sleep(1)
        forms = self.forms(**{"name": self.PERSON, "line": self.LINE, "half-typed line": self.HALF})
        forms["recovery words"] = {" ".join(words[:3]).encode(), "".join(words[:2]).encode("utf-16-le")}
        open_, locked = self.around_a_lock(app, forms)
        self.assertGreater(open_["vault key"], 0, "the search finds what is there")
        self.assertGreater(open_["line"], 0, "the search finds what is there")
        phrases = ("name", "line", "half-typed line")
        for name in forms:
            if name not in phrases:
                self.assertEqual(locked[name], 0, f"{name} after the lock")
        for name in phrases:
            self.assertLessEqual(locked[name], LEFT, f"copies of the {name} after the lock")
        self.unlock(app)  # and all of it comes back
        app.find(self.LINE, part=True)
        field = app.field()
        app.wait(lambda: app.text_of(field) == self.HALF, "the half-typed line")

    # What a peer writes of themselves: under their own key, and gone with it.
    OWN = {"a debrief": "the kettle that whistled", "how I am": "tired like wet cardboard",
           "what was hard": "the silence by the aqueduct", "a goal": "hum before the doorbell", "what I showed": "I sat lower than the radiator"}

    def test_a_lock_leaves_nothing_of_a_peers_own(self):
        app = self.start()
        self.set_up_records(app)
        app.press(self.say("Plans"))  # off the page on which the records were set up
        app.press(self.say("Me"))
        app.press(self.say("After a hard one"))
        app.write(self.OWN["a debrief"], self.say("What stays with me"))
        app.press(self.say("Me"))
        app.press(self.say("How am I?"))
        app.write(self.OWN["how I am"], self.say("Today, in my own words"))
        app.press(self.say("Me"))
        app.press(self.say("Competencies"))
        app.press("Prevention and de-escalation", part=True)
        app.write(self.OWN["what was hard"], self.say("What was hard when I tried to do this?"))
        app.write(self.OWN["a goal"], self.say("One small goal"))
        app.press(self.say("Note something from a visit"))
        app.write(self.OWN["what I showed"], self.say("What I did"))  # the cursor still stands in it
        time.sleep(1)
        forms = self.forms(**self.OWN)
        open_, locked = self.around_a_lock(app, forms)
        for name in ("peer key", "a debrief", "how I am", "what was hard", "what I showed"):
            self.assertGreater(open_[name], 0, f"the search finds {name}")
        for name in forms:
            self.assertEqual(locked[name], 0, f"{name} after the lock")
        self.nothing_readable(self.OWN.values())
        self.unlock(app)
        field = app.field(self.say("What I did"))
        app.wait(lambda: app.text_of(field) == self.OWN["what I showed"], "the half-typed line")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
