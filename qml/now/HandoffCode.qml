import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// The QR code at the foot of the EMS card, with what it holds beside it. A tap shows it large.
Item {
    id: root

    property string modules: ""

    signal clicked()

    Layout.fillWidth: true
    visible: root.modules !== ""
    implicitWidth: 334
    implicitHeight: Theme.largeText ? code.height + 8 + words.height : Math.max(code.height, words.height)

    QrCard {
        id: code
        x: 8
        width: (code.count + 8) * 3 // three dp a module: read at arm's length; a tap makes it larger
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
