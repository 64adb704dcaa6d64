import QtQuick

// A round tile with initials, a number or an icon. Tones: plain, action, now, before, after, emergency, caution, good.
Rectangle {
    id: root

    property string text: ""
    property string iconName: ""
    property string tone: "plain"
    property real size: 40
    readonly property color inkColor: {
        switch (root.tone) {
        case "action": return Theme.onActionTint;
        case "now": return Theme.onNowTint;
        case "before": return Theme.onBeforeTint;
        case "after": return Theme.onAfterTint;
        case "emergency": return Theme.onEmergencyTint;
        case "caution": return Theme.onCautionTint;
        case "good": return Theme.onGoodTint;
        default: return Theme.ink;
        }
    }

    implicitWidth: Math.round(root.size * (1 + (Theme.scale - 1) * 0.4))
    implicitHeight: root.implicitWidth
    radius: width / 2
    color: {
        switch (root.tone) {
        case "action": return Theme.actionTint;
        case "now": return Theme.nowTint;
        case "before": return Theme.beforeTint;
        case "after": return Theme.afterTint;
        case "emergency": return Theme.emergencyTint;
        case "caution": return Theme.cautionTint;
        case "good": return Theme.goodTint;
        default: return Theme.sunken;
        }
    }
    border { width: Theme.highContrast ? 2 : 0; color: root.inkColor }

    Icon {
        anchors.centerIn: parent
        visible: root.iconName !== ""
        name: root.iconName
        size: root.size >= 64 ? 40 : root.size >= 40 ? 20 : 18
        color: root.inkColor
    }
    Text {
        id: figure
        transform: Mirror { of: figure }
        anchors.centerIn: parent
        visible: root.iconName === ""
        text: root.text
        color: root.inkColor
        textFormat: Text.PlainText
        font { family: Theme.fontText; pixelSize: Math.round(root.width * 0.375); weight: Font.Bold }
        Accessible.ignored: true
    }
}
