pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The plan, to look at together, and what helped since: each line in the person's own words, from hard moments and from
// being asked.
VStack {
    id: root

    required property FollowUpModel model

    signal planRequested(planId: string)
    signal startRequested()
    signal sweepRequested(planId: string)

    spacing: 12

    function after(words: string, more: string): string { return Sentences.joined([words, more]); }
    function told(helped: int, notEnough: int, used: int, said: int, takenOut: bool): string {
        let words = "";
        if (helped > 0 && notEnough > 0)
            //: What helped: a line of a plan was tried in several hard moments. No numbers: nothing is scored
            words = qsTr("Helped in some hard moments, was not enough in others");
        else if (helped > 1)
            //: What helped: a line of a plan was tried in several hard moments
            words = qsTr("Helped each time in hard moments");
        else if (helped === 1)
            //: What helped: a line of a plan was tried in one hard moment
            words = qsTr("Helped in a hard moment");
        else if (notEnough > 1)
            //: What helped: a line of a plan was tried in several hard moments
            words = qsTr("Was not enough in hard moments");
        else if (notEnough === 1)
            //: What helped: a line of a plan was tried in a hard moment
            words = qsTr("Was not enough in a hard moment");
        if (used === PlanItem.Yes)
            words = root.after(words, said === PlanItem.Yes
                //: What helped: the person was asked about a line of their plan
                ? qsTr("Asked: used it, it helped")
                : said === PlanItem.No
                //: What helped: the person was asked about a line of their plan
                ? qsTr("Asked: used it, it did not help")
                //: What helped: the person was asked about a line of their plan
                : qsTr("Asked: used it"));
        else if (used === PlanItem.No)
            //: What helped: the person was asked about a line of their plan
            words = root.after(words, qsTr("Asked: not used yet"));
        //: What helped: a line that is no longer in the plan
        return takenOut ? root.after(words, qsTr("No longer in the plan")) : words;
    }

    HText {
        style: "section"
        //: Heading on the follow-up page over the person's plans
        text: qsTr("Look at the plan together")
    }
    HText {
        visible: root.model.look.plans.count === 0
        color: Theme.inkQuiet
        //: Follow-up page: the person has no plan
        text: qsTr("No plan yet. A plan and a call within three days go well together.")
    }
    HButton {
        objectName: "startPlan"
        Layout.fillWidth: true
        visible: root.model.look.plans.count === 0
        kind: "line"
        iconName: "assignment"
        //: Button: begins a plan for the person of the follow-up
        text: qsTr("Start a plan")
        onClicked: root.startRequested()
    }
    ListCard {
        visible: root.model.look.plans.count > 0

        Repeater {
            model: root.model.look.plans
            delegate: ListRow {
                id: plan
                required property int index
                required property string planId
                required title // ListRow has it; declared anew it would hide it
                required property string dayWords
                required property bool today
                objectName: "plan"
                divider: plan.index > 0
                discIcon: "assignment"
                tone: "action"
                line: plan.today
                    //: Row of a plan on the follow-up page
                    ? qsTr("Changed today")
                    //: Row of a plan on the follow-up page. %1 is a date such as Nov 19
                    : qsTr("Changed %1").arg(plan.dayWords)
                onClicked: root.planRequested(plan.planId)
            }
        }
    }
    Repeater {
        model: root.model.look.plans
        delegate: HButton {
            required property string planId
            required property string title
            objectName: "sweep"
            Layout.fillWidth: true
            kind: "tint"
            iconName: "checklist"
            text: root.model.look.plans.count === 1
                //: Button: the person's plan is looked at line by line, a tap each
                ? qsTr("Line by line: did it help?")
                //: Button: one of several plans is looked at line by line, a tap each. %1 is the title of the plan
                : qsTr("%1, line by line").arg(title)
            onClicked: root.sweepRequested(planId)
        }
    }
    IconLine {
        visible: root.model.look.reviewed
        iconName: "check"
        //: Follow-up page: the plan was opened and looked at in this follow-up
        text: qsTr("Looked at together in this check")
    }
    HText {
        visible: root.model.look.plans.count > 0
        style: "label"
        heading: true
        //: Heading on the follow-up page over what the person used and whether it helped
        text: qsTr("What helped since")
    }
    HText {
        visible: root.model.look.plans.count > 0 && root.model.look.helped.count === 0
        color: Theme.inkQuiet
        //: Follow-up page: nothing of the plan was used or asked about
        text: qsTr("Nothing noted yet. Tap a line of the plan to ask: did you use it, did it help?")
    }
    ListCard {
        visible: root.model.look.helped.count > 0

        Repeater {
            model: root.model.look.helped
            delegate: ListRow {
                id: line
                required property int index
                required property string planId
                required property string words
                required property int helped
                required property int notEnough
                required property int used
                required property int said
                required property bool takenOut
                objectName: "helped"
                divider: line.index > 0
                iconName: line.helped > 0 || line.said === PlanItem.Yes ? "check_circle" : "history"
                title: line.words
                line: root.told(line.helped, line.notEnough, line.used, line.said, line.takenOut)
                onClicked: root.planRequested(line.planId)
            }
        }
    }
}
