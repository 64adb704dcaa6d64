import QtQuick
import Handrail.Controls

// A fact on a person's card: what it is, small, and what it says, large.
VStack {
    id: root

    property string label: ""
    property string text: ""

    visible: root.text !== ""
    spacing: 2

    HText {
        style: "label"
        color: Theme.inkQuiet
        text: root.label
    }
    HText {
        style: "person"
        text: root.text
    }
}
