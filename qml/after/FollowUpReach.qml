pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// How to reach the person: call, what is safe, where to look, and who of their circle said yes.
VStack {
    id: root

    required property FollowUpModel model
    property bool more: false

    signal callRequested(argument: string)

    spacing: 12

    Banner {
        objectName: "noMessage"
        visible: root.model.contact.message === PlanItem.No
        tone: "caution"
        iconName: "voice_over_off"
        //: Stands before every call to somebody with whom no message may be left
        text: qsTr("Leave no message")
    }
    HButton {
        objectName: "callThem"
        Layout.fillWidth: true
        visible: root.model.contact.callArgument !== ""
        big: true
        iconName: "call"
        //: Button: opens the call sheet. %1 is what a person is called
        text: qsTr("Call %1").arg(root.model.name)
        onClicked: root.callRequested(root.model.contact.callArgument)
    }
    HButton {
        objectName: "reachMore"
        visible: !root.more && root.model.contact.phone !== ""
        kind: "text"
        leading: true
        iconName: "edit"
        //: Button: shows phone number, where to look and whether a message may be left
        text: qsTr("How to reach them")
        onClicked: root.more = true
    }
    HField {
        objectName: "phone"
        visible: root.more || root.model.contact.phone === "" || editing
        //: Label of the field for a person's phone number
        label: qsTr("Their phone number")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        text: root.model.contact.phone
        question: root.model.contact.phone.trim() !== "" && root.model.contact.callArgument === "" && !editing
            //: Under a number that cannot be called
            ? qsTr("No number to call in this. It stays as you wrote it.") : ""
        onEdited: (value) => {
            root.more = true; // the field stays while it is written in
            root.model.contact.typePhone(value);
        }
        onFinished: root.model.settle()
    }
    HField {
        objectName: "where"
        visible: root.more || root.model.contact.phone === "" || root.model.contact.where !== ""
        //: Label of the field for where a person can be found without a phone
        label: qsTr("Where to look for them")
        text: root.model.contact.where
        onEdited: (value) => root.model.contact.typeWhere(value)
        onFinished: root.model.settle()
    }
    YesNo {
        objectName: "message"
        visible: root.more || root.model.contact.message === PlanItem.NotAsked
        Layout.fillWidth: true
        //: Over Yes and No: whether leaving a message is safe for the person
        question: qsTr("Is it safe to leave a message?")
        //: Answer
        yes: qsTr("Yes")
        //: Answer
        no: qsTr("No")
        answer: root.model.contact.message
        onAnswered: (answer) => root.model.contact.setMessage(answer)
    }
    HText {
        visible: root.model.contact.circle.count > 0
        style: "label"
        heading: true
        //: Heading over people of a person's circle who may be called about them
        text: qsTr("Who said we may call them")
    }
    ListCard {
        visible: root.model.contact.circle.count > 0

        Repeater {
            model: root.model.contact.circle
            delegate: ListRow {
                id: row
                required property int index
                required property string name
                required property string relation
                required property string mayKnow
                required property string callArgument
                divider: row.index > 0
                discIcon: "person"
                tone: "action"
                title: row.relation === "" ? row.name : row.name + ", " + row.relation
                //: Row of a contact. %1 is what they may be told about the person
                line: row.mayKnow === "" ? "" : qsTr("May know: %1").arg(row.mayKnow)
                chevron: false
                verb: row.callArgument === "" ? ""
                    //: Button word: opens the call sheet
                    : qsTr("Call")
                verbIcon: "call"
                onClicked: {
                    if (row.callArgument !== "")
                        root.callRequested(row.callArgument);
                }
            }
        }
    }
}
