pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A cloud of chips over `options`; those in `chosen` are on. `adding`: examples, each asks to be added. Wraps to new
// rows.
Flow {
    id: root

    property list<string> options
    property list<string> chosen
    property bool adding: false
    property bool oneOf: false // a chip that is picked takes the place of the other
    property bool big: false
    property string label: "" // what is picked, for screen readers

    signal picked(option: string, on: bool)

    Layout.fillWidth: true
    spacing: Theme.gapTarget
    Accessible.role: Accessible.Grouping
    Accessible.ignored: !root.enabled
    Accessible.name: root.label

    Repeater {
        model: root.oneOf ? [] : root.options
        delegate: Chip {
            id: chip
            required property string modelData
            text: chip.modelData
            width: Math.min(implicitWidth, chip.parent?.width ?? 0) // on Qt 6.8 the picker may be gone first
            on: !root.adding && root.chosen.includes(chip.modelData)
            adding: root.adding
            big: root.big
            onClicked: root.picked(chip.modelData, !chip.on)
        }
    }
    Repeater {
        model: root.oneOf ? root.options : []
        delegate: OneChip {
            id: one
            required property string modelData
            text: one.modelData
            width: Math.min(implicitWidth, one.parent?.width ?? 0)
            on: root.chosen.includes(one.modelData)
            big: root.big
            onClicked: root.picked(one.modelData, !one.on)
        }
    }
}
