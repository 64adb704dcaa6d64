pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The open visit: everything done in Now with its time, notes, and the way to close it.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property VisitModel model: session.now.visit

    backTo: places.nameOf(root.session.router.backRoute)
    //: Title of the timeline of the open visit
    title: qsTr("This visit")
    subtitle: root.model.open
        //: Under the title of the visit. %1 is a time, %2 a number of minutes
        ? qsTr("Open since %1, %2 min").arg(root.model.startedTime).arg(root.model.minutesOpen) : ""
    savedPhase: root.model.open ? root.model.saving.phase : ""
    onBackRequested: root.session.router.back()

    // "note": at the note, with the cursor in it.
    Component.onCompleted: {
        root.model.notes.read();
        if (root.argument === "note")
            soon.start();
    }
    Timer { // once the rows above the note have their heights
        id: soon
        interval: 0
        onTriggered: note.begin()
    }

    Connections {
        target: root.session.lock
        function onStateChanged() {
            if (root.session.lock.state === LockModel.Unlocked)
                root.model.notes.read();
            else
                root.model.notes.forget();
        }
    }
    NowPlaces { id: places }
    VisitWords { id: words }

    EmptyState {
        Layout.fillWidth: true
        visible: !root.model.open
        iconName: "schedule"
        //: Visit page, when no visit is open
        title: qsTr("No visit is open")
        //: Visit page, when no visit is open
        text: qsTr("Anything you do in Now opens one: a tick, a mark, a call. Its times show up here.")
        //: Button on the empty visit page: opens what helps during a crisis
        firstText: qsTr("Open Now")
        //: Button on the empty visit page: opens what the peer reads for themselves before a visit
        otherText: qsTr("Before you go")
        onFirstRequested: root.session.router.open("now")
        onOtherRequested: root.session.router.open("me/before-you-go")
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.saving.trouble
        onRetryRequested: root.model.saving.retry()
        onUnderstood: root.model.saving.knowSetAside()
    }
    VStack {
        stretch: true
        visible: root.model.open
        spacing: 0

        Repeater {
            model: root.model
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
                required property bool outable
                required property bool unproven
                readonly property bool movable: !row.kind.startsWith("run.") && row.kind !== "visit.opened"
                width: root.contentWidth
                first: row.index === 0
                last: row.index === root.model.count - 1
                time: row.at
                iconName: words.icon(row.kind)
                tone: row.kind === "run.mark" ? "action" : row.kind.startsWith("note") ? "now" : "plain"
                text: words.head(row.kind, row.says, row.of, row.sealed, row.person, row.due, row.n)
                line: row.unproven ? words.unproven
                    : row.kind === "run.mark" || row.kind.startsWith("checklist.") ? row.of : ""
                actionText: row.movable || row.outable
                    //: Button word beside a time of the timeline: sets the time right, or takes the entry out
                    ? qsTr("Change") : ""
                onActionTriggered: {
                    moving.row = row.index;
                    moving.at = row.at;
                    moving.what = row.text;
                    moving.movable = row.movable;
                    moving.outable = row.outable;
                    moving.open = true;
                }
            }
        }
    }
    VStack {
        visible: root.model.open && out.count > 0
        spacing: 8
        HText {
            style: "label"
            //: Visit page, above entries that did not happen
            text: qsTr("Taken out")
        }
        Repeater {
            id: out
            model: root.model.takenOut
            delegate: TimelineRow {
                id: gone
                required property int index
                required property string eventId
                required property string kind
                required property string at
                required property string of
                required property string says
                required property bool sealed
                required property int person
                required property string due
                required property int n
                width: root.contentWidth
                first: true
                last: true
                time: gone.at
                iconName: "undo"
                text: words.head(gone.kind, gone.says, gone.of, gone.sealed, gone.person, gone.due, gone.n)
                //: Button word: it did happen, back into the visit
                actionText: qsTr("Put back")
                onActionTriggered: root.model.putBack(gone.eventId)
            }
        }
    }
    VStack {
        visible: root.model.open
        spacing: 8
        HText {
            style: "label"
            //: Visit page: who does what on the scene
            text: qsTr("On the scene")
        }
        TileGrid {
            most: Theme.largeText ? 1 : 2
            ChoiceTile {
                iconName: "forum"
                //: Role on the scene
                text: qsTr("I talk")
                chosen: root.model.role === "lead"
                onClicked: root.model.setRole("lead")
            }
            ChoiceTile {
                iconName: "visibility"
                //: Role on the scene
                text: qsTr("I watch")
                chosen: root.model.role === "watch"
                onClicked: root.model.setRole("watch")
            }
        }
    }
    VisitNote {
        id: note
        Layout.fillWidth: true
        visible: root.model.open
        notes: root.model.notes
    }
    VStack {
        visible: root.model.open
        spacing: 8
        HText {
            style: "label"
            //: Visit page: the plan that the person already has
            text: qsTr("Their plan")
        }
        Repeater {
            model: root.session.lock.state === LockModel.Unlocked ? root.session.plans.list : null
            delegate: HButton {
                id: plan
                required property string planId
                required property string name
                required property string planTitle
                required property bool usable
                required property int index
                visible: plan.usable && plan.index < 3 // the newest; the list has the rest
                width: root.contentWidth
                kind: "line"
                leading: true
                iconName: "play_arrow"
                //: Visit page: opens a plan step by step. %1 is whose it is, %2 which plan
                text: qsTr("%1: %2, step by step").arg(plan.name).arg(plan.planTitle)
                onClicked: root.session.router.open("plans/use", plan.planId)
            }
        }
        HButton {
            Layout.fillWidth: true
            kind: "line"
            leading: true
            iconName: "assignment"
            text: root.session.lock.state === LockModel.Unlocked && root.session.plans.list.count > 0
                //: Visit page: opens the list of plans
                ? qsTr("All plans")
                //: Visit page: opens the list of plans, which may ask for the passphrase
                : qsTr("Open their plan")
            onClicked: root.session.router.open("plans")
        }
    }

    dock: HButton {
        Layout.fillWidth: true
        visible: root.model.open
        big: true
        kind: "line"
        //: Button: ends the visit and asks how it ended
        text: qsTr("Close visit")
        onClicked: root.session.router.open("now/close")
    }
    sheets: Sheet {
        id: moving
        property int row: -1
        property string at: ""
        property string what: ""
        property bool movable: false
        property bool outable: false
        title: moving.movable
            //: Title of the sheet that sets a time of the timeline right
            ? qsTr("When was it?")
            //: Title of the sheet that takes an entry out of the timeline
            : qsTr("Did it happen?")
        onCloseRequested: moving.open = false

        HText { text: moving.what }
        Figures {
            objectName: "movedTime"
            visible: moving.movable
            style: "clock"
            text: moving.at
        }
        TileGrid {
            most: 2
            visible: moving.movable
            Repeater {
                model: [-10, -5, -1, 1]
                delegate: HButton {
                    id: shift
                    required property int modelData
                    Layout.fillWidth: true
                    kind: "line"
                    text: shift.modelData < 0
                        //: Sets a time of the timeline back. %1 is a number of minutes
                        ? qsTr("%1 min earlier").arg(-shift.modelData)
                        //: Sets a time of the timeline forward. %1 is a number of minutes
                        : qsTr("%1 min later").arg(shift.modelData)
                    onClicked: {
                        root.model.moveBy(moving.row, shift.modelData);
                        moving.at = root.model.timeAt(moving.row);
                    }
                }
            }
        }
        HText {
            visible: moving.movable
            color: Theme.inkQuiet
            //: Sheet that sets a time of the timeline right
            text: qsTr("The time of the tap is kept in the sealed record.")
        }
        HButton {
            objectName: "takeOut"
            Layout.fillWidth: true
            visible: moving.outable
            kind: "line"
            iconName: "undo"
            //: Takes an entry out of the visit, its note and the EMS card
            text: qsTr("It did not happen: take it out")
            onClicked: {
                moving.open = false;
                root.model.takeOut(moving.row);
            }
        }
    }
}
