pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The lines of a step and, where it has one, its pacer: before the lines on a phone, where the last of them may have to
// be scrolled to, and beside them where there is room.
Item {
    id: root

    required property RunModel model
    readonly property bool paced: root.model.pacer.kind !== ""
    property bool clockElsewhere: false // in the dock
    readonly property bool beside: root.paced && (!Theme.phone || Theme.landscape)
        && root.width >= (root.clockElsewhere ? root.ring : 2 * root.ring) + 24 + 260
    readonly property bool before: root.paced && !root.beside
    readonly property real gap: Theme.small ? 6 : 16
    // On the smallest phone the ring must stand above the dock whole: it is what the hand follows.
    readonly property int ring: Theme.landscape ? 128 : Theme.small ? 108 : Theme.phone && Theme.largeText ? 128
        : !Theme.phone ? 256 : Theme.windowWidth >= 400 ? 176 : 152

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: !root.paced ? lines.height : root.beside ? Math.max(lines.height, pacer.height)
        : lines.height + root.gap + pacer.height

    VStack {
        id: lines
        y: root.before ? pacer.height + root.gap : 0
        width: root.beside ? root.width - pacer.width - 24 : root.width
        spacing: root.paced ? 0 : Theme.small ? 6 : 16

        Repeater {
            model: root.model.step.lines
            delegate: StepLine {
                id: line
                required property bool dont
                required property int stepNumber
                required property string words
                width: lines.width
                // Beside a pacer the lines are read at a glance, not worked off one by one.
                number: root.paced ? 0 : line.stepNumber
                avoid: line.dont
                text: line.words
            }
        }
    }
    Item {
        id: pacer
        visible: root.paced
        x: root.beside ? root.width - width : 0
        y: 0
        width: root.beside ? (root.clockElsewhere ? root.ring : root.ring * 2) : root.width
        height: root.ring

        Metronome {
            id: ring
            objectName: "metronome"
            diameter: root.ring
            visible: root.model.pacer.kind === "breath"
            second: root.model.pacer.beatSecond
        }
        PushDisc {
            objectName: "pushes"
            diameter: root.ring
            visible: root.model.pacer.kind === "cpr"
            lit: root.model.pacer.compressionLit
        }
        DoseClockCard {
            x: root.ring + 12
            width: parent.width - x
            height: root.ring
            visible: !root.clockElsewhere
            upright: true
            model: root.model
        }
    }
}
