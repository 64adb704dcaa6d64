import QtQuick

// The button: kind fill, line, tint, text, caution, now (it is time for it) or emergency. `big` is the 72 dp form for
// protocols and calls. `off` draws it as not ready, yet it still answers a tap, so that the page can say why. `busy`:
// give the word that says what is going on ('Making PDF').
Pressable {
    id: root

    property string kind: "fill"
    property string iconName: ""
    property bool big: false
    property bool off: false
    property bool busy: false
    property string wordStyle: root.big ? "person" : "label"
    property bool leading: false // words from the left, for a text button at the margin
    readonly property bool quiet: root.off || !root.enabled
    readonly property color inkColor: {
        if (root.quiet)
            return Theme.inkQuiet;
        switch (root.kind) {
        case "line": return Theme.ink;
        case "tint": return Theme.onActionTint;
        case "text": return Theme.actionInk;
        case "caution": return Theme.onCautionTint;
        case "emergency": return Theme.onEmergency;
        case "now": return Theme.onNow;
        default: return Theme.onAction;
        }
    }
    readonly property color fillColor: {
        if (root.quiet && root.kind !== "text")
            return Theme.fillDisabled;
        switch (root.kind) {
        case "line": return root.down ? Theme.pressed : Theme.surface;
        case "tint": return root.down ? Theme.pressed : Theme.actionTint;
        case "text": return root.down ? Theme.pressed : "transparent";
        case "caution": return root.down ? Theme.pressed : Theme.cautionTint;
        case "emergency": return root.down ? Theme.emergencyPressed : Theme.emergency;
        case "now": return root.down ? Theme.nowTint : Theme.now;
        default: return root.down ? Theme.actionPressed : Theme.action;
        }
    }

    // dp that it needs so that no word of it is broken, as @p metrics measures them (HRow). Asked when it stands: an id or
    // a property that looks into the content would make it before its time, and most buttons are never asked.
    function least(metrics: FontMetrics): real {
        const content = root.contentItem as ButtonContent;
        if (!content)
            return 0;
        return content.least(metrics) + root.leftPadding + root.rightPadding;
    }

    minHeight: root.big ? Theme.targetProtocol : Theme.target
    leftPadding: root.kind === "text" ? (root.leading ? 0 : 16) : root.big ? 16 : 24
    rightPadding: root.kind === "text" ? 16 : root.leftPadding
    topPadding: 8
    bottomPadding: 8
    accessibleDescription: ""

    contentItem: ButtonContent {
        text: root.text
        iconName: root.busy ? "hourglass_empty" : root.iconName
        iconSize: root.big ? 28 : 24
        style: root.wordStyle
        weight: root.wordStyle === "label" || root.wordStyle === "way" ? Font.DemiBold : Font.Bold
        color: root.inkColor
        leading: root.leading
    }
    background: Rectangle {
        color: root.fillColor
        radius: Theme.radiusControl
        border {
            width: root.kind === "line" ? Theme.controlWidth : root.kind === "now" ? 3
                   : Theme.highContrast
                       && (root.quiet || root.kind === "tint" || root.kind === "caution" || root.kind === "emergency")
                       ? 2 : 0
            color: root.kind === "line" ? Theme.lineControl : root.inkColor
        }
    }
}
