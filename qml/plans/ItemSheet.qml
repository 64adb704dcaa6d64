pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One item of a plan, open for change: its words, what stands beside them, its place, and taking it out. Closing keeps
// it.
Sheet {
    id: root

    required property PlanModel model

    readonly property PlanItem item: model.editor.item
    readonly property string field: model.asked.field
    readonly property bool means: root.field === "means"
    readonly property bool goal: root.field === "goal"
    readonly property bool place: root.field === "place"
    readonly property bool contact: root.field === "contact"
    readonly property bool sign: root.field === "sign"
    readonly property bool early: root.model.editor.early // how a hard time shows
    property bool more: false // what could get in the way: open when asked for, or when something stands there

    function moved(steps: int): void { root.model.undo.move(root.model.editor.editingId, steps); }

    open: model.editor.editingId !== "" && !model.means.asking // the small questions open nothing
    //: Title of the sheet over one item of a plan
    title: qsTr("Change this")
    //: Closes a sheet and keeps what was changed in it
    closeText: qsTr("Done")
    onCloseRequested: root.model.editor.endEdit()
    onOpenChanged: {
        if (!root.open)
            return;
        root.more = root.item.barrier !== "" || (root.item.instead !== "" && !root.early);
        if (root.model.typing.returned)
            soon.start(); // after the sheet has taken the focus
    }

    Timer {
        id: soon
        interval: 0
        onTriggered: {
            words.focusField();
            words.cursorPosition = root.model.typing.cursor;
        }
    }
    PlanWords { id: say; model: root.model }

    ItemPart {
        id: words
        objectName: "words"
        model: root.model
        part: "text"
        person: true
        label: root.contact ? say.who : root.means ? say.what : root.place ? say.place : root.goal ? say.goal
            : root.sign ? say.signer : say.own
        text: root.item.text
        onAccepted: root.model.editor.endEdit()
    }
    ItemPart {
        objectName: "phone"
        visible: root.contact || root.place
        model: root.model
        part: "phone"
        label: say.phone
        inputMethodHints: Qt.ImhDialableCharactersOnly
        text: root.item.phone
    }
    YesNo {
        objectName: "consent"
        Layout.fillWidth: true
        visible: root.contact
        question: say.consent
        yes: say.yes
        no: say.no
        answer: root.item.consent
        onAnswered: (answer) => root.model.editor.setEditConsent(answer)
    }
    HButton {
        objectName: "toCircle"
        visible: root.model.known.circleOffer !== ""
        kind: "text"
        leading: true
        iconName: "groups"
        text: root.model.known.circleOffer === "change"
            //: Button: what was changed of somebody in a plan is changed in the person's circle of support too
            ? qsTr("Change it in the circle of support too")
            //: Button: somebody named in a plan goes into the person's circle of support
            : qsTr("Keep them in the circle of support")
        onClicked: root.model.known.takeCircleOffer()
    }
    ItemPart {
        objectName: "where"
        visible: root.means || root.place
        model: root.model
        part: "where"
        label: root.place ? say.address : say.whereNow
        text: root.item.where
    }
    ItemPart {
        objectName: "measure"
        visible: root.goal
        model: root.model
        part: "measure"
        label: say.measure
        text: root.item.measure
    }
    ItemPart {
        objectName: "then"
        visible: root.early
        model: root.model
        part: "instead"
        label: say.then
        text: root.item.instead
    }
    ItemPart {
        objectName: "who"
        visible: root.means || root.goal || root.early
        model: root.model
        part: "who"
        label: root.early ? say.told : root.goal ? say.helper : say.holder
        text: root.item.who
    }
    ItemPart {
        objectName: "when"
        visible: root.means || root.place
        model: root.model
        part: "when"
        label: root.place ? say.hours : say.byWhen
        text: root.item.when
    }
    CheckRow {
        objectName: "done"
        visible: root.means || root.goal || root.sign
        divider: false
        text: root.sign ? say.signed : say.done
        ticked: root.item.done
        onTickRequested: (ticked) => root.model.editor.setEditDone(ticked)
    }
    DayPicker {
        Layout.fillWidth: true
        visible: root.goal || root.field === "date" || (root.sign && root.item.done)
        model: root.model
        label: root.goal ? say.byWhen : root.sign ? say.signedOn : say.day
    }
    ItemPart {
        objectName: "time"
        visible: root.field === "date"
        model: root.model
        part: "when"
        label: say.time
        text: root.item.when
    }
    ItemPart {
        objectName: "progress"
        visible: root.goal
        model: root.model
        part: "progress"
        multiline: true
        label: say.progress
        text: root.item.progress
    }
    HButton {
        objectName: "more"
        visible: !root.more && root.field !== "date" && !root.sign && !root.early
        kind: "text"
        leading: true
        iconName: "add"
        text: say.barrier
        onClicked: root.more = true
    }
    ItemPart {
        objectName: "barrier"
        visible: root.more
        model: root.model
        part: "barrier"
        label: say.barrier
        text: root.item.barrier
    }
    ItemPart {
        objectName: "instead"
        visible: root.more && !root.early // a sign has it above
        model: root.model
        part: "instead"
        label: say.instead
        text: root.item.instead
    }
    YesNo {
        objectName: "used"
        Layout.fillWidth: true
        // never of a person, nor of what is put out of reach: 'did you use it?' under a gun asks something else
        visible: root.field !== "date" && !root.sign && !root.goal && !root.contact && !root.means
        question: say.used
        yes: say.yes
        no: say.notYet
        answer: root.item.used
        onAnswered: (answer) => root.model.editor.review(answer, root.item.helped)
    }
    YesNo {
        objectName: "helped"
        Layout.fillWidth: true
        visible: root.item.used === PlanItem.Yes && !root.contact && !root.means
        question: say.helped
        yes: say.yes
        no: say.no
        answer: root.item.helped
        onAnswered: (answer) => root.model.editor.review(PlanItem.Yes, answer)
    }
    ButtonPair {
        visible: root.model.asked.items.count > 1
        share: 1

        HButton {
            kind: "line"
            iconName: "arrow_upward"
            //: Button: moves an item of a plan one place up
            text: qsTr("Move up")
            onClicked: root.moved(-1)
        }
        HButton {
            kind: "line"
            iconName: "arrow_downward"
            //: Button: moves an item of a plan one place down
            text: qsTr("Move down")
            onClicked: root.moved(1)
        }
    }
    HButton {
        objectName: "takeOut"
        Layout.fillWidth: true
        kind: "caution"
        //: Button: takes an item out of a plan; it can be put back
        text: qsTr("Take it out")
        onClicked: root.model.undo.remove(root.model.editor.editingId)
    }
}
