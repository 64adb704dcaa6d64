pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// Everything but hand-over: emergency bar, navigation, and one stack of pages between them.
Navigation {
    id: root

    // What lies behind the gate or the neutral screen is not there at all: not for a keyboard, not for a screen reader.
    PageStack {
        objectName: "stack"
        session: root.session
        firstPage: "HomePage.qml"
        anchors.fill: parent
        visible: !gate.visible && !root.session.hidden
    }

    LockGate {
        id: gate
        session: root.session
        anchors.fill: parent
    }

    Late {
        session: root.session
        asynchronous: true
        page: "Notices.qml"
        wanted: root.session.started
        anchors.fill: parent
        z: 1
    }
}
