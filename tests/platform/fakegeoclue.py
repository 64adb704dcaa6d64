#!/usr/bin/env python3
"""GeoClue 2 as far as Handrail meets it, on whatever bus stands in for the system's.   fakegeoclue.py allows | refuses-client | refuses-start
It tells one made-up place, or says no as the real service does when the person or the system's settings do."""
import sys

from gi.repository import Gio, GLib

NAME = "org.freedesktop.GeoClue2"
MANAGER, CLIENT, PLACE = "/org/freedesktop/GeoClue2/Manager", "/org/freedesktop/GeoClue2/Client/1", "/org/freedesktop/GeoClue2/Client/1/Location/0"
METHODS = {
    "Manager": '<method name="GetClient"><arg type="o" direction="out"/></method><method name="CreateClient"><arg type="o" direction="out"/></method>'
               '<method name="DeleteClient"><arg type="o" direction="in"/></method>',
    "Client": '<method name="Start"/><method name="Stop"/><signal name="LocationUpdated"><arg type="o"/><arg type="o"/></signal>',
    "Location": "",
}
# What each tells: its type and value; Handrail may set what is "readwrite".
PROPERTIES = {
    "Manager": {"InUse": ("b", False), "AvailableAccuracyLevel": ("u", 8)},
    "Client": {"Location": ("o", "/"), "DistanceThreshold": ("u", 0), "TimeThreshold": ("u", 0), "DesktopId": ("s", ""),
               "RequestedAccuracyLevel": ("u", 0), "Active": ("b", False)},
    "Location": {"Latitude": ("d", 32.7341), "Longitude": ("d", -117.1446), "Accuracy": ("d", 12.0), "Altitude": ("d", -1.7976931348623157e308),
                 "Speed": ("d", -1.0), "Heading": ("d", -1.0), "Description": ("s", ""), "Timestamp": ("(tt)", (1700000000, 0))},
}
SETTABLE = {"DistanceThreshold", "TimeThreshold", "DesktopId", "RequestedAccuracyLevel"}
how = sys.argv[1]


def called(bus, sender, path, interface, method, arguments, call):
    refused = (method in ("GetClient", "CreateClient") and how == "refuses-client") or (method == "Start" and how == "refuses-start")
    if refused:
        return call.return_dbus_error("org.freedesktop.DBus.Error.AccessDenied", "Geolocation disabled for this user")
    call.return_value(GLib.Variant("(o)", (CLIENT,)) if method in ("GetClient", "CreateClient") else None)
    if method == "Start":
        bus.emit_signal(sender, CLIENT, NAME + ".Client", "LocationUpdated", GLib.Variant("(oo)", ("/", PLACE)))


def asked(bus, sender, path, interface, name):
    return GLib.Variant(*PROPERTIES[interface.rpartition(".")[2]][name])


def told(bus, sender, path, interface, name, value):
    return True


def described(which):
    known = "".join(f'<property name="{name}" type="{kind}" access="{"readwrite" if name in SETTABLE else "read"}"/>'
                    for name, (kind, _) in PROPERTIES[which].items())
    return f'<interface name="{NAME}.{which}">{METHODS[which]}{known}</interface>'


def serve(bus, name):
    interfaces = Gio.DBusNodeInfo.new_for_xml("<node>" + "".join(described(which) for which in METHODS) + "</node>").interfaces
    for path, interface in zip((MANAGER, CLIENT, PLACE), interfaces):
        bus.register_object(path, interface, called, asked, told)


Gio.bus_own_name(Gio.BusType.SYSTEM, NAME, Gio.BusNameOwnerFlags.NONE, serve, None, lambda *_: sys.exit(1))
GLib.MainLoop().run()
