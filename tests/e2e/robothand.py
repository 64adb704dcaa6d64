"""The robot's hands: what a person could do to the app, each as one line that can be done again."""
import os
import re
import resource
import signal
import subprocess
import time

from gi.repository import GLib

import outside
from outside import pump
from robotlook import ACTION, ANSWERS, COMPONENT, Bus, Look


OF_THE_SYSTEM = re.compile(r"PulseAudioService|ALSA|pa_context|qt\.(multimedia|speech|tts)|Failed to (connect|create) .*(context|socket)")


class Hand(outside.App):
    """The app with its output in a file, a phone without a dialer or with a made-up one, and no way to anybody."""

    def __init__(self, folder, situation):
        self.folder, self.situation = folder, situation
        self.data = os.path.join(folder, "data")
        self.said = os.path.join(folder, "said")
        self.dialed = os.path.join(folder, "dialed")
        self.bus = Bus()
        self.full = False  # no file of the app may grow: what a full disk looks like to it
        self._furnish()
        self.start()

    def _furnish(self):
        """A home of its own. The made-up phone app writes down what it was given, and that is all."""
        tools, programs = os.path.join(self.folder, "bin"), os.path.join(self.folder, "share", "applications")
        for path in (tools, programs, os.path.join(self.folder, "home", "Documents")):
            os.makedirs(path, exist_ok=True)
        opener = os.path.join(tools, "xdg-open")
        with open(opener, "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\necho "$*" >>{self.dialed}\n')
        os.chmod(opener, 0o755)
        if self.situation["dialer"]:
            with open(os.path.join(programs, "dialer.desktop"), "w", encoding="utf-8") as file:
                file.write(f"[Desktop Entry]\nType=Application\nName=Dialer\nExec={opener} %u\n")
            with open(os.path.join(programs, "mimeapps.list"), "w", encoding="utf-8") as file:
                file.write("[Default Applications]\nx-scheme-handler/tel=dialer.desktop\nx-scheme-handler/sms=dialer.desktop\n")
        self.environment = {**os.environ, "PATH": tools + ":" + os.environ["PATH"], "HOME": os.path.join(self.folder, "home"),
                            "XDG_DATA_HOME": os.path.join(self.folder, "share"), "XDG_CONFIG_HOME": os.path.join(self.folder, "config"),
                            "BROWSER": opener}

    def start(self):
        self.size = self.situation["size"]
        with open(self.said, "ab") as said:
            self.process = subprocess.Popen(
                [os.environ["HANDRAIL_APP"], "--data", self.data, "--position", self.situation["position"], "--size", self.size],
                stdout=said, stderr=said, env=self.environment, preexec_fn=self._room)
        self.process.stdout = open(self.said, "rb")  # read only when a wait ends badly
        self.root = self.wait(self._find_root, "the app on the accessibility bus", 60)
        self.window = self.wait(self._find_window, "the app's window", 60)
        self.place = self.wait(lambda: self.bus.application(self.process.pid), "the app's place on the bus", 60)
        self.take_keyboard()

    def _room(self):
        """Of the process itself, before it is the app: a write that finds no room is answered, and ends nobody."""
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 if self.full else resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def complaints(self):
        """What the app wrote on its own: it has nothing to say there."""
        with open(self.said, encoding="utf-8", errors="replace") as file:
            return [line for line in file.read().splitlines() if line.strip() and not OF_THE_SYSTEM.match(line)]

    def calls(self):
        if not os.path.exists(self.dialed):
            return []
        with open(self.dialed, encoding="utf-8") as file:
            return file.read().splitlines()

    def look(self):
        return Look(self.bus, self.place)

    def on_top(self, look, points):
        """What lies on top at each of the @p points, None where it was not in the look."""
        found = {point: look.items[0].where for point in points}
        for _ in range(20):
            calls = [(*where, COMPONENT, "GetAccessibleAtPoint", GLib.Variant("(iiu)", (*point, 0))) for point, where in found.items()]
            below = {}
            for (point, where), answer in zip(found.items(), self.bus.ask(calls)):
                there = tuple(answer[0]) if answer else where
                below[point] = where if there[1].endswith("/null") or not there[0] else there
            if below == found:
                break
            found = below
        there = {item.where: item for item in look.items}
        return {point: there.get(where) for point, where in found.items()}

    # -- what one line of a trail does; each says whether there was anything to do it to ---------------------------------
    def do(self, step, look):
        return getattr(self, "do_" + step[0])(look, *step[1:])

    def do_press(self, look, role, name, index=0):
        found = [item for item in look.pressables() if item.name == name and item.role == role]
        if index >= len(found):
            return False
        return self._act(found[index], "Press", "Toggle")

    def do_twice(self, look, role, name, index=0):
        """A trembling thumb: the same place again at once."""
        found = [item for item in look.pressables() if item.name == name and item.role == role]
        if index >= len(found):
            return False
        self._act(found[index], "Press", "Toggle")
        return self._act(found[index], "Press", "Toggle")

    def do_click(self, look, role, name, index=0):
        """With a finger at its middle, where the tree only says that it is."""
        found = [item for item in look.pressables() if item.name == name and item.role == role]
        if index >= len(found) or not look.in_sight(found[index]):
            return False
        x, y = found[index].middle()
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=False)
        return True

    def do_type(self, look, name, text):
        found = [item for item in look.items if item.editable and name in (item.name, item.description)]
        if not found:
            return False
        self._act(found[0], "SetFocus")
        self.take_keyboard()
        pump(0.05)
        self.type(text, 6)
        return True

    def do_unlock(self, look, name, passphrase):
        """The passphrase, and as long as it takes to fit."""
        if not self.do_type(look, name, passphrase):
            return False
        self.do_key(look, "Return")
        end = time.monotonic() + ANSWERS
        while time.monotonic() < end and any(item.editable and name in (item.name, item.description) for item in self.look().items):
            pump(0.2)
        return True

    def do_key(self, look, *keys):
        self.take_keyboard()
        subprocess.run(["xdotool", "key", *keys], check=False)
        return True

    def do_scroll(self, look, clicks):
        left, top, width, height = look.window()
        subprocess.run(["xdotool", "mousemove", str(left + width // 2), str(top + height // 2), "click", "--repeat", str(abs(clicks)),
                        "--delay", "15", "5" if clicks > 0 else "4"], check=False)
        return True

    def do_size(self, look, size):
        self.size = size
        subprocess.run(["xdotool", "windowsize", self.window, *size.split("x")], check=False)
        return True

    def do_wait(self, look, seconds):
        pump(seconds)
        return True

    def do_full(self, look):
        """The disk has no room from now on, also for an app that is started anew."""
        self.full = True
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
        return True

    def do_room(self, look):
        self.full = False
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        return True

    def do_sleep(self, look, seconds):
        """The phone sleeps and wakes up, and nobody told the app."""
        self.process.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        self.process.send_signal(signal.SIGCONT)
        return True

    def do_kill(self, look):
        self.process.send_signal(signal.SIGKILL)
        return self._again()

    def do_quit(self, look):
        self.process.terminate()
        return self._again()

    def _again(self):
        self.process.wait(ANSWERS)
        self.process.stdout.close()
        self.start()
        return True

    def _act(self, item, *actions):
        name, path = item.where
        for at, action in enumerate(item.actions):
            if action in actions:
                return bool((self.bus.ask([(name, path, ACTION, "DoAction", GLib.Variant("(i)", (at,)))])[0] or (False,))[0])
        return False
