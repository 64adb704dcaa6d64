import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// One of the three acts of a service: icon over its word, tinted, 72 dp. On one line when it has the row for itself.
Pressable {
    id: root

    property string iconName: ""
    property bool caution: false // look before you touch: a peer met a wrong number here
    readonly property color inkColor: root.caution ? Theme.onCautionTint : Theme.onActionTint

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1 // the acts share their row evenly
    minHeight: Theme.targetProtocol
    padding: 8

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: Math.max(glyph.width, Math.ceil(word.implicitWidth))
        implicitHeight: glyph.height + 2 + word.height

        Icon {
            id: glyph
            x: Math.round((parent.width - width) / 2)
            y: Math.round((parent.height - parent.implicitHeight) / 2)
            name: root.iconName
            color: root.inkColor
        }
        HText {
            id: word
            y: glyph.y + glyph.height + 2
            width: parent.width
            style: "label"
            text: root.text
            color: root.inkColor
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.caution ? Theme.cautionTint : Theme.actionTint
        border { width: Theme.highContrast ? 2 : 0; color: root.inkColor }
    }
}
