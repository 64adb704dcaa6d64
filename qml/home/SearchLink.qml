import QtQuick
import Handrail.Controls

// Looks like the search field and leads to the search screen: Home itself stays still.
Pressable {
    id: root

    //: Inside the search field on Home
    text: qsTr("Search guides, tools, services")
    leftPadding: 16
    rightPadding: 16
    contentItem: ButtonContent {
        text: root.text
        iconName: "search"
        gap: 12
        weight: Font.Normal
        color: Theme.inkQuiet
        leading: true
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : Theme.surface
        border { width: Theme.lineWidth; color: Theme.line }
    }
}
