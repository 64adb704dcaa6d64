import QtQuick
import Handrail.Controls

// One county of the list to choose from.
ListRow {
    id: root

    required property int index
    required property string modelData
    property string chosen: ""

    objectName: "county-" + root.modelData
    divider: root.index > 0
    chevron: false
    minHeight: Theme.target
    title: root.modelData
    iconName: root.modelData === root.chosen ? "check" : ""
    selected: root.modelData === root.chosen
}
