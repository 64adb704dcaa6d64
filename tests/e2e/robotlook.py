"""The robot's eyes: the whole accessibility tree of the app at one moment. It asks the bus for a whole level of the tree at once and not, as
libatspi would, for one thing after the other: on a busy machine a look takes a tenth of the time, and is one moment, not many."""
import dataclasses
import time

from gi.repository import Gio, GLib

from outside import Atspi

ANSWERS = 20  # s; a press or a look that takes longer is a hang, on a machine with ten jobs a core too
ACCESSIBLE, COMPONENT, ACTION = (f"org.a11y.atspi.{part}" for part in ("Accessible", "Component", "Action"))
NOWHERE = (0, 0, 0, 0)


class Hang(Exception):
    """The app lives and does not answer."""


class Bus:
    """The accessibility bus."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags)

    def ask(self, calls):
        """All @p calls (name, path, interface, method, arguments) at once. @return what each answered, None where the thing is gone"""
        answers, open_calls = [None] * len(calls), [len(calls)]
        late = []

        def answered(connection, result, at):
            open_calls[0] -= 1
            try:
                answers[at] = connection.call_finish(result).unpack()
            except GLib.Error as error:
                if error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT):
                    late.append(calls[at])
        for at, (name, path, interface, method, arguments) in enumerate(calls):
            self.connection.call(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, ANSWERS * 1000, None, answered, at)
        while open_calls[0]:
            GLib.MainContext.default().iteration(True)
        if late:
            raise Hang(f"no answer within {ANSWERS} s to {late[0][3]}")
        return answers

    def application(self, process):
        """(name, path) of the app's root."""
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root", ACCESSIBLE, "GetChildren", None)
        for name, path in (self.ask([registry])[0] or ([],))[0]:
            owner = self.ask([("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)))])[0]
            if owner and owner[0] == process:
                return name, path
        return None


@dataclasses.dataclass
class Item:
    """One thing of the accessibility tree."""
    where: tuple  # (name, path) on the bus
    within: tuple  # the indexes from the window down: a parent's are the beginning of its child's
    role: str
    name: str
    description: str
    box: tuple  # x, y, width, height on the screen
    showing: bool
    editable: bool
    checked: bool
    focused: bool
    actions: tuple

    @property
    def pressable(self):
        return self.showing and not self.editable and bool({"Press", "Toggle"} & set(self.actions))

    def holds(self, other):
        return other.within[:len(self.within)] == self.within and other is not self

    def middle(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


def has(states, state):
    return bool(states[int(state) // 32] & 1 << int(state) % 32)


def text(answer):
    return str(answer[0]) if answer and answer[0] else ""


class Look:
    """What Qt 6.4 calls neither showing nor gone (pages beneath, what has to be scrolled to) is in `beneath`."""

    PROPERTIES = ("Name", "Description")

    def __init__(self, bus, root):
        self.began = time.monotonic()
        level, items = [(root, (), True)], []
        while level:
            level = self._read(bus, level, items)
        items.sort(key=lambda item: item.within)
        self.items = [item for item in items if item.showing]
        self.beneath = [item for item in items if not item.showing]
        self.ended = time.monotonic()

    def _read(self, bus, level, items):
        calls = []
        for (name, path), _, _ in level:
            get = [(name, path, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, what))) for what in self.PROPERTIES]
            calls += [(name, path, ACCESSIBLE, "GetChildren", None), (name, path, ACCESSIBLE, "GetState", None),
                      (name, path, ACCESSIBLE, "GetRole", None), *get,
                      (name, path, COMPONENT, "GetExtents", GLib.Variant("(u)", (0,))), (name, path, ACTION, "GetActions", None)]
        answers, below = bus.ask(calls), []
        for at, (where, within, seen) in enumerate(level):
            children, states, role, name, description, box, actions = answers[7 * at:7 * at + 7]
            if within:
                if not states or not role:
                    continue  # it went away while we looked
                flags = states[0]
                showing = seen and has(flags, Atspi.StateType.SHOWING)
                items.append(Item(where, within, Atspi.role_get_name(Atspi.Role(role[0])), text(name), text(description),
                                  tuple(box[0]) if box else NOWHERE, showing, has(flags, Atspi.StateType.EDITABLE),
                                  has(flags, Atspi.StateType.CHECKED), has(flags, Atspi.StateType.FOCUSED),
                                  tuple(action[0] for action in actions[0]) if actions else ()))
                seen = showing
            below += [(tuple(child), (*within, i), seen) for i, child in enumerate(children[0] if children else ())]
        return below

    def window(self):
        return self.items[0].box if self.items else NOWHERE

    def bar(self):
        """The tool bar and what it holds."""
        bar = next((item for item in self.items if item.role == "tool bar"), None)
        if not bar:
            return None, []
        return bar, [item for item in self.items if bar.holds(item)]

    def places(self):
        """The navigation: Home, Plans, …"""
        return [item for tabs in self.items if tabs.role == "page tab list" for item in self.items if tabs.holds(item) and item.pressable]

    def on_a_page(self, item):
        """Inside the stack of pages, which is clipped: what is scrolled under something else is not over it, whatever Qt's tree says."""
        return any(pane.holds(item) for pane in self.items if pane.role == "layered pane")

    def free(self):
        """What can be pressed here, the emergency bar and the places aside, in an order that does not depend on the tree."""
        barred = {item.within for item in (*self.bar()[1], *self.places())}
        return sorted((item for item in self.pressables() if self.in_sight(item) and item.within not in barred),
                      key=lambda item: (item.box[1], item.box[0], item.name))

    def biggest(self):
        """The one next action stands in the dock: the largest button of the lower half, or of the right half of a phone on its side."""
        left, top, width, height = self.window()
        buttons = [item for item in self.free() if item.role == "push button" and item.box[2] * item.box[3] > 0]
        beside = [item for item in buttons if item.box[0] > left + width * 0.45] if width > height and height < 500 else []
        low = beside or [item for item in buttons if item.box[1] > top + height * 0.45]
        return max(low, key=lambda item: (item.box[2] * item.box[3], item.name), default=None)

    def sheet(self):
        """One that lies over the page, or nothing."""
        return next((item for item in self.items if item.role == "dialog"), None)

    def has(self, *names):
        return any(item.name in names for item in self.items)

    def pressables(self):
        return [item for item in self.items if item.pressable]

    def in_sight(self, item):
        """Its middle is inside the window."""
        left, top, width, height = self.window()
        x, y = item.middle()
        return left <= x < left + width and top <= y < top + height

    def title(self):
        """What tells one page from another: its pane and its first heading."""
        pane = next((item.name for item in self.items if item.role == "panel" and item.name), "")
        heading = next((item.name for item in self.items if item.role == "heading" and item.name), "")
        return f"{pane} / {heading}"

    def words(self):
        return [item.name for item in self.items if item.name]
