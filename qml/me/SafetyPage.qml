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
    Component.onCompleted: root.session.now.aside.refresh()

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
            objectName: "passphrase"
            iconName: "password"
            //: Opens the page where a passphrase is changed
            title: qsTr("Change your passphrase")
            //: Under Change your passphrase
            line: qsTr("When it may be known, or is hard to type")
            onClicked: root.session.router.open("me/safety/passphrase")
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
            objectName: "team"
            iconName: "insights"
            //: Opens a month of the team, for whoever leads it
            title: qsTr("The team’s month")
            //: Under The team's month
            line: qsTr("Counts for whoever leads, screening dates")
            onClicked: root.session.router.open("me/safety/team")
        }
        ListRow {
            objectName: "shift"
            iconName: "swap_horiz"
            //: Opens the list at the end of a shift
            title: qsTr("End of shift")
            //: Under End of shift
            line: qsTr("Hand people on to the next peer")
            onClicked: root.session.router.open("me/safety/shift")
        }
        ListRow {
            objectName: "kiosk"
            iconName: "tv"
            //: Opens the page where the kiosk is started
            title: qsTr("Kiosk on the wall")
            //: Under Kiosk on the wall
            line: qsTr("For visitors: places, slowing down, a plan to take along")
            onClicked: root.session.router.open("me/safety/kiosk")
        }
        ListRow {
            objectName: "aside"
            visible: root.session.now.aside.things.count > 0
            iconName: "inventory_2"
            //: Opens the list of what could not be written where it belongs
            title: qsTr("Kept apart")
            //: Under Kept apart
            line: qsTr("What could not be put in its place")
            onClicked: root.session.router.open("me/safety/aside")
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
    ListCard {
        ListRow {
            objectName: "limits"
            iconName: "schedule"
            //: Opens the limits of how long records are kept
            title: qsTr("How long things are kept")
            //: Under How long things are kept
            line: qsTr("A limit for each kind, and what is past it")
            onClicked: root.session.router.open("me/safety/limits")
        }
        ListRow {
            objectName: "erase"
            iconName: "person_remove"
            //: Opens the page where a person can be erased
            title: qsTr("Erase a person")
            //: Under Erase a person
            line: qsTr("All of theirs, with a receipt")
            onClicked: root.session.router.open("me/safety/erase")
        }
        ListRow {
            objectName: "tries"
            iconName: "lock"
            //: Opens what happens after wrong passphrases
            title: qsTr("Wrong passphrases")
            line: root.session.safety.mishap.eraseAfter > 0
                //: Under Wrong passphrases. %1: how many
                ? qsTr("After %1, everything is erased").arg(root.session.safety.mishap.eraseAfter)
                //: Under Wrong passphrases: nothing is erased after them
                : qsTr("Longer waits; nothing is erased")
            onClicked: root.session.router.open("me/safety/tries")
        }
        ListRow {
            objectName: "damage"
            iconName: "healing"
            //: Opens the report about a damaged records file
            title: qsTr("Damage")
            line: root.session.safety.mishap.damaged
                //: Under Damage
                ? qsTr("The records file was damaged: read what was kept")
                //: Under Damage
                : qsTr("None found at the last start")
            onClicked: root.session.router.open("me/safety/damage")
        }
    }
}
