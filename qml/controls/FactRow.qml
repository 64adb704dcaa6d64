import QtQuick
import QtQuick.Layouts

// A fact: icon, what it is, what it says. Not a target.
Item {
    id: root

    property string iconName: ""
    property string label: ""
    property string text: ""
    property bool divider: y > 2

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: Math.max(72, column.height + 32)
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: Sentences.joined([root.label, root.text])

    Rectangle {
        visible: root.divider
        x: 56
        width: parent.width - x
        height: Theme.lineWidth
        color: Theme.line
    }
    Icon {
        id: glyph
        x: 16
        y: 16
        name: root.iconName
        color: Theme.inkQuiet
    }
    Column {
        id: column
        x: 16 + glyph.width + 16
        y: Math.round((root.implicitHeight - height) / 2) // at the top of a row that a neighbour makes higher
        width: parent.width - x - 16

        HText {
            width: parent.width
            visible: root.label !== ""
            style: "label"
            text: root.label
            Accessible.ignored: true
        }
        HText {
            width: parent.width
            visible: root.text !== ""
            color: Theme.inkQuiet
            text: root.text
            Accessible.ignored: true
        }
    }
}
