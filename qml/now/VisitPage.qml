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

    readonly property VisitModel model: session.visit

    backTo: places.nameOf(root.session.router.backRoute)
    //: Title of the timeline of the open visit
    title: qsTr("This visit")
    subtitle: root.model.open
        //: Under the title of the visit. %1 is a time, %2 a number of minutes
        ? qsTr("Open since %1, %2 min").arg(root.model.startedTime).arg(root.model.minutesOpen) : ""
    savedPhase: !root.model.open ? "" : root.model.saveRefused ? "failed" : "saved"
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.model.readNotes()

    Connections {
        target: root.session.lock
        function onStateChanged() {
            if (root.session.lock.state === LockModel.Unlocked)
                root.model.readNotes();
            else
                root.model.forgetNotes();
        }
    }
    NowPlaces { id: places }

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
        onFirstRequested: root.session.router.open("now")
    }
    Banner {
        Layout.fillWidth: true
        visible: root.model.saveRefused
        tone: "caution"
        //: Visit page: the disk took no write
        text: qsTr("Not on disk yet. Everything is kept and tried again. Free some space.")
        //: Button of a warning that something could not be written
        actionText: qsTr("Try now")
        onActionTriggered: root.model.retry()
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
                width: root.contentWidth
                first: row.index === 0
                last: row.index === root.model.count - 1
                time: row.at
                iconName: root.iconOf(row.kind)
                tone: row.kind === "run.mark" ? "action" : row.kind === "note" ? "now" : "plain"
                text: root.headOf(row.kind, row.says, row.of, row.sealed)
                line: row.kind.startsWith("run.") || row.kind.startsWith("checklist.") ? row.of : ""
            }
        }
    }
    VisitNote {
        Layout.fillWidth: true
        visible: root.model.open
        model: root.model
    }

    dock: HButton {
        Layout.fillWidth: true
        visible: root.model.open
        big: true
        kind: "line"
        //: Button: ends the visit and asks how it ended
        text: qsTr("Close visit")
        onClicked: outcome.open = true
    }
    sheets: OutcomeSheet {
        id: outcome
        running: root.session.run.running
        onCloseRequested: outcome.open = false
        onChosen: (id) => {
            outcome.open = false;
            root.model.close(id);
        }
        onRunRequested: {
            outcome.open = false;
            root.session.router.open("now/overdose");
        }
    }

    function iconOf(kind: string): string {
        switch (kind) {
        case "run.started": return "medication";
        case "run.mark": case "checklist.tick": return "check_circle";
        case "run.undo": case "checklist.untick": return "undo";
        case "call.opened": case "call.dialed": return "call";
        case "call.texted": return "sms";
        case "note": return "edit";
        default: return "schedule";
        }
    }
    function headOf(kind: string, says: string, of: string, sealed: bool): string {
        switch (kind) {
        //: Timeline of the visit
        case "visit.opened": return qsTr("Visit opened");
        //: Timeline of the visit: a protocol such as Overdose was begun
        case "run.started": return qsTr("Steps begun");
        //: Timeline of the visit: the protocol was ended
        case "run.ended": return qsTr("Steps ended");
        //: Timeline of the visit. %1 is what had been marked: 'Dose 1 of naloxone given'
        case "run.undo": case "checklist.untick": return qsTr("Taken back: %1").arg(says);
        //: Timeline of the visit. %1 is the name of a phone line
        case "call.opened": return qsTr("Call opened: %1").arg(of);
        //: Timeline of the visit: the number went to the phone app. %1 is the name of a phone line
        case "call.dialed": return qsTr("Number given to the phone: %1").arg(of);
        //: Timeline of the visit: a message went to the message app. %1 is the name of a phone line
        case "call.texted": return qsTr("Message given to the phone: %1").arg(of);
        //: Timeline of the visit: a note that is sealed while records are locked
        case "note": return sealed ? qsTr("Note kept. It opens after unlock.") : says;
        default: return says;
        }
    }
}
