import QtQuick
import Handrail.Pages
import Handrail.View

// The hand-over's window, only while there is one. Loaded by address: Qt 6.4 cannot load a bound component.
Loader {
    id: root

    required property AppSession session
    readonly property bool handed: session.handOver.active

    function show(): void {
        if (root.handed)
            root.setSource(Qt.resolvedUrl("HandOverFrame.qml"), { session: root.session });
        else
            root.source = "";
        if (root.handed)
            root.forceActiveFocus();
    }

    visible: root.handed
    focus: root.handed
    onHandedChanged: root.show()
    Component.onCompleted: root.show()
}
