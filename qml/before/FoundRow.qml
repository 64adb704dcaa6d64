import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// One thing the search found: its icon, its name, what kind of thing it is, and where the words stand in it.
Pressable {
    id: root

    property string iconName: ""
    property string kindWords: ""
    property string found: "" // styled text with <b>; the model escapes the rest
    property bool urgent: false

    Layout.fillWidth: true
    ringRadius: Theme.radiusCard
    minHeight: 72
    leftPadding: 16
    rightPadding: 16
    topPadding: 12
    bottomPadding: 12
    accessibleDescription: Sentences.joined([root.kindWords, where.bare(root.found)])

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 326
        implicitHeight: Math.max(glyph.height, words.height)

        Icon {
            id: glyph
            y: 2
            name: root.iconName
            color: root.urgent ? Theme.onEmergencyTint : Theme.actionInk
        }
        Column {
            id: words
            x: glyph.width + 16
            width: parent.width - x

            HText {
                width: parent.width
                style: "label"
                color: root.urgent ? Theme.onEmergencyTint : Theme.ink
                text: root.text
                Accessible.ignored: true
            }
            HText {
                width: parent.width
                style: "quiet"
                color: root.urgent ? Theme.onEmergencyTint : Theme.inkQuiet
                text: root.kindWords
                Accessible.ignored: true
            }
            HText {
                id: where
                width: parent.width
                visible: root.found !== ""
                topPadding: 4 + lead
                textFormat: Text.StyledText
                color: root.urgent ? Theme.onEmergencyTint : Theme.ink
                text: root.found
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressed : root.urgent ? Theme.emergencyTint : Theme.surface
        border { width: Theme.lineWidth; color: root.urgent ? Theme.emergencyLine : Theme.line }
    }
}
