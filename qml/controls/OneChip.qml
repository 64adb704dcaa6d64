import QtQuick

// A Chip of several of which only one is on.
PressableOne {
    id: root

    property bool on: false
    property bool big: false // the person's own screen: 64 dp
    property bool calls: false // something there is due: it stands out, with a clock
    property string clockText: "" // a running clock beside the words; no part of the name, which would change with it
    property real most: 100000 // dp it may be wide: the clock is left out before a word is broken
    readonly property bool clockFits: root.clockText !== ""
        && words.implicitWidth + clock.implicitWidth + 8 + root.leftPadding + root.rightPadding <= root.most

    readonly property Flow cloud: root.parent as Flow

    // never wider than the rows it stands in: a long name takes two lines
    width: root.cloud && root.cloud.width > 0 ? Math.min(root.implicitWidth, root.cloud.width) : root.implicitWidth
    minHeight: Theme.kiosk ? 88 : root.big ? 64 : 56
    ringRadius: height / 2
    leftPadding: root.on || root.calls ? 12 : 20
    rightPadding: 20
    topPadding: 8
    bottomPadding: 8
    accessibleOn: root.on

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: words.implicitWidth + (clock.visible ? clock.width + 8 : 0)
        implicitHeight: Math.max(words.implicitHeight, clock.visible ? clock.height : 0)

        ButtonContent {
            id: words
            width: parent.width - (clock.visible ? clock.width + 8 : 0)
            height: parent.height
            text: root.text
            iconName: root.calls ? "schedule" : root.on ? "check" : ""
            style: root.big ? "person" : "label"
            weight: root.on || root.calls ? Font.DemiBold : Font.Medium
            color: root.calls ? Theme.onCautionTint : root.on ? Theme.onActionTint : Theme.ink
        }
        Figures {
            id: clock
            x: parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            visible: root.clockFits
            text: root.clockText
            style: root.big ? "person" : "label"
            weight: root.on ? Font.DemiBold : Font.Medium
            color: root.on ? Theme.onActionTint : Theme.ink
            Accessible.ignored: true
        }
    }
    background: ChipFill { on: root.on; calls: root.calls; down: root.down }
}
