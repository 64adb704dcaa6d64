pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What a peer can do for the directory besides searching it.
ListCard {
    id: root

    required property AppSession session

    signal importRequested()

    ListRow {
        objectName: "goLists"
        visible: root.session.directory.services.packages.any
        height: visible ? implicitHeight : 0
        divider: false
        discIcon: "playlist_add"
        tone: "action"
        //: Row: to the saved lists of services
        title: qsTr("Saved lists")
        onClicked: root.session.router.open("directory/lists")
    }
    ListRow {
        objectName: "goAdd"
        divider: root.session.directory.services.packages.any
        discIcon: "add"
        tone: "action"
        //: Row: to the form for a service that is missing
        title: qsTr("Add a service")
        onClicked: root.session.router.open("directory/add")
    }
    ListRow {
        objectName: "goChecks"
        visible: root.session.directory.services.packages.any
        height: visible ? implicitHeight : 0
        discIcon: "fact_check"
        tone: "action"
        //: Row: to the list of services that should be checked
        title: qsTr("What needs checking")
        onClicked: root.session.router.open("directory/checks")
    }
    ListRow {
        objectName: "goChanges"
        visible: root.session.directory.services.packages.any
        height: visible ? implicitHeight : 0
        discIcon: "upload_file"
        tone: "action"
        //: Row: to the page that writes the file with peers' changes
        title: qsTr("Send changes back")
        onClicked: root.session.router.open("directory/changes")
    }
    ListRow {
        objectName: "goImport"
        visible: root.session.directory.services.packages.any
        height: visible ? implicitHeight : 0
        discIcon: "file_download"
        tone: "action"
        //: Row: to the page where a county's file is added, when there is one already
        title: qsTr("Add another file")
        onClicked: root.importRequested()
    }
}
