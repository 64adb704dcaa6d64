pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One item of a plan, open for change: its words, what stands beside them, its place, and taking it out. Closing keeps it.
Sheet {
    id: root

    required property PlanModel model

    readonly property bool contact: model.field === "contact"
    readonly property bool means: model.field === "means"

    function moved(steps: int): void { root.model.move(root.model.editingId, steps); }

    open: model.editingId !== ""
    //: Title of the sheet over one item of a plan
    title: qsTr("Change this")
    //: Closes a sheet and keeps what was changed in it
    closeText: qsTr("Done")
    onCloseRequested: root.model.endEdit()
    onOpenChanged: {
        if (root.open && root.model.returned)
            soon.start(); // after the sheet has taken the focus
    }

    Timer {
        id: soon
        interval: 0
        onTriggered: {
            words.focusField();
            words.cursorPosition = root.model.cursor;
        }
    }

    HField {
        id: words
        objectName: "words"
        person: true
        label: root.contact
            //: Field of a person in a plan
            ? qsTr("Who")
            : root.means
            //: Field of a thing to be put out of reach
            ? qsTr("What")
            //: Field of an item of a plan
            : qsTr("In your own words")
        text: root.model.editText
        onEdited: (value) => root.model.typeEdit("text", value, words.cursorPosition)
        onAccepted: root.model.endEdit()
        onFinished: root.model.flush()
    }
    HField {
        visible: root.contact
        //: Field of a person in a plan
        label: qsTr("Phone number")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        text: root.model.editPhone
        onEdited: (value) => root.model.typeEdit("phone", value, 0)
        onFinished: root.model.flush()
    }
    HField {
        visible: root.means
        //: Field of a thing to be put out of reach
        label: qsTr("Where is it now?")
        text: root.model.editWhere
        onEdited: (value) => root.model.typeEdit("where", value, 0)
        onFinished: root.model.flush()
    }
    HField {
        visible: root.means
        //: Field of a thing to be put out of reach
        label: qsTr("Who could hold it?")
        text: root.model.editWho
        onEdited: (value) => root.model.typeEdit("who", value, 0)
        onFinished: root.model.flush()
    }
    HField {
        visible: root.means
        //: Field of a thing to be put out of reach
        label: qsTr("By when?")
        text: root.model.editWhen
        onEdited: (value) => root.model.typeEdit("when", value, 0)
        onFinished: root.model.flush()
    }
    CheckRow {
        visible: root.means
        //: Tick on a step that makes the surroundings safer
        text: qsTr("This is done")
        ticked: root.model.editDone
        onTickRequested: (ticked) => root.model.setEditDone(ticked)
    }
    ButtonPair {
        visible: root.model.items.count > 1
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
        onClicked: root.model.remove(root.model.editingId)
    }
}
