pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Where a walk leads: what it means, what to do, what to say, and what else may be done; the one thing to do is in the
// page's dock. What is due in writing gets its deadline here.
VStack {
    id: root

    required property WalkResult result
    readonly property Item heading: block.titleItem

    signal opened(route: string, argument: string)

    function bullets(lines): string { return lines.map((line) => "- " + line).join("\n"); }

    spacing: 16

    HandoffBlock {
        id: block
        objectName: "end"
        tone: root.result.tone === "urgent" ? "emergency" : root.result.tone === "act" ? "caution" : "good"
        title: root.result.title
        line: root.result.why
    }
    GuideText {
        Layout.fillWidth: true
        visible: root.result.lines.length > 0
        markdown: root.bullets(root.result.lines)
    }
    SayThis {
        visible: root.result.say !== ""
        text: root.result.say
    }
    VStack {
        visible: root.result.dueWords !== ""
        spacing: 8

        Banner {
            Layout.fillWidth: true
            visible: root.result.dueText !== ""
            tone: "caution"
            iconName: "schedule"
            //: Walk on reports, once the call was made. %1 is what is due ('Written report'), %2 a day and a time
            text: qsTr("%1 by %2. The deadline is on the visit.").arg(root.result.dueWords).arg(root.result.dueText)
            //: Button word beside a deadline: it was started by mistake
            actionText: qsTr("Undo")
            onActionTriggered: root.result.callTakenBack()
        }
        HButton {
            Layout.fillWidth: true
            visible: root.result.dueText === ""
            kind: "tint"
            iconName: "schedule"
            //: Walk on reports: the call was made now; its deadline in writing starts
            text: qsTr("I have called: start the deadline")
            onClicked: root.result.callMade()
        }
    }
    Repeater {
        model: root.result.actions
        delegate: HButton {
            id: step
            required property string label
            required property string route
            required property string argument
            width: root.width
            kind: "line"
            text: step.label
            onClicked: root.opened(step.route, step.argument)
        }
    }
}
