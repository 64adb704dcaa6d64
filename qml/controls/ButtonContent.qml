import QtQuick

// Icon and word of a button, centred together (or from the left); the word takes a second line before it is cut.
Item {
    id: root

    property string text: ""
    property string iconName: ""
    property real iconSize: 24
    property real gap: 8
    property string style: "label"
    property int weight: Theme.weightOf(root.style)
    property color color: Theme.ink
    property color iconColor: root.color
    property bool leading: false
    property bool ticks: false // its icon comes when it is chosen: the room for it is there before
    readonly property real wordsWidth: Math.ceil(natural.advanceWidth) + (root.text === "" ? 0 : 1)
    readonly property font wordFont: label.font
    // not whether the icon is seen: a width that hangs on that runs in circles with a page that asks it what to show
    readonly property bool hasIcon: root.iconName !== ""
    readonly property real iconSpace: root.hasIcon ? glyph.width + (root.text === "" ? 0 : root.gap) : 0

    // dp that it needs so that no word of it is torn, as @p metrics measures them.
    function least(metrics: FontMetrics): real {
        metrics.font = root.wordFont;
        const icon = root.ticks ? root.iconSize + root.gap : root.iconSpace;
        return icon + root.text.split(" ").reduce(
            (most, word) => Math.max(most, Math.ceil(metrics.advanceWidth(word)) + 1), 0);
    }

    implicitWidth: root.iconSpace + root.wordsWidth
    implicitHeight: Math.max(root.hasIcon ? glyph.height : 0, label.height)

    Item {
        x: root.leading ? 0 : Math.max(0, Math.floor((root.width - width) / 2))
        width: root.iconSpace + label.width
        height: root.height

        Icon {
            id: glyph
            anchors.verticalCenter: parent.verticalCenter
            visible: root.hasIcon
            name: root.iconName
            size: root.iconSize
            color: root.iconColor
        }
        // not the label's implicitWidth or lineCount: those depend on its width and would go round in a loop
        TextMetrics {
            id: natural
            font: label.font
            text: root.text
        }
        HText {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            x: root.iconSpace
            // Only words beside a centred icon take their own width; elsewhere the whole room, so that the width never
            // hangs on the words (Qt 6.4's Text misses a width that changes while it measures itself).
            width: Math.max(0, root.hasIcon && !root.leading ? Math.min(root.wordsWidth, root.width - root.iconSpace)
                : root.width - root.iconSpace)
            text: root.text
            style: root.style
            heading: false
            font.weight: root.weight
            color: root.color
            horizontalAlignment: root.leading || root.hasIcon ? Theme.start : Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
