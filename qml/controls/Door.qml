import QtQuick
import QtQuick.Layouts

// Before, Now, After: the three doors of Home. `which` is before, now or after; on the kiosk find, too. On a tablet the
// icon stands above.
Pressable {
    id: root

    property string which: "now"
    property string line: ""
    property string iconName: ""
    property bool upright: !Theme.phone
    readonly property bool big: root.which === "now"
    readonly property bool bare: Theme.largeText // at large text icon and chevron go first
    readonly property bool find: root.which === "find"
    readonly property color inkColor: root.find ? Theme.onAction : root.which === "before" ? Theme.onBeforeTint
        : root.big ? Theme.onNow : Theme.onAfterTint
    readonly property color fillColor: root.find ? Theme.action : root.which === "before" ? Theme.beforeTint
        : root.big ? Theme.now : Theme.afterTint

    Layout.fillWidth: true
    Layout.fillHeight: true // as high as its neighbour in a row
    minHeight: Theme.kiosk ? 344 : root.upright ? 192 : root.big ? 112 : 72
    ringRadius: Theme.radiusCard
    leftPadding: Theme.kiosk ? 40 : 20
    rightPadding: Theme.kiosk ? 40 : root.upright ? 20 : 16
    topPadding: Theme.kiosk ? 40 : root.upright ? 20 : Theme.largeText ? 16 : 8
    bottomPadding: root.topPadding
    accessibleDescription: root.line

    contentItem: Item { // qmllint disable deferred-property-id
        readonly property real textX: root.upright || root.bare ? 0 : 56
        implicitHeight: root.upright ? 64 + words.height : words.height
        implicitWidth: 200

        Item {
            visible: !root.bare || root.upright
            width: 40
            height: 40
            y: root.upright ? 0 : Math.round((parent.height - height) / 2)
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                x: root.upright ? 0 : (40 - width) / 2
                fixed: true
                size: Theme.kiosk ? 64 : root.big ? 40 : 32
                name: root.iconName
                color: root.inkColor
            }
        }
        Column {
            id: words
            x: parent.textX
            y: Theme.kiosk ? parent.height - height : root.upright ? 64 - (root.big ? 6 : 0)
                : Math.round((parent.height - height) / 2)
            width: parent.width - x - (chevron.visible ? 32 : 0)
            spacing: root.upright ? 4 : 2

            HText {
                width: parent.width
                text: root.text
                style: "section"
                font {
                    family: Theme.fontDisplay
                    pixelSize: Theme.grown(Theme.kiosk ? 36 : (root.big ? 32 : 24) * (root.upright ? 1.2 : 1),
                        root.big ? 0.75 : 0.83)
                }
                lineStep: Math.round(font.pixelSize * 1.15)
                color: root.inkColor
                Accessible.ignored: true
            }
            HText {
                width: parent.width
                visible: root.line !== ""
                text: root.line
                style: root.big || root.upright ? "body" : "quiet"
                font.weight: Font.Medium
                color: root.inkColor
                Accessible.ignored: true
            }
        }
        Icon {
            id: chevron
            visible: !root.upright && !root.bare
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            name: "chevron_right"
            color: root.inkColor
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? (root.find ? Theme.actionPressed : Theme.pressed) : root.fillColor
        border {
            width: Theme.highContrast ? 2 : 0
            color: root.find ? Theme.action : root.which === "before" ? Theme.before
                : root.which === "after" ? Theme.after : Theme.ink
        }
    }
}
