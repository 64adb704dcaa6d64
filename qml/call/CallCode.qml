import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// Where this device cannot call: a code that puts the number into another phone, in the place of the button.
RowLayout {
    id: root

    required property string modules
    required property string number

    Layout.fillWidth: true
    spacing: 16

    QrCard {
        objectName: "telCode"
        Layout.fillWidth: false
        Layout.preferredWidth: Theme.small ? 136 : 168
        modules: root.modules
        padding: 8
        Accessible.name: words.text
    }
    HText {
        id: words
        style: "label"
        text: Theme.largeText
            // The number stands above; more words at this size would push it off the screen.
            //: Beside a QR code on a device that cannot call, at large text
            ? qsTr("Scan with a phone")
            //: Beside a QR code on a device that cannot call. %1 is the number
            : qsTr("This device cannot call. Dial %1 on a phone, or scan this with one.").arg(root.number)
    }
}
