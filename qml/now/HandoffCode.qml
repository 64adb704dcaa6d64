import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// The QR code at the foot of the EMS card, with what it holds beside it. A tap shows it large.
Item {
    id: root

    property string modules: ""
    property real room: 400 // the height that is left for it
    // Three dp a module are read at arm's length. Where the card has many words it gives way, in whole pixels and never under two: a tap
    // makes it larger.
    readonly property real module: Math.max(2, Math.min(3, Math.floor(root.room * Theme.pixelRatio / Math.max(1, code.count + 8)) / Theme.pixelRatio))

    signal clicked()

    Layout.fillWidth: true
    visible: root.modules !== ""
    implicitWidth: 334
    implicitHeight: Theme.largeText ? code.height + 8 + words.height : Math.max(code.height, words.height)

    QrCard {
        id: code
        x: 8
        width: (code.count + 8) * root.module
        moduleSize: root.module
        padding: 0
        background: null
        modules: root.modules
        //: The QR code of the EMS card, for screen readers
        accessibleName: qsTr("QR code of this card")
        onClicked: root.clicked()
    }
    HText {
        id: words
        x: Theme.largeText ? 12 : code.x + code.width + 12
        y: Theme.largeText ? code.height + 8 : Math.round((parent.height - height) / 2)
        width: parent.width - x - 8
        //: EMS card, beside the QR code
        text: qsTr("Scan to take along. No name is in it.")
    }
}
