pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The first screen on the wall: three doors, what is needed most, and the lists that peers put here.
ScreenPage {
    id: root

    required property AppSession session
    property bool staffInside: false // the foot has no room for it
    readonly property SavedListsModel saved: session.directory.lists
    readonly property bool hasLists: { // named, so that it is looked at again
        if (root.saved.lists.revision < 0)
            return false;
        for (let row = 0; row < root.saved.lists.count; ++row) {
            if (root.saved.lists.word(row, "onKiosk"))
                return true;
        }
        return false;
    }

    signal staffRequested()

    // A search that is ready: nothing of the one before.
    function find(what: string): void {
        root.session.directory.services.clearFilters();
        root.session.directory.services.category = "";
        root.session.directory.services.words = "";
        root.session.router.open("directory", what);
    }

    spread: true
    //: Title of the kiosk's first screen
    title: qsTr("What would help right now?")
    //: Under the title of the kiosk's first screen
    subtitle: qsTr("Touch anything. You don’t need a name or an account.")
    spacing: Theme.kiosk ? 32 : 16

    TileGrid {
        most: Theme.phone ? 1 : 3
        Door {
            objectName: "find"
            Layout.preferredWidth: 1
            which: "find"
            iconName: "explore"
            //: Door on the kiosk: the directory
            text: qsTr("Find a place")
            //: Under 'Find a place'
            line: qsTr("Food, a bed, a doctor, detox")
            onClicked: root.find("")
        }
        Door {
            objectName: "slow"
            Layout.preferredWidth: 1
            which: "before"
            iconName: "spa"
            //: Door on the kiosk: breathing and the five senses
            text: qsTr("Slow down")
            //: Under 'Slow down'
            line: qsTr("Breathe, or use your senses")
            onClicked: root.session.router.open("now/ground")
        }
        Door {
            objectName: "plan"
            Layout.preferredWidth: 1
            which: "after"
            iconName: "assignment"
            //: Door on the kiosk: a plan that is never stored
            text: qsTr("Make a plan")
            //: Under 'Make a plan'
            line: qsTr("Take it with you when you go")
            onClicked: root.session.router.open("plans/once")
        }
    }
    TileGrid {
        most: Theme.largeText ? 2 : Theme.phone ? 3 : Theme.wide ? 7 : 4
        KioskTile {
            objectName: "need-food"
            iconName: "restaurant"
            //: A need on the kiosk
            text: qsTr("Food")
            onClicked: root.find("food")
        }
        KioskTile {
            iconName: "bed"
            //: A need on the kiosk
            text: qsTr("Bed tonight")
            onClicked: root.find("shelter")
        }
        KioskTile {
            iconName: "shower"
            //: A need on the kiosk
            text: qsTr("Shower")
            onClicked: root.find("hygiene")
        }
        KioskTile {
            iconName: "medical_services"
            //: A need on the kiosk
            text: qsTr("Doctor")
            onClicked: root.find("medical")
        }
        KioskTile {
            iconName: "medication"
            //: A need on the kiosk: the medicine against an opioid overdose
            text: qsTr("Naloxone")
            onClicked: root.find("harm_reduction")
        }
        KioskTile {
            iconName: "balance"
            //: A need on the kiosk
            text: qsTr("Legal help")
            onClicked: root.find("benefits")
        }
        KioskTile {
            iconName: "pets"
            //: A need on the kiosk: a place where pets may come in
            text: qsTr("Pets")
            onClicked: root.find("pets")
        }
    }
    HText {
        visible: root.hasLists
        style: "section"
        //: Heading on the kiosk over the lists that the peers of this place made
        text: qsTr("Lists from our peers")
    }
    TileGrid {
        visible: root.hasLists
        most: Theme.phone || Theme.largeText ? 1 : 3
        Repeater {
            model: root.saved.lists
            ToolTile {
                required property int listId
                required property string name
                required property bool onKiosk
                objectName: "list-" + listId
                Layout.preferredWidth: 1
                visible: onKiosk
                iconName: "list"
                text: name
                onClicked: root.session.router.open("directory/show", listId.toString())
            }
        }
    }
    HButton {
        objectName: "staffInside"
        Layout.fillWidth: true
        visible: root.staffInside
        kind: "text"
        iconName: "lock"
        //: Button on the kiosk, for the people who work there: leads to the passphrase that ends it
        text: qsTr("For staff")
        onClicked: root.staffRequested()
    }
}
