pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// What keeps people's records: who opens them, copies of them, and who did what.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    //: Back to the page for the peer
    backTo: qsTr("Me")
    //: Title of the page about keeping records safe
    title: qsTr("Records and safety")
    onBackRequested: root.session.router.back()

    ListCard {
        ListRow {
            objectName: "peers"
            iconName: "group"
            //: Opens the list of peers who can open the records
            title: qsTr("Who opens these records")
            //: Under Who opens these records
            line: qsTr("Each peer with their own passphrase")
            onClicked: root.session.router.open("me/safety/peers")
        }
        ListRow {
            objectName: "backup"
            iconName: "archive"
            //: Opens backup and restore
            title: qsTr("Backup and restore")
            //: Under Backup and restore
            line: qsTr("One encrypted file, with a passphrase of its own")
            onClicked: root.session.router.open("me/safety/backup")
        }
        ListRow {
            objectName: "trail"
            iconName: "history"
            //: Opens the list of who unlocked, opened, gave away and erased
            title: qsTr("Who did what")
            //: Under Who did what
            line: qsTr("Unlocked, opened, given away, erased, and when")
            onClicked: root.session.router.open("me/safety/trail")
        }
    }
}
