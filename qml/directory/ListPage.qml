pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// One saved list: its services with their freshness, their order, its name, and whether the kiosk shows it.
ScreenPage {
    id: root

    required property AppSession session
    property string argument: "" // the list's id

    readonly property SavedListsModel model: session.directory.lists
    property bool arranging: false
    property string takenId: "" // the service just taken out, for Undo
    property string takenName: ""

    //: Back to the page with saved lists
    backTo: qsTr("Lists")
    title: root.model.name
    actionText: root.model.entries.count === 0 ? "" : root.arranging
        //: Button in the header of a saved list: the order is as it should be
        ? qsTr("Done")
        //: Button in the header of a saved list: change order, take services out
        : qsTr("Arrange")
    actionIcon: root.arranging ? "check" : "edit"
    onActionTriggered: root.arranging = !root.arranging
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.model.open(parseInt(root.argument))
    T.StackView.onActivated: root.model.open(parseInt(root.argument))
    Connections {
        target: root.model
        function onRemoved() { root.session.router.back(); }
    }

    ServiceWords { id: wording }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.open(root.model.listId)
    }
    EmptyState {
        visible: root.model.gone
        iconName: "list"
        //: A saved list was opened that was taken away
        title: qsTr("This list is gone")
        //: Button: to the page with saved lists
        firstText: qsTr("Saved lists")
        onFirstRequested: root.session.router.back()
    }
    Banner {
        visible: root.model.failed
        tone: "caution"
        //: A saved list could not be changed
        text: qsTr("That is not on disk. Try again.")
    }
    EmptyState {
        visible: root.model.name !== "" && root.model.entries.count === 0 && !root.model.unread
        iconName: "playlist_add"
        //: A saved list without a service
        title: qsTr("Nothing in it yet")
        //: A saved list without a service
        text: qsTr("Open a service and tap ‘Put in a list’.")
        //: Button
        firstText: qsTr("Search the directory")
        onFirstRequested: root.session.router.open("directory")
    }
    Repeater {
        model: root.arranging ? null : root.model.entries
        ListEntry {
            Layout.fillWidth: true
            words: wording
            enabled: there
            onClicked: root.session.router.open("directory/service", serviceId)
        }
    }
    Repeater {
        model: root.arranging ? root.model.entries : null
        ArrangeRow {
            onMoveRequested: (steps) => root.model.move(serviceId, steps)
            onOutRequested: {
                root.takenId = serviceId;
                root.takenName = name;
                root.model.takeOut(serviceId);
            }
        }
    }
    HField {
        objectName: "listName"
        visible: root.arranging
        //: Label of the field with the name of a saved list
        label: qsTr("Name of the list")
        text: root.model.name
        onFinished: root.model.rename(typed)
        onAccepted: root.model.rename(typed)
    }
    ToggleTile {
        objectName: "onKiosk"
        Layout.fillWidth: true
        visible: root.model.name !== ""
        iconName: root.model.onKiosk ? "check" : "tv"
        on: root.model.onKiosk
        text: root.model.onKiosk
            //: Switch of a saved list
            ? qsTr("The kiosk shows it")
            //: Switch of a saved list
            : qsTr("The kiosk does not show it")
        onToggleRequested: (on) => { root.model.setOnKiosk(on); }
    }
    HButton {
        objectName: "showBig"
        Layout.fillWidth: true
        visible: root.model.entries.count > 0 && !root.arranging
        kind: "line"
        iconName: "fullscreen"
        //: Button: shows a saved list in large words, to be read from a wall or together
        text: qsTr("Show it large")
        onClicked: root.session.router.open("directory/show", root.argument)
    }
    HoldButton {
        id: remove
        objectName: "removeList"
        kind: "line"
        Layout.fillWidth: true
        visible: root.arranging
        //: Button that is held: takes a saved list away
        text: qsTr("Remove this list")
        //: After too short a tap on 'Remove this list'
        hint: qsTr("Hold it. The services stay in the directory.")
        onHeld: root.model.remove()
    }
    HText {
        visible: root.arranging && remove.hinted
        style: "quiet"
        text: remove.hint
    }

    notice: UndoBar {
        visible: root.takenId !== ""
        //: After a service was taken out of a list. %1 is its name
        text: qsTr("Taken out: %1").arg(root.takenName)
        onUndoRequested: {
            root.model.putBack(root.takenId);
            root.takenId = "";
        }
        onExpired: root.takenId = ""
    }
}
