pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A plan as a whole: every part with its words. From here to a question, to what changed, and to taking it along.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property PlanModel model: session.plan
    readonly property bool mine: root.model.loaded && root.model.planId === root.argument

    backTo: root.session.router.backRoute === "people"
        //: The place that Back goes to: the people a peer supports
        ? qsTr("People")
        //: The place that Back goes to: the list of plans
        : qsTr("Plans")
    //: Header action: earlier versions of the plan
    actionText: root.mine ? qsTr("Versions") : ""
    title: root.mine ? names.full(root.model.personName, root.model.title) : ""
    onBackRequested: root.session.router.back()
    onActionTriggered: root.session.router.open("plans/versions", root.argument)

    function load(): void { root.model.open(root.argument); }

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
    }
    PlanNames { id: names }

    PlanTrouble {
        visible: !root.model.loaded
        model: root.model
        onRetryRequested: root.load()
    }
    PlanWays {
        visible: root.mine
        session: root.session
        planId: root.argument
        usable: root.model.usable
        onHandOverRequested: handOver.open = true
    }
    ListCard {
        visible: root.mine

        Repeater {
            model: root.mine ? root.model.whole : null
            delegate: WholePlanRow {
                id: row
                required property int index
                number: row.index + 1
                leftPadding: 16
                rightPadding: 16
                topPadding: 12
                bottomPadding: 12
                onClicked: {
                    root.model.goTo(row.index);
                    root.session.router.open("plans/edit", root.argument);
                }
            }
        }
    }

    sheets: HandOverSheet {
        id: handOver
        session: root.session
        model: root.model
        onCloseRequested: handOver.open = false
    }
    dock: ButtonPair {
        visible: root.mine

        HButton {
            objectName: "take"
            kind: "line"
            //: Button: the plan as a code or on paper
            text: qsTr("Take it")
            onClicked: root.session.router.open("plans/take", root.argument)
        }
        HButton {
            objectName: "continue"
            //: Button: goes to the questions of the plan
            text: qsTr("Go on with it")
            onClicked: root.session.router.open("plans/edit", root.argument)
        }
    }
}
