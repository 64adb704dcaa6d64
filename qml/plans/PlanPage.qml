pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One question of a plan; on a tablet the whole plan stands beside it. Every change is on disk before it says 'Saved'.
FocusScope {
    id: root

    required property AppSession session
    property string argument

    readonly property PlanModel model: session.plans.plan
    readonly property bool mine: root.model.loaded && root.model.planId === root.argument
    readonly property bool beside: !Theme.phone && root.width >= 760 * Math.min(Theme.scale, 1.3)
    readonly property bool crowded: Theme.phone && Theme.largeText // 'Saved' stands under the steps then
    readonly property bool last: root.model.asked.current + 1 >= root.model.asked.count

    function load(): void { root.model.open(root.argument); }
    function leave(): void {
        root.model.settle();
        if (root.session.router.backRoute === "plans/whole")
            root.session.router.back();
        else
            root.session.router.replace("plans/whole", root.argument);
    }
    function goOn(): void {
        if (!root.model.asked.next())
            root.leave();
        page.scrollToTop();
    }
    function pass(): void {
        if (!root.model.asked.skip())
            root.leave();
        page.scrollToTop();
    }

    Accessible.name: page.Accessible.name
    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
    }
    PlanNames { id: names }
    Shortcut { // a field that is being typed in undoes its own letters first
        sequences: ["Ctrl+Z"]
        enabled: root.model.undo.removedWords !== "" || root.model.undo.movedWords !== ""
        onActivated: root.model.undo.putBack()
    }

    ScreenPage {
        id: page
        width: parent.width - (pane.visible ? pane.width : 0)
        height: parent.height
        focus: true
        Accessible.name: root.model.asked.question // it stands where other pages have a title
        backTo: !root.mine
            //: The place that Back goes to: the list of plans
            ? qsTr("Plans")
            : Theme.phone ? names.ofPerson(root.model.about.personName)
                : names.full(root.model.about.personName, root.model.about.kindTitle)
        savedPhase: root.mine && !root.crowded ? root.model.savedPhase : ""
        onBackRequested: root.leave()

        fixedTop: StepBar {
            visible: root.mine
            count: root.model.asked.count
            current: root.model.asked.current
        }
        SavedMark {
            visible: root.mine && root.crowded
            phase: root.model.savedPhase
        }
        PlanTrouble {
            visible: !root.model.loaded
            model: root.model
            onRetryRequested: root.load()
        }
        PlanQuestion {
            visible: root.mine
            session: root.session
            model: root.model
            page: page
            onPickRequested: picker.open = true
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
        dock: Item {
            implicitHeight: pair.implicitHeight
            visible: root.mine

            HButton { // away from Next
                id: lend
                objectName: "handOver"
                x: -16
                // Side by side over a tablet; a phone has it with the whole plan. A plan that leaves nothing has
                // nobody's passphrase to end it with.
                visible: root.beside && !Theme.largeText && !root.argument.startsWith("passing-")
                kind: "text"
                iconName: "handshake"
                //: Button: gives the device to the person whose plan it is
                text: qsTr("Hand it over")
                onClicked: {
                    root.model.settle();
                    handOver.open = true;
                }
            }
            ButtonPair {
                id: pair
                x: lend.visible ? lend.width : 0
                width: parent.width - x
                share: 2.2

                HButton {
                    objectName: "skip"
                    kind: "line"
                    //: Button: passes a question of the plan
                    text: qsTr("Skip")
                    onClicked: root.pass()
                }
                HButton {
                    objectName: "next"
                    text: root.last
                        //: Button at the last question of a plan: shows the whole plan
                        ? qsTr("See the whole plan")
                        //: Button: the next question of the plan
                        : qsTr("Next")
                    onClicked: root.goOn()
                }
            }
        }
        sheets: [
            ItemSheet {
                model: root.model
            },
            PickSheet {
                id: picker
                objectName: "picker"
                session: root.session
                model: root.model
                onCloseRequested: picker.open = false
            },
            HandOverSheet {
                id: handOver
                session: root.session
                model: root.model
                onCloseRequested: handOver.open = false
            }
        ]
    }
    WholePlanPane {
        id: pane
        visible: root.beside && root.mine
        anchors.right: parent.right
        width: Math.round(Math.min(360 * Math.max(1, Math.min(Theme.scale, 1.2)), root.width * 0.42))
        height: parent.height
        model: root.model
    }
}
