pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Someone new, without a plan: what they are called is all that is asked.
Sheet {
    id: root

    required property PeopleModel model
    property string language: "en"

    //: Title of the sheet that adds a person
    title: qsTr("Add a person")

    Connections {
        target: root.model
        function onAdded() { root.closeRequested(); }
    }

    HField {
        id: name
        objectName: "newName"
        //: Label of the field for what a person is called
        label: qsTr("Name, initials or a code")
        //: Under the field for what a person is called
        note: qsTr("Whatever they like to be called. Nothing else is asked.")
        question: root.model.problem === PeopleModel.NoName
            //: The field for what a person is called was empty
            ? qsTr("Write a name, initials or a code first. Any word will do.")
            : root.model.problem === PeopleModel.Locked
            //: A person could not be kept: the records locked meanwhile
            ? qsTr("Not kept: records are locked. Unlock, then tap again.")
            : root.model.problem === PeopleModel.DiskFull
            //: A person could not be kept on the disk
            ? qsTr("Not kept: the disk is full. Make some room, then tap again.")
            : root.model.problem === PeopleModel.ReadOnly
            //: A person could not be kept on the disk
            ? qsTr("Not kept: this device’s storage can only be read.")
            : root.model.problem !== PeopleModel.None
            //: A person could not be kept on the disk, for a reason we cannot name
            ? qsTr("Not kept, and still in the field. Tap again.") : ""
        text: root.model.draftName
        onEdited: (value) => root.model.typeName(value)
        onAccepted: root.model.add(name.typed, root.language)
        onFinished: root.model.flush()
    }
    HButton {
        objectName: "addNow"
        Layout.fillWidth: true
        //: Button: puts a new person on the list
        text: qsTr("Add")
        onClicked: root.model.add(name.typed, root.language)
    }
}
