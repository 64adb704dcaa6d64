import QtQuick
import Handrail.Controls

// The QR code of the EMS card, at its head, so that it is seen before anything is scrolled. A tap shows it large.
QrCard {
    id: root

    // Three dp a module are read at arm's length, two from nearer; a tap makes it larger. Where there is room it has
    // more.
    readonly property real module: Theme.phone ? 2 : 3

    width: visible ? (root.count + 8) * root.moduleSize : 0
    height: root.width
    visible: root.modules !== ""
    moduleSize: Math.max(1, Math.round(root.module * Theme.pixelRatio)) / Theme.pixelRatio
    padding: 0
    background: null
    //: The QR code of the EMS card, for screen readers
    accessibleName: qsTr("QR code of this card")
    //: What a tap on the QR code of the EMS card does, for screen readers
    accessibleDescription: qsTr("Shows the code large. No name is in it.")
}
