pragma ComponentBehavior: Bound
import QtQuick
import Handrail.View

// The draft of a visit's note: the timeline as lines of text, oldest first. Written once when the page opens.
Item {
    id: root

    required property VisitModel model
    required property VisitWords words
    property string text: ""

    visible: false

    component DraftRow: Item {
        property string line: ""
    }
    Repeater {
        id: rows
        model: root.model
        delegate: DraftRow {
            required property string kind
            required property string at
            required property string of
            required property string says
            required property bool sealed
            required property int person
            required property string due
            required property int n
            line: kind === "note" || kind === "visit.opened" ? ""
                : at + " " + root.words.head(kind, says, of, sealed, person, due, n)
        }
    }
    Component.onCompleted: {
        const lines = [];
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as DraftRow;
            if (row !== null && row.line !== "")
                lines.push(row.line);
        }
        root.text = lines.join("\n");
    }
}
