import QtQuick
import QtQuick.Layouts

// Something that takes long: what is done, what is left, a bar, and a way to stop it.
Rectangle {
    id: root

    property string title: ""
    property string line: ""
    property real value: 0 // 0 to 1
    property string cancelText: ""

    signal cancelRequested()

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: Math.max(96, column.height + 32)
    radius: Theme.radiusCard
    color: Theme.surface
    border { width: Theme.lineWidth; color: Theme.line }
    Accessible.role: Accessible.ProgressBar
    Accessible.ignored: !root.enabled
    Accessible.name: Sentences.joined([root.title, root.line])

    Column {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 4

        HText {
            width: parent.width
            style: "label"
            text: root.title
            Accessible.ignored: true
        }
        HText {
            width: parent.width
            visible: root.line !== ""
            style: "quiet"
            text: root.line
            Accessible.ignored: true
        }
        Item { width: 1; height: 4 }
        Rectangle {
            width: parent.width
            height: 8
            radius: 4
            color: Theme.sunken
            border { width: Theme.controlWidth; color: Theme.lineControl }
            Rectangle {
                width: parent.width * Math.max(0, Math.min(1, root.value))
                height: parent.height
                radius: 4
                color: Theme.actionInk
            }
        }
        HButton {
            objectName: "cancel"
            visible: root.cancelText !== ""
            kind: "text"
            leading: true
            text: root.cancelText
            onClicked: root.cancelRequested()
        }
    }
}
