pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Gives the place to somebody: copied, as a message that a person sends, as a code for another phone. Nothing goes
// anywhere without a tap.
VStack {
    id: root

    required property AppSession session
    required property PlaceWords words
    property string shown: "" // "text", "code"
    property bool copied: false
    readonly property CallModel calls: session.calls.sheet
    readonly property ProgramNumbers numbers: session.calls.numbers

    Layout.fillWidth: true
    spacing: 8

    Connections { // what was copied is not what stands there now
        target: root.words
        function onTextChanged() { root.copied = false; }
    }
    readonly property GivenWords board: GivenWords {}

    HText {
        style: "section"
        //: Heading over the ways to tell somebody where you are
        text: qsTr("Give it to someone")
    }
    TileGrid {
        most: Theme.phone ? 2 : 3
        HButton {
            objectName: "copyPlace"
            leftPadding: 12
            rightPadding: 12
            kind: "line"
            off: !root.words.known
            iconName: root.copied ? "check" : "content_copy"
            text: root.copied
                //: Button: the place is on the clipboard now
                ? qsTr("Copied")
                //: Button: puts the place on the clipboard
                : qsTr("Copy")
            onClicked: {
                if (!root.words.known)
                    return;
                root.board.copy(root.words.text);
                root.copied = true;
            }
        }
        HButton {
            objectName: "textPlace"
            leftPadding: 12
            rightPadding: 12
            kind: root.shown === "text" ? "tint" : "line"
            visible: root.calls.sends
            off: !root.words.known
            iconName: "sms"
            //: Button: opens the field for the number the place is texted to
            text: qsTr("Text")
            onClicked: root.shown = root.shown === "text" || !root.words.known ? "" : "text"
        }
        HButton {
            objectName: "codePlace"
            leftPadding: 12
            rightPadding: 12
            kind: root.shown === "code" ? "tint" : "line"
            off: !root.words.known
            iconName: "qr_code_2"
            //: Button: shows the place as a code for another phone
            text: qsTr("Code")
            onClicked: root.shown = root.shown === "code" || !root.words.known ? "" : "code"
        }
    }
    VStack {
        visible: root.shown === "text" && root.words.known
        spacing: 8
        NumberField {
            id: number
            numbers: root.numbers
            objectName: "placeNumber"
            Layout.fillWidth: true
            //: Label of the field for the number the place is texted to
            label: qsTr("To which number?")
            text: root.numbers.supervisorNumber
        }
        HText {
            objectName: "placeMessage"
            color: Theme.inkQuiet
            text: root.words.message
        }
        Banner {
            visible: root.calls.sent !== ""
            tone: root.calls.sent === "refused" ? "caution" : "good"
            text: root.calls.sent === "refused"
                //: The system did not take the message
                ? qsTr("The message app did not take it. Call, or send it by hand.")
                //: The message was handed over; nothing is sent yet
                : qsTr("The message is in your message app. Send it there.")
        }
        HButton {
            objectName: "writePlace"
            Layout.fillWidth: true
            off: !number.ready
            iconName: "sms"
            //: Button: puts the message into the phone's message app
            text: qsTr("Write the message")
            onClicked: {
                if (number.ready)
                    root.calls.send(number.typed, root.words.message);
                else
                    number.focusField();
            }
        }
    }
    QrCard {
        objectName: "placeCode"
        visible: root.shown === "code" && root.words.known
        modules: visible ? root.calls.code(root.words.text) : ""
        //: Under a code that puts the place into another phone
        line: qsTr("Any phone’s camera reads it.")
    }
}
