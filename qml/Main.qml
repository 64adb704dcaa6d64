pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The window: emergency bar, navigation, and one stack of pages between them. The bar and the navigation are drawn here, outside every
// page, so nothing a page shows can cover them.
Window {
    id: window

    required property AppSession session

    width: 390
    height: 844
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    color: Theme.page
    title: "Handrail"

    Binding { target: Theme; property: "mode"; value: window.session.settings.theme }
    Binding { target: Theme; property: "scale"; value: window.session.settings.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: window.session.settings.reducedMotion }
    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }
    Binding { target: Theme; property: "pixelRatio"; value: Screen.devicePixelRatio }

    // In hand-over the rest of the app is not there: not for a finger, a keyboard or a screen reader.
    HandOverGate {
        id: handed
        session: window.session
        anchors.fill: parent
    }
    Navigation {
        id: navigation
        session: window.session
        anchors.fill: parent
        visible: !handed.visible
        enabled: visible

        // What lies behind the gate or the neutral screen is not there at all: not for a keyboard, not for a screen reader.
        PageStack {
            id: pages
            session: window.session
            anchors.fill: parent
            visible: !gate.visible && !window.session.hidden
        }

        LockGate {
            id: gate
            session: window.session
            anchors.fill: parent
        }

        NeutralScreen {
            session: window.session
            anchors.fill: parent
        }

        CheckNotice {
            session: window.session
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
            z: 1
        }
        ReturnNotice {
            session: window.session
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        }
    }

    Shortcut { sequences: ["Alt+Left", "Back"]; onActivated: window.session.router.back() }
    Shortcut { sequence: "Ctrl+L"; onActivated: window.session.lock.lock() }
    Shortcut { sequence: "Ctrl+H"; onActivated: window.session.hidden = true }
}
