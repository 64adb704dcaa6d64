pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What waits for the peer: a run that is going on, the open visit, follow-ups that are due (how many, never who), plans
// in progress. One quiet line when nothing does.
VStack {
    id: root
    objectName: "waiting"

    required property AppSession session
    // Asked only while records are open: Home does not wait for the vault.
    readonly property bool unfinishedPlan: session.lock.state === LockModel.Unlocked && session.plans.list.hasUnfinished
    readonly property bool locked: session.lock.state === LockModel.Locked
    readonly property bool visitShown: session.now.visit.open && !session.hiding.veiled
    readonly property bool checking: session.now.checkOnMe.set
    readonly property bool followUps: session.people.followUps.count > 0 || session.people.followUps.unread
    readonly property bool ahead: session.lock.state === LockModel.Unlocked && session.own.ahead.count > 0
    readonly property PlanDatesModel dates: session.lock.state === LockModel.Unlocked ? session.plans.list.dates : null
    readonly property bool planDates: root.dates !== null && root.dates.near > 0
    readonly property bool received: session.lock.state === LockModel.Unlocked && session.safety.shift.waiting > 0
    readonly property bool shiftAsks: session.lock.state === LockModel.Unlocked && session.own.self.onShift.asks
    readonly property bool nothing: !session.now.run.running && !root.visitShown && !root.received
        && !root.unfinishedPlan
        && !root.followUps && !root.checking && !root.ahead && !root.planDates

    readonly property string firstAhead: root.ahead && session.own.ahead.revision >= 0
        ? session.own.ahead.word(0, "day") : ""

    spacing: Theme.s1

    HText {
        Layout.fillWidth: true
        style: "section"
        //: Heading of the list of things that wait for the peer
        text: qsTr("Waiting for you")
    }
    HText {
        Layout.fillWidth: true
        visible: root.nothing && !root.locked
        color: Theme.inkQuiet
        //: Home, when there is no open visit, run or plan
        text: qsTr("Nothing is waiting. An open visit or an unfinished plan shows up here.")
    }

    onDatesChanged: {
        if (root.dates !== null)
            root.session.plans.list.refresh(); // they may have opened before anybody asked for plans
    }
    FollowUpWords { id: when }
    PlanDateWords { id: dated }

    Repeater { // most often nothing waits
        model: root.nothing && !root.locked && !root.shiftAsks ? 0 : 1

        delegate: ListCard {
            ListRow {
                visible: root.session.now.run.running
                height: visible ? implicitHeight : 0
                discIcon: "medication"
                tone: "emergency"
                title: root.session.now.run.protocol.title
                //: Row on Home. %1 is a running clock such as 2:14
                line: qsTr("Going on for %1").arg(root.session.now.run.elapsedText)
                //: Button word: goes back to what was begun
                verb: qsTr("Continue")
                verbFilled: true
                onClicked: root.session.router.open("now/overdose") // to the run that is going on, whichever it is
            }
            ListRow {
                visible: root.visitShown
                height: visible ? implicitHeight : 0
                discIcon: "event_note"
                tone: "now"
                //: Row on Home: the visit that is open now
                title: qsTr("Visit")
                //: Row on Home. %1 is a number of minutes
                line: qsTr("Open for %1 min").arg(root.session.now.visit.minutesOpen)
                verb: root.session.now.run.running ? "" : qsTr("Continue")
                verbFilled: true
                onClicked: root.session.router.open("now/visit")
            }
            ListRow {
                objectName: "checking"
                visible: root.checking
                height: visible ? implicitHeight : 0
                discIcon: "timer"
                tone: "now"
                //: Row on Home: the responder's own timer
                title: qsTr("Check on me")
                line: root.session.now.checkOnMe.over
                    //: Row on Home: the responder's timer is over
                    ? qsTr("Time is up")
                    //: Row on Home: the responder's timer. %1 is a time of day
                    : qsTr("Asks you at %1").arg(root.session.now.checkOnMe.dueTime)
                onClicked: root.session.router.open("now/check-on-me")
            }
            ListRow {
                objectName: "followUpsDue"
                visible: root.followUps
                height: visible ? implicitHeight : 0
                discIcon: "event"
                tone: "after"
                //: Row on Home: people to get in touch with
                title: qsTr("Follow-ups")
                line: root.session.people.followUps.unread
                    //: Row on Home: people to get in touch with, when the disk could not be read
                    ? qsTr("Could not be read just now. Open to try again.")
                    : root.session.people.followUps.due === 0
                    //: Row on Home: follow-ups that are not due yet. %1 is how many, %2 a moment such as 'tomorrow,
                    //: 5:00 PM'
                    ? qsTr("Coming up: %1, next %2").arg(root.session.people.followUps.count)
                        .arg(when.at(root.session.people.followUps.next))
                    : root.session.people.followUps.late > 0
                    //: Row on Home. %1 is how many follow-ups are due today or before, %2 how many of them are overdue
                    ? qsTr("Due: %1, overdue: %2").arg(root.session.people.followUps.due)
                    .arg(root.session.people.followUps.late)
                    //: Row on Home. %1 is how many follow-ups are due today
                    : qsTr("Due today: %1").arg(root.session.people.followUps.due)
                onClicked: root.session.router.open("after/followups")
            }
            ListRow { // how many, and how far the first is: never who or what, someone may look along
                objectName: "planDates"
                visible: root.planDates
                height: visible ? implicitHeight : 0
                discIcon: "event"
                tone: "after"
                //: Row on Home: days that people's plans name
                title: qsTr("Dates in plans")
                line: !root.planDates || root.dates.rows.revision < 0 ? "" : root.dates.passed > 0
                    //: Row on Home. %1 is how many days named in plans have passed, %2 how far the first: '3 days late'
                    ? qsTr("Passed: %1, the first: %2").arg(root.dates.passed)
                        .arg(dated.left(root.dates.rows.word(0, "daysLeft")))
                    //: Row on Home. %1 is how many days named in plans come within a week, %2 the first: 'Tomorrow'
                    : qsTr("Within a week: %1, the first: %2").arg(root.dates.near)
                        .arg(dated.left(root.dates.rows.word(0, "daysLeft")))
                onClicked: root.session.router.open("after/dates")
            }
            ListRow { // until they were taken; how many, never who
                objectName: "received"
                visible: root.received
                height: visible ? implicitHeight : 0
                discIcon: "handshake"
                tone: "after"
                //: Row on Home: people whom another peer gave to this one at the end of a shift
                title: qsTr("Handed on to you")
                //: Row on Home: people given to this peer at the end of a shift, who has not said 'I have it' yet. %1
                //: is how many
                line: root.received ? qsTr("Not taken yet: %1").arg(root.session.safety.shift.waiting) : ""
                onClicked: root.session.router.open("me/safety/shift")
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
            ListRow { // how many, and when the first: never what, someone may look along
                objectName: "ownAhead"
                visible: root.ahead
                height: visible ? implicitHeight : 0
                discIcon: "today"
                tone: "action"
                //: Row on Home: dates of the peer's own, such as a goal or the end of a certificate
                title: qsTr("Dates of your own")
                //: Row on Home: dates of the peer's own. %1 is how many, %2 the first of them, a date
                line: qsTr("%1, the first: %2").arg(root.session.own.ahead.count).arg(root.firstAhead)
                onClicked: root.session.router.open("me/growth")
            }
            ListRow { // once a day, and last: it waits for nobody
                objectName: "shiftAsks"
                visible: root.shiftAsks
                height: visible ? implicitHeight : 0
                discIcon: "badge"
                tone: "plain"
                //: Row on Home, once a day: the peer says their name, their unit and who leads, or leaves it out
                title: qsTr("Who is on shift?")
                line: root.shiftAsks && root.session.own.self.onShift.name !== ""
                    //: Row on Home. %1 is what the peer wrote the last time, such as 'Ana R.'
                    ? qsTr("Still %1? A tap, or leave it out").arg(root.session.own.self.onShift.name)
                    //: Row on Home, under 'Who is on shift?'
                    : qsTr("For the notes you sign. You can leave it out")
                onClicked: root.session.router.open("me/on-shift")
            }
            ListRow { // what it hides is not known here: 'nothing waits' would be a guess
                objectName: "lockedRow"
                visible: root.locked
                height: visible ? implicitHeight : 0
                discIcon: "lock"
                //: Row on Home while records are locked
                title: qsTr("Records are locked")
                //: Row on Home while records are locked
                line: qsTr("Plans in progress and names show when you open them with your passphrase.")
                //: Button word: to the page that asks for the passphrase
                verb: qsTr("Open")
                onClicked: root.session.router.goTo("plans")
            }
        }
    }
}
