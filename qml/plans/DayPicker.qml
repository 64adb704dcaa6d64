pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A day for an item of a plan: near days in one tap, and a day or a week to either side of the one that stands there.
VStack {
    id: root

    required property PlanModel model
    property string label: ""

    spacing: 8

    HText {
        style: "label"
        text: root.label
    }
    HText {
        objectName: "dayWords"
        Layout.fillWidth: true
        visible: text !== ""
        style: "person"
        text: root.model.editor.item.dateWords
    }
    Flow {
        width: root.width
        spacing: Theme.gapTarget
        Accessible.role: Accessible.Grouping
        Accessible.ignored: !root.enabled
        Accessible.name: root.label

        //: A day, to tap
        Chip { adding: true; text: qsTr("Today"); onClicked: root.model.editor.setEditDate(0, 0) }
        //: A day, to tap
        Chip { adding: true; text: qsTr("Tomorrow"); onClicked: root.model.editor.setEditDate(1, 0) }
        //: A day, to tap
        Chip { adding: true; text: qsTr("In a week"); onClicked: root.model.editor.setEditDate(7, 0) }
        //: A day, to tap
        Chip { adding: true; text: qsTr("In two weeks"); onClicked: root.model.editor.setEditDate(14, 0) }
        //: A day, to tap
        Chip { adding: true; text: qsTr("In a month"); onClicked: root.model.editor.setEditDate(0, 1) }
        //: A day, to tap
        Chip { adding: true; text: qsTr("In three months"); onClicked: root.model.editor.setEditDate(0, 3) }
    }
    TileGrid {
        visible: root.model.editor.item.date !== ""
        columns: Theme.largeText ? 1 : 2
        columnSpacing: 8
        rowSpacing: 8

        HButton {
            Layout.fillWidth: true
            kind: "line"
            //: Button: moves a chosen day
            text: qsTr("Day before")
            onClicked: root.model.editor.moveEditDate(-1)
        }
        //: Button: moves a chosen day
        HButton { Layout.fillWidth: true; kind: "line"; text: qsTr("Day after"); onClicked: root.model.editor.moveEditDate(1) }
        HButton {
            Layout.fillWidth: true
            kind: "line"
            //: Button: moves a chosen day by a week
            text: qsTr("Week before")
            onClicked: root.model.editor.moveEditDate(-7)
        }
        HButton {
            Layout.fillWidth: true
            kind: "line"
            //: Button: moves a chosen day by a week
            text: qsTr("Week after")
            onClicked: root.model.editor.moveEditDate(7)
        }
    }
    HButton {
        visible: root.model.editor.item.date !== ""
        kind: "text"
        leading: true
        //: Button: takes the chosen day away again
        text: qsTr("No day")
        onClicked: root.model.editor.typeEdit("date", "", 0)
    }
}
