import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// How the card leaves: a code for a phone's camera, or a message.
VStack {
    id: root

    required property ServiceCardModel card
    required property ServiceModel service
    property bool sendable: true // on the kiosk no message leaves: whoever is next could read it

    signal messageRequested()

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    spacing: 16

    QrCard {
        objectName: "cardCode"
        visible: root.card.modules !== ""
        modules: root.card.modules
        title: root.card.asContact
            //: Under a code that holds a service as a contact
            ? qsTr("Scan to keep it as a contact")
            //: Under a code that holds a service as text
            : qsTr("Scan to read it on a phone")
        //: Under the code of a card
        line: qsTr("Any phone’s camera reads it. No app, no network.")
        accessibleName: title
    }
    HButton {
        objectName: "cardKind"
        Layout.fillWidth: true
        kind: "line"
        iconName: "qr_code"
        text: root.card.asContact
            //: Button: the code holds text instead of a contact
            ? qsTr("Code with plain text")
            //: Button: the code holds a contact instead of text
            : qsTr("Code with a contact")
        onClicked: root.card.asContact = !root.card.asContact
    }
    HButton {
        objectName: "cardText"
        Layout.fillWidth: true
        visible: root.sendable
        kind: "line"
        iconName: "sms"
        //: Button: opens the card as a message that is sent by hand
        text: qsTr("Text it")
        onClicked: root.messageRequested()
    }
}
