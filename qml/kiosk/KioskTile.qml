import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// A need on the kiosk's first screen: icon over its word, 88 dp and more.
Pressable {
    id: root

    property string iconName: ""

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1 // they share their row evenly
    minHeight: Theme.kiosk ? 128 : 88
    padding: 8
    ringRadius: Theme.radiusCard

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 96
        implicitHeight: glyph.height + 4 + word.height

        Icon {
            id: glyph
            x: Math.round((parent.width - width) / 2)
            y: Math.round((parent.height - parent.implicitHeight) / 2)
            size: Theme.kiosk ? 32 : 24
            name: root.iconName
            color: Theme.actionInk
        }
        HText {
            id: word
            y: glyph.y + glyph.height + 4
            width: parent.width
            style: "label"
            text: root.text
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressed : Theme.surface
        border { width: Theme.lineWidth; color: Theme.line }
    }
}
