import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What can be done with a plan besides writing it.
TileGrid {
    id: root

    required property AppSession session
    required property string planId
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
}
