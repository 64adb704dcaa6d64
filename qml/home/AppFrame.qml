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
        first: HomePage { session: root.session }
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
        page: "NeutralScreen.qml"
        wanted: root.session.hidden
        anchors.fill: parent
    }

    Late {
        session: root.session
        page: "CheckNotice.qml"
        wanted: root.session.kit.checkOnMe.over
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        z: 1
    }

    Late {
        session: root.session
        page: "PassingNotice.qml"
        wanted: root.session.leaveNothing.secondsLeft > 0 || root.session.leaveNothing.lapsed
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        z: 2
    }

    Late {
        session: root.session
        page: "ReturnNotice.qml"
        wanted: root.session.returning.returned
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
    }
}
