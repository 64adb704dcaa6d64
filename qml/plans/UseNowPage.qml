pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The plan as a companion in a hard moment: one step at a time. A call is a tap on the sheet, never by itself; 988 is
// on every step.
ScreenPage {
    id: root

    spread: root.lent // in hand-over nothing stands beside it

    required property AppSession session
    property string argument
    property bool lent: false // in hand-over: whoever shows the page takes it away

    signal leaveRequested()

    readonly property UseNowModel model: session.plans.useNow
    readonly property bool mine: root.model.loaded && root.model.planId === root.argument
    readonly property bool stepping: root.mine && root.model.phase === UseNowModel.Step
    readonly property bool helped: root.mine && root.model.phase === UseNowModel.Helped
    readonly property bool last: root.mine && root.model.phase === UseNowModel.Last
    property bool holding: false // the reasons were asked for on this step

    function load(): void {
        root.model.open(root.argument);
        root.session.plans.plan.open(root.argument); // what they put beside it
    }
    function leave(): void {
        if (root.lent)
            root.leaveRequested();
        else
            root.session.router.back();
    }
    function call(argument: string): void {
        root.session.calls.own.open(argument);
        sheet.open = true;
    }
    // The person's own use of their plan: nothing of it is told to a visit.
    function breathe(): void {
        root.session.now.ground.open();
        root.session.now.ground.choosePace(root.model.step.act);
        breath.open = true;
        root.session.now.senses.holdAwake(true);
    }
    function still(): void {
        if (!breath.open)
            return;
        breath.open = false;
        root.session.now.senses.holdAwake(false);
    }
    function stop(): void {
        root.model.end();
        root.leave();
    }

    backTo: root.lent || !root.mine || Theme.largeText
        //: The place that Back goes to: the person's own plan
        ? qsTr("The plan") : names.ofPerson(root.model.personName)
    actionText: (root.stepping || root.last) && root.model.current > 0
        //: Header action: back to the step before, while a plan is used in a hard moment
        ? qsTr("Step back") : ""
    onBackRequested: root.leave()
    onActionTriggered: root.model.back()

    Accessible.name: root.helped ? good.text : root.last ? talk.text : root.model.step.words
    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
        function onLocked() {
            sheet.open = false;
            root.still();
        }
    }
    Connections {
        target: root.model
        function onChanged() {
            root.holding = false;
            root.scrollToTop();
        }
    }
    Connections { // an emergency comes first
        target: root.session.now.run
        function onChanged() {
            if (root.session.now.run.running)
                root.still();
        }
    }
    onVisibleChanged: if (!root.visible) root.still()
    Component.onDestruction: root.still()
    PlanNames { id: names }

    fixedTop: StepBar {
        visible: root.mine
        count: root.model.count
        current: root.model.current
    }
    Item { width: 1; implicitHeight: 4 } // air under the steps
    Banner {
        visible: root.model.failed
        tone: "caution"
        //: A plan could not be read while it was to be used in a hard moment
        text: qsTr("This plan cannot be read. 988 can help you right now: call or text.")
        //: Button of a warning that something could not be read
        actionText: qsTr("Try again")
        onActionTriggered: root.load()
    }
    Banner {
        visible: root.model.unkept
        tone: "caution"
        //: What a person said about a step is not on disk; the steps go on
        text: qsTr("This device is not keeping what helped. You can go on.")
    }
    UseStep {
        visible: root.stepping
        step: root.model.step
        notice: root.model.current === 0 ? root.model.notice : ""
        canAct: !root.session.now.run.running
        onCallRequested: root.call(root.model.step.callArgument)
        onActRequested: root.breathe()
    }
    VStack {
        visible: root.helped
        spacing: 12

        HText {
            id: good
            objectName: "good"
            style: "question"
            //: A step of the plan helped
            text: qsTr("That helped")
        }
        HText {
            style: "person"
            //: After a step of the plan helped
            text: qsTr("You can stop here. Or do one more step.")
        }
        Repeater {
            model: root.helped ? root.model.helped : []
            delegate: IconLine {
                required property string modelData
                iconName: "check"
                text: modelData
            }
        }
    }
    VStack {
        visible: root.last
        spacing: 12

        HText {
            id: talk
            objectName: "talk"
            style: "question"
            //: Last step of every plan in use
            text: qsTr("Talk with someone now")
        }
        HText {
            style: "person"
            //: Last step of every plan in use
            text: qsTr("You did a lot to get here. People at 988 are there day and night. You can say: “I need to talk.”")
        }
        IconLine {
            iconName: "info"
            //: Last step of every plan in use
            text: qsTr("If you may die or hurt someone right now, call 911.")
        }
    }
    HButton { // at hand on every step, and in nobody's way
        objectName: "holdOn"
        Layout.fillWidth: true
        visible: root.stepping && (root.model.keep.length > 0 || theirs.any) && !root.holding
        kind: "text"
        leading: true
        iconName: "favorite"
        //: Button on every step of a plan in a hard moment: shows the person's own reasons for living
        text: qsTr("What you hold on to")
        onClicked: root.holding = true
    }
    TheirsCard {
        id: theirs
        visible: any && (root.helped || root.last || root.holding) && root.session.plans.plan.planId === root.argument
        model: root.session.plans.plan
    }
    VStack {
        objectName: "reasons"
        visible: (root.helped || root.last || root.holding) && root.model.keep.length > 0
        spacing: 8

        HText {
            style: "label"
            heading: true
            //: Over the person's own reasons for living
            text: qsTr("What you hold on to")
        }
        Repeater {
            model: root.helped || root.last || root.holding ? root.model.keep : []
            delegate: HText {
                required property string modelData
                style: "person"
                text: modelData
            }
        }
    }
    ListCard {
        visible: root.mine || root.model.failed

        ListRow {
            objectName: "talk988"
            discIcon: "call"
            tone: "emergency"
            //: Opens the call sheet of 988
            title: qsTr("Call or text 988")
            //: Under 'Call or text 988'
            line: qsTr("Any time, day or night.")
            onClicked: root.call("988")
        }
    }

    dock: ButtonPair {
        visible: root.mine
        share: root.stepping ? 1 : 1.2

        HButton {
            objectName: "thatHelped"
            kind: "line"
            text: root.stepping
                //: Button: a step of the plan helped
                ? qsTr("That helped") : root.helped
                //: Button: after a step that helped, the next step of the plan
                ? qsTr("One more step")
                //: Button: the steps of the plan from the beginning
                : qsTr("Start again")
            onClicked: {
                if (root.stepping)
                    root.model.thatHelped();
                else if (root.helped)
                    root.model.goOn();
                else
                    root.model.startAgain();
            }
        }
        HButton {
            objectName: "notEnough"
            text: root.stepping
                //: Button: a step of the plan was not enough, the next one shows
                ? qsTr("Not enough, next")
                //: Button: leaves the steps of the plan
                : qsTr("Stop here")
            onClicked: {
                if (root.stepping)
                    root.model.next();
                else
                    root.stop();
            }
        }
    }
    sheets: [
        CallSheet {
            id: sheet
            model: root.session.calls.own
            place: root.session.calls.place
            own: true
            onCloseRequested: sheet.open = false
            onLineRequested: (lineId) => root.session.calls.own.open(lineId)
            onCountyRequested: sheet.open = false
        },
        BreathSheet {
            id: breath
            model: root.session.now.ground
            onCloseRequested: root.still()
        }
    ]
}
