pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// Says that the app came back to where it was, and when that was, until it is closed.
Banner {
    id: root

    required property AppSession session
    readonly property ReturnModel model: session.returning

    visible: root.model.returned
    tone: "action"
    iconName: "history"
    text: root.model.minutesAgo < 1
        //: After a restart: the app is back on the screen it was on moments ago
        ? qsTr("You were here a moment ago.")
        : root.model.minutesAgo === 1
        //: After a restart
        ? qsTr("You were here 1 minute ago.")
        //: After a restart. %1 is a number of minutes, 2 or more
        : qsTr("You were here %1 minutes ago.").arg(root.model.minutesAgo)
    //: Closes a notice
    actionText: qsTr("Close")
    onActionTriggered: root.model.dismiss()
}
