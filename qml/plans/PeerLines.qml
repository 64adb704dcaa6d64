import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// The same question in the peer's language, beside the person's: quiet, with a line at its side. Nothing while both
// speak the same.
Item {
    id: root

    property string question: ""
    property string help: ""

    Layout.fillWidth: true
    implicitWidth: 300
    implicitHeight: words.height
    visible: root.question !== ""

    Rectangle {
        width: 3
        height: parent.height
        radius: 1.5
        color: Theme.line
    }
    Column {
        id: words
        x: 15
        width: parent.width - x
        spacing: 2

        HText {
            width: parent.width
            style: "body"
            color: Theme.inkQuiet
            font.weight: Font.Medium
            text: root.question
        }
        HText { width: parent.width; visible: text !== ""; style: "quiet"; text: root.help }
    }
}
