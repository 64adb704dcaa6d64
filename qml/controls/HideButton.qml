import QtQuick

// Blanks the app at once. An eye with a stroke, the one button of the kit without a word: it stands on every page of a
// phone, beside words that need the room.
Pressable {
    id: root

    visible: Hiding.offered
    width: Theme.target
    height: Theme.target
    padding: 0
    //: Blanks the app to a neutral screen at once
    accessibleName: Hiding.offered ? qsTr("Hide") : "" // where there is none, nothing tells of it
    onClicked: Hiding.asked()

    contentItem: Item { // qmllint disable deferred-property-id
        Icon {
            anchors.centerIn: parent
            name: "visibility_off"
            color: Theme.actionInk
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : "transparent"
    }
}
