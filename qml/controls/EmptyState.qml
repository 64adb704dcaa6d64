import QtQuick
import QtQuick.Layouts

// An empty place, or an error: what belongs here, the first step, and another one. Left aligned.
Item {
    id: root

    property string iconName: ""
    property string tone: "action"
    property string title: ""
    property string text: ""
    property string firstText: ""
    property string otherText: ""

    signal firstRequested()
    signal otherRequested()

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height

    Column {
        id: column
        width: Math.min(parent.width, 480 * Theme.base)
        spacing: 8

        Disc {
            visible: root.iconName !== ""
            size: 72
            tone: root.tone
            iconName: root.iconName
        }
        Item { width: 1; height: 4 }
        HText {
            width: parent.width
            style: "section"
            text: root.title
        }
        HText {
            width: Math.min(parent.width, 340 * Theme.scale * Theme.base)
            color: Theme.inkQuiet
            text: root.text
        }
        Item { width: 1; height: 8; visible: first.visible }
        HButton {
            id: first
            objectName: "first"
            width: parent.width
            visible: root.firstText !== ""
            text: root.firstText
            onClicked: root.firstRequested()
        }
        HButton {
            objectName: "other"
            width: parent.width
            visible: root.otherText !== ""
            kind: "line"
            text: root.otherText
            onClicked: root.otherRequested()
        }
    }
}
