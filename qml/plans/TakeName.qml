import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// How the plan is called in the phone that takes it: the person's choice, since others may look into that phone.
Sheet {
    id: root

    required property TakeCodes codes

    //: Title of the sheet for the name of a contact that holds a plan
    title: qsTr("Name in your phone")

    HField {
        objectName: "cardName"
        //: Label of the field for the name under which a phone keeps the plan
        label: qsTr("Save it as")
        //: Under the field for the name under which a phone keeps the plan
        note: qsTr("Any word you like. Others who hold your phone may see it.")
        text: root.codes.cardName
        onEdited: (value) => root.codes.cardName = value
        onAccepted: root.closeRequested()
    }
    HButton {
        Layout.fillWidth: true
        //: Button: the name is chosen; the code shows again
        text: qsTr("Show the code")
        onClicked: root.closeRequested()
    }
}
