import QtQuick
import Handrail.Controls
import Handrail.View

// The card as a message: handed to the message app, sent there by hand. The number is not kept.
Sheet {
    id: root

    required property ServiceCardModel card
    required property string message

    //: Title of the sheet that sends a card as a message
    title: qsTr("Text the card")
    onOpenChanged: {
        if (!root.open)
            number.clear();
    }

    HText {
        width: parent.width
        text: root.message
    }
    HField {
        id: number
        objectName: "cardNumber"
        width: parent.width
        visible: root.card.canText
        //: Label of the field for a person's phone number, which is not kept
        label: qsTr("Their number (not kept)")
        inputMethodHints: Qt.ImhDialableCharactersOnly
    }
    HButton {
        objectName: "cardHand"
        width: parent.width
        visible: root.card.canText
        iconName: "sms"
        off: number.typed.trim() === ""
        //: Button: hands a message to the phone's message app
        text: qsTr("Open in messages")
        onClicked: {
            if (number.typed.trim() === "")
                number.focusField();
            else
                root.card.message(number.typed, root.message);
        }
    }
    IconLine {
        width: parent.width
        visible: root.card.handed !== "" || !root.card.canText
        iconName: root.card.handed === "messages" ? "check" : "info"
        caution: root.card.handed === "refused"
        text: !root.card.canText
            //: A card as a message on a device without messages
            ? qsTr("This device sends no messages. Let them scan the code, or read it out.")
            : root.card.handed === "messages"
            //: After a card went to the message app
            ? qsTr("It is in your message app. Send it there.")
            //: After the message app refused a card
            : qsTr("No app on this device took it. Check the number.")
    }
}
