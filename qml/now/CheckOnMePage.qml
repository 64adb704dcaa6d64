pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The responder's own timer. When it is over every screen asks; the message is written here and sent by the person, never by the app.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property CheckOnMe model: session.kit.checkOnMe
    readonly property ProgramNumbers numbers: session.kit.numbers
    property int wanted: 20

    //: Title of the page with the responder's own timer
    title: qsTr("Check on me")
    //: Under the title of the timer
    subtitle: qsTr("Handrail asks when the time is up. It tells nobody by itself: you send the message.")
    backTo: places.nameOf(root.session.router.backRoute)
    spacing: 24
    onBackRequested: root.session.router.back()
    NowPlaces { id: places }
    CallWords { id: words }

    Binding { target: root.model; property: "watched"; value: root.visible && !root.session.hidden }

    readonly property PlaceModel place: session.place
    // The same words the location card shows; nothing about the person who is visited.
    readonly property string message: {
        //: Message of the responder's timer, to be sent by hand
        const lines = [qsTr("Please check on me. I am on a visit and have not said I am fine.")];
        if (root.place.counties.length > 0)
            lines.push(words.county(root.place.counties));
        if (root.place.hasFix) {
            //: Message of the responder's timer. %1 are coordinates, %2 is 'Within 40 ft', %3 is '40 seconds ago'
            lines.push(qsTr("%1 (%2, %3)").arg(root.place.coordinates).arg(words.accuracy(root.place.accuracyFeet, root.place.accuracyMiles))
                       .arg(words.age(root.place.ageSeconds)));
            //: Message of the responder's timer. %1 is an Open Location Code
            lines.push(qsTr("Plus code %1").arg(root.place.plusCode));
        }
        if (root.place.landmark !== "")
            lines.push(root.place.landmark);
        return lines.join("\n");
    }

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
        HButton {
            Layout.fillWidth: true
            big: true
            iconName: "timer"
            //: Starts the responder's timer. %1 is a number of minutes
            text: qsTr("Start %1 minutes").arg(root.wanted)
            onClicked: root.model.start(root.wanted)
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
        onClicked: root.model.start(10)
    }
    CallPlace {
        visible: root.visible
        place: root.place
        offersOther: false
        onCountyRequested: root.session.router.open("now/where")
    }
    VStack {
        spacing: 8
        HText {
            style: "section"
            //: Heading over the message of the responder's timer
            text: qsTr("The message")
        }
        HText {
            objectName: "message"
            text: root.message
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
        HButton {
            Layout.fillWidth: true
            visible: root.model.canText && root.numbers.hasSupervisor
            kind: root.model.over ? "emergency" : "tint"
            big: root.model.over
            iconName: "sms"
            //: Puts the message into the phone's message app. %1 is the name of the program's number
            text: qsTr("Write to %1").arg(root.numbers.supervisorName)
            onClicked: root.model.message(root.numbers.supervisorNumber, root.message)
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
