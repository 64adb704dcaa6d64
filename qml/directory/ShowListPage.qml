pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// A saved list in large words: for the kiosk on the wall, or to look at together. A tap opens the card that a phone can
// take.
ScreenPage {
    id: root

    required property AppSession session
    property string argument: "" // the list's id

    readonly property SavedListsModel model: session.directory.lists
    // on the wall only what was put there
    readonly property bool shown: !root.session.kiosk.active || root.model.onKiosk

    spread: true
    //: Back from a list shown large
    backTo: qsTr("Back")
    title: root.shown ? root.model.name : ""
    //: Under the name of a list shown large
    subtitle: qsTr("Tap one to take it along on your phone. Call first.")
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.model.open(parseInt(root.argument))

    ServiceWords { id: wording }

    TileGrid {
        most: Theme.phone ? 1 : 2
        Repeater {
            model: root.shown ? root.model.entries : null
            ShowEntry {
                words: wording
                visible: there
                onClicked: root.session.router.open("directory/card", serviceId)
            }
        }
    }
}
