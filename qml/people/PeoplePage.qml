pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The people a peer supports, called what they like, and the way to their plans.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property PeopleModel model: session.people
    readonly property bool none: root.model.count === 0 && (root.model.known || root.session.lock.state === LockModel.NoVault)

    //: Title of the list of people
    title: qsTr("People")

    function start(): void { root.session.router.open("plans/start"); }

    Component.onCompleted: root.model.refresh()
    T.StackView.onActivated: root.model.refresh()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.model.refresh(); }
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

    dock: HButton {
        objectName: "add"
        Layout.fillWidth: true
        visible: root.model.count > 0
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
