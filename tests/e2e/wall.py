#!/usr/bin/env python3
"""A device on a wall, started with --kiosk: the whole screen, no frame, the kiosk from the first moment on. No kill, no window manager and
no lock leads out; a peer's passphrase does, until the records lock again."""
import ctypes
import re
import subprocess
import unittest

import outside


def ask_to_close(window):
    """What a window manager's Close button sends; there is none here."""
    class ClientMessage(ctypes.Structure):
        _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", ctypes.c_void_p), ("window", ctypes.c_ulong),
                    ("kind", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("room", ctypes.c_char * 96)]

    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    message = ClientMessage(33, 0, 1, None, window, x11.XInternAtom(display, b"WM_PROTOCOLS", 0), 32)
    message.data[0] = x11.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
    x11.XSendEvent(display, window, 0, 0, ctypes.byref(message))
    x11.XCloseDisplay(display)


class Wall(outside.Story):
    def is_the_kiosk(self, app):
        app.find("What would help right now?")
        names = [node.get_name() or "" for node in outside.walk(app.root, hidden=True)]
        for place in ("Home", "Plans", "Directory", "People", "Me", "Hide"):
            self.assertNotIn(self.say(place), names, f"a way to {place}")
        self.has_emergency_bar(app)

    def end_it(self, app):
        app.press("For staff")
        app.write(self.PASSPHRASE, "A peer’s passphrase")
        app.press("End the kiosk")
        app.find("Plans")

    def test_only_a_passphrase_leads_out_and_it_is_back_when_the_records_lock(self):
        app = self.start("--size", "1024x768")
        self.set_up_records(app)
        app.quit()

        app = self.start("--kiosk")
        self.is_the_kiosk(app)
        place = subprocess.run(["xwininfo", "-id", app.window], capture_output=True, text=True, check=True).stdout
        screen = re.search(r"(\d+)x(\d+)", subprocess.run(["xdpyinfo"], capture_output=True, text=True, check=True).stdout.split("dimensions:")[1])
        self.assertEqual((screen[1], screen[2]), (re.search(r"Width: (\d+)", place)[1], re.search(r"Height: (\d+)", place)[1]), "the whole screen")
        frame = subprocess.run(["xprop", "-id", app.window, "_MOTIF_WM_HINTS"], capture_output=True, text=True, check=True).stdout
        self.assertRegex(frame, r"= 0x\w+, 0x\w+, 0x0,", "no frame is asked for")
        ask_to_close(int(app.window))
        for keys in ("alt+F4", "Escape", "ctrl+l", "ctrl+q"):
            app.key(keys)
        self.is_the_kiosk(app)
        app.kill()
        app = self.start("--kiosk")
        self.is_the_kiosk(app)

        self.end_it(app)
        app.key("ctrl+l")
        self.is_the_kiosk(app)
        self.end_it(app)
        ask_to_close(int(app.window))  # for a peer it closes like any window
        app.process.wait(20)


if __name__ == "__main__":
    unittest.main(verbosity=2)
