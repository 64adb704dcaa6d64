pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Marks, the one next action, Back and the other ways out: in the same place on every step. Until somebody has called
// for help the first mark calls; on the step that is for the call the large button does, and the first mark says that
// it is done already. Once it is written that somebody called, the first mark calls again. So there is a call under the
// thumb on every step.
VStack {
    id: root

    required property RunModel model
    property bool tight: false
    // marks in the dock, the first of the protocol on every step; the others have their sheet
    readonly property int most: 4
    property bool clock: false // the dose clock stands here, where the dock is beside the words
    readonly property bool paced: root.model.pacer.kind !== ""
    property int smallWays: 0 // counted, not bound: the rows are made while they are counted
    readonly property bool crowded: Theme.phone && !root.tight && root.smallWays > 1
    readonly property bool undoHere: root.tight && root.model.marks.canUndo && !root.model.marks.undoSeen
    readonly property bool calls: root.model.help.here && !root.answering // the large button calls
    readonly property bool doseDue: root.model.doses.calls
    //: In the button that writes that help was called: somebody did it before
    readonly property string calledWord: qsTr("Already called")

    //: In the mark that says that 911 was called: a tap opens its call sheet once more. Two short words.
    readonly property string againWord: qsTr("Call again")
    // Between the call sheet and the answer whether they were called both are in reach: the answer in the mark, the
    // call beside Back.
    readonly property bool callBeside: root.answering && !root.model.help.here
    // A phone on its side has no room for both beside two ways out: there the call stays, the answer is for the next
    // step.
    readonly property bool answering: root.model.help.asked && (root.model.help.here || !Theme.landscape || root.smallWays < 2)

    //: Overdose run: to the step before
    readonly property string backWord: qsTr("Back")
    readonly property bool bare: root.tight // three buttons in large letters: the arrow is enough

    // Large letters on a phone on its side: the call is a phone in red, and other ways out follow the lines, so that it
    // never stands below the edge.
    readonly property bool lying: root.tight && Theme.landscape

    readonly property string wordStyle: root.tight ? "way" : "label"

    signal marksRequested()
    signal callRequested()
    signal leaveRequested() // Back on the first step: the run goes on, its clock is in the emergency bar

    function countSmall(): void {
        let count = 0;
        for (let i = 0; i < root.model.step.branches.count; ++i) {
            if (!root.model.step.branches.word(i, "grand"))
                ++count;
        }
        root.smallWays = count;
    }
    Component.onCompleted: root.countSmall()
    Connections {
        target: root.model.step.branches
        function onRowsChanged() { root.countSmall(); }
    }
    // The button of the call for help, on every step: it calls, or writes that somebody did.
    function help(mark: string) {
        if (!root.answering && !root.model.help.here || root.answering && root.model.help.here)
            root.callRequested();
        else if (root.model.help.here)
            root.model.act();
        else
            root.model.marks.write(mark);
    }
    readonly property bool helpWrites: root.answering !== root.model.help.here

    stretch: true
    spacing: Theme.small || Theme.lowest || root.lying ? 4 : 8

    DoseClockCard {
        visible: root.clock
        model: root.model
    }
    HRow {
        visible: !root.tight
        spacing: Theme.gapTarget

        Repeater {
            model: root.model.marks.all
            delegate: MarkButton {
                id: button
                objectName: "mark-" + button.mark
                required property int index
                required property string mark
                required property string label
                required property string symbol
                required property string standing
                required property string at
                required property string said
                required property bool calls
                required property bool help
                required property bool dose
                required property bool undo // it was written just now
                required property string doneWords
                required property string doneAt
                readonly property bool timeFor: button.dose && root.doseDue && !button.undo
                readonly property string saying: button.calls && root.helpWrites ? root.calledWord
                    : button.undo && button.said === "" ? button.doneWords
                    : button.said !== "" ? button.said
                    //: Mark of a dose, when another one may be given. %1 is 'Dose 2'
                    : button.timeFor ? qsTr("%1 due").arg(button.label) : button.label
                visible: button.index < root.most
                iconName: button.timeFor ? "notifications_active" : button.calls && root.helpWrites ? "check"
                    : button.symbol
                phase: button.timeFor ? "now" : button.dose && button.standing === "due" ? "todo" : button.standing
                time: button.undo ? button.doneAt : button.at
                drawn: button.saying
                brief: button.doneWords
                offersUndo: button.undo
                offer: button.help && !button.calls ? root.againWord : ""
                text: button.time === "" ? button.saying : button.saying + " " + button.time
                onClicked: {
                    if (button.undo)
                        root.model.marks.undoMarkOf(button.mark);
                    else if (button.calls)
                        root.help(button.mark);
                    else if (button.help)
                        root.callRequested();
                    else
                        root.model.marks.write(button.mark);
                }
            }
        }
    }
    BigAction {
        objectName: "bigAction"
        snug: root.tight && (Theme.small || root.lying)
        kind: root.calls ? "emergency" : "fill"
        iconName: root.calls ? "call" : ""
        text: root.calls ? root.model.help.word : root.model.step.actionState === "done"
            //: Emergency steps, the large button where what it asks for is done already: only on. %1 is what was done
            //: ('911 called'), %2 a time
            ? qsTr("%1, %2: go on").arg(root.model.step.doneSays).arg(root.model.step.doneAt) : root.model.step.action
        onClicked: {
            if (root.calls)
                root.callRequested();
            else
                root.model.act();
        }
    }
    // A way out that is the large button of another step is as large here: the same word is never large on one step and
    // small on the next.
    Repeater {
        model: root.tight ? null : root.model.step.branches
        delegate: Way {
            id: grand
            visible: grand.grand
            wordStyle: "big"
        }
    }
    HRow { // in large letters the ways out of a pacer stay in reach: the ring and they are one screen
        visible: root.tight && root.paced && !root.lying
        spacing: Theme.gapTarget

        Repeater {
            model: root.tight && root.paced && !root.lying ? root.model.step.branches : null
            delegate: Way {}
        }
    }
    HRow {
        spacing: Theme.gapTarget

        HButton {
            id: back
            wordStyle: root.wordStyle
            Layout.fillWidth: true
            Layout.fillHeight: true
            // Never under 48 dp on a phone on its side.
            Layout.preferredWidth: root.callBeside ? 100 : !root.crowded && !root.bare ? 135
                : Theme.landscape && !root.bare ? 76 : 60
            Layout.maximumWidth: root.callBeside ? 64 : root.crowded ? 76 : root.width
            kind: "line"
            leftPadding: Theme.small ? 4 : 8
            rightPadding: Theme.small ? 4 : 8
            iconName: root.crowded && !root.callBeside ? "" : "arrow_back"
            text: root.bare || root.callBeside ? "" : root.backWord
            accessibleName: root.backWord
            onClicked: {
                if (root.model.marks.undoSeen) // a sign was ticked by mistake just now
                    root.model.marks.undo();
                else if (root.model.step.canStepBack)
                    root.model.stepBack();
                else
                    root.leaveRequested();
            }
        }
        Repeater {
            model: root.tight ? null : root.model.step.branches
            delegate: Way {
                id: way
                visible: !way.grand
                Layout.preferredWidth: root.smallWays > 1 ? 133 : 215
            }
        }
        HButton {
            objectName: "callBeside"
            visible: root.callBeside
            Layout.fillHeight: true
            Layout.preferredWidth: 100 // a share: HRow gives at least 48 dp for it on a phone on its side
            Layout.maximumWidth: 64
            kind: "emergency"
            leftPadding: 4
            rightPadding: 4
            iconName: "call"
            accessibleName: root.model.help.word
            onClicked: root.callRequested()
        }
        Repeater {
            model: root.tight ? root.model.marks.all : null
            delegate: HButton {
                id: help
                required property string mark
                required property bool calls
                required property bool help
                readonly property bool writes: help.calls && root.helpWrites
                objectName: "help"
                wordStyle: root.wordStyle
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 160
                visible: help.help
                kind: help.calls && !help.writes ? "emergency" : "line"
                leftPadding: 4
                rightPadding: 4
                iconName: root.lying && !help.writes ? "call" : ""
                text: help.writes ? root.calledWord : root.lying ? "" : root.model.help.word
                accessibleName: help.writes ? root.calledWord : root.model.help.word
                onClicked: {
                    if (help.calls)
                        root.help(help.mark);
                    else
                        root.callRequested();
                }
            }
        }
        HButton {
            objectName: "marksButton"
            wordStyle: root.wordStyle
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 150
            visible: root.tight
            kind: root.undoHere ? "tint" : root.doseDue ? "now" : "line"
            leftPadding: Theme.small ? 4 : 8
            rightPadding: Theme.small ? 4 : 8
            text: root.undoHere
                //: In the button of the marks, in large letters: takes back the mark that was just written. One short
                //: word.
                ? qsTr("Undo")
                //: Overdose run with large text: opens the buttons that write a time
                : qsTr("Marks")
            accessibleDescription: root.undoHere ? root.model.marks.undoText + ", " + root.model.marks.undoTime : ""
            onClicked: {
                if (root.undoHere)
                    root.model.marks.undo();
                else
                    root.marksRequested();
            }
        }
    }

    component Way: HButton {
        id: branch
        required property int index
        required property string label
        required property bool goesOn
        required property bool toDose
        required property bool grand
        readonly property bool time: branch.toDose && root.doseDue
        objectName: "way"
        wordStyle: root.wordStyle
        Layout.fillWidth: true
        Layout.fillHeight: true
        kind: branch.time ? "now" : "line"
        // no line more: nothing may move
        iconName: branch.time && !root.tight && !root.crowded ? "notifications_active" : ""
        leftPadding: Theme.small ? 4 : 8
        rightPadding: Theme.small ? 4 : 8
        topPadding: Theme.lowest ? 2 : 8
        bottomPadding: topPadding
        text: branch.goesOn
            //: Emergency steps: on, without giving the next dose now
            ? qsTr("No dose now: go on") : branch.label
        onClicked: root.model.branch(branch.index)
    }
}
