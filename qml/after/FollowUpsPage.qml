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

    readonly property FollowUpsModel model: session.followUps
    readonly property bool none: root.model.known && root.model.count === 0

    ReadingPlaces { id: places }

    backTo: places.nameOf(root.session.router.backRoute)
    //: Title of the list of follow-ups
    title: qsTr("Follow-ups")
    spacing: 24
    onBackRequested: root.session.router.back()

    function show(key: string): void { root.session.router.open("after/followup", key); }

    Component.onCompleted: root.model.refresh()
    T.StackView.onActivated: root.model.refresh()

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
    FollowUpGroup {
        objectName: "overdue"
        //: Heading over follow-ups whose time has passed
        title: qsTr("Overdue")
        caution: true
        first: true
        rows: root.model.overdue
        onOpened: (key) => root.show(key)
    }
    FollowUpGroup {
        //: Heading over follow-ups of today
        title: qsTr("Today")
        first: root.model.overdue.count === 0
        rows: root.model.today
        onOpened: (key) => root.show(key)
    }
    FollowUpGroup {
        //: Heading over follow-ups of the next seven days
        title: qsTr("This week")
        rows: root.model.week
        onOpened: (key) => root.show(key)
    }
    FollowUpGroup {
        //: Heading over follow-ups in more than a week
        title: qsTr("Later")
        rows: root.model.later
        onOpened: (key) => root.show(key)
    }
    FollowUpGroup {
        //: Heading over follow-ups that are done
        title: qsTr("Done")
        done: true
        rows: root.model.done
        onOpened: (key) => root.show(key)
    }
}
