pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// Says that the app came back to where it was, and when that was. A tap on Home lets it go.
Item {
    id: root

    required property AppSession session
    readonly property ReturnModel model: session.returning

    visible: root.model.returned
    implicitHeight: card.implicitHeight

    Rectangle {
        id: card
        width: parent.width
        implicitHeight: row.implicitHeight + 16
        radius: Theme.radiusControl
        color: Theme.undo

        Row {
            id: row
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 16; rightMargin: 4 }
            spacing: 8

            HText {
                id: words
                width: parent.width - close.width - 8
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.onUndo
                text: root.model.minutesAgo < 1
                    //: After a restart: the app is back on the screen it was on moments ago
                    ? qsTr("You were here a moment ago.")
                    : root.model.minutesAgo === 1
                    //: After a restart
                    ? qsTr("You were here 1 minute ago.")
                    //: After a restart. %1 is a number of minutes, 2 or more
                    : qsTr("You were here %1 minutes ago.").arg(root.model.minutesAgo)
                Accessible.role: Accessible.AlertMessage
            }
            UndoAction {
                id: close
                //: Closes a notice
                text: qsTr("Close")
                onClicked: root.model.dismiss()
            }
        }
    }
}
