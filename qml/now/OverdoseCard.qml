import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// The way into the overdose run: one tinted card, not a second solid red beside the emergency bar.
Pressable {
    id: root

    property string line: ""

    Layout.fillWidth: true
    minHeight: 104
    ringRadius: Theme.radiusCard
    leftPadding: 24
    rightPadding: 16
    topPadding: 16
    bottomPadding: 16
    accessibleDescription: root.line

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 300
        implicitHeight: Math.max(glyph.height, words.height)

        Icon {
            id: glyph
            anchors.verticalCenter: parent.verticalCenter
            size: 40
            name: "medication"
            color: Theme.onEmergencyTint
        }
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: glyph.width + 20
            width: parent.width - x - (chevron.visible ? chevron.width + 8 : 0)

            HText {
                width: parent.width
                style: "big"
                color: Theme.onEmergencyTint
                text: root.text
                Accessible.ignored: true
            }
            HText {
                width: parent.width
                visible: root.line !== ""
                color: Theme.onEmergencyTint
                text: root.line
                Accessible.ignored: true
            }
        }
        Icon {
            id: chevron
            visible: !Theme.largeText
            anchors.verticalCenter: parent.verticalCenter
            x: parent.width - width
            name: "chevron_right"
            color: Theme.onEmergencyTint
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressed : Theme.emergencyTint
        border { width: Theme.highContrast ? 3 : 1; color: Theme.emergencyLine }
    }
}
