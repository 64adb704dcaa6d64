pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The whole plan beside the question, on a tablet: every part at a glance, the open one tinted, a tap to jump.
Rectangle {
    id: root

    required property PlanModel model

    color: Theme.surface

    Rectangle {
        width: Theme.lineWidth
        height: parent.height
        color: Theme.line
    }
    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: column.height + 48
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: 16
            y: 24
            width: flick.width - 32
            spacing: 4

            HText {
                x: 12
                width: parent.width - 24
                style: "section"
                heading: true
                //: Heading of the pane that shows every part of a plan
                text: qsTr("The whole plan")
                bottomPadding: 8
            }
            Repeater {
                model: root.model.whole
                delegate: WholePlanRow {
                    id: row
                    required property int index
                    width: column.width
                    number: row.index + 1
                    onClicked: root.model.asked.goTo(row.index)
                }
            }
        }
    }
    FocusFollower { flickable: flick; content: column }
}
