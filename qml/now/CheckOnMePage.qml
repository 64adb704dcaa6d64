pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The responder's own timer. Whom the message goes to is asked when it is set. When it is over every screen asks
// (CheckAsk); the message is written here and sent by the person, never by the app.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property CheckOnMe model: session.now.checkOnMe
    readonly property ProgramNumbers numbers: session.calls.numbers
    property int wanted: 20
    property string typed: "" // for whom, as it was typed: what is no number is asked for again, not lost

    //: Title of the page with the responder's own timer
    title: qsTr("Check on me")
    //: Under the title of the timer
    subtitle: qsTr("Handrail asks when the time is up. It tells nobody by itself: you send the message.")
    backTo: places.nameOf(root.session.router.backRoute)
    spacing: 24
    onBackRequested: root.session.router.back()
    NowPlaces { id: places }
    Binding { target: root.model; property: "watched"; value: root.visible && !root.session.hiding.hidden }

    readonly property PlaceModel place: session.calls.place
    // The same words the location card shows; nothing about the person who is visited.
    PlaceWords {
        id: told
        place: root.place
    }
    readonly property string to: root.model.to !== "" ? root.model.to : root.numbers.supervisorNumber
    readonly property string whom: root.to === root.numbers.supervisorNumber ? root.numbers.supervisorName : root.to

    VStack {
        visible: !root.model.set
        spacing: 12
        HText {
            style: "section"
            //: Heading over the choice of minutes
            text: qsTr("Ask me in")
        }
        TileGrid {
            most: Theme.phone || Theme.largeText ? 2 : 4
            Repeater {
                model: [10, 20, 30, 60]
                delegate: ChoiceTile {
                    id: tile
                    required property int modelData
                    //: A choice of time. %1 is a number of minutes
                    text: qsTr("%1 min").arg(tile.modelData)
                    chosen: root.wanted === tile.modelData
                    onClicked: root.wanted = tile.modelData
                }
            }
        }
        HText {
            style: "section"
            //: Heading over the number that gets the message of the responder's timer
            text: qsTr("Who gets the message?")
        }
        Flow {
            width: root.contentWidth
            visible: root.numbers.numbers.count > 0
            spacing: Theme.gapTarget
            Repeater {
                model: root.numbers.numbers
                delegate: OneChip {
                    id: known
                    required property string name
                    required property string number
                    text: known.name
                    on: number.typed === known.number
                    onClicked: number.text = known.on ? "" : known.number
                }
            }
        }
        NumberField {
            id: number
            numbers: root.numbers
            objectName: "checkNumber"
            Layout.fillWidth: true
            //: Label of the field for the number that gets the message of the responder's timer
            label: qsTr("Number")
            text: root.numbers.supervisorNumber
            //: Under the field for the number that gets the message of the responder's timer
            note: qsTr("Asked now, so that nobody has to look for it later. It can stay empty.")
        }
        HButton {
            objectName: "startCheck"
            Layout.fillWidth: true
            big: true
            iconName: "timer"
            //: Starts the responder's timer. %1 is a number of minutes
            text: qsTr("Start %1 minutes").arg(root.wanted)
            onClicked: {
                root.typed = number.typed;
                root.model.start(root.wanted, number.typed);
            }
        }
    }
    DoseClock {
        Layout.fillWidth: true
        visible: root.model.set
        label: root.model.over
            //: Responder's timer, when it is over
            ? qsTr("Time is up")
            //: Responder's timer. %1 is a time of day
            : qsTr("Asks you at %1").arg(root.model.dueTime)
        line: root.model.over
            //: Responder's timer, when it is over
            ? qsTr("Are you fine?") : ""
        clockText: root.model.remaining
    }
    HButton {
        width: root.contentWidth
        visible: root.model.set
        big: true
        iconName: "check"
        //: Responder's timer: all is well, the timer ends
        text: qsTr("I am fine")
        onClicked: root.model.fine()
    }
    HButton {
        width: root.contentWidth
        visible: root.model.set
        kind: "line"
        //: Responder's timer: starts anew. %1 is a number of minutes
        text: qsTr("%1 minutes more").arg(10)
        onClicked: root.model.more(10)
    }
    CallPlace {
        visible: root.visible && root.model.set
        place: root.place
        offersOther: false
        onCountyRequested: root.session.router.open("now/where")
    }
    VStack {
        visible: root.model.set
        spacing: 8
        HText {
            style: "section"
            //: Heading over the message of the responder's timer
            text: qsTr("The message")
        }
        HText {
            objectName: "message"
            text: root.to === "" ? told.checkOnMe
                //: Over the message of the responder's timer. %1 is a name or a number
                : qsTr("To %1:").arg(root.whom) + "\n" + told.checkOnMe
        }
        Banner {
            visible: root.model.handed !== ""
            tone: root.model.handed === "refused" ? "caution" : "good"
            text: root.model.handed === "refused"
                //: The system did not take the message
                ? qsTr("The message app did not take it. Call, or send it by hand.")
                //: The message was handed over; nothing is sent yet
                : qsTr("The message is in your message app. Send it there.")
        }
        NumberField { // never a timer that ends without anybody to write to, unseen
            id: later
            numbers: root.numbers
            objectName: "checkNumberLater"
            readonly property bool missing: root.model.set && root.to === ""
            property bool asked: false // it stays while it is typed into
            onMissingChanged: if (later.missing) later.asked = true
            Component.onCompleted: later.asked = later.missing
            Layout.fillWidth: true
            visible: root.model.canText && later.asked
            //: Label of the field for the number that gets the message of the responder's timer
            label: qsTr("Number")
            text: root.typed
            note: later.missing
                //: Under the field for the number that gets the message of the responder's timer, while it runs
                ? qsTr("No number yet: the message has nobody to go to.") : ""
            onEdited: (value) => { root.model.to = root.numbers.asks(value) === "" ? value : ""; }
        }
        HButton {
            objectName: "writeCheck"
            Layout.fillWidth: true
            visible: root.model.canText && root.to !== ""
            kind: root.model.over ? "emergency" : "tint"
            big: root.model.over
            iconName: "sms"
            //: Puts the message into the phone's message app. %1 is a name or a number
            text: qsTr("Write to %1").arg(root.whom)
            onClicked: root.model.message(root.to, told.checkOnMe)
        }
        HButton {
            Layout.fillWidth: true
            visible: root.numbers.hasSupervisor
            kind: "line"
            iconName: "call"
            //: Opens the call sheet of the program's number. %1 is its name
            text: qsTr("Call %1").arg(root.numbers.supervisorName)
            onClicked: root.session.router.open("now/call", root.numbers.supervisorLine)
        }
        HButton {
            Layout.fillWidth: true
            visible: !root.numbers.hasSupervisor
            kind: "line"
            iconName: "add"
            //: Opens the page where the program's own numbers are typed in
            text: qsTr("Add your supervisor’s number")
            onClicked: root.session.router.open("now/numbers")
        }
    }
}
