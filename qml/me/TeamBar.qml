import QtQuick
import Handrail.Controls

// One count of the team's month: its words, a bar, the figure. Too few to be shown: no bar, and words that say so.
Item {
    id: root

    property string label: ""
    property int count: -1
    property string few: ""
    property int most: 5

    readonly property string figure: root.count < 0 ? root.few : root.count.toString()

    implicitWidth: 300
    implicitHeight: words.height + (root.count < 0 ? 8 : line.height + 16)
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: root.label + ": " + root.figure

    HText {
        id: words
        width: root.width
        text: root.label + ": " + root.figure
        Accessible.ignored: true // the bar says it
    }
    Rectangle {
        id: line
        visible: root.count >= 0
        anchors { left: parent.left; top: words.bottom; topMargin: 4 }
        width: Math.max(4, root.width * Math.max(0, root.count) / Math.max(1, root.most))
        height: 8
        radius: 4
        color: Theme.actionInk
    }
}
