pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Where a walk leads: what it means, what to do, what to say, and what else may be done; the one thing to do is in the
// page's dock. What is due in writing gets its deadline here.
VStack {
    id: root

    required property WalkModel model
    readonly property Item heading: block.titleItem

    signal opened(route: string, argument: string)

    function bullets(lines): string { return lines.map((line) => "- " + line).join("\n"); }

    spacing: 16

    HandoffBlock {
        id: block
        objectName: "end"
        tone: root.model.tone === "urgent" ? "emergency" : root.model.tone === "act" ? "caution" : "good"
        title: root.model.endTitle
        line: root.model.why
    }
    GuideText {
        Layout.fillWidth: true
        visible: root.model.lines.length > 0
        markdown: root.bullets(root.model.lines)
    }
    SayThis {
        visible: root.model.say !== "" && root.model.atEnd
        text: root.model.say
    }
    VStack {
        visible: root.model.dueWords !== ""
        spacing: 8

        Banner {
            Layout.fillWidth: true
            visible: root.model.dueText !== ""
            tone: "caution"
            iconName: "schedule"
            //: Walk on reports, once the call was made. %1 is what is due ('Written report'), %2 a day and a time
            text: qsTr("%1 by %2. The deadline is on the visit.").arg(root.model.dueWords).arg(root.model.dueText)
            //: Button word beside a deadline: it was started by mistake
            actionText: qsTr("Undo")
            onActionTriggered: root.model.callTakenBack()
        }
        HButton {
            Layout.fillWidth: true
            visible: root.model.dueText === ""
            kind: "tint"
            iconName: "schedule"
            //: Walk on reports: the call was made now; its deadline in writing starts
            text: qsTr("I have called: start the deadline")
            onClicked: root.model.callMade()
        }
    }
    Repeater {
        model: root.model.actions
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
