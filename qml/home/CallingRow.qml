import QtQuick
import Handrail.Controls

// A row under the emergency bar that calls: it has its own place, lies over nothing, and the whole of it is pressed.
Pressable {
    id: root

    property string iconName: "notifications_active"

    minHeight: 48
    topPadding: 6
    bottomPadding: 6
    leftPadding: Theme.sideMargin(root.width)
    rightPadding: root.leftPadding
    ringInside: true

    contentItem: ButtonContent {
        leading: true
        iconName: root.iconName
        text: root.text
        weight: Font.Bold
        color: Theme.onNow
    }
    background: Rectangle {
        color: root.down ? Theme.nowTint : Theme.now
    }
}
