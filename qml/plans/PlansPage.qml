pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// Every plan, with the person it belongs to; with an argument (a person's id) only theirs.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property PlanListModel model: session.plans.list
    readonly property bool ofOne: root.argument !== ""
    readonly property bool none: root.model.count === 0
        && (root.model.known || root.session.lock.state === LockModel.NoVault)

    //: The place that Back goes to: the people a peer supports
    backTo: root.ofOne ? qsTr("People") : ""
    title: root.ofOne
        //: Title of one person's plans. %1 is what they are called
        ? qsTr("%1’s plans").arg(root.session.people.list.nameOf(root.argument))
        //: Title of the list of plans
        : qsTr("Plans")
    onBackRequested: root.session.router.back()

    function start(): void {
        root.session.router.open("plans/start", root.argument);
    }

    function load(): void {
        root.model.personId = root.argument;
        root.model.refresh();
    }

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
    }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.load()
    }
    Item { // the empty state stands in the middle of the free space
        visible: root.none
        width: 1
        implicitHeight: Math.max(0, (root.height - empty.height - 160) / 2 - 24)
    }
    EmptyState {
        id: empty
        objectName: "empty"
        visible: root.none
        iconName: "assignment"
        //: Plans page when there are none
        title: qsTr("No plans yet")
        //: Plans page when there are none: what belongs here
        text: qsTr("A plan is made together, in the person’s own words. It takes about twenty minutes and can stop at any point.")
        //: Button: begins a safety plan for someone
        firstText: qsTr("Start a safety plan")
        onFirstRequested: root.start()
        //: Button: a plan that is never stored
        otherText: qsTr("Make one and leave nothing here")
        onOtherRequested: root.session.router.open("plans/once")
    }
    Banner {
        objectName: "passing"
        visible: root.session.plans.leaveNothing.planId !== ""
        iconName: "info"
        //: Plans page: a plan that is never stored is still open
        text: qsTr("A plan that leaves nothing here is still open.")
        //: Button: back to the plan that is never stored
        actionText: qsTr("Go on with it")
        onActionTriggered: root.session.router.open("plans/edit", root.session.plans.leaveNothing.planId)
    }
    Banner {
        visible: root.model.unreadable > 0
        tone: "caution"
        //: Plans page: some sealed records are damaged
        text: qsTr("Some records cannot be read. The others are whole and shown here.")
    }
    ListCard {
        visible: root.model.count > 0

        Repeater {
            model: root.model
            delegate: PlanRow {
                id: row
                onClicked: root.session.router.open("plans/whole", row.planId)
            }
        }
    }

    HButton {
        objectName: "once"
        visible: root.model.count > 0 && !root.ofOne
        kind: "text"
        leading: true
        iconName: "no_accounts"
        text: empty.otherText
        onClicked: root.session.router.open("plans/once")
    }

    dock: HButton {
        objectName: "start"
        Layout.fillWidth: true
        visible: root.model.count > 0
        text: empty.firstText
        onClicked: root.start()
    }
}
