pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What the person answers to the question: their own items, their own words, options or examples to tap, and people or
// places that are known already.
VStack {
    id: root

    required property PlanModel model
    required property ScreenPage page
    readonly property alias ownField: own
    readonly property bool oneText: root.model.asked.field === "text"
    property bool canPick: true // not in hand-over: the directory and other plans are not part of this one
    readonly property bool handed: !root.canPick && !Theme.phone // larger targets in the person's own hands
    readonly property bool picks: root.canPick && (root.model.asked.field === "contact" || root.model.asked.field === "place")

    signal pickRequested()

    spacing: 8

    function focusOwn(cursor: int): void {
        if (root.oneText) { // one by one: Qt 6.4's compiler dies on a thing that is the one or the other
            sole.focusField();
            sole.cursorPosition = cursor;
            root.page.ensureVisible(sole);
        } else {
            own.focusField();
            own.cursorPosition = cursor;
            root.page.ensureVisible(own);
        }
    }

    PlanWords { id: say; model: root.model }
    PlanLines { id: lines }
    Timer { // after the rows have changed places
        id: follow
        property int row: 0
        interval: 0
        onTriggered: (items.itemAt(follow.row) as PlanItemRow).focusHandle()
    }

    Repeater {
        id: items
        model: root.oneText ? null : root.model.asked.items
        delegate: PlanItemRow {
            id: row
            required property int index
            required property string itemId
            required property string words
            required property string phone
            required property string where
            required property string when
            required property bool done
            required property string beside
            required property string dateWords
            required property string barrier
            required property string instead
            required property int consent
            required property int used
            required property int helped
            required property bool option
            visible: !row.option // it is ticked among the options
            width: root.width
            number: row.index + 1
            big: root.handed
            text: row.words
            movable: items.count > 1 && root.model.asked.field !== "choice"
            line: lines.after(lines.after(lines.beside(root.model.asked.field, row.phone, row.where, row.when, row.done,
                                                       row.beside, row.dateWords, row.consent),
                                          lines.detour(row.barrier, row.instead)),
                              lines.looked(root.model.asked.field, row.used, row.helped))
            onClicked: root.model.editor.edit(row.itemId)
            onMoveRequested: (steps) => {
                follow.row = Math.max(0, Math.min(items.count - 1, row.index + steps));
                root.model.undo.move(row.itemId, steps);
                follow.start();
            }
        }
    }
    HText {
        visible: options.visible
        style: "quiet"
        font.weight: Font.DemiBold
        text: root.model.asked.single ? say.tapOne : say.tapAny
    }
    Flow {
        id: options
        width: root.width
        visible: root.model.asked.options.count > 0
        spacing: Theme.gapTarget
        Accessible.role: Accessible.Grouping
        Accessible.ignored: !root.enabled
        Accessible.name: root.model.asked.question

        Repeater {
            model: root.model.asked.single ? root.model.asked.options : null
            delegate: OneChip {
                id: one
                required property string optionId
                required property string words
                required property bool chosen
                width: Math.min(implicitWidth, root.width)
                on: one.chosen
                big: root.handed
                text: one.words
                onClicked: root.model.typing.choose(one.optionId, !one.chosen)
            }
        }
        Repeater {
            model: root.model.asked.single ? null : root.model.asked.options
            delegate: Chip {
                id: option
                required property string optionId
                required property string words
                required property bool chosen
                width: Math.min(implicitWidth, root.width)
                on: option.chosen
                big: root.handed
                text: option.words
                onClicked: root.model.typing.choose(option.optionId, !option.chosen)
            }
        }
    }
    MeansCard {
        width: root.width
        model: root.model
        page: root.page
        handed: root.handed
    }
    PlanItemField {
        id: own
        objectName: "own"
        width: root.width
        visible: !root.oneText && !root.model.means.asking // one question at a time
        handed: root.handed
        placeholder: root.model.asked.hint
        text: root.oneText ? "" : root.model.typing.typed
        onEdited: (value) => root.model.typing.type(value, own.cursorPosition)
        onAdded: root.model.typing.add()
        onFinished: root.model.flush()
        // Items that come in above it must not push the field out of sight while someone writes in it.
        onYChanged: {
            if (own.editing)
                root.page.ensureVisible(own);
        }
    }
    HField {
        id: sole
        objectName: "long"
        width: root.width
        visible: root.oneText
        multiline: true
        minLines: 4
        person: true
        handed: root.handed
        placeholder: root.model.asked.hint
        text: root.oneText ? root.model.typing.typed : ""
        onEdited: (value) => root.model.typing.type(value, sole.cursorPosition)
        onFinished: root.model.flush()
    }
    HButton {
        objectName: "pick"
        visible: root.picks
        kind: "text"
        leading: true
        iconName: root.model.asked.field === "place" ? "place" : "groups"
        text: root.model.asked.field === "place"
            //: Button: picks a place for the plan from the directory
            ? qsTr("Pick from the directory")
            //: Button: picks someone for the plan from the person's other plans or from the directory
            : qsTr("Pick someone known, or from the directory")
        onClicked: root.pickRequested()
    }
    HText {
        width: root.width
        visible: root.model.asked.skipped || root.model.asked.declined
        style: "quiet"
        text: root.model.asked.declined
            //: Under the field of a question whose part of the plan the person does not want
            ? qsTr("Declined. Anything you add here opens it again.")
            //: Under the field of a question that was passed with Skip
            : qsTr("Skipped for now. Anything you add here opens it again.")
    }
    Item { width: 1; implicitHeight: 4; visible: examples.visible }
    HText {
        visible: examples.visible
        style: root.handed ? "person" : "quiet"
        color: root.handed ? Theme.inkQuiet : Theme.ink
        font.weight: root.handed ? Font.Normal : Font.DemiBold
        text: root.oneText ? say.tapToBegin : say.tapWhatFits
    }
    Flow {
        id: examples
        width: root.width
        visible: root.model.asked.examples.length > 0 && !root.model.means.asking
        spacing: Theme.gapTarget
        Accessible.role: Accessible.Grouping
        Accessible.ignored: !root.enabled
        Accessible.name: root.oneText ? say.tapToBegin : say.tapWhatFits

        Repeater {
            model: root.model.asked.examples
            delegate: Chip {
                id: chip
                required property string modelData
                width: Math.min(implicitWidth, root.width)
                adding: true
                big: root.handed
                text: chip.modelData
                onClicked: root.model.typing.addExample(chip.modelData)
            }
        }
    }
    HButton {
        objectName: "decline"
        visible: root.model.asked.items.count === 0 && !root.model.asked.declined && root.model.typing.typed === ""
        kind: "text"
        leading: true
        text: say.decline
        onClicked: root.model.asked.decline()
    }
}
