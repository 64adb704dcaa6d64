import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// A service of a list while the list is arranged: a handle to move it (drag, up and down keys), and the way out.
VStack {
    id: root

    required property int index
    required property string serviceId
    required property string name

    signal moveRequested(steps: int)
    signal outRequested()

    Layout.fillWidth: true
    spacing: 0

    PlanItemRow {
        objectName: "arrange-" + root.index
        number: root.index + 1
        text: root.name
        onMoveRequested: (steps) => root.moveRequested(steps)
        //: Under a service of a list while the list is arranged
        line: qsTr("Tap to take it out")
        onClicked: root.outRequested()
    }
}
