import QtQuick
import Handrail.Controls
import Handrail.View

// What may come over a page: the neutral screen, and notices of what happens beside it.
Item {
    id: root

    required property AppSession session

    Late {
        session: root.session
        page: "NeutralScreen.qml"
        wanted: root.session.hiding.hidden
        anchors.fill: parent
    }

    Late {
        session: root.session
        page: "CheckAsk.qml"
        wanted: root.session.now.checkOnMe.over
        anchors.fill: parent
        z: 3
    }

    Late {
        session: root.session
        page: "PassingNotice.qml"
        wanted: root.session.plans.leaveNothing.secondsLeft > 0 || root.session.plans.leaveNothing.lapsed
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        z: 2
    }
}
