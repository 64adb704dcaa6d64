pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// One instruction a screen. The dock is the same on every step, so that the hand learns it; the clock never leaves. Nothing moves
// here but the clock and the pacer, and nothing needs an unlock.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property RunModel model: session.run
    readonly property bool paced: root.model.pacer !== ""
    // At 200 % the header and the marks step aside for the words (picture 17b), on a low tablet too; both stand in the sheet.
    readonly property bool tight: Theme.largeText && (Theme.phone || Theme.windowHeight < 900)

    Accessible.name: root.model.title
    backTo: root.tight ? "" : places.nameOf(root.session.router.backRoute)
    //: Overdose run, top right: opens the card that is read out to the ambulance crew
    actionText: root.tight ? "" : qsTr("EMS card")
    actionIcon: "assignment"
    spacing: Theme.small ? 4 : 12
    onBackRequested: root.session.router.back()
    onActionTriggered: root.handOver()

    function handOver() {
        root.model.handOver();
        root.showCard();
    }
    function showCard() {
        if (root.model.running && root.model.atEnd && root.session.router.route === "now/overdose")
            root.session.router.open("now/handoff");
    }

    Component.onCompleted: {
        if (root.argument !== "" || !root.model.running) // without one: back to what is going on
            root.model.start(root.argument === "" ? "overdose" : root.argument);
    }

    Connections {
        target: root.model
        function onChanged() { root.showCard(); }
    }
    Connections { // a new step begins at its top
        target: root.model
        function onTitleChanged() { root.scrollToTop(); }
    }
    NowPlaces { id: places }
    Binding { // what the voice says of the clock; it may be said on another page
        target: root.session.kit.senses
        property: "waitForm"
        //: Read aloud by a voice. %1 is the number of the next dose, %2 a number of minutes after the last one
        value: qsTr("Dose %1 from %2 minutes after the last one, if needed.")
        restoreMode: Binding.RestoreNone
    }
    Binding {
        target: root.session.kit.senses
        property: "dueForm"
        //: Read aloud by a voice when another dose may be given. %1 is its number
        value: qsTr("Time for dose %1, if needed.")
        restoreMode: Binding.RestoreNone
    }
    Binding {
        target: root.session.kit.senses
        property: "personDueForm"
        //: Read aloud by a voice when another dose may be given and more than one person is down. %1 is 1, 2 …, %2 the number of the dose
        value: qsTr("Person %1: time for dose %2, if needed.")
        restoreMode: Binding.RestoreNone
    }

    fixedTop: [
        StepBar {
            count: root.model.stepCount
            current: root.model.stepAt
        },
        RunPeople { model: root.model }
    ]

    VStack {
        spacing: Theme.small ? 0 : 4

        HText {
            style: "protocol"
            text: root.model.title
        }
        HText {
            visible: root.model.condition !== ""
            style: "protocolLine"
            // A note is a sentence of its own; a condition leads to the lines.
            //: Overdose run: when a step is to be taken, before its lines. %1 is a condition such as 'If breathing is still not normal'
            text: root.model.condition.endsWith(".") ? root.model.condition : qsTr("%1:").arg(root.model.condition)
        }
    }
    RunSteps { model: root.model }
    RunAsides {
        model: root.model
        senses: root.session.kit.senses
    }
    DoseClockCard {
        visible: root.tight
        model: root.model
    }
    Repeater { // at 200 % the other ways out follow the lines
        model: root.tight ? root.model.branches : null
        delegate: HButton {
            id: way
            required property int index
            required property string label
            required property bool goesOn
            width: root.contentWidth
            kind: "line"
            text: way.goesOn
                //: Emergency steps: on, without giving the next dose now
                ? qsTr("No dose now: go on") : way.label
            onClicked: root.model.branch(way.index)
        }
    }

    notice: [
        SaveBanner {
            trouble: root.model.saveTrouble
            onRetryRequested: root.model.retry()
            onUnderstood: root.model.knowSetAside()
        },
        UndoBar {
            visible: root.model.canUndo
            //: After a mark was written. %1 is what was done, %2 the time: 'Dose 1 given, 2:04'
            text: qsTr("%1, %2").arg(root.model.undoText).arg(root.model.undoTime)
            onUndoRequested: root.model.undo()
        },
        DoseClockCard {
            visible: !root.tight && !root.paced && !(Theme.small && root.model.canUndo)
            model: root.model
        }
    ]

    dock: RunDock {
        model: root.model
        tight: root.tight
        onMarksRequested: marks.open = true
        onLeaveRequested: root.session.router.back()
    }

    sheets: MarksSheet {
        id: marks
        model: root.model
        onCloseRequested: marks.open = false
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
