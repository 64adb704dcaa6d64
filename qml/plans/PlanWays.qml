import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What can be done with a plan besides writing it.
TileGrid {
    id: root

    required property AppSession session
    required property string planId
    signal handOverRequested()

    property bool usable: true // the template has steps for a hard moment

    Layout.fillWidth: true

    ToolTile {
        objectName: "useNow"
        Layout.preferredWidth: 1
        visible: root.usable
        iconName: "directions_walk"
        //: Button: the plan as a companion, one step at a time
        text: qsTr("Use it now")
        onClicked: root.session.router.open("plans/use", root.planId)
    }
    ToolTile {
        objectName: "handOver"
        Layout.preferredWidth: 1
        visible: !root.planId.startsWith("passing-") // there is nobody's passphrase to end it with
        iconName: "handshake"
        //: Button: gives the device to the person whose plan it is
        text: qsTr("Hand it over")
        onClicked: root.handOverRequested()
    }
}
