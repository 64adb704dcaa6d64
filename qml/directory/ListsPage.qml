pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// Saved lists of services: for tonight, for a part of the county, for the wall.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property SavedListsModel model: session.directory.lists

    //: Back to the directory
    backTo: qsTr("Directory")
    //: Title of the page with saved lists
    title: qsTr("Saved lists")
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.model.lookFor("")
    T.StackView.onActivated: root.model.lookFor("")

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.lookFor("")
    }
    EmptyState {
        visible: root.model.known && root.model.lists.count === 0
        iconName: "list"
        //: Page with saved lists, when there is none
        title: qsTr("No list yet")
        //: Page with saved lists, when there is none
        text: qsTr("Put services you use together in a list, such as ‘Tonight, south county’. It stays when a new file is added.")
    }
    ListCard {
        visible: root.model.lists.count > 0
        Repeater {
            model: root.model.lists
            ListRow {
                required property int index
                required property int listId
                required property string name
                required property int services
                required property bool onKiosk
                objectName: "list-" + index
                divider: index > 0
                discIcon: onKiosk ? "tv" : "list"
                tone: "action"
                title: name
                line: (services === 1
                       //: Under a saved list: how many services are in it
                       ? qsTr("1 service")
                       //: Under a saved list: how many services are in it. %1 is a number
                       : qsTr("%1 services").arg(services))
                      //: Under a saved list that the kiosk shows
                      + (onKiosk ? ", " + qsTr("on the kiosk") : "")
                onClicked: root.session.router.open("directory/list", listId.toString())
            }
        }
    }
    HField {
        id: nameField
        objectName: "newList"
        //: Label of the field for the name of a saved list
        label: qsTr("A new list")
        //: Example of the name of a saved list
        placeholder: qsTr("Tonight, south county")
        onAccepted: make.clicked()
    }
    HButton {
        id: make
        objectName: "makeList"
        Layout.fillWidth: true
        iconName: "add"
        off: nameField.typed.trim() === ""
        //: Button: makes a saved list
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
}
