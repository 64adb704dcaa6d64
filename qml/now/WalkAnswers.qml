pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The answers of a question: one under another where that leaves the question room, else side by side. `columns` is 0
// where not even that leaves it a third (large letters on a phone, four long answers): then they belong under the
// question, not in the dock.
Column {
    id: root

    required property RowsModel answers
    property real across: 358 // how wide they may be
    property real room: 0 // what question and answers share; 0: the answers scroll with the page, one under another
    property bool alone: false // the room is theirs: the question stands beside them, as on a phone on its side
    readonly property int count: root.answers.count
    // smaller words, the target as high as ever
    readonly property bool compact: Theme.largeText || Theme.small || root.alone
    readonly property int columns: root.room > 0 ? root.fitting() : 1

    signal chosen(string answerId)

    spacing: 8

    function word(at: int, role: string): string { return root.answers.revision >= 0 ? root.answers.word(at, role) ?? ""
        : ""; }
    function widthOf(columns: int): real { return (root.across - (columns - 1) * Theme.gapTarget) / columns; }
    // How high the answers are in so many columns; 0 where a word is wider than its column.
    function tall(columns: int): real {
        let sum = (Math.ceil(root.count / columns) - 1) * root.spacing;
        for (let first = 0; first < root.count; first += columns) {
            const many = Math.min(columns, root.count - first), inside = root.widthOf(many) - 32;
            let high = Theme.targetProtocol;
            for (let i = first; i < first + many; ++i) {
                const label = root.word(i, "label");
                if (label.split(" ").some((one) => metrics.advanceWidth(one) > inside))
                    return 0;
                const lines = Math.ceil(metrics.advanceWidth(label) * (many === 1 ? 1.05 : 1.15) / inside);
                high = Math.max(high, lines * (root.compact ? Theme.labelLine : Theme.personLine) + 16);
            }
            sum += high;
        }
        return sum;
    }
    function fitting(): int {
        let best = 0, lowest = root.alone ? root.room : root.room * 0.66;
        for (let columns = root.across >= 560 ? Math.min(2, root.count) : 1; columns <= root.count; ++columns) {
            const high = root.tall(columns);
            if (high === 0)
                break;
            if (high <= (root.alone ? root.room : root.room * 0.42))
                return columns;
            if (high <= lowest) { // more columns have to be well worth it: their words take more lines
                best = columns;
                lowest = high * 0.85;
            }
        }
        return best === 0 && root.alone ? 1 : best; // beside the question they scroll, should they be too many
    }

    FontMetrics {
        id: metrics
        font {
            family: Theme.fontText
            pixelSize: root.compact ? Theme.labelSize : Theme.personSize
            weight: root.compact ? Font.DemiBold : Font.Bold
        }
    }
    Repeater {
        model: root.columns > 0 ? Math.ceil(root.count / root.columns) : 0
        delegate: Item {
            id: line
            required property int index
            readonly property int first: line.index * root.columns
            readonly property int many: Math.max(0, Math.min(root.columns, root.count - line.first))
            width: root.across
            height: {
                let high = Theme.targetProtocol;
                for (let i = 0; i < line.children.length; ++i)
                    high = Math.max(high, line.children[i].implicitHeight);
                return high;
            }
            Repeater {
                model: line.many
                delegate: HButton {
                    id: choice
                    required property int index
                    readonly property int at: line.first + choice.index
                    x: choice.index * (width + Theme.gapTarget)
                    width: root.widthOf(line.many)
                    height: line.height
                    minHeight: Theme.targetProtocol
                    leftPadding: 16
                    big: !root.compact
                    kind: "line"
                    leading: true
                    text: root.word(choice.at, "label")
                    onClicked: root.chosen(root.word(choice.at, "answerId"))
                }
            }
        }
    }
}
