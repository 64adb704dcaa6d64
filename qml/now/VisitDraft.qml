pragma ComponentBehavior: Bound
import QtQuick
import Handrail.View

// The draft of a visit's note, in the parts that a note needs: what the person wanted, what was done together, what was
// seen and said, what is next. What the timeline knows stands there as plain sentences; the rest waits to be written.
// Made once when the page opens.
Item {
    id: root

    required property VisitModel model
    required property VisitWords words
    property string text: ""

    visible: false

    function lines(part: string): list<string> {
        const all = [];
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as VisitDraftRow;
            if (row !== null && row.part === part && row.line !== "")
                all.push(row.line);
        }
        return all;
    }

    Repeater {
        id: rows
        model: root.model
        delegate: VisitDraftRow { words: root.words } // a file of its own: Qt 6.4 casts to no component written inline
    }
    Component.onCompleted: {
        const parts = [
            //: First line of a note. %1 is a time of day, %2 a number of minutes
            qsTr("From %1, %2 minutes.").arg(root.model.startedTime).arg(root.model.minutesOpen),
            //: Part of a note: the person's own goal. Something is written after it
            qsTr("What they wanted: "),
            //: Part of a note. Sentences follow
            [qsTr("What we did together:")].concat(root.lines("did")).join("\n"),
            //: Part of a note: what was seen and heard. Sentences follow
            [qsTr("What I saw and heard:")].concat(root.lines("said")).join("\n"),
            //: Part of a note. Sentences follow
            [qsTr("What is next:")].concat(root.lines("next")).join("\n")
        ];
        root.text = parts.join("\n").replace(/[\u00a0\u202f]/g, " "); // as a field of several lines gives it back
    }
}
