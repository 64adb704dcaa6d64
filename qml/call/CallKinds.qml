pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What is going on: four chips that choose the words for 911, two by two on a phone. `row`: in one row that scrolls
// sideways, where height is short.
VStack {
    id: root

    required property CallModel model
    property bool row: false

    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.ignored: !root.enabled
    //: For screen readers: the four kinds of emergency
    Accessible.name: qsTr("What is going on")

    component Kind: OneChip {
        required property string kindId
        required property string words
        required property bool chosen
        text: words
        on: chosen
        onClicked: root.model.kinds.choose(kindId)
    }

    FilterBar {
        id: bar
        visible: root.row
        label: root.Accessible.name
        clip: root.clip

        Repeater {
            model: root.row && root.visible ? root.model.kinds.rows : null
            delegate: Kind {
                id: inRow
                leftPadding: 16
                rightPadding: 16
                // The one that is chosen is whole in sight.
                readonly property real edge: inRow.x + inRow.width + bar.contentWidth + bar.width
                onEdgeChanged: if (inRow.chosen) bar.reveal(inRow)
            }
        }
    }
    TileGrid {
        visible: !root.row
        columns: Theme.largeText ? 1 : Theme.phone ? 2 : 4
        columnSpacing: 8
        rowSpacing: 8

        Repeater {
            model: root.row || !root.visible ? null : root.model.kinds.rows
            delegate: Kind {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                leftPadding: 12
                rightPadding: 12
            }
        }
    }
}
