pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// After a damaged records file was mended at start: what was damaged, what was kept, what to do. Stands before any
// record (LockGate) until someone has read it, and is a page under Records and safety.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    property bool first: false // before the records, not a page of its own
    readonly property MishapModel model: session.safety.mishap

    //: Back to the page about keeping records safe
    backTo: root.first ? "" : qsTr("Records and safety")
    title: root.model.damaged
        //: Title of the report about a damaged records file
        ? qsTr("The records file was damaged")
        //: Title of the report about a damaged records file, when there is none
        : qsTr("No damage found")
    subtitle: root.model.damaged
        //: Under the title of the report about a damaged records file. %1: a date
        ? qsTr("Found at the start on %1. This is what became of it.").arg(root.model.damagedWhen)
        //: Under the title, when no damage was found
        : qsTr("The records file is checked at every start. When it is damaged, this page says what was damaged and what was kept.")
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.model.refresh()

    FactList {
        visible: root.model.damaged
        FactRow {
            iconName: "healing"
            //: Label in the report about a damaged records file
            label: qsTr("What was damaged")
            text: root.model.keptAs === ""
                //: The records file was not there any more
                ? qsTr("The file was gone.")
                : root.model.cutShort
                //: In the report about a damaged records file
                ? qsTr("Parts of the file could not be read.")
                //: In the report about a damaged records file
                : qsTr("The file’s order was broken, but every entry could be read.")
        }
        FactRow {
            iconName: "check"
            //: Label in the report about a damaged records file
            label: qsTr("What was kept")
            text: root.model.rowsFromSnapshot > 0
                //: %1 and %2: numbers of entries, %3: a date
                ? qsTr("%1 entries from the file, and %2 from the snapshot of %3. What was changed after that and could not be read is lost.")
                    .arg(root.model.rowsRead).arg(root.model.rowsFromSnapshot).arg(root.model.snapshotWhen)
                : root.model.rowsRead > 0
                //: %1: a number of entries
                ? qsTr("%1 entries from the file. No snapshot had more.").arg(root.model.rowsRead)
                //: Nothing was kept
                : qsTr("Nothing could be read, and there is no snapshot.")
        }
        FactRow {
            visible: root.model.keptAs !== ""
            height: visible ? implicitHeight : 0
            iconName: "archive"
            //: Label in the report about a damaged records file
            label: qsTr("Put aside, not deleted")
            text: root.model.keptAs
        }
        FactRow {
            iconName: "info"
            //: Label in the report about a damaged records file
            label: qsTr("What to do")
            //: In the report about a damaged records file
            text: qsTr("Look through open plans with the people they belong to. If something is missing, restore your newest backup. A disk that damages files often fails soon: make a backup now, and have the device looked at.")
        }
    }
    HButton {
        objectName: "toBackup"
        visible: root.model.damaged && !root.first
        width: parent.width
        kind: "line"
        iconName: "archive"
        //: Button: opens backup and restore
        text: qsTr("Backup and restore")
        onClicked: root.session.router.open("me/safety/backup")
    }
    HButton {
        objectName: "read"
        visible: root.model.damaged
        width: parent.width
        big: true
        iconName: "check"
        //: Button: the report about a damaged file was read and does not come again
        text: qsTr("I have read this")
        onClicked: root.model.noteDamage()
    }
}
