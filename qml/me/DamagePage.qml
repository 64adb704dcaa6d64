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
    title: root.model.damaged && root.model.found === "beside"
        //: Title of the report about a strange file that lay beside the records, which are as they were
        ? qsTr("Something lay beside the records")
        : root.model.damaged
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

    function whatWasFound(): string {
        switch (root.model.found) {
        //: The records file was not there any more
        case "gone": return qsTr("The file was gone.");
        //: In the report about a damaged records file
        case "nofile": return qsTr("Where the file should be stood a folder, a link or a pipe. It was moved out of the way and not opened.");
        //: In the report about a damaged records file
        case "empty": return qsTr("The file was empty.");
        //: In the report about a damaged records file
        case "unbegun": return qsTr("Where the file should be stood a new one that nobody had set up.");
        //: In the report about a damaged records file
        case "stranger": return qsTr("Where the file should be stood one that this app did not write.");
        //: In the report about a damaged records file
        case "remains": return qsTr("The file was gone. Beside its place lay something that can be a part of it.");
        //: In the report about a strange file that lay beside the records
        case "beside": return qsTr("Beside the file lay something that is no part of it, or that does not fit it any more.");
        default: break;
        }
        return root.model.cutShort
            //: In the report about a damaged records file
            ? qsTr("Parts of the file could not be read.")
            //: In the report about a damaged records file
            : qsTr("The file’s order was broken, but every entry could be read.");
    }
    function whatWasKept(): string {
        if (root.model.found === "beside")
            //: In the report about a strange file that lay beside the records
            return qsTr("The file itself opened as it was. If what lay beside it belonged to it once, what was written last is missing.");
        if (root.model.rowsFromSnapshot > 0 && root.model.rowsRead === 0)
            //: %1: a number of entries, %2: a date
            return qsTr("%1 entries from the snapshot of %2. What was written after that is lost.")
                .arg(root.model.rowsFromSnapshot).arg(root.model.snapshotWhen);
        if (root.model.rowsFromSnapshot > 0)
            //: %1 and %2: numbers of entries, %3: a date
            return qsTr("%1 entries from the file, and %2 from the snapshot of %3. What was changed after that and could not be read is lost.")
                .arg(root.model.rowsRead).arg(root.model.rowsFromSnapshot).arg(root.model.snapshotWhen);
        return root.model.rowsRead > 0
            //: %1: a number of entries
            ? qsTr("%1 entries from the file. No snapshot had more.").arg(root.model.rowsRead)
            //: Nothing was kept
            : qsTr("Nothing could be read, and there is no snapshot.");
    }

    FactList {
        visible: root.model.damaged
        FactRow {
            iconName: "healing"
            //: Label in the report about a damaged records file
            label: qsTr("What was found")
            text: root.whatWasFound()
        }
        FactRow {
            iconName: "check"
            //: Label in the report about a damaged records file
            label: qsTr("What was kept")
            text: root.whatWasKept()
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
            text: root.model.found === "beside"
                //: In the report about a strange file that lay beside the records
                ? qsTr("Look through the last visits. If something is missing, restore your newest backup.")
                //: In the report about a damaged records file
                : qsTr("Look through open plans with the people they belong to. If something is missing, restore your newest backup. A disk that damages files often fails soon: make a backup now, and have the device looked at.")
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
