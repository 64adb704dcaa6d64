pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The days that people's plans name: when to look again, court, the day of a goal. A tap opens the plan there; done and
// moved are one tap each, and can be taken back.
ScreenPage {
    id: root

    spread: true

    required property AppSession session
    property string argument

    readonly property PlanDatesModel model: session.plans.list.dates
    property string wantedPlan: "" // is being read, to be opened at this part
    property int wantedPart: 0

    function openAt(planId: string, part: int): void {
        root.wantedPlan = planId;
        root.wantedPart = part;
        root.session.plans.plan.open(planId);
        root.arrive();
    }
    function arrive(): void {
        const plan = root.session.plans.plan;
        if (root.wantedPlan === "" || !plan.loaded || plan.planId !== root.wantedPlan)
            return;
        root.wantedPlan = "";
        plan.asked.goTo(root.wantedPart);
        root.session.router.open("plans/edit", plan.planId);
    }

    backTo: places.nameOf(root.session.router.backRoute)
    //: Title of the page with the days that people's plans name
    title: qsTr("Dates in plans")
    //: Under the title of the page with the days that people's plans name
    subtitle: qsTr("When to look again, court, the day of a goal. A tap opens the plan there.")
    onBackRequested: root.session.router.back()
    Component.onCompleted: {
        root.session.plans.list.refresh();
        root.model.look();
    }
    Component.onDestruction: root.model.letGo()
    T.StackView.onActivated: root.session.plans.list.refresh()
    ReadingPlaces { id: places }
    PlanDateWords { id: wording }
    Connections {
        target: root.session.plans.plan
        function onOpened() { root.arrive(); }
    }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.trouble
        onRetryRequested: root.model.retry()
    }
    HText {
        objectName: "none"
        Layout.fillWidth: true
        visible: root.model.rows.count === 0 && root.session.plans.list.known
        color: Theme.inkQuiet
        //: Page with the days that people's plans name, when there is none
        text: qsTr("No plan names a day that is still to come.")
    }
    Repeater {
        model: root.model.rows
        delegate: ListCard {
            id: card
            required property int index
            required property string planId
            required property int part
            required property string name
            required property string plan
            required property string words
            required property string day
            required property string when
            required property int daysLeft
            required property bool goal

            ListRow {
                objectName: "date"
                discIcon: card.goal ? "flag" : "event"
                tone: card.daysLeft < 0 ? "now" : "after"
                title: card.words
                line: Sentences.joined([card.name, card.plan, card.day + (card.when === "" ? "" : ", " + card.when)])
                warning: card.daysLeft > 1 ? "" : wording.left(card.daysLeft)
                warningIcon: "schedule"
                onClicked: root.openAt(card.planId, card.part)
            }
            Item {
                implicitHeight: pair.implicitHeight + 12

                ButtonPair {
                    id: pair
                    x: 16
                    width: parent.width - 32
                    share: 1

                    HButton {
                        objectName: "later"
                        kind: "line"
                        iconName: "event"
                        //: Button under a day of a plan: moves it by a week
                        text: qsTr("A week later")
                        //: The button 'A week later' as it is read aloud. %1 is what the day is for
                        Accessible.name: qsTr("A week later: %1").arg(card.words)
                        onClicked: root.model.move(card.index)
                    }
                    HButton {
                        objectName: "done"
                        iconName: "check"
                        //: Button under a day of a plan: it is done
                        text: qsTr("Done")
                        //: The button 'Done' as it is read aloud. %1 is what the day was for
                        Accessible.name: qsTr("Done: %1").arg(card.words)
                        onClicked: root.model.finish(card.index)
                    }
                }
            }
        }
    }
    notice: UndoBar {
        objectName: "undoBar"
        visible: root.model.changedWords !== ""
        text: root.model.changedWords === "" ? "" : root.model.changedDone
            //: A day of a plan was ticked as done. %1 is what it was for
            ? qsTr("Done: “%1”").arg(root.model.changedWords)
            //: A day of a plan was moved by a week. %1 is what it is for
            : qsTr("A week later: “%1”").arg(root.model.changedWords)
        onUndoRequested: root.model.putBack()
        onExpired: root.model.letGo()
    }
}
