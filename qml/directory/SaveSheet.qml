pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// Puts the service into saved lists, or takes it out; a new list is made here too.
Sheet {
    id: root

    required property SavedListsModel model

    //: Title of the sheet that puts a service into saved lists
    title: qsTr("Put in a list")

    function ask(serviceId: string): void {
        nameField.clear();
        root.model.lookFor(serviceId);
        root.open = true;
    }

    ListCard {
        width: parent.width
        visible: root.model.lists.count > 0
        Repeater {
            model: root.model.lists
            ListRow {
                required property int index
                required property int listId
                required property string name
                required property int services
                required property bool holds
                objectName: "list-" + index
                divider: index > 0
                discIcon: holds ? "check" : "list"
                tone: holds ? "good" : "plain"
                title: name
                line: services === 1
                    //: Under a saved list: how many services are in it
                    ? qsTr("1 service")
                    //: Under a saved list: how many services are in it. %1 is a number
                    : qsTr("%1 services").arg(services)
                verb: holds
                    //: Button word: takes a service out of a list
                    ? qsTr("Take out")
                    //: Button word: puts a service into a list
                    : qsTr("Put in")
                onClicked: root.model.put(listId, !holds)
            }
        }
    }
    HField {
        id: nameField
        objectName: "newList"
        width: parent.width
        //: Label of the field for the name of a saved list
        label: qsTr("A new list")
        //: Example of the name of a saved list
        placeholder: qsTr("Tonight, south county")
        onAccepted: make.clicked()
    }
    HButton {
        id: make
        objectName: "makeList"
        width: parent.width
        kind: nameField.typed.trim() === "" ? "line" : "fill"
        iconName: "add"
        off: nameField.typed.trim() === ""
        //: Button: makes a saved list with this service in it
        text: qsTr("Make the list")
        onClicked: {
            if (nameField.typed.trim() === "") {
                nameField.focusField();
                return;
            }
            root.model.make(nameField.typed);
            nameField.clear();
        }
    }
    IconLine {
        width: parent.width
        visible: root.model.failed
        caution: true
        iconName: "info"
        //: A saved list could not be changed
        text: qsTr("That is not on disk. Try again.")
    }
}
