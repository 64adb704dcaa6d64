import QtQuick
import QtQuick.Layouts

// A text field: label above, words inside, a quiet note or a question under it. It never blocks; it asks.
// Show with `text`, listen to edited(value) (every keystroke) and accepted() (Return). It grows with its words.
Item {
    id: root

    property string label: ""
    property string text: "" // what the model holds
    property string placeholder: ""
    property bool multiline: false
    property int minLines: root.multiline ? 3 : 1
    property bool person: false // the person's own words: 20 dp
    property bool handed: false // on a tablet in their own hands: 24 dp
    property string iconName: ""
    property string question: "" // caution line: 'Too short for a number. Kept as it is.'
    property string note: "" // quiet line
    property string savedPhase: ""
    property alias inputMethodHints: input.hints
    readonly property string typed: input.text
    readonly property alias editing: input.activeFocus
    property alias cursorPosition: input.cursorPosition // a page may put it back where it was

    signal edited(value: string)
    signal accepted()
    signal finished() // the focus left

    function focusField(): void { input.forceActiveFocus(); }
    function clear(): void { input.text = ""; }
    function write(words: string): void { input.text = words; } // what a page proposes, to be changed

    Layout.fillWidth: true
    implicitWidth: 240
    implicitHeight: column.height

    Column {
        id: column
        width: parent.width
        spacing: 8

        HText {
            width: parent.width
            visible: root.label !== ""
            text: root.label
            style: "label"
            Accessible.ignored: true // the field says it
        }
        Rectangle {
            id: box
            width: parent.width
            height: Math.max(root.handed ? 72 : root.person ? 64 : Theme.target, input.linesHeight + 2 * pad)
            readonly property real pad: 16
            radius: Theme.radiusControl
            color: Theme.surface
            border {
                width: input.activeFocus || root.question !== "" ? 2 : Theme.controlWidth
                color: root.question !== "" ? Theme.cautionInk : input.activeFocus ? Theme.actionInk : Theme.lineControl
            }

            Icon {
                id: glyph
                x: 16
                y: root.multiline ? 16 : Math.round((parent.height - height) / 2)
                visible: root.iconName !== ""
                name: root.iconName
                color: Theme.inkQuiet
            }
            MouseArea { // the whole box is the target
                anchors.fill: parent
                cursorShape: Qt.IBeamCursor
                onClicked: { input.byKeyboard = false; input.forceActiveFocus(); }
            }
            FieldText {
                id: input
                objectName: "input"
                x: root.iconName === "" ? 16 : 16 + glyph.width + 12
                width: parent.width - x - 16
                height: box.height // a screen reader's finger finds it by its size
                readonly property real linesHeight: Math.max(contentHeight, hintHeight,
                    root.minLines * Math.ceil(1.21 * font.pixelSize))
                value: root.text
                placeholder: root.placeholder
                label: root.label
                oneLine: !root.multiline
                style: root.handed ? "big" : root.person ? "person" : "body"
                onEdited: (value) => root.edited(value)
                onAccepted: root.accepted()
                onActiveFocusChanged: {
                    if (!activeFocus)
                        root.finished();
                }
            }
            FocusRing {
                shown: input.activeFocus && input.byKeyboard
            }
        }
        SavedMark {
            phase: root.savedPhase
        }
        IconLine {
            width: parent.width
            visible: root.question !== ""
            iconName: "info"
            caution: true
            text: root.question
        }
        HText {
            width: parent.width
            visible: root.note !== ""
            style: "quiet"
            text: root.note
        }
    }
}
