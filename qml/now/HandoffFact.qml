import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// A label with a time under it, on the EMS card.
ColumnLayout {
    id: root

    property string label: ""
    property string value: ""
    readonly property string sentence: root.label + " " + root.value

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    spacing: 0

    HText { style: "label"; text: root.label }
    HText { style: "person"; font.weight: Font.Medium; text: root.value }
}
