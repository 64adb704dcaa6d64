pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// One of a circle of support, open for change. Every keystroke is a draft on disk; closing keeps it.
Sheet {
    id: root

    required property CircleModel model

    open: root.model.editing
    title: root.model.fresh
        //: Title of the sheet that adds somebody to a circle of support
        ? qsTr("Add somebody")
        //: Title of the sheet over one of a circle of support
        : qsTr("In the circle")
    //: Closes a sheet and keeps what was changed in it
    closeText: qsTr("Done")
    onCloseRequested: root.model.endEdit()

    HField {
        objectName: "circleName"
        //: Label of the field for the name of one of a circle of support
        label: qsTr("Who")
        //: Inside the empty field for the name of one of a circle of support
        placeholder: qsTr("As the person calls them")
        text: root.model.name
        onEdited: (value) => root.model.type("name", value)
        onAccepted: root.model.endEdit()
        onFinished: root.model.flush()
    }
    HField {
        objectName: "circleRelation"
        //: Label of the field for what somebody is to the person
        label: qsTr("What they are to the person")
        //: Inside the empty field for what somebody is to the person
        placeholder: qsTr("Sister, neighbor, sponsor")
        text: root.model.relation
        onEdited: (value) => root.model.type("relation", value)
        onFinished: root.model.flush()
    }
    HField {
        objectName: "circlePhone"
        //: Label of the field for the phone number of one of a circle of support
        label: qsTr("Phone number")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        text: root.model.phone
        onEdited: (value) => root.model.type("phone", value)
        onFinished: root.model.flush()
    }
    HField {
        objectName: "circleOther"
        //: Label of the field for another way to reach one of a circle of support
        label: qsTr("Another way to reach them")
        text: root.model.other
        onEdited: (value) => root.model.type("other", value)
        onFinished: root.model.flush()
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
        answer: root.model.consent
        onAnswered: (answer) => root.model.setConsent(answer)
    }
    IconLine {
        objectName: "consentDay"
        visible: root.model.consentDay !== ""
        iconName: root.model.consent === PlanItem.Yes ? "check" : "do_not_disturb_on"
        caution: root.model.consent === PlanItem.No
        text: root.model.consent === PlanItem.Yes
            //: Under the answer about consent. %1 is a day
            ? qsTr("Said yes on %1. It can be taken back at any time.").arg(root.model.consentDay)
            //: Under the answer about consent. %1 is a day
            : qsTr("Said no on %1. They are not offered anywhere.").arg(root.model.consentDay)
    }
    HField {
        objectName: "circleMayKnow"
        visible: root.model.consent !== PlanItem.No
        multiline: true
        minLines: 2
        //: Label of the field for what somebody may be told about the person
        label: qsTr("What they may know")
        //: Inside the empty field for what somebody may be told about the person
        placeholder: qsTr("That I had a hard week. Not the details.")
        text: root.model.mayKnow
        onEdited: (value) => root.model.type("mayKnow", value)
        onFinished: root.model.flush()
    }
    HButton {
        objectName: "circleOut"
        Layout.fillWidth: true
        visible: !root.model.fresh
        kind: "caution"
        //: Button: takes somebody out of a circle of support; they can be put back
        text: qsTr("Take out of the circle")
        onClicked: root.model.takeOut()
    }
}
