pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// One person: their plans, and their circle of support.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property PlanListModel plans: session.plans
    property string named: root.session.people.nameOf(root.argument)

    //: The place that Back goes to: the people a peer supports
    backTo: qsTr("People")
    title: root.named
    onBackRequested: root.session.router.back()
    spacing: 24

    function load(): void {
        root.session.people.refresh();
        root.plans.personId = root.argument;
        root.plans.refresh();
    }

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    T.StackView.onRemoved: root.plans.personId = ""
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
    }
    Connections {
        target: root.session.people
        function onListChanged() { root.named = root.session.people.nameOf(root.argument); }
    }

    VStack {
        spacing: 8

        HText {
            style: "label"
            heading: true
            //: Heading over one person's plans
            text: qsTr("Plans")
        }
        HText {
            visible: root.plans.known && root.plans.count === 0
            color: Theme.inkQuiet
            //: One person without a plan
            text: qsTr("No plan yet")
        }
        ListCard {
            visible: root.plans.count > 0

            Repeater {
                model: root.plans.personId === root.argument ? root.plans : null
                delegate: PlanRow {
                    id: row
                    title: row.planTitle
                    line: row.unfinished
                        //: Row of one of a person's plans. %1 and %2 are numbers: '3 of 8 questions'
                        ? qsTr("%1 of %2 questions").arg(row.answered).arg(row.questions)
                        : row.today
                        //: Row of one of a person's plans
                        ? qsTr("Changed today")
                        //: Row of one of a person's plans. %1 is a date such as Nov 19
                        : qsTr("Changed %1").arg(row.day)
                    onClicked: root.session.router.open("plans/whole", row.planId)
                }
            }
        }
    }
    ListCard {
        ListRow {
            objectName: "circle"
            discIcon: "groups"
            tone: "action"
            //: Row on a person's page: opens their circle of support
            title: qsTr("Circle of support")
            //: Under 'Circle of support'
            line: qsTr("Who is there for them, and what they may know")
            onClicked: root.session.router.open("people/circle", root.argument)
        }
    }

    dock: HButton {
        objectName: "startPlan"
        Layout.fillWidth: true
        //: Button: begins a plan for this person
        text: qsTr("Start a plan")
        onClicked: root.session.router.open("plans/start", root.argument)
    }
}
