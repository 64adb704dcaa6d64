pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The plan looked at again in one sweep: line after line, a tap each. Nothing has to be answered, and every tap is
// kept.
ScreenPage {
    id: root

    required property AppSession session
    property string argument // the plan's id

    readonly property SweepModel model: root.session.stories.sweep
    readonly property bool mine: root.model.loaded && root.model.planId === root.argument
    readonly property list<string> answers: ["helped", "not", "unused"]

    //: Back
    backTo: qsTr("Back")
    //: Title of the page on which a plan is looked at again, line after line
    title: qsTr("Line by line")
    //: Under the title 'Line by line'
    subtitle: qsTr("Read each one aloud. A tap where there is something to say; the rest stays as it is.")
    savedPhase: !root.mine ? "" : root.model.saveTrouble !== "" ? "failed" : root.model.kept ? "saved" : ""
    spacing: 24
    onBackRequested: root.session.router.back()

    function load(): void { root.model.open(root.argument); }
    function words(answer: string): string {
        switch (answer) {
        //: A line of a plan: the person used it, and it helped
        case "helped": return qsTr("It helped");
        //: A line of a plan: the person used it, and it did not help
        case "not": return qsTr("Did not help");
        //: A line of a plan: the person did not use it
        default: return qsTr("Not used");
        }
    }

    Component.onCompleted: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
    }

    Banner {
        visible: root.model.failed
        tone: "caution"
        //: A plan could not be read
        text: qsTr("This plan cannot be read. It may have been erased meanwhile.")
        //: Button of a warning that something could not be read
        actionText: qsTr("Try again")
        onActionTriggered: root.load()
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.mine ? root.model.saveTrouble : ""
        onRetryRequested: root.model.retry()
    }
    HText {
        visible: root.mine && root.model.rows.count === 0
        Layout.fillWidth: true
        color: Theme.inkQuiet
        //: A plan without a line
        text: qsTr("Nothing stands in this plan yet.")
    }
    Repeater {
        model: root.mine ? root.model.rows : null
        delegate: VStack {
            id: line
            required property string itemId
            required property string heading
            required property string words
            required property bool asks
            required property string answer
            required property string before
            required property bool out
            objectName: "line"
            Layout.fillWidth: true
            spacing: 8

            HText {
                Layout.fillWidth: true
                visible: line.heading !== ""
                style: "label"
                heading: true
                color: Theme.actionInk
                text: line.heading
            }
            HText {
                Layout.fillWidth: true
                style: "person"
                font.strikeout: line.out
                color: line.out ? Theme.inkQuiet : Theme.ink
                text: line.words
            }
            HText {
                objectName: "saidBefore"
                Layout.fillWidth: true
                visible: line.before !== "" && !line.out
                color: Theme.inkQuiet
                //: Under a line of a plan. %1 is what the person said of it on an earlier day: 'It helped', 'Not used'
                text: qsTr("Before: %1").arg(root.words(line.before))
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gapTarget
                Accessible.role: Accessible.Grouping
                Accessible.ignored: !line.enabled
                Accessible.name: line.words

                Repeater {
                    model: line.asks && !line.out ? root.answers : []
                    delegate: OneChip {
                        id: chip
                        required property string modelData
                        objectName: chip.modelData
                        text: root.words(chip.modelData)
                        on: line.answer === chip.modelData
                        onClicked: root.model.answer(line.itemId, chip.modelData)
                    }
                }
                Chip {
                    objectName: "out"
                    deed: true
                    text: line.out
                        //: Chip on a line that was taken out of a plan: back into it
                        ? qsTr("Put back")
                        //: Chip on a line of a plan: it goes out of the plan
                        : qsTr("Take out")
                    onClicked: root.model.setOut(line.itemId, !line.out)
                }
            }
        }
    }

    dock: HButton {
        objectName: "sweepDone"
        Layout.fillWidth: true
        visible: root.mine
        //: Button: the plan was looked at, line by line
        text: qsTr("Done")
        onClicked: root.session.router.back()
    }
}
