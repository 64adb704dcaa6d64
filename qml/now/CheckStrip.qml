import QtQuick
import Handrail.Controls
import Handrail.View

// The responder's timer is over while steps or a call are on screen: one line between the emergency bar and the page,
// never over it.
Item {
    id: root

    required property AppSession session
    readonly property CheckOnMe model: session.now.checkOnMe

    visible: root.model.over && !root.session.hiding.hidden && Routes.keepsClear(session.router.route,
        session.now.run.running)
    implicitHeight: root.visible ? row.implicitHeight + 8 : 0

    Binding { target: root.model; property: "watched"; value: true; when: root.visible; delayed: true }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Banner {
        id: row
        x: Theme.sideMargin(root.width)
        width: root.width - 2 * x
        tone: "caution"
        iconName: "timer"
        //: In one line over emergency steps, when the responder's own timer is over. %1 is minutes and seconds: 2:10
        text: qsTr("Are you fine? Late by %1").arg(root.model.late)
        //: Responder's timer: all is well, the timer ends
        actionText: qsTr("I am fine")
        onActionTriggered: root.model.fine()
    }
}
