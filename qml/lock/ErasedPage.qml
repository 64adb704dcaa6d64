import QtQuick
import Handrail.Controls
import Handrail.View

// After so many wrong passphrases that everything was erased, as someone had chosen: said before the records begin
// anew, so that nobody looks for what is not there.
ScreenPage {
    id: root

    required property AppSession session
    property string argument: ""

    //: Title after wrong passphrases erased everything
    title: qsTr("The records here were erased")
    //: Under the title after wrong passphrases erased everything. %1: a date
    subtitle: qsTr("On %1, so many wrong passphrases were typed that this device erased all people, plans and notes, as had been chosen under Wrong passphrases.").arg(root.session.safety.mishap.erasedWhen)

    IconLine {
        width: parent.width
        iconName: "info"
        //: After wrong passphrases erased everything
        text: qsTr("No passphrase and no recovery words bring them back. A backup that lies elsewhere can be restored here. Now, guides and the directory work as before.")
    }
    HButton {
        objectName: "restore"
        width: parent.width
        kind: "line"
        iconName: "archive"
        //: Button: opens backup and restore
        text: qsTr("Restore a backup")
        onClicked: {
            root.session.safety.mishap.noteErased();
            root.session.router.open("me/safety/backup");
        }
    }
    HButton {
        objectName: "anew"
        width: parent.width
        big: true
        iconName: "check"
        //: Button: goes on with empty records
        text: qsTr("Begin anew")
        onClicked: root.session.safety.mishap.noteErased()
    }
}
