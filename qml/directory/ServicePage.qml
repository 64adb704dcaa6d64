pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One service on a page of its own (a phone, or a link from elsewhere).
ScreenPage {
    id: root

    required property AppSession session
    property string argument: "" // the publisher's id

    readonly property ServiceModel model: session.directory.service

    //: Back from a service to the list it was found in
    backTo: root.session.router.backRoute === "directory" ? qsTr("Results")
        : root.session.router.backRoute === "search" ? qsTr("Search")
        : root.session.router.backRoute === "directory/list" ? qsTr("List") : qsTr("Back")
    //: Button in the header of a service's page: puts something in the entry right
    actionText: root.model.found ? qsTr("Correct") : ""
    actionIcon: "edit"
    onActionTriggered: noting.openCorrect()
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.model.open(root.argument)

    ServiceDetail {
        Layout.fillWidth: true
        Layout.maximumWidth: 720
        visible: root.model.found
        session: root.session
        onDirectionsRequested: directions.open = true
        onCalledRequested: noting.openCalled()
        onCorrectRequested: noting.openCorrect()
        onNoteRequested: noting.openNote()
        onListsRequested: saving.ask(root.model.serviceId)
    }
    EmptyState {
        visible: root.model.gone
        tone: "caution"
        iconName: "event_busy"
        //: A service was opened that the directory does not hold
        title: qsTr("This service is not in the directory any more")
        //: Under 'This service is not in the directory any more'
        text: qsTr("A newer file may have left it out. Search for another one.")
        //: Button
        firstText: qsTr("Search the directory")
        onFirstRequested: root.session.router.goTo("directory")
    }

    dock: HButton {
        objectName: "refer"
        Layout.fillWidth: true
        visible: root.model.found
        iconName: "handshake"
        //: Button: begins the warm hand-off of a person to this service
        text: qsTr("Refer here")
        onClicked: root.session.router.open("directory/refer", root.model.serviceId)
    }

    sheets: [
        DirectionsSheet {
            id: directions
            model: root.model
            onCloseRequested: open = false
        },
        ServiceSheets {
            id: noting
            anchors.fill: parent
            model: root.model
            drafts: root.session.directory.drafts
        },
        SaveSheet {
            id: saving
            model: root.session.directory.lists
            onCloseRequested: open = false
        }
    ]
}
