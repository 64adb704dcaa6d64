import QtQuick
import QtQuick.Layouts

// One sentence across the page, tinted: action, caution, good or emergency. May carry one action.
Rectangle {
    id: root

    property string text: ""
    property string iconName: root.tone === "caution" ? "info" : root.tone === "good" ? "check_circle" : ""
    property string tone: "action"
    property string actionText: ""
    readonly property color inkColor: root.tone === "caution" ? Theme.onCautionTint
        : root.tone === "good" ? Theme.onGoodTint
                                      : root.tone === "emergency" ? Theme.onEmergencyTint : Theme.onActionTint
    readonly property bool under: action.visible && (action.implicitWidth > root.width * 0.4 || Theme.largeText)

    signal actionTriggered()

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: Math.max(48, words.height + 24, action.visible && !root.under ? action.height : 0)
        + (root.under ? action.height - 4 : 0)
    radius: Theme.radiusControl
    color: root.tone === "caution" ? Theme.cautionTint : root.tone === "good" ? Theme.goodTint
           : root.tone === "emergency" ? Theme.emergencyTint : Theme.actionTint
    border { width: Theme.highContrast ? 2 : 0; color: root.inkColor }
    Accessible.role: Accessible.AlertMessage
    Accessible.ignored: !root.enabled
    Accessible.name: root.text

    Icon {
        id: glyph
        x: 16
        y: 12 + Math.round((Theme.bodyLine - height) / 2)
        visible: root.iconName !== ""
        name: root.iconName
        color: root.inkColor
    }
    HText {
        id: words
        x: root.iconName === "" ? 16 : glyph.x + glyph.width + 12
        y: 12
        width: parent.width - x - (action.visible && !root.under ? action.width : 16)
        text: root.text
        font.weight: Font.Medium
        color: root.inkColor
        Accessible.ignored: true
    }
    HButton {
        id: action
        objectName: "action"
        x: root.under ? words.x - 16 : parent.width - width
        y: root.under ? words.y + words.height : Math.round((parent.height - height) / 2)
        width: Math.min(implicitWidth, parent.width - 16)
        visible: root.actionText !== ""
        kind: "text"
        text: root.actionText
        onClicked: root.actionTriggered()
    }
}
