import QtQuick
import QtQuick.Layouts

// A tool on a landing page: icon, words on up to two lines, a line under them if needed.
// tone: action (default), now (brown icon), emergency (red tinted card).
Pressable {
    id: root

    property string iconName: ""
    property string line: ""
    property string tone: "action"
    readonly property bool red: root.tone === "emergency"

    Layout.fillWidth: true
    Layout.fillHeight: true // as high as its neighbour in a row
    minHeight: Theme.kiosk ? 112 : 72
    ringRadius: Theme.radiusCard
    leftPadding: 16
    rightPadding: 12
    topPadding: 12
    bottomPadding: 12
    accessibleDescription: root.line

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 140
        implicitHeight: Math.max(glyph.height, words.height)

        Icon {
            id: glyph
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: root.red ? Theme.onEmergencyTint : root.tone === "now" ? Theme.onNowTint : Theme.actionInk
        }
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: glyph.width + 12
            width: parent.width - x

            HText {
                width: parent.width
                text: root.text
                style: "label"
                color: root.red ? Theme.onEmergencyTint : Theme.ink
                Accessible.ignored: true
            }
            HText {
                width: parent.width
                visible: root.line !== ""
                text: root.line
                style: "quiet"
                color: root.red ? Theme.onEmergencyTint : Theme.inkQuiet
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressed : root.red ? Theme.emergencyTint : Theme.surface
        border { width: Theme.lineWidth; color: root.red ? Theme.emergencyLine : Theme.line }
    }
}
