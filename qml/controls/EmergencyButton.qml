import QtQuick

// One of the three buttons of the EmergencyBar.
Pressable {
    id: root

    property bool solid: false
    property bool neutral: false
    property string iconName: ""
    property string clockText: ""
    readonly property bool red: !root.neutral && (root.solid || Theme.highContrast)
    readonly property color inkColor: root.neutral ? Theme.ink : root.red ? Theme.onEmergency : Theme.onEmergencyTint
    readonly property bool showIcon: root.iconName !== "" && root.clockText === "" && Theme.scale < 1.4
    // Word and clock stand side by side while they fit, else one above the other.
    readonly property int wordSize: Theme.small ? Theme.emergencySize - 1 : Theme.emergencySize
    readonly property real bothWidth: measured.advanceWidth + 8
    readonly property bool stacked: root.clockText !== "" && root.bothWidth > root.availableWidth

    minHeight: Theme.landscape ? 48 : Theme.target
    padding: 4
    ringRadius: Theme.radiusControl
    accessibleName: root.text // not the clock: a name that changes every second would be said every second

    function zeroed(clock: string): string { // as wide whatever it shows
        const figures = clock;
        return figures.replace(/[0-9]/g, "0");
    }
    TextMetrics {
        id: measured
        font { family: Theme.fontText; pixelSize: root.wordSize; weight: Font.Bold }
        text: root.clockText === "" ? "" : root.text + root.zeroed(root.clockText)
    }
    contentItem: Item { // qmllint disable deferred-property-id
        implicitHeight: root.stacked ? word.height + clock.height : word.height

        Icon {
            id: glyph
            x: Math.round((parent.width - width - gap - word.width) / 2)
            readonly property real gap: Theme.small ? 4 : 8
            anchors.verticalCenter: parent.verticalCenter
            visible: root.showIcon
            fixed: true
            size: Theme.kiosk ? 36 : 24
            name: root.iconName
            color: root.inkColor
        }
        HText {
            id: word
            x: root.showIcon ? glyph.x + glyph.width + glyph.gap
               : Math.round((parent.width - width
                   - (root.clockText === "" || root.stacked ? 0 : clock.width + gap)) / 2)
            y: root.stacked ? Math.round((parent.height - height - clock.height) / 2)
                : Math.round((parent.height - height) / 2)
            readonly property real gap: Math.min(12, Math.max(4, root.availableWidth - width - clock.width))
            width: Math.min(implicitWidth, parent.width)
            text: root.text
            fontSizeMode: Text.HorizontalFit // the one place where words may shrink: the bar must stay whole
            minimumPixelSize: 15
            wrapMode: Text.NoWrap
            font { pixelSize: root.stacked ? Math.round(root.wordSize * 0.85) : root.wordSize; weight: Font.Bold }
            lineHeight: font.pixelSize * 1.25
            lead: font.pixelSize * 0.02
            color: root.inkColor
            Accessible.ignored: true
        }
        Figures {
            id: clock
            x: root.stacked ? Math.round((parent.width - width) / 2) : word.x + word.width + word.gap
            y: root.stacked ? word.y + word.height - 2 : Math.round((parent.height - height) / 2)
            visible: root.clockText !== ""
            text: root.clockText
            pixelSize: word.font.pixelSize
            weight: Font.Bold
            color: root.inkColor
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: root.ringRadius
        color: root.red ? (root.down ? Theme.emergencyPressed : Theme.emergency)
               : root.down ? Theme.pressed : root.neutral ? Theme.surface : Theme.emergencyTint
        border {
            width: Theme.highContrast ? 3 : root.solid ? 0 : Theme.controlWidth
            color: root.neutral ? Theme.lineControl : Theme.emergencyLine
        }
    }
}
