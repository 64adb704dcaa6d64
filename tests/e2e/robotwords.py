"""What may stand on the screen and what may not: words in the other language, fillings that were forgotten, and errors that cannot be true
where the disk has room."""
import pathlib
import re

import yaml

from words import spanish

CONTENT = pathlib.Path(__file__).parents[2] / "content"

ADDRESS = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.(?:gov|org|com|net|edu|us)/\S*")  # its folders are no ids of ours

BROKEN = {
    "a place that was not filled in": re.compile(r"%\d|%L\d|\{[a-z]+[:}.]|\{n\}"),
    "a value that is none": re.compile(r"\b(undefined|NaN|null|nullptr)\b|\[object|QObject|QVariant|function ?\("),
    "markup": re.compile(r"&(amp|lt|gt|quot|nbsp|#\d+);|</?[a-z]+>|\*\*|\\n"),
    "an id": re.compile(r"\b(cc|core|samhsa)-\d+\b|\b(now|after|before|plans|me)/[a-z-]+\b"),
    "a date as a computer writes it": re.compile(r"\b20\d\d-[01]\d-[0-3]\d\b"),
    "an address or a file of this device": re.compile(r"qrc:|file://|/tmp/"),
    "a full stop too many": re.compile(r"(?<!\.)\.\.(?!\.)"),  # after 'p. m.'
    "a letter that is none": re.compile("\ufffd"),
}

# Of the catalogue: what cannot be so on a disk with room whose files nobody touched.
UNTRUE = re.compile(
    r"^(Not on disk|This could not be read just now|Could not be read just now|Not saved$|That (is|was) not (on disk|kept)|"
    r"That did not work: the disk|The disk is full|Your words are here but not|"
    r"This device’s storage|It could not be stored|It did not (open|work)\.|Nothing was erased: the disk|The records file was damaged|"
    r"The records (cannot be opened|did not open)|Something went wrong|This (plan|follow-up)( cannot|’s versions cannot)|"
    r"Some (of these records|records|follow-ups|earlier states) |Its record is damaged|The local services cannot|The directory on this device is|"
    r"The plan could not begin|The page could not be saved|Referrals that cannot be read)")


def form(text):
    """A sentence of the catalogue with anything where it has %1."""
    return re.compile(".{1,80}?".join(re.escape(part) for part in re.split(r"%\d", text)), re.S)


def leaves(tree, path=()):
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from leaves(value, (*path, key))
    elif isinstance(tree, list):
        for i, value in enumerate(tree):
            yield from leaves(value, (*path, i))
    elif isinstance(tree, str):
        yield path, tree


def content_pairs():
    """(English, Spanish) of each sentence that stands in both, facts aside."""
    for english in sorted((CONTENT / "en").rglob("*.yaml")):
        twin = CONTENT / "es" / english.relative_to(CONTENT / "en")
        if twin.exists():
            other = dict(leaves(yaml.safe_load(twin.read_text(encoding="utf-8"))))
            for path, text in leaves(yaml.safe_load(english.read_text(encoding="utf-8"))):
                if path in other:
                    yield text.strip(), other[path].strip()


class Words:
    """Both languages, to tell which one a sentence on the screen is in."""

    def __init__(self):
        self.catalogue = spanish()
        pairs = [(e, s) for e, s in [*self.catalogue.items(), *content_pairs()] if e and s and e != s]
        english, other = {e for e, _ in pairs}, {s for _, s in pairs}
        same = {e for e, s in [*self.catalogue.items(), *content_pairs()] if e == s}
        self.to_spanish = {**dict(pairs), **self.catalogue}
        self.only = {"en": self._told_apart(english - other - same), "es": self._told_apart(other - english - same)}
        self.untrue = [(form(text), text) for source, target in self.catalogue.items() if UNTRUE.match(source) for text in (source, target)]

    @staticmethod
    def _told_apart(texts):
        """Whole sentences as they are, those with a filling as a form; short words may be anybody's name."""
        plain = {text for text in texts if len(text) > 4 and not re.search(r"%\d|\{", text)}
        forms = [form(text) for text in texts if re.search(r"%\d", text) and len(re.sub(r"%\d", "", text)) > 16]
        return plain, forms

    def say(self, english, language):
        return self.to_spanish.get(english, english) if language == "es" else english

    def broken(self, text):
        text = ADDRESS.sub("", text)
        for what, shape in BROKEN.items():
            found = shape.search(text)
            if found:
                return f"{what}: '{found[0]}'"
        return None

    def other_language(self, text, language):
        """Whether @p text is a sentence of ours in the language that is not chosen."""
        if text in ("Español", "English", "Spanish"):  # a language is called by its own name
            return False
        plain, forms = self.only["en" if language == "es" else "es"]
        return text in plain or any(f.fullmatch(text) for f in forms)

    def not_true(self, text):
        return next((known for shape, known in self.untrue if shape.fullmatch(text) or shape.match(text)), None)
