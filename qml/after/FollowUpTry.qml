pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What came of it, one tap each, and what is next: proposed as a sentence, changed in a tap, kept only with 'Plan it'.
// Closing without choosing keeps nothing.
Sheet {
    id: root

    required property FollowUpModel model
    required property FollowUpWords words
    property bool changing: false

    readonly property string moment: root.words.at(root.model.attempt.nextDue)

    function next(kind: string, hours: int, moment: string): string {
        switch (kind) {
        //: Proposed next step. %1 is a moment such as 'today, 6:00 PM'
        case "again": return qsTr("Try again %1").arg(moment);
        //: Proposed next step. %1 is '72-hour check', %2 a moment such as 'Thursday, 3:10 PM'
        case "further": return qsTr("%1, %2").arg(root.words.kind(hours)).arg(moment);
        //: Next step that is planned already. %1 is '72-hour check', %2 a moment
        case "planned": return qsTr("Already planned: %1, %2").arg(root.words.kind(hours)).arg(moment);
        //: Proposed next step: none
        default: return qsTr("Nothing more is planned");
        }
    }

    full: true
    //: Title of the sheet with what came of a try to reach somebody. %1 is what they are called
    title: qsTr("How did it go with %1?").arg(root.model.name)
    onOpenChanged: root.changing = false

    TileGrid {
        most: Theme.largeText ? 1 : 2

        Repeater {
            model: root.words.outcomes
            delegate: ChoiceTile {
                id: tile
                required property string modelData
                objectName: "outcome-" + tile.modelData
                iconName: root.words.outcomeIcon(tile.modelData)
                text: root.words.outcome(tile.modelData)
                chosen: root.model.attempt.choice === tile.modelData
                onClicked: {
                    root.changing = false;
                    root.model.attempt.choose(tile.modelData);
                }
            }
        }
    }
    HField {
        objectName: "otherPhone"
        visible: root.model.attempt.choice === "wrong_number"
        //: Label of a field: the number that was called was not theirs
        label: qsTr("Another number for them, if you have one")
        //: Under the field for another number
        note: qsTr("The wrong one is taken out, so that nobody calls a stranger about them.")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: (value) => root.model.attempt.typeOtherPhone(value)
    }
    Banner {
        objectName: "asksOfMessage"
        visible: root.model.attempt.asksOfMessage
        tone: "caution"
        iconName: "voice_over_off"
        //: A message was left with somebody who had said to leave none
        text: qsTr("“Leave no message” stands here. Was one left all the same?")
        //: Button: a message was left all the same
        actionText: qsTr("Yes, one was left")
        onActionTriggered: root.model.attempt.messageWasLeft()
    }
    IconLine {
        objectName: "messageAgainstNo"
        width: parent.width
        visible: root.model.attempt.messageAgainstNo
        iconName: "info"
        caution: true
        alert: true
        //: A message was left with somebody who had said to leave none
        text: qsTr("Somebody else may have heard it. Tell your supervisor, and ask how safe they are when you reach them.")
    }
    Rectangle {
        Layout.fillWidth: true
        visible: root.model.attempt.choice !== "" && !root.model.attempt.asksOfMessage
        implicitWidth: 300
        implicitHeight: proposal.height + 32
        radius: Theme.radiusCard
        color: Theme.sunken
        border { width: Theme.highContrast ? 2 : 0; color: Theme.lineControl }

        VStack {
            id: proposal
            x: 16
            y: 16
            width: parent.width - 32
            spacing: 4

            HText {
                style: "quiet"
                color: Theme.ink
                //: Over the next step that is proposed after a try
                text: qsTr("Next, if you agree")
            }
            HText {
                objectName: "proposal"
                style: "label"
                text: root.next(root.model.attempt.next, root.model.attempt.nextHours, root.moment)
            }
        }
    }
    Flow {
        width: parent.width
        visible: root.changing && root.model.attempt.choice !== "" && !root.model.attempt.asksOfMessage
        spacing: Theme.gapTarget
        Accessible.role: Accessible.Grouping
        Accessible.ignored: !root.enabled
        //: Group of days for the next follow-up
        Accessible.name: qsTr("Another day")

        Repeater {
            model: [1, 3, 7, 14, 30, 0]
            delegate: Chip {
                deed: true
                required property int modelData
                text: modelData === 0
                    //: No further follow-up
                    ? qsTr("Nothing more")
                    : modelData === 1
                    //: A day for the next follow-up
                    ? qsTr("Tomorrow")
                    //: A day for the next follow-up. %1 is a number of days
                    : qsTr("In %1 days").arg(modelData)
                onClicked: root.model.attempt.setNextDays(modelData)
            }
        }
    }
    Flow {
        width: parent.width
        visible: root.changing && root.moment !== "" && root.model.attempt.next !== "planned"
            && !root.model.attempt.asksOfMessage
        spacing: Theme.gapTarget
        Accessible.role: Accessible.Grouping
        Accessible.ignored: !root.enabled
        //: Group of times of the day for the next follow-up
        Accessible.name: qsTr("Another time of the day")

        Repeater {
            model: [10, 14, 18]
            delegate: Chip {
                deed: true
                required property int modelData
                objectName: "hour-" + modelData
                text: modelData === 10
                    //: A time of the day for the next follow-up
                    ? qsTr("In the morning")
                    : modelData === 14
                    //: A time of the day for the next follow-up
                    ? qsTr("In the afternoon")
                    //: A time of the day for the next follow-up
                    : qsTr("In the evening")
                onClicked: root.model.attempt.setNextHour(modelData)
            }
        }
    }
    dock: ButtonPair {
        visible: root.model.attempt.choice !== "" && !root.model.attempt.asksOfMessage

        HButton {
            objectName: "changeNext"
            kind: "line"
            //: Button: another next step than the proposed one
            text: qsTr("Change")
            onClicked: root.changing = true
        }
        HButton {
            objectName: "planIt"
            text: root.model.attempt.next === "nothing" || root.model.attempt.next === "planned"
                //: Button: keeps what came of a try, nothing further is planned by it
                ? qsTr("Keep it")
                //: Button: keeps what came of a try and plans the next step
                : qsTr("Plan it")
            onClicked: root.model.attempt.planIt()
        }
    }
}
