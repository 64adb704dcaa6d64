import QtQuick
import Handrail.Controls

// Throws away words that were begun in a sheet and not kept.
HButton {
    width: parent ? parent.width : implicitWidth
    kind: "text"
    leading: true
    iconName: "delete"
    //: Button: throws away words that were typed and not kept
    text: qsTr("Throw these words away")
}
