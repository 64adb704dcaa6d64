import QtQuick
import QtQuick.Layouts

// Search: a glass, the words, and Clear as a word beside it while there is something to clear.
Item {
    id: root

    property string text: "" // what the model holds
    property string placeholder: ""
    readonly property string typed: input.text
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
        height: Math.max(Theme.target, input.wordsHeight + 32) // a long hint takes two lines
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
        FieldText {
            id: input
            objectName: "input"
            x: 16 + glyph.width + 12
            width: parent.width - x - 16
            height: box.height
            value: root.text
            placeholder: root.placeholder
            hints: Qt.ImhNoAutoUppercase
            onEdited: (value) => root.edited(value)
            onAccepted: root.accepted()
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
