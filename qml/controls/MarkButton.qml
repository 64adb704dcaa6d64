import QtQuick
import QtQuick.Layouts

// A mark of a protocol ('911', 'EMS here'): phase todo, due (red until done), saving, done (put the time in text).
Pressable {
    id: root

    property string iconName: ""
    property string phase: "todo"
    readonly property bool due: root.phase === "due"
    readonly property bool done: root.phase === "done"
    readonly property color inkColor: root.due ? Theme.onEmergencyTint : root.done ? Theme.onGoodTint : Theme.ink

    Layout.fillWidth: true
    Layout.fillHeight: true // as high as its neighbour in a row
    Layout.preferredWidth: 1 // marks share a row evenly
    minHeight: Theme.small ? 56 : Theme.targetProtocol
    topPadding: Theme.small ? 4 : 8
    bottomPadding: root.topPadding
    leftPadding: 2
    rightPadding: 2

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: Math.max(glyph.width, Math.ceil(word.implicitWidth))
        implicitHeight: glyph.height + (Theme.small ? 0 : 4) + word.height

        Icon {
            id: glyph
            x: (parent.width - width) / 2
            y: (parent.height - parent.implicitHeight) / 2
            size: Theme.small ? 20 : 24
            name: root.phase === "saving" ? "more_horiz" : root.done ? "check_circle" : root.iconName
            color: root.inkColor
        }
        HText {
            id: word
            y: glyph.y + glyph.height + (Theme.small ? 0 : 4)
            width: parent.width
            text: root.text
            style: "quiet"
            font { pixelSize: Theme.sizeOf("quiet") - (Theme.small ? 1 : 0); weight: Font.DemiBold }
            color: root.inkColor
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.due ? Theme.emergencyTint : root.done ? Theme.goodTint : Theme.surface
        border {
            width: Theme.controlWidth
            color: root.due ? Theme.emergencyInk : root.done ? Theme.goodInk : Theme.lineControl
        }
    }
}
