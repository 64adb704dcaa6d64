pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The responder's timer is over: one question over the whole page, two answers alike large. The emergency bar stays
// above it. On the neutral screen it says what is needed and nothing else; 'Not fine' opens what helps: the message
// with its number, a call, 911.
FocusScope {
    id: root

    required property AppSession session
    readonly property CheckOnMe model: session.now.checkOnMe
    readonly property ProgramNumbers numbers: session.calls.numbers
    // Steps that save a life and a call are not covered: there one line says it (CheckStrip).
    readonly property bool asks: root.model.over && !Routes.keepsClear(session.router.route, session.now.run.running)
    readonly property bool lying: root.width > root.height && root.height < 420
    readonly property string number: root.model.to !== "" ? root.model.to : root.numbers.supervisorNumber
    readonly property string whom: root.number === root.numbers.supervisorNumber ? root.numbers.supervisorName
        : root.number
    property bool notFine: false
    property bool asksNumber: false // nobody to write to was known when help was asked for

    visible: root.asks
    enabled: root.asks
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    onAsksChanged: {
        root.notFine = false;
        if (root.asks)
            question.forceActiveFocus();
    }
    Component.onCompleted: if (root.asks) question.forceActiveFocus()
    Binding { target: root.model; property: "watched"; value: root.asks; when: root.asks; delayed: true }
    Keys.onEscapePressed: root.notFine = false
    Keys.onBackPressed: root.notFine = false

    PlaceWords {
        id: words
        place: root.session.calls.place
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.page
        MouseArea { // what lies beneath is not touched
            anchors.fill: parent
            onWheel: (wheel) => { wheel.accepted = true; }
        }
    }
    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + 2 * column.y)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        VStack {
            id: column
            x: Theme.sideMargin(root.width)
            y: root.lying ? 8 : 16
            width: Theme.columnWidth(root.width)
            spacing: root.lying || Theme.small ? 12 : 16

            HText {
                id: question
                objectName: "checkQuestion"
                style: "title"
                activeFocusOnTab: true
                //: Over every page when the responder's own timer is over
                text: root.notFine ? qsTr("Get someone to you") : qsTr("Time is up. Are you fine?")
            }
            HText {
                objectName: "late"
                visible: root.model.late !== ""
                style: "section"
                heading: false
                //: Over every page when the responder's own timer is over. %1 is minutes and seconds: 2:10
                text: qsTr("Late by %1").arg(root.model.late)
            }
            Item { // the answers under the thumb
                width: 1
                height: root.notFine || root.lying ? 0 : Math.max(0, Math.round((root.height - 400) * 0.5))
                visible: height > 0
            }
            TileGrid {
                visible: !root.notFine
                most: Theme.phone && !root.lying ? 1 : 2
                columns: most
                Repeater {
                    model: 2
                    delegate: HButton {
                        id: answer
                        required property int index
                        objectName: answer.index === 0 ? "fine" : "notFine"
                        big: true
                        minHeight: Math.max(Theme.targetPrimary, Theme.targetProtocol, 72)
                        kind: "line"
                        iconName: answer.index === 0 ? "check" : "priority_high"
                        text: answer.index === 0
                            //: Responder's timer: all is well, the timer ends
                            ? qsTr("I am fine")
                            //: Responder's timer: help is needed
                            : qsTr("Not fine")
                        onClicked: {
                            if (answer.index === 0)
                                return root.model.fine();
                            root.session.hiding.hidden = false;
                            root.asksNumber = root.number === "";
                            root.notFine = true;
                        }
                    }
                }
            }
            HButton {
                objectName: "more"
                visible: !root.notFine
                kind: "text"
                leading: true
                iconName: "timer"
                //: Responder's timer: starts anew. %1 is a number of minutes
                text: qsTr("%1 minutes more").arg(10)
                onClicked: root.model.more(10)
            }
            HButton {
                objectName: "checkCall911"
                Layout.fillWidth: true
                visible: root.notFine
                big: true
                kind: "emergency"
                iconName: "call"
                //: Opens the call sheet of 911; it does not dial
                text: qsTr("Call 911")
                onClicked: root.session.router.open("now/call", "911")
            }
            Banner {
                visible: root.notFine && root.model.handed !== ""
                tone: root.model.handed === "refused" ? "caution" : "good"
                text: root.model.handed === "refused"
                    //: The system did not take the message
                    ? qsTr("The message app did not take it. Call, or send it by hand.")
                    //: The message was handed over; nothing is sent yet
                    : qsTr("The message is in your message app. Send it there.")
            }
            NumberField {
                id: theirs
                numbers: root.numbers
                objectName: "checkAskNumber"
                Layout.fillWidth: true
                visible: root.notFine && root.model.canText && root.asksNumber
                //: Over every page, after 'Not fine' was tapped and no number is known: whom the message goes to
                label: qsTr("Number for the message")
                onEdited: (value) => { root.model.to = root.numbers.asks(value) === "" ? value : ""; }
            }
            HButton {
                objectName: "checkWrite"
                Layout.fillWidth: true
                visible: root.notFine && root.model.canText && root.number !== ""
                big: true
                iconName: "sms"
                //: Puts the message into the phone's message app. %1 is a name or a number
                text: qsTr("Write to %1").arg(root.whom)
                onClicked: root.model.message(root.number, words.checkOnMe)
            }
            HButton {
                objectName: "checkCall"
                Layout.fillWidth: true
                visible: root.notFine && root.numbers.hasSupervisor
                kind: "line"
                iconName: "call"
                //: Opens the call sheet of the program's number. %1 is its name
                text: qsTr("Call %1").arg(root.numbers.supervisorName)
                onClicked: root.session.router.open("now/call", root.numbers.supervisorLine)
            }
            Rectangle {
                Layout.fillWidth: true
                visible: root.notFine
                implicitWidth: 300
                implicitHeight: message.height + 24
                radius: Theme.radiusCard
                color: Theme.surface
                border { width: Theme.lineWidth; color: Theme.line }
                HText {
                    id: message
                    objectName: "checkMessage"
                    x: 16
                    y: 12
                    width: parent.width - 32
                    text: root.notFine && root.number !== "" && !root.model.canText
                        //: Over the message of the responder's timer, on a device that cannot send one. %1 is a number
                        ? qsTr("To %1:").arg(root.number) + "\n" + words.checkOnMe : words.checkOnMe
                }
            }
            HButton {
                objectName: "afterAll"
                Layout.fillWidth: true
                visible: root.notFine
                kind: "line"
                iconName: "check"
                //: Check on me, after 'Not fine' was tapped: the responder is fine after all
                text: qsTr("I am fine")
                onClicked: root.model.fine()
            }
        }
    }

    // The device is asked for its position while the message may go out.
    readonly property bool asking: root.asks && root.notFine
    onAskingChanged: root.asking ? root.session.calls.place.start() : root.session.calls.place.stop()
    Component.onDestruction: {
        if (root.asking)
            root.session.calls.place.stop();
    }
}
