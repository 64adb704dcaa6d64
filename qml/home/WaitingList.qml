pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What waits for the peer: a run that is going on, the open visit, follow-ups that are due (how many, never who), plans in progress. One quiet line when nothing does.
VStack {
    id: root
    objectName: "waiting"

    required property AppSession session
    // Asked only while records are open: Home does not wait for the vault.
    readonly property bool unfinishedPlan: session.lock.state === LockModel.Unlocked && session.plans.hasUnfinished
    readonly property bool nothing: !session.run.running && !session.visit.open && !root.unfinishedPlan && root.session.followUps.due === 0

    spacing: Theme.s1

    HText {
        Layout.fillWidth: true
        style: "section"
        //: Heading of the list of things that wait for the peer
        text: qsTr("Waiting for you")
    }
    HText {
        Layout.fillWidth: true
        visible: root.nothing
        color: Theme.inkQuiet
        //: Home, when there is no open visit, run or plan
        text: qsTr("Nothing is waiting. An open visit or an unfinished plan shows up here.")
    }

    Repeater { // most often nothing waits
        model: root.nothing ? 0 : 1

        delegate: ListCard {
            ListRow {
                visible: root.session.run.running
                height: visible ? implicitHeight : 0
                discIcon: "medication"
                tone: "emergency"
                title: root.session.run.protocolTitle
                //: Row on Home. %1 is a running clock such as 2:14
                line: qsTr("Going on for %1").arg(root.session.run.elapsedText)
                //: Button word: goes back to what was begun
                verb: qsTr("Continue")
                verbFilled: true
                onClicked: root.session.router.open("now/overdose") // to the run that is going on, whichever it is
            }
            ListRow {
                visible: root.session.visit.open
                height: visible ? implicitHeight : 0
                discIcon: "event_note"
                tone: "now"
                //: Row on Home: the visit that is open now
                title: qsTr("Visit")
                //: Row on Home. %1 is a number of minutes
                line: qsTr("Open for %1 min").arg(root.session.visit.minutesOpen)
                verb: root.session.run.running ? "" : qsTr("Continue")
                verbFilled: true
                onClicked: root.session.router.open("now/visit")
            }
            ListRow {
                objectName: "followUpsDue"
                visible: root.session.followUps.due > 0
                height: visible ? implicitHeight : 0
                discIcon: "event"
                tone: "after"
                //: Row on Home: people to get in touch with
                title: qsTr("Follow-ups")
                line: root.session.followUps.late > 0
                    //: Row on Home. %1 is how many follow-ups are due today or before, %2 how many of them are overdue
                    ? qsTr("Due: %1, overdue: %2").arg(root.session.followUps.due).arg(root.session.followUps.late)
                    //: Row on Home. %1 is how many follow-ups are due today
                    : qsTr("Due today: %1").arg(root.session.followUps.due)
                onClicked: root.session.router.open("after/followups")
            }
            ListRow {
                visible: root.unfinishedPlan
                height: visible ? implicitHeight : 0
                discIcon: "assignment"
                tone: "action"
                //: Row on Home: at least one plan still has open questions
                title: qsTr("Plan in progress")
                //: Row on Home
                line: qsTr("Some questions are still open")
                onClicked: root.session.router.goTo("plans")
            }
        }
    }
}
