"""What every story told from outside begins with: a data folder of its own, the app as a screen reader has it, the words of its language."""
import json
import os
import re
import shutil
import tempfile
import unittest

from screenreader import App, pump, walk  # noqa: F401
from gi.repository import Atspi  # after screenreader, which says which version
from words import spanish


class Story(unittest.TestCase):
    """A test with a data folder of its own and apps that never outlive it."""

    PASSPHRASE = "violet kettle tundra mosaic"
    language = "en"
    content = {}  # words of content/ (steps, titles) in the language of this story

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="handrail-e2e-")
        self.data = os.path.join(self.folder, "data")
        self.apps = []
        self.words = spanish() if self.language == "es" else {}

    def tearDown(self):
        for app in self.apps:
            if app.process.poll() is None:
                app.quit()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *arguments, environment=None):
        language = ["--lang", self.language] if self.language != "en" else []
        app = App(self.data, *language, *arguments, environment=environment)
        self.apps.append(app)
        return app

    def say(self, english, *values):
        """The app's own words in the language of this story, %1 and %2 filled in."""
        text = self.content.get(english) or self.words.get(english, english)
        if self.words and english not in self.content:
            self.assertIn(english, self.words, "a string of the catalogue")
        for i, value in enumerate(values, 1):
            text = text.replace(f"%{i}", str(value))
        return text

    def set_up_records(self, app):
        """The first record asks for a passphrase. Leaves the app on the page where a plan is begun. @return the 24 recovery words"""
        app.find(self.say("Home"))
        if not app.has(self.say("Plans")):  # a phone on its side keeps the places behind one word
            app.press(self.say("More"))
        app.press(self.say("Plans"))
        app.press(self.say("Start a safety plan"))
        app.write(self.PASSPHRASE, self.say("New passphrase"))
        app.write(self.PASSPHRASE, self.say("The same again"))
        app.press(self.say("Use this passphrase"))
        app.press(self.say("Show the words"))
        app.find(self.say("Write these 24 words down"))
        words = [re.fullmatch(r"\d+\. (\S+)", node.get_name() or "") for node in walk(app.root, hidden=True)]
        words = [word[1] for word in words if word]
        self.assertEqual(len(words), 24, "recovery words on screen")
        app.press(self.say("I wrote them down"))
        app.field(self.say("Name, initials or a code"))
        return words

    def has_emergency_bar(self, app):
        """Overdose, 911, 988: in sight, large enough for a thumb, inside the window, and nothing over them."""
        overdose = self.say("Overdose")
        buttons = app.wait(lambda: app.emergency_buttons(overdose), "the emergency bar")
        for button in buttons:
            box = Atspi.Component.get_extents(button, Atspi.CoordType.SCREEN)
            self.assertGreaterEqual(min(box.width, box.height), 48, button.get_name())
            x, y = box.x + box.width // 2, box.y + box.height // 2
            on_top = app.at(x, y)
            self.assertIn(on_top, [button.get_name()], f"what lies at {x}, {y}")

    def unlock(self, app, passphrase=PASSPHRASE):
        app.write(passphrase, self.say("Passphrase"))
        app.press(self.say("Open records"))

    def nothing_readable(self, canaries):
        """No file of the app holds any of the words: as UTF-8, UTF-16 or JSON-escaped, in any case."""
        seen = 0
        for folder, _, names in os.walk(self.data):
            for name in names:
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    held = file.read().lower()
                seen += len(held)
                for word in canaries:
                    escaped = json.dumps(word)[1:-1]
                    for form in {word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), escaped.encode(),
                                 escaped.replace(" ", "\\u0020").encode()}:
                        self.assertNotIn(form.lower(), held, f"'{word}' is readable in {name}")
                    self.assertNotIn(word.lower(), path.lower(), "a file name says it")
        self.assertGreater(seen, 10_000, "something was written at all")
