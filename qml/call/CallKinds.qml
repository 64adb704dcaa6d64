pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What is going on: four chips, two by two on a phone, that choose the words for 911.
TileGrid {
    id: root

    required property CallModel model

    Layout.fillWidth: true
    columns: Theme.largeText ? 1 : Theme.phone ? 2 : 4
    columnSpacing: 8
    rowSpacing: 8
    Accessible.role: Accessible.Grouping
    //: For screen readers: the four kinds of emergency
    Accessible.name: qsTr("What is going on")

    Repeater {
        model: root.model.kinds
        delegate: Chip {
            required property string kindId
            required property string words
            required property bool chosen
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            leftPadding: 12
            rightPadding: 12
            text: words
            on: chosen
            onClicked: root.model.chooseKind(kindId)
        }
    }
}
