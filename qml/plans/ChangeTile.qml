import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// One change of a plan as a sentence, with a shape and a tint. Not a target.
Rectangle {
    id: root

    property string text: ""
    property string iconName: ""
    property string tone: "unknown"
    readonly property color inkColor: root.tone === "good" ? Theme.onGoodTint
        : root.tone === "caution" ? Theme.onCautionTint
        : root.tone === "after" ? Theme.onAfterTint : Theme.onUnknownTint

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.fillHeight: true
    implicitWidth: 240
    implicitHeight: words.implicitHeight + 24
    radius: Theme.radiusControl
    color: root.tone === "good" ? Theme.goodTint : root.tone === "caution" ? Theme.cautionTint
        : root.tone === "after" ? Theme.afterTint : Theme.unknownTint
    border { width: Theme.highContrast ? 2 : 0; color: root.inkColor }
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: root.text

    Icon {
        id: glyph
        x: 16
        y: 12 + Math.round((words.lineStep - height) / 2)
        name: root.iconName
        color: root.inkColor
    }
    HText {
        id: words
        x: glyph.x + glyph.width + 12
        y: 12
        width: parent.width - x - 16
        text: root.text
        color: root.inkColor
        Accessible.ignored: true
    }
}
