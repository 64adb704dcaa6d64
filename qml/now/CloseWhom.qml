pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Whom the visit was with: one of the people here, or nobody yet. Never needed. While records are locked no name is
// here, and none is asked.
VStack {
    id: root

    required property AppSession session
    required property CloseChoices choices
    property bool all: false     // every name, not only the newest

    readonly property bool open: root.session.lock.state === LockModel.Unlocked
    readonly property bool locked: root.session.lock.state === LockModel.Locked
    readonly property int shown: 6

    readonly property bool offered: root.locked || root.open && root.session.people.list.count > 0

    spacing: 12

    Component.onCompleted: {
        if (root.open)
            root.session.people.list.refresh();
    }
    Connections {
        target: root.session.lock
        function onUnlocked() { root.session.people.list.refresh(); }
    }

    HText {
        style: "section"
        //: Page that closes a visit: heading over the people it may have been with
        text: qsTr("Who was it with?")
    }
    Flow {
        objectName: "whom"
        width: root.width
        visible: root.open
        spacing: Theme.gapTarget
        OneChip {
            objectName: "whomNobody"
            on: root.choices.personId === ""
            //: Page that closes a visit: whom it was with is left open
            text: qsTr("Say later")
            onClicked: root.choices.was("", "")
        }
        Repeater {
            model: root.session.people.list
            OneChip {
                required property int index
                required property string personId
                required property string name
                objectName: "whom-" + name
                visible: index < root.shown || root.all || on
                on: root.choices.personId === personId
                text: name
                onClicked: root.choices.was(on ? "" : personId, name)
            }
        }
        Chip {
            visible: !root.all && root.session.people.list.count > root.shown
            adding: true
            //: Page that closes a visit: shows the rest of the names
            text: qsTr("More names")
            onClicked: root.all = true
        }
    }
    HText {
        color: Theme.inkQuiet
        text: root.locked
            //: Page that closes a visit while records are locked
            ? qsTr("Records are locked, so no names show here. A follow-up asks who it was.")
            //: Page that closes a visit, under the people it may have been with
            : qsTr("The visit and its follow-ups are then kept with them. You can leave this open.")
    }
}
