pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One instruction a screen. The dock is the same on every step, so that the hand learns it; the clock never leaves.
// Nothing moves here but the clock and the pacer, and nothing needs an unlock.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property RunModel model: session.now.run
    readonly property bool paced: root.model.pacer.kind !== ""
    // A note is a sentence of its own; a condition leads to the lines.
    readonly property string condition: root.model.step.condition === "" || root.model.step.condition.endsWith(".")
        ? root.model.step.condition
        //: Overdose run: when a step is to be taken, before its lines. %1 is a condition such as 'If breathing is still
        //: not normal'
        : qsTr("%1:").arg(root.model.step.condition)
    // At 200 % the header and the marks step aside for the words (picture 17b), on a low tablet too; both stand in the
    // sheet. On the smallest phone on its side four marks have no room for larger letters at all.
    readonly property bool tight: Theme.largeText && (Theme.phone || Theme.windowHeight < 900)
        || Theme.lowest && Theme.scale > 1

    // On the smallest phone the clock gives its room to the lines until a dose was given: the emergency bar has the
    // same clock.
    readonly property bool spare: Theme.small && root.model.doses.any && root.model.doses.given === 0

    // there the buttons need all of it
    readonly property bool clockInDock: root.dockBeside && !(Theme.landscape && Theme.windowHeight < 380)

    // Where a notice would stand over the lines of the step it follows them: nothing comes before what is to be done.
    readonly property bool troubleUnder: root.tight || Theme.small || Theme.landscape

    ownHide: root.tight // beside the steps: a row of its own would push the ring under the dock
    dockBeside: Theme.landscape || Theme.windowWidth >= 1024
    Accessible.name: root.model.step.title
    backTo: root.tight ? "" : places.nameOf(root.session.router.backRoute)
    //: Overdose run, top right: opens the card that is read out to the ambulance crew
    actionText: root.tight ? "" : qsTr("EMS card")
    actionIcon: "assignment"
    spacing: Theme.lowest ? 0 : Theme.small ? 4 : 12
    onBackRequested: root.session.router.back()
    onActionTriggered: root.handOver()

    function handOver() {
        root.model.handOver();
        root.showCard();
    }
    // The last step leads to the card, once. Whoever leaves the card by the bar, a place or a gesture wants the steps.
    readonly property bool atEnd: root.model.running && root.model.step.atEnd
    property bool made: false // what the run came with is no step of this page
    onAtEndChanged: {
        if (root.made)
            root.showCard();
    }
    function showCard() {
        if (root.atEnd && root.session.router.route === "now/overdose")
            root.session.router.open("now/handoff");
    }
    function backFromCard() {
        if (root.atEnd && root.session.router.route === "now/overdose")
            root.model.stepBack();
    }

    Component.onCompleted: {
        if (root.argument !== "" || !root.model.running) // without one: back to what is going on
            root.model.start(root.argument === "" ? "overdose" : root.argument);
        root.backFromCard();
        root.made = true;
        toTitle.start();
    }

    Timer { // once the page is there
        id: toTitle
        interval: 0
        onTriggered: title.forceActiveFocus()
    }
    Connections { // a new step begins at its top, and so does another person's
        target: root.model.step
        function onTitleChanged() { root.scrollToTop(); }
    }
    readonly property string shownFor: root.model.protocol.protocolId + " " + root.model.people.person
    onShownForChanged: root.scrollToTop()
    onVisibleChanged: { // wherever it was opened from: a screen reader begins at the instruction
        if (!root.visible)
            return;
        root.backFromCard();
        toTitle.restart();
    }
    NowPlaces { id: places }
    Binding { // what the voice says of the clock; it may be said on another page
        target: root.session.now.senses
        property: "waitForm"
        //: Read aloud by a voice. %1 is the number of the next dose, %2 a number of minutes after the last one
        value: qsTr("Dose %1 from %2 minutes after the last one, if needed.")
        restoreMode: Binding.RestoreNone
    }
    Binding {
        target: root.session.now.senses
        property: "dueForm"
        //: Read aloud by a voice when another dose may be given. %1 is its number
        value: qsTr("Time for dose %1, if needed.")
        restoreMode: Binding.RestoreNone
    }
    Binding {
        target: root.session.now.senses
        property: "personDueForm"
        //: Read aloud by a voice when another dose may be given and more than one person is down. %1 is 1, 2 …, %2 the
        //: number of the dose
        value: qsTr("Person %1: time for dose %2, if needed.")
        restoreMode: Binding.RestoreNone
    }

    fixedTop: [
        Item {
            Layout.fillWidth: true
            implicitWidth: 358
            implicitHeight: hide.visible ? hide.height : steps.implicitHeight

            StepBar {
                id: steps
                width: parent.width - (hide.visible ? hide.width - 8 : 0)
                height: implicitHeight
                anchors.verticalCenter: parent.verticalCenter
                count: root.model.step.count
                current: root.model.step.at
            }
            HideButton {
                id: hide
                objectName: "hide"
                height: Theme.small ? 48 : Theme.target
                x: parent.width - width + 16
                visible: root.tight && Hiding.offered
            }
        },
        RunPeople { model: root.model }
    ]

    VStack {
        spacing: Theme.small ? 0 : 4

        HText {
            id: title
            objectName: "stepTitle"
            style: "protocol"
            text: root.model.step.title
            focus: true
            Accessible.focusable: true
        }
        HText {
            visible: root.condition !== "" && !(root.tight && root.paced) // there the ring goes first
            style: "protocolLine"
            text: root.condition
        }
    }
    RunSteps {
        model: root.model
        clockElsewhere: root.clockInDock
    }
    HText {
        visible: root.condition !== "" && root.tight && root.paced
        style: "protocolLine"
        text: root.condition
    }
    RunAsides {
        model: root.model
        senses: root.session.now.senses
        onMarksRequested: marks.open = true
        onWalkRequested: root.session.router.open(root.model.step.opens)
    }
    DoseClockCard {
        visible: root.tight && !root.paced && !root.clockInDock
        model: root.model
    }
    Repeater { // at 200 % the other ways out follow the lines
        model: root.tight && (!root.paced || Theme.landscape) ? root.model.step.branches : null
        delegate: HButton {
            id: way
            required property int index
            required property string label
            required property bool goesOn
            required property bool grand
            width: root.contentWidth
            kind: "line"
            wordStyle: way.grand ? "big" : "way"
            text: way.goesOn
                //: Emergency steps: on, without giving the next dose now
                ? qsTr("No dose now: go on") : way.label
            onClicked: root.model.branch(way.index)
        }
    }

    SaveBanner {
        trouble: root.troubleUnder ? root.model.saving.trouble : ""
        onRetryRequested: root.model.saving.retry()
        onUnderstood: root.model.saving.knowSetAside()
    }

    notice: [
        SaveBanner {
            brief: Theme.phone
            trouble: root.troubleUnder ? "" : root.model.saving.trouble
            onRetryRequested: root.model.saving.retry()
            onUnderstood: root.model.saving.knowSetAside()
        },
        DoseClockCard {
            visible: !root.tight && !root.clockInDock && !root.paced && !root.spare
            model: root.model
        }
    ]

    dock: RunDock {
        objectName: "dockOfRun"
        model: root.model
        tight: root.tight
        clock: root.clockInDock
        onCallRequested: root.session.router.open("now/call", "911")
        onMarksRequested: marks.open = true
        onLeaveRequested: root.session.router.back()
    }

    sheets: MarksSheet {
        id: marks
        model: root.model
        onCloseRequested: marks.open = false
        onCallRequested: {
            marks.open = false;
            root.session.router.open("now/call", "911");
        }
        onCardRequested: {
            marks.open = false;
            root.handOver();
        }
        onLeaveRequested: {
            marks.open = false;
            root.session.router.back();
        }
        leaveTo: root.tight ? places.nameOf(root.session.router.backRoute) : ""
    }
}
