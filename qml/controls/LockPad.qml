pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Six dots and twelve keys, low on the screen. Keeps no figure: it asks, the model counts. `message` after a wrong PIN:
// the dots empty and a line says so; nothing shakes, nothing is red. Digits, Backspace and Return work from a keyboard.
FocusScope {
    id: root

    property int length: 6
    property int filled: 0
    property string message: ""
    //: Key of the lock pad: the person does not remember the PIN.
    property string forgotText: qsTr("Forgot")
    //: Key of the lock pad: takes the last figure back.
    property string deleteText: qsTr("Delete")
    property bool showForgot: true

    signal digit(figure: string)
    signal deleteRequested()
    signal forgotRequested()

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height
    activeFocusOnTab: false

    Keys.onPressed: (event) => {
        if (event.text.length === 1 && event.text >= "0" && event.text <= "9") {
            root.digit(event.text);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.deleteRequested();
            event.accepted = true;
        }
    }

    component Key: Pressable {
        id: key
        property string iconName: ""
        readonly property bool figure: key.text.length === 1
        width: Math.floor((root.width - 16) / 3)
        height: implicitHeight
        minHeight: Theme.kiosk ? 96 : Theme.small ? 64 : 72
        padding: 4
        ringRadius: Theme.radiusCard
        contentItem: ButtonContent {
            text: key.text
            iconName: key.iconName
            style: key.figure ? "title" : "label"
            weight: Font.DemiBold
            color: key.figure ? Theme.ink : Theme.actionInk
        }
        background: Rectangle {
            radius: Theme.radiusCard
            color: key.down ? Theme.pressed : key.figure ? Theme.surface : "transparent"
            border {
                width: key.figure ? Theme.lineWidth : 0
                color: Theme.highContrast ? Theme.lineControl : Theme.line
            }
        }
    }

    Column {
        id: column
        width: parent.width
        spacing: 16

        Row {
            spacing: 16
            Accessible.role: Accessible.StaticText
            Accessible.ignored: !root.enabled
            //: How many figures of the PIN are entered, for screen readers. "2 of 6"
            Accessible.name: qsTr("%1 of %2").arg(root.filled).arg(root.length)

            Repeater {
                model: root.length
                delegate: Rectangle {
                    required property int index
                    width: 20
                    height: 20
                    radius: 10
                    color: index < root.filled ? Theme.ink : Theme.surface
                    border { width: 2; color: index < root.filled ? Theme.ink : Theme.lineControl }
                }
            }
        }
        HText {
            objectName: "message"
            width: parent.width
            height: Math.max(implicitHeight, Theme.bodyLine) // the keys stay where the thumb knows them
            text: root.message
            font.weight: Font.Medium
            color: Theme.cautionInk
            Accessible.role: Accessible.AlertMessage
        }
        Grid {
            columns: 3
            spacing: 8

            Repeater {
                model: 9
                delegate: Key {
                    required property int index
                    objectName: "key" + (index + 1)
                    text: String(index + 1)
                    onClicked: root.digit(text)
                }
            }
            Key {
                objectName: "forgot"
                text: root.forgotText
                opacity: root.showForgot ? 1 : 0
                enabled: root.showForgot
                onClicked: root.forgotRequested()
            }
            Key {
                objectName: "key0"
                text: "0"
                onClicked: root.digit(text)
            }
            Key {
                objectName: "delete"
                text: root.deleteText
                iconName: "backspace"
                onClicked: root.deleteRequested()
            }
        }
    }
}
