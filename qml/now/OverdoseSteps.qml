pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The lines of a step and, where it has one, its pacer: under the lines on a phone, beside them where there is room.
GridLayout {
    id: root

    required property OverdoseModel model
    readonly property bool paced: root.model.pacer !== ""

    columns: Theme.phone ? 1 : 2
    columnSpacing: 24
    rowSpacing: Theme.small ? 8 : 16

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: root.paced ? 0 : Theme.small ? 6 : 16

        Repeater {
            model: root.model.lines
            delegate: StepLine {
                id: line
                required property int index
                required property bool dont
                required property int stepNumber
                required property string words
                // Beside a pacer the lines are read at a glance, not worked off one by one.
                number: root.paced ? 0 : line.stepNumber
                avoid: line.dont
                text: line.words
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.paced
        spacing: 12

        Metronome {
            visible: root.model.pacer === "breath"
            second: root.model.beatSecond
        }
        PushDisc {
            visible: root.model.pacer === "cpr"
            lit: root.model.compressionLit
        }
        DoseClockCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !Theme.largeText
            upright: true
            model: root.model
        }
    }
}
