pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Everything about one service, in the order a peer needs it: can we go there now, call, how to get in, what to bring.
// Stands on the service's page and beside the list on a tablet.
VStack {
    id: root

    required property AppSession session
    readonly property ServiceModel model: session.service

    property bool ownRefer: false // beside the list on a tablet, where no dock has it

    signal directionsRequested()
    signal calledRequested()
    signal correctRequested()
    signal noteRequested()
    signal listsRequested()

    spacing: 16

    ServiceWords { id: words }

    VStack {
        spacing: 2
        HText {
            style: "title"
            text: root.model.name
        }
        HText {
            visible: text !== ""
            color: Theme.inkQuiet
            text: root.model.organization !== "" ? root.model.organization : root.model.category
        }
    }

    Flow {
        id: tags
        Layout.fillWidth: true
        spacing: 12
        Tag {
            width: Math.min(implicitWidth, tags.width)
            text: words.open(root.model.openKey, root.model.openTime, root.model.openDay)
            tone: words.tone(root.model.openKey)
        }
        Tag {
            width: Math.min(implicitWidth, tags.width)
            visible: root.model.confidential
            tone: "action"
            iconName: "lock"
            //: Instead of an address: the place must not be found by everyone
            text: qsTr("Address kept private")
        }
        HText {
            visible: text !== ""
            width: implicitWidth
            height: 28
            style: "label"
            text: root.model.confidential ? "" : words.miles(root.model.miles)
        }
    }
    IconLine {
        iconName: root.model.checkedStale ? "history" : "verified"
        caution: root.model.checkedStale
        text: words.checked(root.model.checkedUnit, root.model.checkedCount, root.model.checkedAssured, root.model.checkedStale)
    }
    ServiceBeds {
        model: root.model
    }
    Banner { // how the last call ended, when that was not well
        visible: root.model.lastOutcome !== "" && root.model.lastOutcome !== "reached" && !root.model.callWrong
        tone: "caution"
        iconName: "campaign"
        text: words.lastCall(root.model.lastOutcome, root.model.lastOutcomeUnit, root.model.lastOutcomeCount)
    }
    Banner {
        visible: root.model.alert !== ""
        tone: "caution"
        iconName: "campaign"
        text: root.model.alert
    }

    Banner { // right over the button
        objectName: "wrongNumber"
        visible: root.model.callWrong
        tone: "caution"
        iconName: "phone_disabled"
        //: Over the Call button. %1 is what a call ended in and its age: 'Wrong number when called 2 hours ago'
        text: qsTr("%1. Check it first, for example with 211.").arg(words.lastCall("wrong_number", root.model.callWrongUnit, root.model.callWrongCount))
    }
    TileGrid {
        readonly property int acts: (root.model.callRoute !== "" ? 1 : 0) + (root.model.textRoute !== "" ? 1 : 0) + (root.model.address !== "" && !root.model.confidential ? 1 : 0)
        most: 3
        columns: Theme.largeText ? 1 : Math.max(1, acts) // the row is theirs, however many there are
        ActTile {
            objectName: "call"
            Layout.fillWidth: true
            visible: root.model.callRoute !== ""
            caution: root.model.callWrong
            iconName: root.model.callWrong ? "phone_disabled" : "call"
            //: Button: opens the sheet with the service's number
            text: qsTr("Call")
            onClicked: root.session.router.open("now/call", root.model.callRoute)
        }
        ActTile {
            objectName: "text"
            Layout.fillWidth: true
            visible: root.model.textRoute !== ""
            iconName: "sms"
            //: Button: opens the sheet with the number that takes text messages
            text: qsTr("Text")
            onClicked: root.session.router.open("now/call", root.model.textRoute)
        }
        ActTile {
            objectName: "directions"
            Layout.fillWidth: true
            visible: root.model.address !== "" && !root.model.confidential
            iconName: "directions"
            //: Button: shows the address and the way there
            text: qsTr("Directions")
            onClicked: root.directionsRequested()
        }
    }
    ServiceNumbers {
        session: root.session
    }
    HText {
        visible: root.model.callRoute === "" && root.model.phones.count === 0
        color: Theme.inkQuiet
        //: On a service's page
        text: qsTr("No phone number is given.")
    }

    HButton {
        objectName: "refer"
        Layout.fillWidth: true
        visible: root.ownRefer
        iconName: "handshake"
        //: Button: begins the warm hand-off of a person to this service
        text: qsTr("Refer here")
        onClicked: root.session.router.open("directory/refer", root.model.serviceId)
    }

    ServiceFacts {
        model: root.model
    }

    TileGrid {
        most: 2
        columns: Theme.largeText ? 1 : 2
        ActTile {
            objectName: "card"
            iconName: "qr_code"
            //: Button: shows the service as a card for the person
            text: qsTr("Card for the person")
            onClicked: root.session.router.open("directory/card", root.model.serviceId)
        }
        ActTile {
            objectName: "lists"
            iconName: "playlist_add"
            //: Button: puts the service into a saved list
            text: qsTr("Put in a list")
            onClicked: root.listsRequested()
        }
    }

    HText {
        visible: root.model.description !== ""
        style: "section"
        //: Heading over the publisher's description of a service
        text: qsTr("About")
    }
    HText {
        visible: root.model.description !== ""
        text: root.model.description
    }

    ServiceHours {
        model: root.model
    }

    HText {
        visible: root.model.phones.count > 1
        style: "section"
        //: Heading over all numbers of a service
        text: qsTr("All numbers")
    }
    ListCard {
        visible: root.model.phones.count > 1
        Repeater {
            model: root.model.phones
            ListRow {
                required property string number
                required property string note
                required property string argument
                required property bool corrected
                discIcon: argument === "" ? "print" : argument.startsWith("sms|") ? "sms" : "call"
                title: number
                line: corrected ? words.correctedOn(root.model.callCorrected) : note
                chevron: argument !== ""
                enabled: argument !== ""
                onClicked: root.session.router.open("now/call", argument)
            }
        }
    }

    ServicePeers {
        model: root.model
        drafts: root.session.directoryKit.drafts
        onCalledRequested: root.calledRequested()
        onCorrectRequested: root.correctRequested()
        onNoteRequested: root.noteRequested()
    }

    ServiceSource {
        model: root.model
    }
}
