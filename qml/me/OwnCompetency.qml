pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What a peer keeps about one competency: where they are with it, the two questions, one goal. Locked, it says so and
// shows nothing.
VStack {
    id: root

    required property AppSession session
    required property string competency

    readonly property OwnKit kit: root.session.own
    readonly property OwnCompetencyModel model: root.kit.competency

    function names(): list<string> {
        const all = [];
        for (let i = 0; i < root.model.steps.length; ++i)
            all.push(wording.rating(root.model.steps[i]));
        return all;
    }

    spacing: 24
    onCompetencyChanged: root.model.competency = root.competency
    Component.onCompleted: {
        root.kit.load();
        root.model.competency = root.competency;
    }
    OwnWords { id: wording }

    VStack {
        HText {
            style: "section"
            //: Heading on the page of a competency: what only the peer can open
            text: qsTr("Yours alone")
        }
        Banner {
            objectName: "ownLocked"
            width: root.width
            visible: !root.kit.loaded
            tone: "action"
            iconName: "lock"
            text: root.session.lock.state === LockModel.NoVault
                //: Page of a competency, while no passphrase was set on this device
                ? qsTr("Your own look at this can be kept once a passphrase is set. Until then nothing is.")
                //: Page of a competency, while records are locked
                : qsTr("Your own look at this opens with your passphrase.")
            actionText: root.session.lock.state === LockModel.NoVault
                //: Button: to the page that sets a passphrase
                ? qsTr("Set one")
                //: Button: to the page that asks for the passphrase
                : qsTr("Open")
            onActionTriggered: root.session.router.open("me/check-in")
        }
        SaveBanner {
            width: root.width
            trouble: root.kit.trouble
            onRetryRequested: root.kit.retry()
        }
    }
    VStack {
        visible: root.kit.loaded
        HText {
            style: "label"
            //: Heading of a choice: where a peer is with a competency
            text: qsTr("Where am I with it today?")
        }
        OwnChips {
            objectName: "steps"
            //: What is picked here, for screen readers
            label: qsTr("Where I am with it")
            keys: wording.keysOf(root.model.steps)
            words: root.names()
            chosen: root.model.step === "" ? [] : [root.model.step]
            oneOf: true
            onPicked: (key) => root.model.rate(key)
        }
        HText {
            Layout.fillWidth: true
            color: Theme.inkQuiet
            //: Under the choice where a peer is with a competency
            text: qsTr("It may go down as well. A hard time is no step back in who you are.")
        }
        Repeater {
            model: root.model.ratings.count > 1 ? root.model.ratings : null
            delegate: HText {
                id: rated
                required property string day
                required property string step
                width: root.width
                text: rated.day + ": " + wording.rating(rated.step)
            }
        }
    }
    VStack {
        visible: root.kit.loaded
        HField {
            objectName: "hard"
            multiline: true
            minLines: 2
            //: Label of a field on the page of a competency
            label: qsTr("What was hard when I tried to do this?")
            text: root.model.hard
            onEdited: (value) => root.model.write("hard", value)
            onFinished: root.kit.flush()
        }
        HField {
            objectName: "well"
            multiline: true
            minLines: 2
            //: Label of a field on the page of a competency
            label: qsTr("What went well?")
            //: Under a field of a peer's own notes
            note: qsTr("No name, nothing one could know the person by.")
            text: root.model.well
            onEdited: (value) => root.model.write("well", value)
            onFinished: root.kit.flush()
        }
        Repeater {
            model: root.model.reflections
            delegate: HText {
                id: looked
                required property string day
                required property string hard
                required property string well
                width: root.width
                color: Theme.inkQuiet
                text: looked.day + (looked.hard === "" ? "" : "\n" + looked.hard)
                    + (looked.well === "" ? "" : "\n" + looked.well)
            }
        }
    }
    VStack {
        objectName: "evidence"
        visible: root.kit.loaded
        HText {
            style: "label"
            //: Heading on the page of a competency: what the peer noted from visits
            text: qsTr("What I showed")
        }
        ListCard {
            visible: root.model.evidence.count > 0
            Repeater {
                model: root.model.evidence
                delegate: ListRow {
                    id: shown
                    required property string entryId
                    required property string day
                    required property string words
                    required property int index
                    divider: shown.index > 0
                    title: shown.words
                    line: shown.day
                    onClicked: root.session.router.open("me/evidence", shown.entryId)
                }
            }
        }
        HButton {
            objectName: "noteEvidence"
            kind: "line"
            iconName: "edit_note"
            //: Button on the page of a competency: notes something the peer did on a visit
            text: qsTr("Note something from a visit")
            onClicked: root.session.router.open("me/evidence", root.competency)
        }
    }
    VStack {
        visible: root.kit.loaded
        HField {
            objectName: "goal"
            multiline: true
            minLines: 1
            //: Label of a field on the page of a competency
            label: qsTr("One small goal")
            //: Under the field with a peer's own goal
            note: qsTr("Such as: watch someone, be watched, a course, a talk. With a day it waits for you on Home, without its words.")
            text: root.model.goal
            onEdited: (value) => root.model.write("goal", value)
            onFinished: root.kit.flush()
        }
        OwnDay {
            objectName: "goalDay"
            visible: root.model.goal !== ""
            //: Label over the day of a peer's own goal
            label: qsTr("By when")
            dayWords: root.model.goalDay
            onChosen: (fromToday) => root.model.setGoalDay(fromToday)
            onMoved: (days) => root.model.moveGoalDay(days)
            onCleared: root.model.clearGoalDay()
        }
        ButtonPair {
            width: root.width
            visible: root.model.goal !== ""
            HButton {
                objectName: "dropGoal"
                kind: "line"
                //: Button: a goal is not a goal any more
                text: qsTr("Let it go")
                onClicked: root.model.dropGoal()
            }
            HButton {
                objectName: "reached"
                iconName: "check"
                //: Button: a peer's own goal is reached
                text: qsTr("Reached")
                onClicked: root.model.reachGoal()
            }
        }
        Repeater {
            model: root.model.reached
            delegate: IconLine {
                id: reached
                required property string words
                required property string day
                width: root.width
                iconName: "check"
                text: reached.day + ": " + reached.words
            }
        }
    }
}
