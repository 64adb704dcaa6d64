pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The plan in the person's hands: one question, or the whole of it. No name, no list, no way to another page but those
// of this plan.
FocusScope {
    id: root

    required property AppSession session
    readonly property bool whole: session.plans.handOver.place === "whole"
    focus: true

    readonly property PlanModel model: session.plans.plan
    readonly property string planId: session.plans.handOver.planId
    readonly property bool mine: root.model.loaded && root.model.planId === root.planId
    readonly property bool last: root.model.asked.current + 1 >= root.model.asked.count

    signal useRequested()
    signal takeRequested()

    function load(): void { root.model.open(root.planId); }
    function show(whole: bool): void { root.session.plans.handOver.place = whole ? "whole" : "question"; }
    function goOn(): void {
        root.show(!root.model.asked.next());
        question.scrollToTop();
    }
    function pass(): void {
        root.show(!root.model.asked.skip());
        question.scrollToTop();
    }

    Component.onCompleted: root.load()
    onPlanIdChanged: root.load()
    PlanWords { id: say; model: root.model }

    ScreenPage {
        id: question
        anchors.fill: parent
        spread: true // nothing stands beside it
        visible: !root.whole
        focus: !root.whole
        //: The place that Back goes to: the person's own plan
        backTo: qsTr("My plan")
        savedPhase: root.mine ? root.model.savedPhase : ""
        onBackRequested: {
            root.model.settle();
            root.show(true);
        }

        fixedTop: Item {
            Layout.fillWidth: true
            implicitWidth: 300
            implicitHeight: Math.max(step.visible ? step.height : 0, steps.implicitHeight)
            visible: root.mine

            HText {
                id: step
                width: implicitWidth
                visible: !Theme.phone
                color: Theme.inkQuiet
                //: Beside the steps, in hand-over. %1 and %2 are numbers: '2 of 8'
                text: qsTr("%1 of %2").arg(root.model.asked.current + 1).arg(root.model.asked.count)
                Accessible.ignored: true // the steps say it
            }
            StepBar {
                id: steps
                x: step.visible ? step.width + 24 : 0
                y: Math.round((parent.height - height) / 2)
                width: parent.width - x
                count: root.model.asked.count
                current: root.model.asked.current
            }
        }
        PlanTrouble {
            visible: !root.model.loaded
            model: root.model
            onRetryRequested: root.load()
        }
        PlanQuestion {
            visible: root.mine
            session: root.session
            canPick: false
            model: root.model
            page: question
        }
        notice: UndoBar {
            visible: root.model.undo.removedWords !== "" || root.model.undo.movedWords !== ""
            text: root.model.undo.movedWords !== ""
                //: An item of a plan was moved to another place in its list. %1 is the item in the person's words
                ? qsTr("Moved “%1”").arg(root.model.undo.movedWords)
                //: An item was taken out of a plan. %1 is the item in the person's words
                : root.model.undo.removedWords === "" ? "" : qsTr("Took out “%1”").arg(root.model.undo.removedWords)
            onUndoRequested: root.model.undo.putBack()
            onExpired: root.model.undo.letGo()
        }
        dock: ButtonPair {
            visible: root.mine
            share: 2.2

            HButton {
                objectName: "skip"
                kind: "line"
                big: !Theme.phone
                //: Button: passes a question of the plan
                text: qsTr("Skip")
                onClicked: root.pass()
            }
            HButton {
                objectName: "next"
                big: !Theme.phone
                text: root.last
                    //: Button at the last question of a plan: shows the whole plan
                    ? qsTr("See the whole plan")
                    //: Button: the next question of the plan
                    : qsTr("Next")
                onClicked: root.goOn()
            }
        }
        sheets: ItemSheet {
            model: root.model
        }
    }
    ScreenPage {
        id: all
        anchors.fill: parent
        spread: true
        visible: root.whole
        focus: root.whole
        title: question.backTo

        Banner {
            visible: root.mine && root.model.about.notice !== ""
            tone: "caution"
            text: root.model.about.notice
        }
        TileGrid {
            Layout.fillWidth: true

            ToolTile {
                objectName: "useNow"
                Layout.preferredWidth: 1
                visible: root.model.about.usable
                iconName: "directions_walk"
                //: Button: the plan as a companion, one step at a time
                text: qsTr("Use it now")
                onClicked: root.useRequested()
            }
            ToolTile {
                objectName: "take"
                Layout.preferredWidth: 1
                iconName: "qr_code"
                //: Button: the plan as a code or copied by hand
                text: qsTr("Take it with me")
                onClicked: root.takeRequested()
            }
        }
        TheirsCard {
            visible: root.mine && any
            model: root.model
        }
        HButton {
            objectName: "makeItMine"
            visible: root.mine
            kind: "text"
            leading: true
            iconName: "palette"
            text: say.makeItMine
            onClicked: theirs.open = true
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
                        root.model.asked.goTo(row.index);
                        root.show(false);
                    }
                }
            }
        }

        sheets: TheirsSheet {
            id: theirs
            model: root.model
            canChoose: false
            onCloseRequested: theirs.open = false
        }
        dock: HButton {
            objectName: "continue"
            Layout.fillWidth: true
            big: !Theme.phone
            //: Button: goes to the questions of the plan
            text: qsTr("Go on with it")
            onClicked: root.show(false)
        }
    }
}
