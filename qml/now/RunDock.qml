pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Marks, the one next action, Back and the other ways out: in the same place on every step.
VStack {
    id: root

    required property RunModel model
    property bool tight: false
    readonly property int ways: root.model.branches.count
    readonly property bool crowded: Theme.phone && !Theme.largeText && root.ways > 1

    signal marksRequested()
    signal leaveRequested() // Back on the first step: the run goes on, its clock is in the emergency bar

    stretch: true
    spacing: Theme.small ? 4 : 8

    HRow {
        visible: !root.tight
        spacing: Theme.gapTarget

        Repeater {
            model: root.model.marks
            delegate: MarkButton {
                id: button
                required property string mark
                required property string label
                required property string symbol
                required property string standing
                required property string at
                iconName: button.symbol
                phase: button.standing
                text: button.at === "" ? button.label : button.label + " " + button.at
                onClicked: root.model.mark(button.mark)
            }
        }
    }
    BigAction {
        text: root.model.actionState === "done"
            //: Emergency steps, the large button where what it asks for is done already: only on. %1 is what was done ('911 called'), %2 a time
            ? qsTr("%1, %2: go on").arg(root.model.doneSays).arg(root.model.doneAt) : root.model.action
        onClicked: root.model.act()
    }
    HRow {
        spacing: Theme.gapTarget

        HButton {
            id: back
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.crowded ? 60 : 135
            Layout.maximumWidth: root.crowded ? 76 : root.width
            kind: "line"
            leftPadding: Theme.small ? 4 : 8
            rightPadding: Theme.small ? 4 : 8
            iconName: root.crowded ? "" : "arrow_back"
            //: Overdose run: to the step before
            text: qsTr("Back")
            onClicked: {
                if (root.model.canStepBack)
                    root.model.stepBack();
                else
                    root.leaveRequested();
            }
        }
        Repeater {
            model: root.tight ? null : root.model.branches
            delegate: HButton {
                id: way
                required property int index
                required property string label
                required property bool goesOn
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.model.branches.count > 1 ? 133 : 215
                kind: "line"
                leftPadding: Theme.small ? 4 : 8
                rightPadding: Theme.small ? 4 : 8
                text: way.goesOn
                    //: Emergency steps: on, without giving the next dose now
                    ? qsTr("No dose now: go on") : way.label
                onClicked: root.model.branch(way.index)
            }
        }
        HButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 135
            visible: root.tight
            kind: "line"
            leftPadding: Theme.small ? 4 : 8
            rightPadding: Theme.small ? 4 : 8
            //: Overdose run with large text: opens the buttons that write a time
            text: qsTr("Marks")
            onClicked: root.marksRequested()
        }
    }
}
