pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The people a peer supports, called what they like, and the way to their plans.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property PeopleModel model: session.people.list
    property bool remembering: false // those who have died show too
    readonly property bool none: root.model.count === 0 && root.model.remembered.count === 0
        && (root.model.known || root.session.lock.state === LockModel.NoVault)

    //: Title of the list of people
    title: qsTr("People")

    function start(): void { root.session.router.open("plans/start"); }

    Component.onCompleted: root.model.refresh()
    T.StackView.onActivated: root.model.refresh()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.model.refresh(); }
    }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.refresh()
    }
    Item {
        visible: root.none
        width: 1
        implicitHeight: Math.max(0, (root.height - empty.height - 160) / 2 - 24)
    }
    EmptyState {
        id: empty
        visible: root.none
        iconName: "group"
        //: People page when there is nobody
        title: qsTr("Nobody here yet")
        //: People page when there is nobody: what belongs here
        text: qsTr("The people you make plans with show up here, by the name, initials or code they like. Each is sealed with a key of their own.")
        //: Button: begins a safety plan for someone
        firstText: qsTr("Start a safety plan")
        onFirstRequested: root.start()
    }
    ListCard {
        ListRow {
            objectName: "visits"
            iconName: "groups"
            //: Row on the page of people: opens the list of all visits
            title: qsTr("Visits")
            //: Under 'Visits'
            line: qsTr("By day and place, also those that are nobody’s yet")
            onClicked: root.session.router.open("people/visits")
        }
    }
    ListCard {
        visible: root.model.count > 0

        Repeater {
            model: root.model
            delegate: ListRow {
                id: row
                required property int index
                required property string personId
                required property string name
                required property string initials
                required property int plans
                divider: row.index > 0
                discText: row.initials
                tone: "action"
                title: row.name
                line: row.plans === 0
                    //: Row of a person who has no plan
                    ? qsTr("No plan yet")
                    //: Row of a person. %1 is how many plans they have
                    : qsTr("Plans: %1").arg(row.plans)
                onClicked: root.session.router.open("people/person", row.personId)
            }
        }
    }

    HButton {
        objectName: "showRemembered"
        Layout.fillWidth: true
        visible: root.model.remembered.count > 0 && !root.remembering
        kind: "text"
        iconName: "local_florist"
        //: Button under the list of people. %1 is how many have died
        text: qsTr("People who have died: %1").arg(root.model.remembered.count)
        onClicked: root.remembering = true
    }
    ListCard {
        visible: root.model.remembered.count > 0 && root.remembering

        Repeater {
            model: root.model.remembered
            delegate: ListRow {
                id: gone
                required property int index
                required property string personId
                required property string name
                required property string initials
                objectName: "remembered"
                divider: gone.index > 0
                discText: gone.initials
                title: gone.name
                //: Row of a person
                line: qsTr("Has died")
                onClicked: root.session.router.open("people/person", gone.personId)
            }
        }
    }

    dock: HButton {
        objectName: "add"
        Layout.fillWidth: true
        visible: !root.none
        kind: "line"
        iconName: "add"
        //: Button: adds a person
        text: qsTr("Add a person")
        onClicked: adding.open = true
    }
    sheets: AddPersonSheet {
        id: adding
        model: root.model
        language: root.session.settings.language
        onCloseRequested: adding.open = false
    }
}
