import QtQuick
import Handrail.Pages
import Handrail.View

// What the window shows: the whole app, or in hand-over one plan. The other one does not exist meanwhile: not for a finger, a keyboard or
// a screen reader (Qt 6.4 tells those of invisible things too). Loaded by address: Qt 6.4 cannot load a bound component.
Loader {
    id: root

    required property AppSession session
    readonly property bool handed: session.handOver.active

    function show(): void {
        root.setSource(Qt.resolvedUrl(root.handed ? "HandOverFrame.qml" : "AppFrame.qml"), { session: root.session });
        root.forceActiveFocus();
    }

    focus: true
    onHandedChanged: root.show()
    Component.onCompleted: root.show()
}
