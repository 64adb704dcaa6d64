import QtQuick
import QtQuick.Layouts

// A passphrase: hidden until the person asks to see it. Keeps its words to itself; clear() after use.
Item {
    id: root

    //: Label of the field for a passphrase.
    property string label: qsTr("Passphrase")
    property string note: ""
    property string question: ""
    property bool shown: false

    signal edited(value: string)
    signal accepted(value: string)

    function clear(): void { input.clear(); }
    function focusField(): void { input.forceActiveFocus(); }

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height
    // Qt 6.4 keeps the name of a hidden word from screen readers: what is around it has it, and the field says it once
    // more below.
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.ignored: !root.enabled

    Column {
        id: column
        width: parent.width
        spacing: 8

        HText {
            width: parent.width
            style: "label"
            text: root.label
            Accessible.ignored: true
        }
        Rectangle {
            width: parent.width
            height: Math.max(Theme.target, input.contentHeight + 24, reveal.height)
            radius: Theme.radiusControl
            color: Theme.surface
            border {
                width: input.activeFocus || root.question !== "" ? 2 : Theme.controlWidth
                color: root.question !== "" ? Theme.cautionInk : input.activeFocus ? Theme.actionInk : Theme.lineControl
            }
            MouseArea {
                anchors.fill: parent
                onClicked: input.forceActiveFocus()
            }
            FocusScope {
                id: spoken
                // What screen readers get, and everyone on their bus: Qt 6.4 tells the letters of a hidden word, so the
                // field itself is not there, and this stands in its place with as many dots.
                readonly property string text: root.shown ? input.text : input.passwordCharacter.repeat(input.length)
                readonly property alias cursorPosition: input.cursorPosition
                readonly property alias selectionStart: input.selectionStart
                readonly property alias selectionEnd: input.selectionEnd
                x: 16
                width: reveal.x - x
                height: parent.height
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.description: root.label
                Accessible.ignored: !root.enabled
                Accessible.editable: true
                Accessible.focusable: true
                Accessible.passwordEdit: !root.shown

                TextInput {
                    id: input
                    objectName: "input"
                    transform: Mirror { of: input }
                    focus: true
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    clip: true
                    activeFocusOnTab: true
                    color: Theme.ink
                    selectionColor: Theme.action
                    selectedTextColor: Theme.onAction
                    font { family: Theme.fontText; pixelSize: Theme.personSize }
                    echoMode: root.shown ? TextInput.Normal : TextInput.Password
                    passwordCharacter: "\u2022"
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                    onTextEdited: root.edited(input.text)
                    onAccepted: root.accepted(input.text)
                }
            }
            HButton {
                id: reveal
                objectName: "reveal"
                x: parent.width - width
                anchors.verticalCenter: parent.verticalCenter
                kind: "text"
                iconName: root.shown ? "visibility_off" : "visibility"
                //: Shows or hides the letters of a passphrase.
                text: root.shown ? qsTr("Hide") : qsTr("Show")
                onClicked: root.shown = !root.shown
            }
            FocusRing { shown: input.activeFocus }
        }
        IconLine {
            width: parent.width
            visible: root.question !== ""
            iconName: "info"
            caution: true
            alert: true
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
