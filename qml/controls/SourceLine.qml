import QtQuick
import QtQuick.Layouts

// Where a text comes from: date checked, and who reviewed it or that no one has yet. Last on a page.
Item {
    id: root

    property string text: ""
    property bool reviewed: false
    property string linkText: ""

    signal linkRequested()

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height

    Column {
        id: column
        width: parent.width

        IconLine {
            width: parent.width
            iconName: root.reviewed ? "verified" : "info"
            text: root.text
        }
        HButton {
            objectName: "link"
            visible: root.linkText !== ""
            width: Math.min(implicitWidth, parent.width)
            kind: "text"
            leading: true
            text: root.linkText
            onClicked: root.linkRequested()
        }
    }
}
