pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Closing a visit: how it ended, who has the person now, follow-ups, the supervisor, a note to go over. Only the
// outcome is needed.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property VisitModel model: session.now.visit
    readonly property CloseNote closing: session.now.closing
    readonly property CloseChoices choices: session.now.choices
    readonly property string outcome: root.choices.outcome
    property bool asked: false
    readonly property string banned: root.session.stories.visit.note.bannedIn(note.typed)
    readonly property string lead: root.session.lock.state === LockModel.Unlocked && root.session.own.self.onShift.said
        ? root.session.own.self.onShift.supervisor : ""

    //: Title of the page that closes a visit
    title: qsTr("Close visit")
    backTo: places.nameOf(root.session.router.backRoute)
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.closing.read()
    Connections { // what was written before they locked
        target: root.session.lock
        function onUnlocked() { root.closing.read(); }
    }
    NowPlaces { id: places }
    VisitWords { id: wording }

    function close() {
        if (root.outcome === "") {
            root.asked = true;
            root.scrollToTop();
            return;
        }
        const kinds = root.choices.hardKinds(root.model.closing.hard);
        const person = whom.visible ? root.choices.personId : "";
        const name = person === "" ? "" : root.choices.person;
        const times = root.model.count;
        const words = note.typed;
        root.closing.done();
        root.model.closing.closeWith(root.outcome, root.choices.handedTo, root.choices.hours(),
            root.choices.supervisor, words,
                             person);
        root.session.home.tellClosed(times, words.trim() !== "", name);
        root.session.router.goTo("home");
        if (kinds.length > 0) {
            root.session.own.debrief.suggest(kinds);
            root.session.router.open("now/ninety", root.session.own.debrief.offer() ? "debrief" : "");
        }
    }

    Banner {
        visible: root.session.now.run.running
        tone: "caution"
        //: Page that closes a visit while emergency steps are going on
        text: qsTr("Emergency steps are still going on. End them first.")
        //: Button: back to the emergency steps
        actionText: qsTr("Go there")
        onActionTriggered: root.session.router.open("now/overdose")
    }
    VStack {
        visible: !root.session.now.run.running
        spacing: 12
        HText {
            style: "section"
            //: Heading over the outcomes of a visit
            text: qsTr("How did it end?")
        }
        Banner {
            visible: root.asked && root.outcome === ""
            tone: "caution"
            //: Page that closes a visit: the one thing that is needed
            text: qsTr("Pick how it ended. The rest can stay empty.")
        }
        TileGrid {
            most: Theme.largeText ? 1 : 2
            Repeater {
                model: wording.outcomes
                delegate: ChoiceTile {
                    id: tile
                    required property string modelData
                    iconName: wording.outcomeIcon(tile.modelData)
                    text: wording.outcome(tile.modelData)
                    chosen: root.outcome === tile.modelData
                    onClicked: root.choices.choose(tile.modelData)
                }
            }
        }
    }
    CloseWhom {
        id: whom
        Layout.fillWidth: true
        visible: !root.session.now.run.running && root.outcome !== "nobody_there" && whom.offered
        session: root.session
        choices: root.choices
    }
    VStack {
        visible: !root.session.now.run.running
        spacing: 12
        HText {
            style: "section"
            //: Heading over those who have the person now
            text: qsTr("Who is with them now?")
        }
        Flow {
            width: root.contentWidth
            spacing: 8
            Repeater {
                model: wording.receivers
                delegate: Chip {
                    id: to
                    required property string modelData
                    text: wording.receiver(to.modelData)
                    on: root.choices.handedTo.includes(to.modelData)
                    onClicked: root.choices.handTo(to.modelData, !to.on)
                }
            }
        }
        HButton {
            Layout.fillWidth: true
            kind: "text"
            leading: true
            iconName: "checklist"
            //: Opens the checklist for handing a person over to somebody else
            text: qsTr("Hand-off checklist")
            onClicked: root.session.router.open("now/checklist", "handoff")
        }
    }
    VStack {
        visible: !root.session.now.run.running && root.choices.needsFollowUp
        spacing: 12
        HText {
            style: "section"
            //: Heading over the follow-ups that are proposed
            text: qsTr("Follow up")
        }
        TileGrid {
            most: 2
            ToggleTile {
                iconName: root.choices.in24 ? "check" : "schedule"
                on: root.choices.in24
                //: A follow-up that is proposed. %1 is a number of hours
                text: qsTr("In %1 hours").arg(24)
                onToggleRequested: (on) => { root.choices.followUp(24, on); }
            }
            ToggleTile {
                iconName: root.choices.in72 ? "check" : "schedule"
                on: root.choices.in72
                //: A follow-up that is proposed. %1 is a number of hours
                text: qsTr("In %1 hours").arg(72)
                onToggleRequested: (on) => { root.choices.followUp(72, on); }
            }
        }
        HText {
            color: Theme.inkQuiet
            //: Under the follow-ups that are proposed when a visit closes
            text: qsTr("Proposed, not promised. Your program’s rule goes first.")
        }
    }
    VStack {
        visible: !root.session.now.run.running
        spacing: 12
        Repeater {
            model: root.model.closing.deadlines
            delegate: Banner {
                required property string of
                required property string due
                width: root.contentWidth
                tone: "caution"
                iconName: "schedule"
                //: A report in writing that is due. %1 is the walk it came from, %2 a day and a time
                text: qsTr("%1: in writing by %2").arg(of).arg(due)
            }
        }
        ToggleTile {
            iconName: root.choices.supervisor || root.model.closing.supervisorCalled ? "check" : "supervisor_account"
            on: root.choices.supervisor || root.model.closing.supervisorCalled
            text: root.lead === ""
                //: Page that closes a visit
                ? qsTr("Supervisor knows")
                //: Page that closes a visit. %1 is who leads this shift
                : qsTr("Supervisor knows: %1").arg(root.lead)
            onToggleRequested: (on) => { root.choices.tellSupervisor(on); }
        }
        HButton {
            Layout.fillWidth: true
            visible: root.session.calls.numbers.hasSupervisor
            kind: "line"
            iconName: "call"
            //: Opens the call sheet of the program's number. %1 is its name
            text: qsTr("Call %1").arg(root.session.calls.numbers.supervisorName)
            onClicked: root.session.router.open("now/call", root.session.calls.numbers.supervisorLine)
        }
        HField {
            id: note
            objectName: "closeNote"
            Layout.fillWidth: true
            multiline: true
            minLines: 4
            //: Label of the field with the draft of a note
            label: qsTr("Note draft")
            text: root.closing.begun ? root.closing.text : draft.text
            onEdited: (value) => {
                if (root.closing.begun || value !== draft.text)
                    root.closing.edit(value);
            }
            //: Under the draft of a note
            note: qsTr("Made from this visit. Change it as you like, now or later: it waits under Visits until you finish it. Kept sealed.")
        }
    }
    CloseForMe {
        id: forMe
        Layout.fillWidth: true
        visible: !root.session.now.run.running
        choices: root.choices
    }
    Banner {
        objectName: "banned"
        visible: root.banned !== "" && !root.session.now.run.running
        tone: "caution"
        //: A note holds words that California law forbids as a diagnosis. %1 is those words
        text: qsTr("“%1” is no diagnosis in California, and a note may not use it as one. Write what you saw and heard.").arg(root.banned)
    }
    VisitDraft {
        id: draft
        model: root.model
        words: wording
    }

    dock: HButton {
        Layout.fillWidth: true
        visible: !root.session.now.run.running
        big: true
        off: root.outcome === ""
        //: Button: ends the visit
        text: qsTr("Close visit")
        onClicked: root.close()
    }
}
