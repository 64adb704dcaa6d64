pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// What peers found out, as a file for whoever publishes the directory: what is in it, where it lies. Nothing is sent
// from here.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property UpkeepModel model: session.directory.upkeep

    //: Back to the directory
    backTo: qsTr("Directory")
    //: Title of the page that writes the file with peers' changes
    title: qsTr("Send changes back")
    //: Under the title of the page that writes the file with peers' changes
    subtitle: qsTr("The county or 211 can take this file (HSDS 3.0). Nobody’s name is in it, no person’s and no peer’s.")
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.model.look()
    T.StackView.onActivated: root.model.look()

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.look()
    }
    EmptyState {
        visible: root.model.known && root.model.found.services === 0
        iconName: "edit"
        //: Page that writes the file with changes, when there are none
        title: qsTr("Nothing to send yet")
        //: Page that writes the file with changes, when there are none
        text: qsTr("Corrections, checks, calls, notes and services that you add come together here.")
    }
    FactList {
        visible: root.model.found.services > 0
        FactRow {
            iconName: "inventory_2"
            //: What the file with changes holds
            label: qsTr("Services in it")
            text: root.model.found.services.toString()
        }
        FactRow {
            visible: root.model.found.corrections > 0
            height: visible ? implicitHeight : 0
            iconName: "edit"
            //: What the file with changes holds
            label: qsTr("Corrections, with what stood there before")
            text: root.model.found.corrections.toString()
        }
        FactRow {
            visible: root.model.found.added > 0
            height: visible ? implicitHeight : 0
            iconName: "add"
            //: What the file with changes holds
            label: qsTr("New services")
            text: root.model.found.added.toString()
        }
        FactRow {
            visible: root.model.found.checks > 0
            height: visible ? implicitHeight : 0
            iconName: "verified"
            //: What the file with changes holds
            label: qsTr("‘Still right’")
            text: root.model.found.checks.toString()
        }
        FactRow {
            visible: root.model.found.calls > 0
            height: visible ? implicitHeight : 0
            iconName: "call"
            //: What the file with changes holds
            label: qsTr("How calls ended, with the day")
            text: root.model.found.calls.toString()
        }
        FactRow {
            visible: root.model.found.notes > 0
            height: visible ? implicitHeight : 0
            iconName: "notes"
            //: What the file with changes holds
            label: qsTr("Notes for the next peer")
            text: root.model.found.notes.toString()
        }
    }
    Banner {
        visible: root.model.file.savedFile !== ""
        tone: "good"
        iconName: "check"
        //: A file was written. %1 is its name, %2 the folder
        text: qsTr("%1 is in %2. Give it to the publisher by mail or on a stick.").arg(root.model.file.savedFile)
            .arg(root.model.file.savedFolder)
    }
    Banner {
        visible: root.model.file.problem !== ""
        tone: "caution"
        text: root.model.file.problem === "diskFull"
            //: The file with changes could not be written
            ? qsTr("There is no room left on this device. Nothing was written.")
            : root.model.file.problem === "readOnly"
            //: The file with changes could not be written
            ? qsTr("This device does not let Handrail write into Documents. Nothing was written.")
            //: The file with changes could not be written
            : qsTr("The file could not be written. Nothing is lost: try again.")
    }
    HButton {
        objectName: "saveChanges"
        Layout.fillWidth: true
        visible: root.model.found.services > 0
        busy: root.model.file.writing
        iconName: "file_download"
        //: Button: writes the file with what peers found out
        text: qsTr("Save the change file")
        onClicked: root.model.file.save(false)
    }
    HButton {
        objectName: "saveWhole"
        Layout.fillWidth: true
        visible: root.session.directory.services.packages.any
        kind: "line"
        busy: root.model.file.writing
        iconName: "inventory_2"
        //: Button: writes the whole directory as it is on this device
        text: qsTr("Save the whole directory")
        onClicked: root.model.file.save(true)
    }
}
