pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The window: the app's frame (AppFrame), or in hand-over one plan (HandOverFrame). Both draw the emergency bar outside
// every page, so nothing a page shows can cover it.
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
    onClosing: (close) => { close.accepted = !(window.session.kiosk.own && window.session.kiosk.active); }

    Binding { target: Theme; property: "mode"; value: window.session.settings.theme }
    Binding { target: Theme; property: "scale"; value: window.session.settings.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: window.session.settings.reducedMotion }
    // A screen on a wall is read from further away; a panel of 1280 x 800 would lose its second row below the edge.
    Binding {
        target: Theme
        property: "kiosk"
        value: window.session.kiosk.active && window.width >= 1600 && window.height >= 900
    }
    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }
    Binding { target: Theme; property: "pixelRatio"; value: Screen.devicePixelRatio }

    WindowGate {
        id: gate
        transform: Mirror { of: gate }
        session: window.session
        anchors.fill: parent
    }

    Shortcut { sequences: ["Alt+Left", "Back"]; onActivated: window.session.router.back() }
    Shortcut { sequence: "Ctrl+L"; onActivated: window.session.lock.lock() }
    Shortcut { sequence: "Ctrl+H"; onActivated: window.session.hiding.hidden = true }
}
