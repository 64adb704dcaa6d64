pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// One encrypted file that holds all records, and the way back from it.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    readonly property BackupModel model: session.safety.backup
    readonly property bool running: root.model.state === BackupModel.Running
    property string first: ""
    property string second: ""
    property string key: ""

    readonly property string says: {
        switch (root.model.problem) {
        //: Why it was not done
        case BackupModel.TooShort: return qsTr("Make it 10 characters or more. No backup was made.");
        //: Why it was not done
        case BackupModel.TooPlain: return qsTr("This one is easy to guess. No backup was made. Use words that do not belong together.");
        //: Why it was not done
        case BackupModel.Differ: return qsTr("The two are not the same yet. No backup was made.");
        //: Why it was not done
        case BackupModel.WrongSecret: return qsTr("This passphrase does not open the backup. Nothing was changed. Try the one it was made with.");
        //: Why it was not done
        case BackupModel.NotABackup: return qsTr("This file is no backup that this version reads. Nothing was changed.");
        //: Why it was not done
        case BackupModel.Damaged: return qsTr("This backup is damaged. Nothing was changed. Use an older one.");
        //: Why it was not done
        case BackupModel.TooNew: return qsTr("A newer Handrail made this backup. Nothing was changed. Update this app first.");
        //: Why it was not done
        case BackupModel.DiskFull: return qsTr("The disk is full. Nothing was changed. Make room, then try again.");
        //: Why it was not done
        case BackupModel.CannotOpen: return qsTr("The file or its folder cannot be opened. Nothing was changed.");
        //: Why it was not done
        case BackupModel.Locked: return qsTr("The records are locked. Nothing was changed. Unlock them, then try again.");
        //: Why a backup is not restored. %1: a number of megabytes
        case BackupModel.TooHeavy: return qsTr("This backup asks for %1 MB of memory, more than this device has to give. Nothing was changed. Restore it on another device.").arg(root.model.weight.megabytes);
        case BackupModel.NoProblem: return "";
        //: Why it was not done
        default: return qsTr("It did not work. Nothing was changed. Try again.");
        }
    }

    //: Back to the page about keeping records safe
    backTo: qsTr("Records and safety")
    //: Title of the page for backups
    title: qsTr("Backup and restore")
    //: Under the title of the page for backups
    subtitle: qsTr("A backup has a passphrase of its own. It cannot bring back a person who was erased on this device.")
    onBackRequested: root.session.router.back()
    Component.onCompleted: {
        root.model.reset();
        root.model.weigh("");
        root.model.look();
    }

    ProgressCard {
        visible: root.running
        //: While a backup is restored, or made
        title: root.model.progress.deriving
            //: While a key is made from the passphrase of a backup, some seconds
            ? qsTr("Making the key from the passphrase") : root.model.restoring ? qsTr("Checking the backup")
                : qsTr("Making the backup")
        line: root.model.fileName
        value: root.model.progress.part
        //: Button: stops making or restoring a backup
        cancelText: qsTr("Stop")
        onCancelRequested: root.model.cancel()
    }
    Banner {
        visible: root.model.state === BackupModel.Done
        width: parent.width
        tone: "good"
        iconName: "check"
        text: root.model.restoring
            //: After a restore
            ? qsTr("The backup is in place. The records from before are kept aside until these have been opened.")
            //: After a backup. %1: name of a file
            : qsTr("%1 is in your documents. Keep a copy away from this device.").arg(root.model.fileName)
    }
    IconLine {
        visible: root.says !== ""
        width: parent.width
        caution: true
        iconName: "info"
        text: root.says
    }
    HButton {
        objectName: "undo"
        visible: root.model.canUndo && !root.running
        width: parent.width
        //: Button: goes back to the records from before a restore
        text: qsTr("Go back to the records from before")
        onClicked: root.model.undo()
    }
    PassphraseField {
        id: one
        objectName: "first"
        visible: !root.running
        //: Label of the passphrase for a new backup
        label: qsTr("Passphrase for the backup")
        onEdited: (value) => root.first = value
        onAccepted: two.focusField()
    }
    PassphraseField {
        id: two
        objectName: "second"
        visible: !root.running
        //: Label of the second passphrase field
        label: qsTr("The same again")
        onEdited: (value) => root.second = value
    }
    HButton {
        objectName: "make"
        visible: !root.running
        width: parent.width
        big: true
        iconName: "archive"
        //: Button: makes a backup
        text: qsTr("Make a backup")
        onClicked: {
            root.model.make(root.first, root.second);
            root.first = "";
            root.second = "";
            one.clear();
            two.clear();
        }
    }
    ListCard {
        visible: root.model.files.count > 0 && !root.running
        Repeater {
            model: root.model.files
            delegate: ListRow {
                id: row
                required property string name
                required property string path
                required property string when
                iconName: "archive"
                title: row.when !== "" ? row.when : row.name
                line: row.when !== "" ? row.name : ""
                //: Button: restores this backup
                verb: qsTr("Restore")
                onClicked: root.model.weigh(row.path)
            }
        }
    }

    sheets: Sheet {
        objectName: "restoring"
        open: root.model.weight.file !== ""
        //: Title of the sheet before a backup is restored
        title: qsTr("Put this backup in place?")
        onCloseRequested: {
            root.key = "";
            its.clear();
            root.model.weigh("");
        }
        HText {
            width: parent.width
            //: Before a backup is restored
            text: qsTr("All of it is checked first. Then it takes the place of the records here, which are kept aside until the restored ones have been opened.")
        }
        IconLine {
            objectName: "asks"
            width: parent.width
            iconName: "schedule"
            text: root.model.weight.seconds === 1
                //: Before a backup is restored: what it takes to open it. %1: a number of megabytes
                ? qsTr("This copy asks for %1 MB of memory and about 1 second on this device.")
                    .arg(root.model.weight.megabytes)
                //: Before a backup is restored: what it takes to open it. %1: a number of megabytes, %2: of seconds
                : qsTr("This copy asks for %1 MB of memory and about %2 seconds on this device.")
                    .arg(root.model.weight.megabytes).arg(root.model.weight.seconds)
        }
        PassphraseField {
            id: its
            objectName: "key"
            //: Label of the passphrase of a backup
            label: qsTr("Passphrase of this backup")
            onEdited: (value) => root.key = value
        }
        HButton {
            objectName: "restore"
            width: parent.width
            big: true
            kind: "caution"
            //: Button: restores the backup
            text: qsTr("Put it in place")
            onClicked: {
                const typed = root.key;
                root.key = "";
                its.clear();
                root.model.restore(root.model.weight.file, typed);
            }
        }
    }
}
