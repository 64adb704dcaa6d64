import QtQuick
import Handrail.Controls

// The name of a section; leads to it.
Pressable {
    id: root

    ringRadius: height / 2
    leftPadding: 16
    rightPadding: 16
    topPadding: 8
    bottomPadding: 8
    contentItem: HText {
        style: "label"
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        color: Theme.actionInk
        text: root.text
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Math.min(height / 2, 44)
        color: root.down ? Theme.pressed : Theme.surface
        border { width: Theme.lineWidth; color: Theme.line }
    }
}
