import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A question to the person with two answers; a second tap on the one that stands takes it back. Nothing has to be
// answered.
VStack {
    id: root

    property string question: ""
    property string yes: ""
    property string no: ""
    property int answer: PlanItem.NotAsked

    signal answered(answer: int)

    function pick(which: int): void { root.answered(root.answer === which ? PlanItem.NotAsked : which); }

    spacing: 8

    HText { Layout.fillWidth: true; style: "label"; text: root.question }
    TileGrid {
        columns: 2
        columnSpacing: Theme.gapTarget
        rowSpacing: Theme.gapTarget
        Accessible.role: Accessible.Grouping
        Accessible.ignored: !root.enabled
        Accessible.name: root.question

        ChoiceTile {
            objectName: "yes"
            text: root.yes
            chosen: root.answer === PlanItem.Yes
            onClicked: root.pick(PlanItem.Yes)
        }
        ChoiceTile {
            objectName: "no"
            text: root.no
            chosen: root.answer === PlanItem.No
            onClicked: root.pick(PlanItem.No)
        }
    }
}
