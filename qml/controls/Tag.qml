import QtQuick

// A state in a word, a shape and a colour. Not a target. Tones: good, unknown, caution, action, emergency, after.
Rectangle {
    id: root

    property string text: ""
    property string tone: "unknown"
    property string iconName: root.tone === "good" ? "check_circle" : root.tone === "caution" ? "help"
                              : root.tone === "unknown" ? "do_not_disturb_on" : ""
    readonly property color inkColor: {
        switch (root.tone) {
        case "good": return Theme.onGoodTint;
        case "caution": return Theme.onCautionTint;
        case "action": return Theme.onActionTint;
        case "emergency": return Theme.onEmergencyTint;
        case "after": return Theme.onAfterTint;
        default: return Theme.onUnknownTint;
        }
    }

    implicitWidth: content.implicitWidth + (root.iconName === "" ? 24 : 20)
    implicitHeight: Math.max(28, content.implicitHeight + 8)
    radius: Math.min(14, height / 2)
    color: {
        switch (root.tone) {
        case "good": return Theme.goodTint;
        case "caution": return Theme.cautionTint;
        case "action": return Theme.actionTint;
        case "emergency": return Theme.emergencyTint;
        case "after": return Theme.afterTint;
        default: return Theme.unknownTint;
        }
    }
    border { width: Theme.highContrast ? 2 : 0; color: root.inkColor }
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: root.text

    ButtonContent {
        id: content
        x: root.iconName === "" ? 12 : 8
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - 12
        leading: true
        text: root.text
        iconName: root.iconName
        iconSize: 18
        gap: 4
        style: "quiet"
        weight: Font.DemiBold
        color: root.inkColor
    }
}
