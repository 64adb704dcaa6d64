pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Where we are in a run of steps: done, current, still to come. Not a target.
Item {
    id: root

    property int count: 0
    property int current: 0 // from 0

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: 8
    Accessible.role: Accessible.ProgressBar
    Accessible.ignored: !root.enabled
    //: Where a person is in a run of steps, for screen readers. "Step 3 of 7"
    Accessible.name: qsTr("Step %1 of %2").arg(root.current + 1).arg(root.count)

    Row {
        spacing: root.count > 16 ? 2 : 4

        Repeater {
            model: root.count
            delegate: Rectangle {
                id: step
                required property int index
                // thin: two tones alone are not told apart by everyone
                readonly property bool ahead: step.index > root.current
                width: (root.width - (root.count - 1) * (root.count > 16 ? 2 : 4)) / Math.max(1, root.count)
                y: step.ahead ? 2 : 0
                height: step.ahead ? 4 : 8
                radius: height / 2
                color: step.index === root.current ? Theme.ink : step.ahead ? Theme.lineControl : Theme.actionInk
            }
        }
    }
}
