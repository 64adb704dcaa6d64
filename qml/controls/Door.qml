import QtQuick
import QtQuick.Layouts

// Before, Now, After: the three doors of Home. `which` is before, now or after. On a tablet the icon stands above.
Pressable {
    id: root

    property string which: "now"
    property string line: ""
    property string iconName: ""
    property bool upright: !Theme.phone
    readonly property bool big: root.which === "now"
    readonly property bool bare: Theme.largeText // at large text icon and chevron go first
    readonly property color inkColor: root.which === "before" ? Theme.onBeforeTint : root.big ? Theme.onNow : Theme.onAfterTint
    readonly property color fillColor: root.which === "before" ? Theme.beforeTint : root.big ? Theme.now : Theme.afterTint

    Layout.fillWidth: true
    Layout.fillHeight: true // as high as its neighbour in a row
    minHeight: root.upright ? 192 : root.big ? 112 : 72
    ringRadius: Theme.radiusCard
    leftPadding: 20
    rightPadding: root.upright ? 20 : 16
    topPadding: root.upright ? 20 : Theme.largeText ? 16 : 8
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
                size: root.big ? 40 : 32
                name: root.iconName
                color: root.inkColor
            }
        }
        Column {
            id: words
            x: parent.textX
            y: root.upright ? 64 - (root.big ? 6 : 0) : Math.round((parent.height - height) / 2)
            width: parent.width - x - (chevron.visible ? 32 : 0)
            spacing: root.upright ? 4 : 2

            HText {
                width: parent.width
                text: root.text
                style: "section"
                font { family: Theme.fontDisplay; pixelSize: Theme.grown((root.big ? 32 : 24) * (root.upright ? 1.2 : 1), root.big ? 0.75 : 0.83) }
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
        color: root.down ? Theme.pressed : root.fillColor
        border {
            width: Theme.highContrast ? 2 : 0
            color: root.which === "before" ? Theme.before : root.which === "after" ? Theme.after : Theme.ink
        }
    }
}
