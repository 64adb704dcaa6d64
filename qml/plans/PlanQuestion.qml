pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The question, the person's own items, the field for their own words, and examples that become items when tapped.
VStack {
    id: root

    required property PlanModel model
    required property ScreenPage page

    spacing: 8

    // Words came back after a restart: the same field, the cursor where it was.
    function comeBack(): void {
        if (!root.model.returned || root.model.editingId !== "")
            return;
        field.focusField();
        field.cursorPosition = root.model.cursor;
        root.page.ensureVisible(field);
    }

    // What stands beside a thing to be put out of reach, in one line.
    function beside(where: string, who: string, when: string, done: bool): string {
        let line = where;
        for (const part of [who, when]) {
            if (part !== "")
                line += (line === "" ? "" : "; ") + part;
        }
        if (!done)
            return line;
        //: Under a step that makes the surroundings safer: it is done
        return (line === "" ? "" : line + ". ") + qsTr("Done");
    }

    Component.onCompleted: back.start()
    Connections {
        target: root.model
        function onOpened() { back.start(); }
    }
    Timer { // after the page has taken the focus
        id: back
        interval: 0
        onTriggered: root.comeBack()
    }
    Timer { // after the rows have changed places
        id: follow
        property int row: 0
        interval: 0
        onTriggered: (items.itemAt(follow.row) as PlanItemRow).focusHandle()
    }

    Item { width: 1; implicitHeight: Theme.small ? 0 : 8 }
    HText {
        Layout.fillWidth: true
        style: "question"
        heading: true
        text: root.model.question
    }
    HText {
        Layout.fillWidth: true
        visible: text !== ""
        style: Theme.phone ? "body" : "person"
        color: Theme.inkQuiet
        text: root.model.help
    }
    Item { width: 1; implicitHeight: 4 }
    Banner {
        visible: root.model.returned
        iconName: "history"
        text: root.model.minutesAgo < 1
            //: A plan after a restart: the words that were being typed are in the field again
            ? qsTr("Your words are back. You were here a moment ago.")
            : root.model.minutesAgo === 1
            //: A plan after a restart
            ? qsTr("Your words are back. You were here 1 minute ago.")
            //: A plan after a restart. %1 is a number of minutes, 2 or more
            : qsTr("Your words are back. You were here %1 minutes ago.").arg(root.model.minutesAgo)
    }
    Banner {
        visible: root.model.savedPhase === "failed"
        tone: "caution"
        text: root.model.trouble === PlanModel.DiskFull
            //: A change in a plan is not on disk
            ? qsTr("The disk is full. Your words are here but not on disk yet. Make some room.")
            : root.model.trouble === PlanModel.ReadOnly
            //: A change in a plan is not on disk
            ? qsTr("This device’s storage can only be read. Your words are here but not on disk.")
            //: A change in a plan is not on disk
            : qsTr("Your words are here but not on disk yet.")
        //: Button of a warning that something could not be written
        actionText: qsTr("Try now")
        onActionTriggered: root.model.retry()
    }
    Repeater {
        id: items
        model: root.model.items
        delegate: PlanItemRow {
            id: row
            required property int index
            required property string itemId
            required property string words
            required property string phone
            required property string where
            required property string who
            required property string when
            required property bool done
            width: root.width
            number: row.index + 1
            text: row.words
            movable: items.count > 1
            line: root.model.field === "contact"
                ? (row.phone !== "" ? row.phone
                    //: Under a person in a plan who has no phone number yet
                    : qsTr("No number yet"))
                : root.model.field === "means"
                ? root.beside(row.where, row.who, row.when, row.done) : ""
            onClicked: root.model.edit(row.itemId)
            onMoveRequested: (steps) => {
                follow.row = Math.max(0, Math.min(items.count - 1, row.index + steps));
                root.model.move(row.itemId, steps);
                follow.start();
            }
        }
    }
    PlanItemField {
        id: field
        objectName: "own"
        width: root.width
        placeholder: root.model.hint
        text: root.model.typed
        onEdited: (value) => root.model.type(value, field.cursorPosition)
        onAdded: root.model.add()
        onFinished: root.model.flush()
        // Items that come in above it must not push the field out of sight while someone writes in it.
        onYChanged: {
            if (field.editing)
                root.page.ensureVisible(field);
        }
    }
    HText {
        visible: root.model.skipped
        style: "quiet"
        //: Under the field of a question that was passed with Skip
        text: qsTr("Skipped for now. Anything you add here opens it again.")
    }
    Item { width: 1; implicitHeight: 4; visible: examples.visible }
    HText {
        id: over
        visible: examples.visible
        style: "quiet"
        font.weight: Font.DemiBold
        //: Over examples that a person can tap to put them into their plan
        text: qsTr("Tap what fits")
    }
    Flow {
        id: examples
        width: root.width
        visible: root.model.examples.length > 0
        spacing: Theme.gapTarget
        Accessible.role: Accessible.Grouping
        Accessible.name: over.text

        Repeater {
            model: root.model.examples
            delegate: Chip {
                id: chip
                required property string modelData
                width: Math.min(implicitWidth, root.width)
                adding: true
                text: chip.modelData
                onClicked: root.model.addExample(chip.modelData)
            }
        }
    }
}
