import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// Where this device cannot call: a code that puts the number into another phone, in the place of the button. No larger
// than a camera needs: what to say and where you are stand above it. A tap makes it large.
RowLayout {
    id: root

    required property string modules
    required property string number
    property bool tight: false
    property bool roomy: false

    signal enlargeRequested()

    Layout.fillWidth: true
    spacing: 16

    QrCard {
        objectName: "telCode"
        Layout.fillWidth: false
        Layout.preferredWidth: root.tight ? 96 : root.roomy ? 168 : 112
        modules: root.modules
        padding: 4
        Accessible.role: Accessible.Button
        Accessible.name: words.text
        //: For screen readers: what a tap on a QR code does
        accessibleDescription: qsTr("Shows the code large")
        onClicked: root.enlargeRequested()
    }
    HText {
        id: words
        style: root.tight ? "quiet" : "label"
        color: Theme.ink
        text: Theme.largeText
            // The number stands above; more words at this size would push it off the screen.
            //: Beside a QR code on a device that cannot call, at large text
            ? qsTr("Scan with a phone")
            : root.tight
            //: Beside a small QR code on a device that cannot call, on a small screen. %1 is the number
            ? qsTr("No calls from this device. Dial %1 on a phone, or scan this.").arg(root.number)
            //: Beside a QR code on a device that cannot call. %1 is the number
            : qsTr("This device cannot call. Dial %1 on a phone, or scan this with one.").arg(root.number)
    }
}
