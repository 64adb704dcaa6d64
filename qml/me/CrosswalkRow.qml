pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// A row of the crosswalk: a competency, and the numbers that it meets in the two other lists. In large text the numbers
// stand under it.
Pressable {
    id: root

    property string number: ""
    property string title: ""
    property list<string> heads    // names of the two other lists
    property list<string> numbers  // "1, 5", one for each
    property real columnWidth: 64
    property bool divider: y > 2

    readonly property bool stacked: Theme.largeText
    readonly property bool last: root.parent !== null && root.y + root.height >= root.parent.height - 1

    // "–" in the table: the list asks for it nowhere.
    function told(at: int): string {
        if (root.numbers[at] === "")
            //: The crosswalk of competencies: a list that asks for this one nowhere. %1: such as 'Core'
            return qsTr("%1: nowhere").arg(root.heads[at]);
        //: The crosswalk of competencies, for one of them: a list, and the numbers it meets there. %1: such as 'Core',
        //: %2: such as '1, 5'
        return qsTr("%1: %2").arg(root.heads[at]).arg(root.numbers[at]);
    }

    Layout.fillWidth: true
    minHeight: 56
    ringInside: true
    ringRadius: Theme.radiusCard
    leftPadding: 16
    rightPadding: 12
    topPadding: 8
    bottomPadding: 8
    text: root.number + ". " + root.title
    accessibleDescription: Sentences.joined([root.told(0), root.told(1)])

    contentItem: GridLayout { // qmllint disable deferred-property-id
        columns: root.stacked ? 1 : 3
        columnSpacing: 8
        rowSpacing: 4

        HText {
            Layout.fillWidth: true
            style: "label"
            text: root.number + ". " + root.title
            Accessible.ignored: true
        }
        Repeater {
            model: 2
            delegate: HText {
                id: cell
                required property int index
                Layout.preferredWidth: root.stacked ? -1 : root.columnWidth
                Layout.fillWidth: root.stacked
                Layout.alignment: Qt.AlignTop
                text: root.stacked ? root.told(cell.index) : root.numbers[cell.index] || "–"
                Accessible.ignored: true
            }
        }
    }
    background: RowBackground {
        color: root.down ? Theme.pressed : "transparent"
        roundTop: !root.divider
        roundBottom: root.last

        Rectangle {
            visible: root.divider
            x: 16
            width: parent.width - 32
            height: Theme.lineWidth
            color: Theme.line
        }
    }
}
