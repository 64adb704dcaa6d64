import QtQuick
import Handrail.Controls
import Handrail.View

// Said before any record is shown: what is in the folder is not what the app left there. Nobody should decide on half a
// plan, or act on a dose that nobody gave, unknowing.
ScreenPage {
    id: root

    required property AppSession session
    property string argument: ""

    readonly property bool missing: root.among(root.session.lock.findings.changes, "missing")

    function among(changes, what: string): bool {
        return changes.includes(what);
    }

    title: root.missing && root.session.lock.findings.changes.length === 1
        //: Title after unlocking, when sealed records are missing
        ? qsTr("Some records are missing")
        //: Title after unlocking, when the app's folder was changed by something or somebody else
        : qsTr("Something was changed from outside")
    //: Under the title, when records are missing or were changed from outside
    subtitle: qsTr("What is here now is shown as it is.")

    IconLine {
        objectName: "missing"
        visible: root.missing
        width: parent.width
        iconName: "history"
        caution: true
        //: After unlocking, when sealed records are missing
        text: qsTr("Something on this device removed entries, or put back an older copy. A plan may not be the newest one: check it with the person.")
    }
    IconLine {
        objectName: "added"
        visible: root.among(root.session.lock.findings.changes, "added")
        width: parent.width
        iconName: "playlist_add"
        caution: true
        //: After unlocking: somebody put entries among those that were kept while the app was locked
        text: qsTr("Nothing shows that this device wrote some of the entries here. They stand among the others. Before you act on a dose, a time or a note that was kept while the records were locked, ask who was there.")
    }
    IconLine {
        objectName: "tries"
        visible: root.among(root.session.lock.findings.changes, "tries")
        width: parent.width
        iconName: "key"
        caution: true
        //: After unlocking: the count of wrong passphrases had been put back
        text: qsTr("Wrong tries of your passphrase were taken off the count. Somebody may be guessing it. If it is short or known, change it in Me.")
    }
    IconLine {
        objectName: "witness"
        visible: root.among(root.session.lock.findings.changes, "witness")
        width: parent.width
        iconName: "history"
        caution: true
        //: After unlocking: what the app keeps beside the records, to tell an older copy from today's, is gone
        text: qsTr("The mark that tells the newest records from an older copy is gone. This time the app cannot see whether these are the newest: check a plan with the person.")
    }
    IconLine {
        width: parent.width
        iconName: "info"
        //: What may have caused missing or changed records
        text: qsTr("This can come from a damaged disk, from restoring files by hand, or from someone who changed the file.")
    }
    HButton {
        objectName: "accept"
        width: parent.width
        big: true
        iconName: "check"
        //: Button: shows the records that are left
        text: root.missing ? qsTr("Go on with what is left")
            //: Button: shows the records
            : qsTr("Go on")
        onClicked: root.session.lock.findings.acceptLoss()
    }
}
