#!/usr/bin/env python3
"""A thumb at night: presses, types, goes back, turns the phone, changes the language and kills the app at random, through the accessibility
tree, from a seed; and asks after each step what must always hold (robotholds.py). The seed that fails says how to see it again.

  with-display robot.py APP --seed 7 --steps 200        one seed, or --seeds 1-30, or --seeds 3,8,21
  with-display robot.py APP --storms --seeds 1-10       the disk fills up and has room again, the phone sleeps
  with-display robot.py APP --replay FILE               a trail that a run has left
  with-display robot.py APP --shrink FILE               leaves out steps for as long as the same thing fails
  --go-on                                               does not stop at the first fault: for a survey
  --without words,size                                  what need not hold this time"""
import argparse
import json
import os
import re
import shutil
import sys
import tempfile
import time

from gi.repository import GLib

import outside
import robotmind
from outside import pump
from robothand import Hand
from robotholds import PASSING, Holds, alike, lasting
from robotlook import Hang
from robotshot import picture
from robotwords import Words

LATER = 0.7  # s after which a fault must still be there: what is on its way to its place is none
TAKES_BACK = re.compile(r"Undo|Erase|Delete|Remove|Discard|Restore|Close visit|earlier|later|End |Not so|Take .*(back|out)|Start over", re.I)


class Fault(Exception):
    def __init__(self, kind, what):
        super().__init__(what)
        self.kind, self.what = kind, what


class Robot:
    """One seed, or one trail, on one data folder."""

    def __init__(self, situation, words, options):
        self.situation, self.words, self.options = situation, words, options
        self.folder = tempfile.mkdtemp(prefix="handrail-robot-")
        self.trail, self.faults, self.pages, self.ways_known = [], {}, set(), set()
        self.mind = robotmind.Mind(situation["seed"], words)
        self.hand = self.look = None
        self.undone = {spanish for english, spanish in words.catalogue.items() if TAKES_BACK.search(english)}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.hand and self.hand.process.poll() is None:
            self.hand.quit()
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- one step ------------------------------------------------------------------------------------------------------
    def settled(self):
        """A look at the screen once it stands: where another page has come, a second one after its way in."""
        pump(0.15)
        before, look = self.look, self.hand.look()
        for _ in range(3):
            if before and before.title() == look.title() and len(before.items) == len(look.items):
                break
            pump(0.2)
            before, look = look, self.hand.look()
        return look

    def begin(self):
        self.hand = Hand(self.folder, self.situation)
        self.holds = Holds(self.hand, self.words)
        if self.situation["vault"]:
            story = outside.Story()
            story.words = {}
            story.set_up_records(self.hand)
        self.look = self.settled()
        self.holds.looked = self.look.began  # what the first step begins is begun after this

    def step(self, step):
        """Does it and asks. @return whether there was anything to do it to"""
        if step[0] in ("kill", "quit"):
            self.holds.ends(self.look)
        if len(step) > 2 and (TAKES_BACK.search(step[2]) or step[2] in self.undone or step[2] in self.holds.standing(self.look.items)):
            self.holds.forget()
        if not self.hand.do(step, self.look):
            return False
        self.trail.append(step)
        self.look = self.settled()
        self.pages.add(self.look.title())
        for kind, what in self.confirmed(step):
            self.fail(kind, what)
        self.way(step)
        return True

    def confirmed(self, step):
        found = [fault for fault in self.holds.after(self.look, step) if fault[0] not in self.options.without]
        if any(kind in PASSING for kind, _ in found):
            pump(LATER)
            self.look = self.settled()
            found = lasting(found, self.holds.standing_faults(self.look))
        return found

    def way(self, step):
        """Where nothing on the screen leads away, Back or Escape must."""
        title = self.look.title()
        if "way" in self.options.without or title in self.ways_known or self.holds.ways(self.look):
            return
        before = [re.sub(r"\d", "0", name) for name in self.look.words()]
        for key in ("alt+Left", "Escape"):
            self.hand.do(["key", key], self.look)
            self.trail.append(["key", key])
            self.look = self.settled()
            if self.look.title() != title or [re.sub(r"\d", "0", name) for name in self.look.words()] != before:
                self.ways_known.add(title)
                return
        self.ways_known.add(title)
        self.fail("way", f"nothing leads away from '{title}', nor does Back or Escape")

    def fail(self, kind, what):
        if not self.options.go_on:
            raise Fault(kind, what)
        like = alike(kind, what)
        if like not in self.faults:
            self.faults[like] = (len(self.trail), what)
            self.report(kind, what)

    # -- many steps ------------------------------------------------------------------------------------------------------
    def run(self, steps):
        """@p steps: how many by chance, or a trail. @return the fault that ended it, or nothing"""
        try:
            self.begin()
            for step in steps if isinstance(steps, list) else self.chosen(steps):
                try:
                    self.step(step)
                except (AssertionError, GLib.Error) as error:
                    if self.hand.process.poll() is None:
                        raise Hang(str(error)) from error
                    self.trail.append(step)
                    said = " | ".join(self.hand.complaints()[-3:])
                    raise Fault("alive", f"the app ended with {self.hand.process.poll()}: {said}") from error
            for what in self.holds.readable():
                self.fail("private", what)
        except Hang as error:
            return self.ended("alive", f"the app does not answer: {str(error)[:300]}")
        except Fault as fault:
            return self.ended(fault.kind, fault.what)
        return None

    def chosen(self, steps):
        for _ in range(steps):
            yield self.situation.get("storms") and self.mind.storm() or self.mind.next(self.look, self.holds.language)
        if self.hand.full:
            yield ["room"]

    def ended(self, kind, what):
        self.report(kind, what)
        return kind, what

    # -- what is told ------------------------------------------------------------------------------------------------------
    def report(self, kind, what):
        os.makedirs(self.options.out, exist_ok=True)
        name = os.path.join(self.options.out, f"robot-{self.situation['seed']}-{len(self.trail)}-{kind}")
        with open(name + ".trail", "w", encoding="utf-8") as file:
            for line in (self.situation, *self.trail, {"kind": kind, "what": what}):
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
        shot = picture(self.look.window() if self.look else (0, 0, 0, 0), name + ".png")
        print(f"\nseed {self.situation['seed']}, step {len(self.trail)}: {kind}: {what}\n  on '{self.look.title() if self.look else '?'}', "
              f"{self.situation}\n  the last steps:")
        for number, step in list(enumerate(self.trail, 1))[-15:]:
            print(f"  {number:4} {' '.join(repr(part) if ' ' in str(part) else str(part) for part in step)}")
        again = "tests/e2e/with-display robot.py APP" + (" --storms" if self.situation.get("storms") else "")
        print(f"  picture: {shot}\n  again:   {again} --seed {self.situation['seed']} --steps {len(self.trail)}\n"
              f"           {again} --replay {name}.trail", flush=True)


def read(path):
    with open(path, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    steps, fault = [line for line in lines[1:] if isinstance(line, list)], [line for line in lines[1:] if isinstance(line, dict)]
    return lines[0], steps, fault[0] if fault else None


def shrink(path, words, options):
    """Leaves out halves, quarters, … single steps, and keeps what still ends in the same kind of fault."""
    situation, steps, expected = read(path)
    size, until = len(steps) // 2, time.monotonic() + options.seconds
    while size and time.monotonic() < until:
        at = 0
        while at < len(steps) and time.monotonic() < until:
            fewer = steps[:at] + steps[at + size:]
            with Robot(situation, words, options) as robot:
                found = robot.run(fewer)
                if found and found[0] == expected["kind"]:
                    steps = list(robot.trail)
                    continue
            at += size
        size //= 2
    with open(path + ".small", "w", encoding="utf-8") as file:
        for line in (situation, *steps, expected):
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(f"{len(steps)} steps are left: {path}.small")
    for step in steps:
        print("  ", *step)


def seeds(text):
    for part in text.split(","):
        first, _, last = part.partition("-")
        yield from range(int(first), int(last or first) + 1)


def one(situation, steps, words, options):
    began = time.monotonic()
    with Robot(situation, words, options) as robot:
        found = robot.run(steps)
        kills = sum(step[0] in ("kill", "quit") for step in robot.trail)
        told = f"{found[0]} does not hold" if found else f"{len(robot.faults)} faults" if robot.faults else "everything held"
        print(f"seed {situation['seed']}: {len(robot.trail)} steps, {len(robot.pages)} pages, {kills} kills, "
              f"{time.monotonic() - began:.0f} s: {told}", flush=True)
        return bool(found or robot.faults)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", "--seeds", default=os.environ.get("HANDRAIL_ROBOT_SEEDS", "1"))
    parser.add_argument("--steps", type=int, default=int(os.environ.get("HANDRAIL_ROBOT_STEPS", "200")))
    parser.add_argument("--replay")
    parser.add_argument("--shrink")
    parser.add_argument("--seconds", type=float, default=900, help="how long to shrink at most")
    parser.add_argument("--go-on", action="store_true")
    parser.add_argument("--storms", action="store_true", help="the disk fills up and has room again, the phone sleeps")
    parser.add_argument("--without", default="", type=lambda text: set(text.split(",")))
    parser.add_argument("--out", default=os.environ.get("HANDRAIL_ROBOT_OUT", os.path.join(tempfile.gettempdir(), "handrail-robot")))
    options = parser.parse_args()
    words = Words()
    if options.shrink:
        return shrink(options.shrink, words, options)
    if options.replay:
        situation, steps, _ = read(options.replay)
        return sys.exit(one(situation, steps, words, options))
    failed = [seed for seed in seeds(options.seed)
              if one(robotmind.situation(seed, options.storms), options.steps, words, options)]
    if failed:
        print(f"failed: seeds {', '.join(map(str, failed))}")
    return sys.exit(bool(failed))


if __name__ == "__main__":
    main()
