pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// One of a circle of support, open for change. Every keystroke is a draft on disk; closing keeps it.
Sheet {
    id: root

    required property CircleEdit edit

    open: root.edit.on
    title: root.edit.fresh
        //: Title of the sheet that adds somebody to a circle of support
        ? qsTr("Add somebody")
        //: Title of the sheet over one of a circle of support
        : qsTr("In the circle")
    //: Closes a sheet and keeps what was changed in it
    closeText: qsTr("Done")
    onCloseRequested: root.edit.end()

    HField {
        objectName: "circleName"
        //: Label of the field for the name of one of a circle of support
        label: qsTr("Who")
        //: Inside the empty field for the name of one of a circle of support
        placeholder: qsTr("As the person calls them")
        text: root.edit.name
        onEdited: (value) => root.edit.type("name", value)
        onAccepted: root.edit.end()
        onFinished: root.edit.flush()
    }
    HField {
        objectName: "circleRelation"
        //: Label of the field for what somebody is to the person
        label: qsTr("What they are to the person")
        //: Inside the empty field for what somebody is to the person
        placeholder: qsTr("Sister, neighbor, sponsor")
        text: root.edit.relation
        onEdited: (value) => root.edit.type("relation", value)
        onFinished: root.edit.flush()
    }
    HField {
        objectName: "circlePhone"
        //: Label of the field for the phone number of one of a circle of support
        label: qsTr("Phone number")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        text: root.edit.phone
        question: root.edit.phone.trim() !== "" && !root.edit.dials && !editing
            //: Under a number that cannot be called
            ? qsTr("No number to call in this. It stays as you wrote it.") : ""
        onEdited: (value) => root.edit.type("phone", value)
        onFinished: root.edit.flush()
    }
    HField {
        objectName: "circleOther"
        //: Label of the field for another way to reach one of a circle of support
        label: qsTr("Another way to reach them")
        text: root.edit.other
        onEdited: (value) => root.edit.type("other", value)
        onFinished: root.edit.flush()
    }
    YesNo {
        objectName: "circleConsent"
        Layout.fillWidth: true
        //: Over Yes and No: whether the person agrees that the team is in touch with somebody about them
        question: qsTr("Does the person say yes to us being in touch with them?")
        //: Answer
        yes: qsTr("Yes")
        //: Answer
        no: qsTr("No")
        answer: root.edit.consent
        onAnswered: (answer) => root.edit.setConsent(answer)
    }
    IconLine {
        objectName: "consentDay"
        visible: root.edit.consentDay !== ""
        iconName: root.edit.consent === PlanItem.Yes ? "check" : "do_not_disturb_on"
        caution: root.edit.consent === PlanItem.No
        text: root.edit.consent === PlanItem.Yes
            //: Under the answer about consent. %1 is a day
            ? qsTr("Said yes on %1. It can be taken back at any time.").arg(root.edit.consentDay)
            //: Under the answer about consent. %1 is a day
            : qsTr("Said no on %1. They are not offered anywhere.").arg(root.edit.consentDay)
    }
    HField {
        objectName: "circleMayKnow"
        visible: root.edit.consent !== PlanItem.No
        multiline: true
        minLines: 2
        //: Label of the field for what somebody may be told about the person
        label: qsTr("What they may know")
        //: Inside the empty field for what somebody may be told about the person
        placeholder: qsTr("That I had a hard week. Not the details.")
        text: root.edit.mayKnow
        onEdited: (value) => root.edit.type("mayKnow", value)
        onFinished: root.edit.flush()
    }
    HButton {
        objectName: "circleOut"
        Layout.fillWidth: true
        visible: !root.edit.fresh
        kind: "caution"
        //: Button: takes somebody out of a circle of support; they can be put back
        text: qsTr("Take out of the circle")
        onClicked: root.edit.takeOut()
    }
}
