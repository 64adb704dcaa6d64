pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The person has their plan. What happens to what is here: kept for follow-up, or erased. Erasing asks once, in plain
// words.
Sheet {
    id: root

    required property TakeModel model
    property bool sure: false

    signal keepRequested()

    title: root.model.passing
        //: Title after a person has taken a plan that is in memory only
        ? qsTr("Close it?")
        : root.sure
        //: Title before a person's records are erased. %1 is what they are called
        ? qsTr("Erase everything about %1?").arg(root.model.personName)
        //: Title after a person has taken their plan
        : qsTr("And what is here?")
    onOpenChanged: root.sure = false

    HText {
        Layout.fillWidth: true
        style: "body"
        text: root.model.passing
            //: After a person has taken a plan that is in memory only
            ? qsTr("Nothing of this plan was written to this device. When you close it, the words are wiped from memory and cannot come back.")
            : root.sure
            //: Before a person's records are erased
            ? qsTr("Their plans with every version, and what was typed and not finished, can never be read again on this device. Paper, phones and files they took stay theirs. This cannot be taken back.")
            //: After a person has taken their plan
            : qsTr("The plan can stay here, locked, so that you can look at it together next time. Or nothing stays.")
    }
    Banner {
        visible: root.model.erasing.failed
        tone: "caution"
        //: Erasing a person failed
        text: qsTr("Nothing was erased: the disk did not take it. Try again.")
    }
    HButton {
        objectName: "keep"
        Layout.fillWidth: true
        visible: !root.sure && !root.model.passing
        //: Button: the plan stays in the app
        text: qsTr("Keep it here for follow-up")
        onClicked: root.keepRequested()
    }
    HButton {
        objectName: "erase"
        Layout.fillWidth: true
        visible: !root.sure && !root.model.passing
        kind: "line"
        //: Button: the person's records are erased; asks once more
        text: qsTr("Erase it now")
        onClicked: root.sure = true
    }
    HButton {
        objectName: "closePassing"
        Layout.fillWidth: true
        visible: root.model.passing
        //: Button: wipes a plan that is in memory only
        text: qsTr("Close and leave nothing")
        onClicked: root.model.erasing.erase()
    }
    HButton {
        Layout.fillWidth: true
        visible: root.model.passing
        kind: "line"
        //: Button: a plan in memory stays open for now
        text: qsTr("Not yet")
        onClicked: root.closeRequested()
    }
    HButton {
        objectName: "eraseSure"
        Layout.fillWidth: true
        visible: root.sure
        kind: "caution"
        busy: root.model.erasing.on
        //: Button: erases a person's records for good. %1 is what they are called
        text: qsTr("Erase %1").arg(root.model.personName)
        onClicked: root.model.erasing.erase()
    }
    HButton {
        Layout.fillWidth: true
        visible: root.sure
        kind: "line"
        //: Button: does not erase
        text: qsTr("Keep it")
        onClicked: root.sure = false
    }
}
