import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// The open visit, as a strip that opens it.
Pressable {
    id: root

    Layout.fillWidth: true
    leftPadding: 16
    rightPadding: 12
    topPadding: 8
    bottomPadding: 8

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 300
        implicitHeight: Math.max(glyph.height, words.height)

        Icon {
            id: glyph
            anchors.verticalCenter: parent.verticalCenter
            name: "schedule"
            color: Theme.onNowTint
        }
        HText {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: glyph.width + 16
            width: parent.width - x - chevron.width - 8
            style: "label"
            color: Theme.onNowTint
            text: root.text
            Accessible.ignored: true
        }
        Icon {
            id: chevron
            anchors.verticalCenter: parent.verticalCenter
            x: parent.width - width
            name: "chevron_right"
            color: Theme.onNowTint
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : Theme.nowTint
        border { width: Theme.highContrast ? 2 : 0; color: Theme.line }
    }
}
