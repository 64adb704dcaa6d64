import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// What the window shows: the whole app, in hand-over one plan, or the kiosk. The others do not exist meanwhile: not for
// a finger, a keyboard or a screen reader (Qt 6.4 tells those of invisible things too). Loaded by address: Qt 6.4
// cannot load a bound component.
Loader {
    id: root

    required property AppSession session
    readonly property string frame: session.plans.handOver.active ? "HandOverFrame.qml"
        : session.kiosk.active ? "KioskFrame.qml" : "AppFrame.qml"

    property bool ready: false // the address is said once while this is made, too: two frames would be made at start

    function show(): void {
        root.setSource(Qt.resolvedUrl(root.frame), { session: root.session });
        root.forceActiveFocus();
    }

    focus: true
    onFrameChanged: if (root.ready) root.show()
    Component.onCompleted: {
        root.ready = true;
        root.show();
    }
    Connections { // a screen reader, a switch or a voice sends no key and no touch that would say it
        target: Presence
        function onNoticed() {
            root.session.lock.touched();
            root.session.kiosk.stay();
            root.session.plans.leaveNothing.stay();
        }
    }
}
