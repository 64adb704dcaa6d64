#!/usr/bin/env python3
"""What every program on the accessibility bus can hear of a passphrase while it is hidden: nothing, neither in a field's text nor in what the
app tells of each keystroke. And the 24 recovery words are there only while they are on screen."""
import unittest

import outside  # first: it says which version of Atspi
from gi.repository import GLib
from outside import Atspi, pump, walk


class Secrets(outside.Story):
    def setUp(self):
        super().setUp()
        self.heard = []
        self.listener = Atspi.EventListener.new(self.hear)
        for event in ("object:text-changed", "object:property-change", "object:text-selection-changed"):
            self.listener.register(event)
        self.addCleanup(lambda: [self.listener.deregister(e) for e in ("object:text-changed", "object:property-change", "object:text-selection-changed")])

    def hear(self, event):
        try:
            self.heard.append(str(event.any_data))
        except (GLib.Error, TypeError, ValueError):
            pass

    def all_that_is_said(self, app):
        """Name, description and text of everything the app has on the bus, seen or not."""
        said = []
        for node in walk(app.root, hidden=True):
            try:
                said += [node.get_name() or "", node.get_description() or "", app.text_of(node)]
            except GLib.Error:
                continue
        return said

    def says_nothing_of(self, app, secret):
        pump(0.3)
        for words in self.all_that_is_said(app) + self.heard:
            self.assertNotIn(secret, words)
        letters = "".join(words for words in self.heard if len(words) == 1)  # one event a letter would tell it too
        self.assertNotIn(secret.replace(" ", ""), letters.replace(" ", ""))

    def test_a_hidden_passphrase_and_the_recovery_words_stay_off_the_bus(self):
        app = self.start()
        app.press("Plans")
        app.press("Start a safety plan")
        for name in ("New passphrase", "The same again"):
            field = app.write(self.PASSPHRASE, name)
            self.assertEqual(app.text_of(field), "\u2022" * len(self.PASSPHRASE), "as many dots as letters")
            self.says_nothing_of(app, self.PASSPHRASE)
        app.press("Show")  # now it is on screen, and a screen reader may read it to whoever asked
        app.wait(lambda: any(self.PASSPHRASE == text for text in self.all_that_is_said(app)), "the passphrase that is shown")
        self.heard.clear()
        app.press("Use this passphrase")
        app.press("Show the words")
        app.find("Write these 24 words down")
        words = [name.split(". ")[1] for name in self.all_that_is_said(app) if name[:1].isdigit() and ". " in name]
        self.assertEqual(len(words), 24)
        app.press("I wrote them down")
        app.field("Name, initials or a code")
        pump(0.3)
        left = self.all_that_is_said(app)
        for word in words:
            for name in left:
                self.assertFalse(name.endswith(". " + word), f"'{name}' is still there")
        self.assertFalse(any(self.PASSPHRASE in name for name in left))
        self.heard.clear()
        app.quit()

        app = self.start()  # comes back to where it was, behind the lock
        app.write(self.PASSPHRASE, "Passphrase")
        self.says_nothing_of(app, self.PASSPHRASE)
        app.press("Open records")
        app.gone("Records are locked")
        self.says_nothing_of(app, self.PASSPHRASE)


if __name__ == "__main__":
    unittest.main(verbosity=2)
