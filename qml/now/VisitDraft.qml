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

    Repeater {
        id: rows
        model: root.model
        delegate: VisitDraftRow { words: root.words } // a file of its own: Qt 6.4 casts to no component written inline
    }
    Component.onCompleted: {
        const lines = [];
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as VisitDraftRow;
            if (row !== null && row.line !== "")
                lines.push(row.line);
        }
        root.text = lines.join("\n");
    }
}
