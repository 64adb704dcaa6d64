pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// Everyone to get in touch with after a crisis, the most overdue first.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property FollowUpsModel model: session.people.followUps
    readonly property bool none: root.model.known && root.model.count === 0

    ReadingPlaces { id: places }

    backTo: places.nameOf(root.session.router.backRoute)
    //: Title of the list of follow-ups
    title: qsTr("Follow-ups")
    spacing: 24
    onBackRequested: root.session.router.back()

    function show(key: string): void { root.session.router.open("after/followup", key); }

    property string asked: "" // whose follow-ups to look for
    readonly property DueListModel due: session.stories.due
    readonly property bool anybody: overdue.visible || today.visible || week.visible || later.visible || done.visible

    function look(): void {
        root.model.refresh();
        root.due.refresh();
    }

    Component.onCompleted: root.look()
    T.StackView.onActivated: root.look()
    FollowUpWords { id: words }
    Connections {
        target: root.session.lock
        function onUnlocked() { root.due.refresh(); }
        function onLocked() { root.asked = ""; }
    }

    ReadBanner {
        unread: root.model.unread || root.due.unread
        onAgainRequested: root.look()
    }
    EmptyState {
        visible: root.none
        iconName: "event_available"
        //: List of follow-ups when there is none
        title: qsTr("No follow-up is waiting")
        //: List of follow-ups when there is none: where they come from
        text: qsTr("When you close a visit, a check after 24 and after 72 hours is proposed. They show up here.")
    }
    Banner {
        visible: root.model.unreadable > 0
        tone: "caution"
        //: List of follow-ups: some sealed records are damaged
        text: qsTr("Some follow-ups cannot be read. The others are whole and shown here.")
    }
    SearchField {
        objectName: "followUpSearch"
        visible: root.model.known && root.model.count + root.model.done.count > 4
        //: Inside the empty search field over the list of follow-ups
        placeholder: qsTr("A name")
        text: root.asked
        onEdited: (value) => { root.asked = value; }
    }
    HText {
        objectName: "nobodyFits"
        Layout.fillWidth: true
        visible: root.asked.trim() !== "" && !root.anybody
        color: Theme.inkQuiet
        //: List of follow-ups: nobody's name has the words that were typed. %1: the words
        text: qsTr("Nobody here is called “%1”.").arg(root.asked.trim())
    }
    FollowUpGroup {
        id: overdue
        objectName: "overdue"
        //: Heading over follow-ups whose time has passed
        title: qsTr("Overdue")
        caution: true
        first: true
        rows: root.model.overdue
        model: root.model
        asked: root.asked
        onOpened: (key) => root.show(key)
    }
    FollowUpGroup {
        id: today
        //: Heading over follow-ups of today
        title: qsTr("Today")
        first: root.model.overdue.count === 0
        rows: root.model.today
        model: root.model
        asked: root.asked
        onOpened: (key) => root.show(key)
    }
    FollowUpGroup {
        id: week
        //: Heading over follow-ups of the next seven days
        title: qsTr("This week")
        rows: root.model.week
        model: root.model
        asked: root.asked
        onOpened: (key) => root.show(key)
    }
    FollowUpGroup {
        id: later
        //: Heading over follow-ups in more than a week
        title: qsTr("Later")
        rows: root.model.later
        model: root.model
        asked: root.asked
        onOpened: (key) => root.show(key)
    }
    FollowUpGroup {
        id: done
        //: Heading over follow-ups that are done
        title: qsTr("Done")
        done: true
        rows: root.model.done
        model: root.model
        asked: root.asked
        onOpened: (key) => root.show(key)
    }
    DueOut {
        Layout.fillWidth: true
        visible: root.model.known && root.due.rows.count > 0
        model: root.due
        words: words
    }
}
