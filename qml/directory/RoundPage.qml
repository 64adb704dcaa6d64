pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// A round of calls: ten numbers at most that nobody checked for long, one tap for what was heard. It goes on where it was left.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property RoundModel model: session.directory.round
    readonly property bool running: root.model.position < root.model.stops.count && !root.model.ended
    property string lastId: "" // what the undo bar takes back
    property string lastName: ""
    property string lastOutcome: ""

    //: Back to the list of services that should be checked
    backTo: qsTr("What needs checking")
    readonly property int calls: root.model.stops.count
    title: root.calls === 1
        //: Title of the page on which a peer calls one number to see whether it is still right
        ? qsTr("One call")
        //: Title of the page on which a peer calls numbers, one after the other, to see whether they are still right.
        //: %1 is how many
        : root.calls > 1 ? qsTr("%1 calls").arg(root.calls)
        //: Title of the page on which a peer calls numbers, before it is known how many
        : qsTr("A round of calls")
    subtitle: root.running
        //: Under the title of the round of calls. %1 and %2 are numbers
        ? qsTr("%1 of %2, each tap is kept at once")
            .arg(Math.min(root.model.position + 1, root.model.stops.count)).arg(root.model.stops.count)
        //: Under the title of the round of calls, before it begins or after it ended
        : qsTr("Numbers that nobody checked for a year, ten at most. One tap for each.")
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.model.look()
    T.StackView.onActivated: root.model.look()

    // Of the number that is called now.
    function word(role: string): string {
        const stops = root.model.stops;
        return stops.revision > 0 && root.model.position < stops.count ? stops.word(root.model.position, role) : "";
    }
    function hear(outcome: string): void {
        const id = root.here, name = stop.name;
        if (id === "" || !root.model.mark(id, outcome))
            return;
        root.lastId = id;
        root.lastName = name;
        root.lastOutcome = outcome;
    }
    function takeBack(id: string): void {
        root.lastId = "";
        root.model.mark(id, "");
    }

    // What has just come is read out and has the focus: Return twice is not a word about two numbers.
    readonly property string here: root.running ? root.word("serviceId") : ""
    property bool called: false
    onHereChanged: {
        if (root.called && root.here !== "")
            stop.takeFocus();
        root.called = root.here !== "";
    }

    ServiceWords { id: wording }

    notice: UndoBar {
        visible: root.lastId !== "" && !root.model.failed
        //: After a tap in the round of calls. %1 is a service, %2 what was heard: 'Full'
        text: root.lastId === "" ? "" : qsTr("%1: %2").arg(root.lastName).arg(wording.heard(root.lastOutcome))
        onUndoRequested: root.takeBack(root.lastId)
        onExpired: root.lastId = ""
    }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.look()
    }
    IconLine {
        visible: root.model.failed
        caution: true
        iconName: "info"
        //: What was heard in a call could not be kept
        text: qsTr("That could not be kept. Tap it again.")
    }
    EmptyState {
        visible: root.model.known && root.model.nothingDue && !root.running
        tone: "good"
        iconName: "check"
        //: Round of calls, when no number needs one
        title: qsTr("No number needs a call")
        //: Round of calls, when no number needs one
        text: qsTr("Every number was checked in the last year, or was called or left in the last day.")
    }
    RoundStop {
        id: stop
        visible: root.here !== ""
        name: root.word("name")
        number: root.word("number")
        callRoute: root.word("callRoute")
        city: root.word("city")
        checkedUnit: root.word("checkedUnit")
        checkedCount: Number(root.word("checkedCount"))
        words: wording
        onCallRequested: route => root.session.router.open("now/call", route)
        onHeard: outcome => root.hear(outcome)
        onPageRequested: root.session.router.open("directory/service", root.here)
    }
    RoundWaiting {
        visible: root.model.waiting > 0
        count: root.model.waiting
        onConfirmed: root.model.confirm()
    }
    HText {
        visible: root.model.heard > 0
        style: "section"
        //: Heading over the numbers of a round of calls that were called
        text: qsTr("What you heard")
    }
    ListCard {
        visible: root.model.heard > 0
        Repeater {
            model: root.model.stops
            ListRow {
                required property int index
                required property string serviceId
                required property string name
                required property string outcome
                required property bool waits
                objectName: "heard-" + index
                visible: outcome !== "" && outcome !== "skipped"
                height: visible ? implicitHeight : 0
                discIcon: outcome === "reached" ? "check" : outcome === "full" ? "bed" : "campaign"
                tone: outcome === "reached" ? "good" : "caution"
                title: name
                line: waits
                    //: Under a service in a round of calls: a word that somebody must confirm. %1 is it
                    ? qsTr("%1, waits to be confirmed").arg(wording.heard(outcome)) : wording.heard(outcome)
                //: Button word: takes back what was heard in a call
                verb: qsTr("Take back")
                onClicked: root.takeBack(serviceId)
            }
        }
    }
    BigAction {
        visible: root.model.known && !root.running && !root.model.nothingDue
        objectName: "beginRound"
        calm: true
        iconName: "call"
        text: root.model.ended
            //: Button: after a round of calls, the next numbers
            ? qsTr("Another round")
            //: Button: begins a round of calls
            : qsTr("Begin")
        onClicked: root.model.begin()
    }
    HButton {
        visible: root.model.heard > 0
        objectName: "roundChanges"
        Layout.fillWidth: true
        kind: "line"
        iconName: "upload_file"
        //: Button: to the page that writes the file with peers' changes
        text: qsTr("Send changes back")
        onClicked: root.session.router.open("directory/changes")
    }
    HButton {
        visible: root.running
        objectName: "endRound"
        Layout.fillWidth: true
        kind: "text"
        //: Button: ends a round of calls before all numbers were called
        text: qsTr("End this round")
        onClicked: root.model.end()
    }
}
