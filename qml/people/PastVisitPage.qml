pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// A visit that is over, to be read again: whose, where, how it ended, its note, and what was done with its times.
ScreenPage {
    id: root

    required property AppSession session
    property string argument // the visit's id

    readonly property PastVisitModel model: root.session.stories.visit
    readonly property bool mine: root.model.loaded && root.model.argument === root.argument
    property bool correcting: false // each entry can be taken out
    readonly property string place: root.model.about.landmark === "" || root.model.about.county === ""
        ? root.model.about.landmark + root.model.about.county
        : root.model.about.landmark + ", " + root.model.about.county

    backTo: root.session.router.backRoute === "people/visits"
        //: The place that Back goes to: the list of visits
        ? qsTr("Visits") : qsTr("Back")
    title: root.mine && root.model.about.calls
        //: Title of a page with phone numbers that were opened, without a visit
        ? qsTr("Calls")
        //: Title of the page with a visit that is over
        : qsTr("Visit")
    subtitle: root.mine ? root.model.about.day + ", " + root.model.about.time : ""
    spacing: 24
    onBackRequested: root.session.router.back()

    function load(): void { root.model.open(root.argument); }

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
        function onLocked() {
            whom.open = false;
            root.correcting = false;
        }
    }
    Connections {
        target: root.model.whom
        function onJoined() { whom.open = false; }
    }
    VisitWords { id: wording }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.load()
    }
    Banner {
        visible: root.model.gone
        tone: "caution"
        //: A visit could not be read
        text: qsTr("This visit cannot be read. It may have been erased meanwhile.")
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.mine ? root.model.saveTrouble : ""
        onRetryRequested: root.model.retry()
    }
    IconLine {
        objectName: "unproven"
        visible: root.mine && root.model.about.unproven > 0
        Layout.fillWidth: true
        iconName: "playlist_add"
        caution: true
        //: Above a visit with entries that somebody else with the device's files may have put there
        text: qsTr("Nothing shows that this device wrote some of the entries here. They are marked, and change nothing else. Before you act on one, ask who was there.")
    }
    ListCard {
        visible: root.mine && root.model.whom.personId !== ""

        ListRow {
            objectName: "withWhom"
            discIcon: "person"
            tone: "action"
            title: root.model.whom.name
            //: Under the name of the person a visit was with
            line: qsTr("Their page")
            onClicked: root.session.router.open("people/person", root.model.whom.personId)
        }
    }
    VStack {
        visible: root.mine && root.model.whom.personId === ""
        spacing: 8

        HText {
            color: Theme.inkQuiet
            //: A visit that nobody gave a name yet
            text: qsTr("Nobody’s yet. Once you say who it was, it stands on their page, under their own key.")
        }
        HButton {
            objectName: "sayWhom"
            Layout.fillWidth: true
            kind: "tint"
            iconName: "person"
            //: Button: says whom a visit was with
            text: qsTr("Say who it was with")
            onClicked: whom.open = true
        }
    }
    FactList {
        visible: root.mine && (root.model.about.outcome !== "" || root.place !== "")

        FactRow {
            objectName: "outcome"
            visible: root.model.about.outcome !== ""
            iconName: wording.outcomeIcon(root.model.about.outcome)
            //: Fact about a visit
            label: qsTr("How it ended")
            text: root.model.about.outcome === "" ? "" : root.model.about.minutes > 0
                //: How a visit ended, and how long it was. %1 is how, %2 a number of minutes
                ? qsTr("%1, after %2 min").arg(wording.outcome(root.model.about.outcome)).arg(root.model.about.minutes)
                    : wording.outcome(root.model.about.outcome)
        }
        FactRow {
            objectName: "place"
            visible: root.place !== ""
            iconName: "location_on"
            //: Fact about a visit
            label: qsTr("Where it was")
            text: root.place
        }
    }
    VStack {
        visible: root.mine
        spacing: 8

        HText {
            style: "label"
            heading: true
            //: Heading over the note of a visit
            text: qsTr("Note")
        }
        NoteRead {
            objectName: "noteRead"
            Layout.fillWidth: true
            visible: root.model.note.begun
            note: root.model.note
        }
        NoteTells {
            Layout.fillWidth: true
            visible: any && root.model.note.begun
            events: root.model.events
            note: root.model.note
            onAddRequested: root.session.router.open("people/note", root.argument)
        }
        HButton {
            objectName: "openNote"
            Layout.fillWidth: true
            kind: root.model.note.finished ? "line" : "tint"
            iconName: "edit"
            text: root.model.note.finished
                //: Button: adds words to a finished note
                ? qsTr("Add to this note") : root.model.note.begun
                //: Button: goes on with a note that was begun
                ? qsTr("Go on with the note")
                //: Button: writes the note of a visit
                : qsTr("Write a note")
            onClicked: root.session.router.open("people/note", root.argument)
        }
    }
    VStack {
        visible: root.mine && root.model.events.rows.count > 0
        spacing: 0

        HText {
            style: "label"
            heading: true
            //: Heading over the times of a visit
            text: qsTr("What was done")
        }
        Repeater {
            id: timeline
            model: root.model.events.rows
            delegate: TimelineRow {
                id: row
                required property int index
                required property string kind
                required property string at
                required property string of
                required property string says
                required property bool sealed
                required property int person
                required property string due
                required property int n
                required property string eventId
                required property bool outable
                required property bool unproven
                objectName: "done"
                width: root.contentWidth
                first: row.index === 0
                last: row.index === timeline.count - 1
                time: row.at
                iconName: row.unproven ? "playlist_add" : wording.icon(row.kind)
                tone: row.unproven ? "caution" : row.kind === "run.mark" ? "action" : row.kind === "note" ? "now"
                    : "plain"
                text: wording.head(row.kind, row.says, row.of, row.sealed, row.person, row.due, row.n)
                line: row.unproven ? wording.unproven
                    : row.kind === "run.mark" || row.kind.startsWith("checklist.") ? row.of : ""
                actionText: root.correcting && row.outable
                    //: Button word beside an entry of a visit that is over: it did not happen
                    ? qsTr("Take out") : ""
                actionName: row.actionText + ", " + row.text
                onActionTriggered: {
                    const told = wording.sentence(row.kind, row.at, row.of, row.says, row.sealed, row.person, row.due,
                                                  row.n, row.unproven);
                    root.model.events.takeOut(row.eventId, told);
                }
            }
        }
        HButton {
            objectName: "correct"
            Layout.fillWidth: true
            kind: "text"
            iconName: root.correcting ? "check" : "undo"
            text: root.correcting
                //: Button under the times of a visit: no more entries are to be taken out
                ? qsTr("That is right now")
                //: Button under the times of a visit: lets entries be taken out
                : qsTr("Something here did not happen")
            onClicked: root.correcting = !root.correcting
        }
    }
    VStack {
        visible: root.mine && outs.count > 0
        spacing: 0

        HText {
            style: "label"
            heading: true
            //: Heading over entries of a visit that did not happen
            text: qsTr("Taken out")
        }
        HText {
            style: "quiet"
            //: Under the heading over entries of a visit that did not happen
            text: qsTr("These did not happen. The sealed record keeps that they stood here.")
        }
        Repeater {
            id: outs
            model: root.model.events.takenOut
            delegate: TimelineRow {
                id: gone
                required property int index
                required property string kind
                required property string at
                required property string of
                required property string says
                required property bool sealed
                required property int person
                required property string due
                required property int n
                required property string eventId
                required property bool unproven
                objectName: "goneEntry"
                width: root.contentWidth
                first: true
                last: true
                time: gone.at
                iconName: "undo"
                text: wording.head(gone.kind, gone.says, gone.of, gone.sealed, gone.person, gone.due, gone.n)
                line: gone.unproven ? wording.unproven : ""
                //: Button word: it did happen, back into the visit
                actionText: qsTr("Put back")
                actionName: gone.actionText + ", " + gone.text
                onActionTriggered: {
                    const told = wording.sentence(gone.kind, gone.at, gone.of, gone.says, gone.sealed, gone.person,
                                                  gone.due, gone.n, gone.unproven);
                    root.model.events.putBack(gone.eventId, told);
                }
            }
        }
    }
    sheets: VisitWhom {
        id: whom
        session: root.session
        model: root.model
        onCloseRequested: {
            whom.open = false;
            root.model.letBe();
        }
    }
}
