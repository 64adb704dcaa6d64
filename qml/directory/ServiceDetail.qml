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
    readonly property ServiceModel model: session.directory.service

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
            text: words.open(root.model.place.openKey, root.model.place.openTime, root.model.place.openDay)
            tone: words.tone(root.model.place.openKey)
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
            text: root.model.confidential ? "" : words.miles(root.model.place.miles)
        }
    }
    IconLine {
        iconName: root.model.trust.checkedStale ? "history" : "verified"
        caution: root.model.trust.checkedStale
        text: words.checked(root.model.trust.checkedUnit, root.model.trust.checkedCount,
            root.model.trust.checkedAssured, root.model.trust.checkedStale)
    }
    ServiceBeds {
        model: root.model
    }
    Banner { // how the last call ended, when that was not well
        visible: root.model.peers.lastOutcome !== "" && root.model.peers.lastOutcome !== "reached"
            && !root.model.calls.wrong
        tone: "caution"
        iconName: "campaign"
        text: words.lastCall(root.model.peers.lastOutcome, root.model.peers.lastOutcomeUnit,
            root.model.peers.lastOutcomeCount)
    }
    Banner {
        visible: root.model.about.alert !== ""
        tone: "caution"
        iconName: "campaign"
        text: root.model.about.alert
    }

    Banner { // right over the button
        objectName: "wrongNumber"
        visible: root.model.calls.wrong
        tone: "caution"
        iconName: "phone_disabled"
        //: Over the Call button. %1 is what a call ended in and its age: 'Wrong number when called 2 hours ago'
        text: qsTr("%1. Check it first, for example with 211.")
            .arg(words.lastCall("wrong_number", root.model.calls.wrongUnit, root.model.calls.wrongCount))
    }
    TileGrid {
        readonly property int acts: (root.model.calls.route !== "" ? 1 : 0)
            + (root.model.calls.textRoute !== "" ? 1 : 0)
            + (root.model.place.address !== "" && !root.model.confidential ? 1 : 0)
        most: 3
        columns: Theme.largeText ? 1 : Math.max(1, acts) // the row is theirs, however many there are
        ActTile {
            objectName: "call"
            Layout.fillWidth: true
            visible: root.model.calls.route !== ""
            caution: root.model.calls.wrong
            iconName: root.model.calls.wrong ? "phone_disabled" : "call"
            //: Button: opens the sheet with the service's number
            text: qsTr("Call")
            onClicked: root.session.router.open("now/call", root.model.calls.route)
        }
        ActTile {
            objectName: "text"
            Layout.fillWidth: true
            visible: root.model.calls.textRoute !== ""
            iconName: "sms"
            //: Button: opens the sheet with the number that takes text messages
            text: qsTr("Text")
            onClicked: root.session.router.open("now/call", root.model.calls.textRoute)
        }
        ActTile {
            objectName: "directions"
            Layout.fillWidth: true
            visible: root.model.place.address !== "" && !root.model.confidential
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
        visible: root.model.calls.route === "" && root.model.calls.phones.count === 0
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
        visible: root.model.about.description !== ""
        style: "section"
        //: Heading over the publisher's description of a service
        text: qsTr("About")
    }
    HText {
        visible: root.model.about.description !== ""
        text: root.model.about.description
    }

    ServiceHours {
        model: root.model
    }

    HText {
        visible: root.model.calls.phones.count > 1
        style: "section"
        //: Heading over all numbers of a service
        text: qsTr("All numbers")
    }
    ListCard {
        visible: root.model.calls.phones.count > 1
        Repeater {
            model: root.model.calls.phones
            ListRow {
                required property string number
                required property string note
                required property string argument
                required property bool corrected
                discIcon: argument === "" ? "print" : argument.startsWith("sms|") ? "sms" : "call"
                title: number
                line: corrected ? words.correctedOn(root.model.calls.corrected) : note
                chevron: argument !== ""
                enabled: argument !== ""
                onClicked: root.session.router.open("now/call", argument)
            }
        }
    }

    ServicePeers {
        model: root.model
        drafts: root.session.directory.drafts
        onCalledRequested: root.calledRequested()
        onCorrectRequested: root.correctRequested()
        onNoteRequested: root.noteRequested()
    }

    ServiceSource {
        model: root.model
    }
}
