import QtQuick
import Handrail.Controls

// A label with a time under it, on the EMS card.
VStack {
    id: root

    property string label: ""
    property string value: ""

    spacing: 0

    HText { style: "label"; text: root.label }
    HText { style: "person"; font.weight: Font.Medium; text: root.value }
}
