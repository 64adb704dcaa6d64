pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// Keys to tick, each with its words: any of them, or with `oneOf` one.
Flow {
    id: root

    property list<string> keys
    property list<string> words
    property list<string> chosen
    property bool oneOf: false
    property string label: "" // what is ticked, for screen readers

    signal picked(key: string, on: bool)

    Layout.fillWidth: true
    spacing: Theme.gapTarget
    Accessible.role: Accessible.Grouping
    Accessible.ignored: !root.enabled
    Accessible.name: root.label

    Repeater {
        model: root.oneOf ? [] : root.keys
        delegate: Chip {
            id: chip
            required property string modelData
            required property int index
            objectName: chip.modelData
            text: root.words[chip.index] ?? ""
            width: root ? Math.min(implicitWidth, root.width) : 0
            on: root.chosen.includes(chip.modelData)
            onClicked: root.picked(chip.modelData, !chip.on)
        }
    }
    Repeater {
        model: root.oneOf ? root.keys : []
        delegate: OneChip {
            id: one
            required property string modelData
            required property int index
            objectName: one.modelData
            text: root.words[one.index] ?? ""
            width: root ? Math.min(implicitWidth, root.width) : 0
            on: root.chosen.includes(one.modelData)
            onClicked: root.picked(one.modelData, !one.on)
        }
    }
}
