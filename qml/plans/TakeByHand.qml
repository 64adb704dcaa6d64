pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// To copy by hand: one part of the plan at a time, big, numbered, in short lines. 988 and 911 are the last part.
Sheet {
    id: root

    required property TakeLines taken
    property int part: 0
    readonly property int parts: root.taken.parts.count + 1
    readonly property bool last: root.part + 1 >= root.parts
    readonly property list<string> lines: root.last
        //: To copy by hand: the last part of every plan
        ? [qsTr("Call or text 988, any time."),
           //: To copy by hand: the last part of every plan
           qsTr("Call 911 if a life is in danger.")]
        : (root.taken.parts.revision, root.taken.parts.word(root.part, "lines"))

    full: true
    onOpenChanged: root.part = 0
    header: StepBar {
        width: parent ? parent.width - 16 : 0
        y: 24
        count: root.parts
        current: root.part
    }

    HText {
        objectName: "partHeading"
        style: "section"
        color: Theme.actionInk
        text: root.last
            //: To copy by hand: heading of the last part of every plan
            ? qsTr("At any time") : (root.taken.parts.revision, root.taken.parts.word(root.part, "heading"))
    }
    Repeater {
        model: root.open ? root.lines : []
        delegate: Item {
            id: line
            required property int index
            required property string modelData
            Layout.fillWidth: true
            implicitWidth: 300
            implicitHeight: Math.max(figure.height, words.height) + 8
            Accessible.role: Accessible.StaticText
            Accessible.name: (line.index + 1) + ". " + line.modelData

            HText {
                id: figure
                width: 44 * Theme.scale
                style: "question"
                heading: false
                color: Theme.inkQuiet
                text: line.index + 1
                Accessible.ignored: true
            }
            HText {
                id: words
                objectName: "handLine"
                x: figure.width
                width: parent.width - x
                style: "question"
                heading: false
                text: line.modelData
                Accessible.ignored: true
            }
        }
    }

    dock: ButtonPair {
        HButton {
            objectName: "partBack"
            kind: "line"
            visible: root.part > 0
            //: Button: the part of the plan before, to copy by hand
            text: qsTr("Back")
            onClicked: root.part -= 1
        }
        HButton {
            objectName: "partNext"
            text: root.last
                //: Button: the person has copied everything
                ? qsTr("Done")
                //: Button: the next part of the plan, to copy by hand
                : qsTr("Next part")
            onClicked: {
                if (root.last)
                    root.closeRequested();
                else
                    root.part += 1;
            }
        }
    }
}
