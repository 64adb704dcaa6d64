import QtQuick
import QtQuick.Layouts

// The clock of a run: what it counts, a line under it, big figures; `bar` shows the window in which to act (shares of
// the whole bar, 0 to 1). `compact`: one row of 56 dp. `clockText` comes ready from the model.
Rectangle {
    id: root

    property string label: ""
    property string measure: root.label // words that stand where the label does in a moment: no line moves for them
    property string line: ""
    property string clockText: ""
    property bool compact: false
    property bool low: false // there is no height for large words: they grow by an eighth and no more
    readonly property real share: root.low ? Math.min(1, 1.12 / Theme.scale) : 1
    property bool calls: false // it is time: a bell, the colour of now, bold words
    readonly property color inkColor: root.calls ? Theme.onNow : Theme.ink
    property bool bar: false
    property real progress: 0
    property real windowFrom: 0
    property real windowTo: 0
    readonly property bool under: Theme.largeText && !root.low
        && measured.advanceWidth + figures.width > root.width - 48
    TextMetrics { // of the words themselves: what it is laid out in depends on the answer
        id: measured
        font: labelText.font
        text: root.measure
    }

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: Math.max(root.compact ? Theme.target : 72,
        words.height + (root.under ? figures.height : 0) + 2 * pad + (root.bar ? 28 : 0))
    readonly property real pad: root.compact ? 6 : 12
    radius: Theme.radiusCard
    color: root.calls ? Theme.now : Theme.surface
    border { width: root.calls ? 3 : Theme.lineWidth; color: root.calls ? Theme.onNow : Theme.line }
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: Sentences.joined([root.label + " " + root.clockText, root.line])

    Item {
        x: 16
        y: root.pad
        width: parent.width - 32
        height: parent.height - 2 * root.pad - (root.bar ? 28 : 0)

        Icon {
            id: bell
            visible: root.calls
            anchors.verticalCenter: words.verticalCenter
            name: "notifications_active"
            color: root.inkColor
        }
        Column {
            id: words
            x: bell.visible ? bell.width + 8 : 0
            width: root.width - 32 - x - (root.under ? 0 : figures.width + 12)
            y: root.under ? 0 : Math.round((parent.height - height) / 2)

            HText {
                id: labelText
                width: parent.width
                // one line less where there is little room: that it is time is what counts
                visible: !(root.compact && root.calls)
                style: root.compact ? "label" : "person"
                font.weight: Font.DemiBold
                font.pixelSize: Math.round(Theme.sizeOf(style) * root.share)
                lineStep: Math.round(font.pixelSize * (root.compact ? 1.3 : 1.2))
                color: root.inkColor
                text: root.label
                Accessible.ignored: true
            }
            HText {
                id: lineText
                width: parent.width
                visible: root.line !== ""
                style: root.compact ? "quiet" : "body"
                font.pixelSize: Math.round(Theme.sizeOf(style) * root.share)
                lineStep: Math.round(Theme.lineOf(style) * root.share)
                font.weight: root.calls ? Font.Bold : Font.Medium
                color: root.inkColor
                text: root.line
                Accessible.ignored: true
            }
        }
        Figures {
            id: figures
            x: root.under ? 0 : parent.width - width
            y: root.under ? words.height : Math.round((parent.height - height) / 2)
            text: root.clockText
            pixelSize: root.compact ? Theme.grown(32, 0.25) : Theme.clockSize
            color: root.inkColor
            Accessible.ignored: true
        }
    }
    Rectangle {
        visible: root.bar
        x: 16
        y: parent.height - root.pad - height
        width: parent.width - 32
        height: 16
        radius: 8
        color: Theme.sunken
        // the fill alone is hardly seen
        border { width: Theme.controlWidth; color: root.calls ? Theme.onNow : Theme.lineControl }

        Rectangle {
            x: parent.width * Math.max(0, Math.min(1, root.windowFrom))
            width: parent.width * Math.max(0, Math.min(1, root.windowTo) - root.windowFrom)
            height: parent.height
            radius: root.windowTo >= 1 ? 8 : 0
            // white there, the yellow of what has passed would not be seen on it
            color: Theme.highContrast ? "transparent" : Theme.now
            border { width: Theme.controlWidth; color: root.calls ? Theme.onNow : Theme.lineControl }
        }
        Rectangle {
            width: parent.width * Math.max(0, Math.min(1, root.progress))
            height: parent.height
            radius: 8
            color: Theme.actionInk
        }
    }
}
