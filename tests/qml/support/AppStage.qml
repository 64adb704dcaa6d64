import QtQuick
import Handrail.Controls
import Handrail.View
import Handrail.Pages
import Handrail.Test

// What Main.qml shows, without a window of its own.
Rectangle {
    id: root

    property alias frame: frame.item

    width: 390
    height: 844
    color: Theme.page
    onWidthChanged: Theme.windowWidth = width
    onHeightChanged: Theme.windowHeight = height

    function open(): void { frame.active = true; }
    function close(): void { frame.active = false; }

    Loader {
        id: frame
        anchors.fill: parent
        active: false
        focus: true
        sourceComponent: FocusScope {
            WindowGate {
                objectName: "gate"
                session: Bench.session
                anchors.fill: parent
            }
            Shortcut { sequences: ["Alt+Left", "Back"]; onActivated: Bench.session.router.back() }
            Shortcut { sequence: "Ctrl+L"; onActivated: Bench.session.lock.lock() }
            Shortcut { sequence: "Ctrl+H"; onActivated: Bench.session.hiding.hidden = true }
        }
    }
}
