import QtQuick
import Handrail.Controls

// Looks like the search field and leads to the search screen: Home itself stays still.
Pressable {
    id: root

    //: Inside the search field on Home
    text: qsTr("Search guides, tools, services")
    leftPadding: 16
    rightPadding: 16
    contentItem: Item {
        implicitHeight: words.implicitHeight
        Icon {
            id: icon
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            color: Theme.inkQuiet
        }
        HText {
            id: words
            anchors { left: icon.right; leftMargin: 12; right: parent.right; verticalCenter: parent.verticalCenter }
            text: root.text
            color: Theme.inkQuiet
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : Theme.surface
        border { width: Theme.lineWidth; color: Theme.line }
    }
}
