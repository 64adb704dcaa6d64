import QtQuick
import QtQuick.Layouts

// Search: a glass, the words, and Clear as a word beside it while there is something to clear.
Item {
    id: root

    property string text: "" // what the model holds
    property string placeholder: ""
    readonly property string typed: input.text
    // A page that was pasted in here does not push the answers off the screen.
    readonly property real mostWords: 3 * Math.ceil(1.21 * input.font.pixelSize)
    readonly property alias editing: input.activeFocus

    signal edited(value: string)
    signal accepted()

    function focusField(): void { input.forceActiveFocus(); }

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: box.height

    Rectangle {
        id: box
        width: parent.width - (clear.visible ? clear.width - 8 : 0)
        height: Math.max(Theme.target, 32 // a long hint takes two lines
            + (input.text === "" ? input.wordsHeight : Math.min(input.wordsHeight, root.mostWords)))
        radius: Theme.radiusControl
        color: Theme.surface
        border {
            width: input.activeFocus ? 2 : Theme.controlWidth
            color: input.activeFocus ? Theme.actionInk : Theme.lineControl
        }

        Icon {
            id: glyph
            x: 16
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            color: Theme.inkQuiet
        }
        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.IBeamCursor
            onClicked: { input.byKeyboard = false; input.forceActiveFocus(); }
        }
        Item { // what is longer rolls with the cursor
            x: 16 + glyph.width + 12
            y: 2
            width: parent.width - x - 16
            height: box.height - 4
            clip: true

            FieldText {
                id: input
                objectName: "input"
                readonly property real whole: Math.max(box.height, input.wordsHeight + 32)
                readonly property rect caret: input.cursorRectangle
                y: -2 - Math.max(0, Math.min(input.whole - box.height,
                    input.caret.y + input.caret.height + 16 - box.height))
                width: parent.width
                height: input.whole
                value: root.text
                placeholder: root.placeholder
                hints: Qt.ImhNoAutoUppercase
                onEdited: (value) => root.edited(value)
                onAccepted: root.accepted()
            }
        }
        FocusRing { shown: input.activeFocus && input.byKeyboard }
    }
    HButton {
        id: clear
        objectName: "clear"
        x: parent.width - width + 8
        height: box.height
        visible: input.text !== ""
        kind: "text"
        //: Empties a search field.
        text: qsTr("Clear")
        onClicked: {
            input.text = "";
            input.forceActiveFocus();
        }
    }
}
