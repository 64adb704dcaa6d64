pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// Everything but hand-over: emergency bar, navigation, and one stack of pages between them.
Navigation {
    id: root

    // on its side Hide stands beside the emergency bar
    Binding { target: Hiding; property: "offered"; value: Theme.phone && !Theme.landscape }
    Component.onDestruction: Hiding.offered = false // in hand-over and on the wall there is none
    Connections {
        target: Hiding
        function onAsked() { root.session.hiding.hidden = true; }
    }

    // What lies behind the gate or the neutral screen is not there at all: not for a keyboard, not for a screen reader.
    PageStack {
        objectName: "stack"
        session: root.session
        firstPage: "HomePage.qml"
        anchors { fill: parent; topMargin: strip.height }
        visible: !gate.visible && !root.session.hiding.hidden
        enabled: !root.asksCheck
    }
    Late {
        id: strip
        session: root.session
        page: "CheckStrip.qml"
        wanted: root.session.started && root.session.now.checkOnMe.over
        width: parent.width
    }

    LockGate {
        id: gate
        session: root.session
        anchors.fill: parent
        enabled: !root.asksCheck
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
