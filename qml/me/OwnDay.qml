import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// A day, in a few taps: near ones at once, and a day, a week or a month to either side of the one that stands there.
VStack {
    id: root

    property string label: ""
    property string dayWords: "" // the one that stands there; empty: none
    property bool back: false    // days that have been are offered, not days to come
    property bool canClear: true

    signal chosen(fromToday: int)
    signal moved(days: int)
    signal cleared()

    spacing: 8

    HText {
        Layout.fillWidth: true
        style: "label"
        text: root.label
    }
    HText {
        objectName: "dayWords"
        Layout.fillWidth: true
        visible: root.dayWords !== ""
        style: "person"
        text: root.dayWords
    }
    Flow {
        width: root.width
        spacing: Theme.gapTarget
        Accessible.role: Accessible.Grouping
        Accessible.ignored: !root.enabled
        Accessible.name: root.label

        //: A day, to tap
        Chip { objectName: "today"; deed: true; text: qsTr("Today"); onClicked: root.chosen(0) }
        //: A day, to tap
        Chip { visible: root.back; deed: true; text: qsTr("Yesterday"); onClicked: root.chosen(-1) }
        //: A day, to tap
        Chip { visible: root.back; deed: true; text: qsTr("A week ago"); onClicked: root.chosen(-7) }
        //: A day, to tap
        Chip { objectName: "week"; visible: !root.back; deed: true; text: qsTr("In a week"); onClicked: root.chosen(7) }
        //: A day, to tap
        Chip { visible: !root.back; deed: true; text: qsTr("In a month"); onClicked: root.chosen(30) }
        //: A day, to tap
        Chip { visible: !root.back; deed: true; text: qsTr("In a year"); onClicked: root.chosen(365) }
    }
    TileGrid {
        visible: root.dayWords !== ""
        columns: Theme.largeText ? 1 : 2
        columnSpacing: 8
        rowSpacing: 8

        HButton {
            objectName: "dayBefore"
            Layout.fillWidth: true
            kind: "line"
            //: Button: moves a chosen day
            text: qsTr("Day before")
            onClicked: root.moved(-1)
        }
        HButton {
            objectName: "dayAfter"
            Layout.fillWidth: true
            kind: "line"
            //: Button: moves a chosen day
            text: qsTr("Day after")
            onClicked: root.moved(1)
        }
        //: Button: moves a chosen day by thirty days
        HButton { Layout.fillWidth: true; kind: "line"; text: qsTr("Month before"); onClicked: root.moved(-30) }
        //: Button: moves a chosen day by thirty days
        HButton { Layout.fillWidth: true; kind: "line"; text: qsTr("Month after"); onClicked: root.moved(30) }
    }
    HButton {
        visible: root.dayWords !== "" && root.canClear
        kind: "text"
        leading: true
        //: Button: takes the chosen day away again
        text: qsTr("No day")
        onClicked: root.cleared()
    }
}
