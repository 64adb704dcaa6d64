pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Before the device hangs on the wall: what visitors see, what they cannot reach, how it ends, and which lists are
// shown.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    readonly property SavedListsModel saved: session.directory.lists
    readonly property WallPlace wall: session.directory.wall

    //: The place that Back goes to
    backTo: qsTr("Records and safety")
    //: Title of the page that starts the kiosk
    title: qsTr("Kiosk on the wall")
    //: Under the title of the page that starts the kiosk
    subtitle: qsTr("For a drop-in center: anyone can use it, and nobody can reach a record.")
    onBackRequested: root.session.router.back()
    Component.onCompleted: {
        root.session.calls.place.start();
        root.session.kiosk.forgetTrouble();
    }
    Component.onDestruction: root.session.calls.place.stop()

    Connections { // whoever holds the button may have read to the end of the page
        target: root.session.kiosk
        function onChanged() {
            if (root.session.kiosk.saveTrouble !== "")
                root.scrollToTop();
        }
    }
    Banner {
        objectName: "notStarted"
        Layout.fillWidth: true
        visible: root.session.kiosk.saveTrouble !== ""
        tone: "caution"
        text: root.session.kiosk.saveTrouble === "full"
            //: Page that starts the kiosk: it was asked for and did not start
            ? qsTr("The kiosk did not start: the disk is full, and after a restart visitors would have your own pages. Free some space, then hold the button again.")
            //: Page that starts the kiosk: it was asked for and did not start
            : qsTr("The kiosk did not start: this device took no note of it, and after a restart visitors would have your own pages. Hold the button again.")
    }
    FactList {
        FactRow {
            iconName: "visibility"
            //: About the kiosk
            label: qsTr("Visitors see")
            //: About the kiosk
            text: qsTr("The emergency numbers, the directory, breathing and the senses, and a plan that leaves nothing here.")
        }
        FactRow {
            iconName: "lock"
            //: About the kiosk
            label: qsTr("Locked away")
            //: About the kiosk
            text: qsTr("People, plans, visits, your own pages, settings. The records lock when it starts, and it is still the kiosk after a restart.")
        }
        FactRow {
            iconName: "auto_delete"
            //: About the kiosk
            label: qsTr("It clears itself")
            //: About the kiosk. %1 and %2 are numbers of seconds
            text: qsTr("After %1 quiet seconds it asks, %2 seconds later what a visitor typed is gone. ‘Start over’ does it at once.").arg(root.session.kiosk.quietS).arg(root.session.kiosk.askS)
        }
        FactRow {
            iconName: "key"
            //: About the kiosk
            label: qsTr("To end it")
            //: About the kiosk
            text: qsTr("Tap ‘For staff’ at the bottom and type your passphrase.")
        }
    }
    HText {
        style: "section"
        //: Page that starts the kiosk: heading over the field for the place of the device
        text: qsTr("Where it hangs")
    }
    HField {
        id: hangs
        objectName: "wallPlace"
        Layout.fillWidth: true
        //: Label of the field for the place of the kiosk
        label: qsTr("ZIP code, or coordinates")
        text: root.wall.words
        question: {
            if (hangs.editing)
                return "";
            switch (root.wall.state) {
            //: Under the place of the kiosk: it cannot be read. 37.56, -122.32 is an example
            case "unread": return qsTr("Write a ZIP code of five figures, a plus code, or coordinates like 37.56, -122.32.");
            //: Under the place of the kiosk: no place of the directory has this ZIP code
            case "nowhere": return qsTr("No place in the directory has this ZIP code. Lists stay in the order they had.");
            default: return "";
            }
        }
        note: root.wall.state === "known"
            //: Under the place of the kiosk: it is known
            ? qsTr("What is nearest comes first, with the distance.")
            //: Under the place of the kiosk: nobody said it yet
            : qsTr("Then what is nearest comes first. The kiosk does not ask the device where it is.")
        onEdited: (value) => { root.wall.say(value); }
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.wall.saveTrouble
        onRetryRequested: root.wall.retry()
    }
    HButton {
        objectName: "hangsHere"
        Layout.fillWidth: true
        visible: root.session.calls.place.hasFix && root.wall.words !== root.session.calls.place.coordinates
        kind: "line"
        iconName: "my_location"
        //: Button: the kiosk hangs where the device is now
        text: qsTr("It hangs where we are now")
        onClicked: root.wall.say(root.session.calls.place.coordinates)
    }
    HText {
        style: "section"
        //: Heading over the saved lists and whether the kiosk shows them
        text: qsTr("Lists on the kiosk")
    }
    HText {
        visible: root.saved.lists.count === 0
        color: Theme.inkQuiet
        //: On the page that starts the kiosk, while there is no saved list
        text: qsTr("None yet. Make a list in the directory, for example ‘Beds tonight’, and switch it on here.")
    }
    Repeater {
        model: root.saved.lists
        ToggleTile {
            required property int listId
            required property string name
            required property bool onKiosk
            objectName: "shown-" + listId
            Layout.fillWidth: true
            iconName: onKiosk ? "check" : "tv"
            on: onKiosk
            text: onKiosk
                //: Switch of a saved list on the page that starts the kiosk. %1 is its name
                ? qsTr("%1: shown").arg(name)
                //: Switch of a saved list on the page that starts the kiosk. %1 is its name
                : qsTr("%1: not shown").arg(name)
            onToggleRequested: (on) => { root.saved.showOnKiosk(listId, on); }
        }
    }
    HText {
        visible: start.hinted
        style: "quiet"
        text: start.hint
    }

    dock: HoldButton {
        id: start
        objectName: "startKiosk"
        Layout.fillWidth: true
        iconName: "tv"
        //: Button that is held: the device becomes the kiosk
        text: qsTr("Hold to start the kiosk")
        //: After too short a tap on 'Hold to start the kiosk'
        hint: qsTr("Keep your finger on it for a moment.")
        onHeld: root.session.kiosk.begin()
    }
}
