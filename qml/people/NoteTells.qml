pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What was taken out of a visit after its note was written: the note may still tell of it. A note that is finished can
// be added to.
VStack {
    id: root

    required property PastVisitEvents events
    required property PastVisitNote note
    readonly property list<string> about: root.listed(false) // ids of events
    readonly property list<string> sentences: root.listed(true)
    readonly property string told: root.joined(root.sentences)
    readonly property bool any: root.about.length > 0
    readonly property VisitWords wording: VisitWords {}

    signal addRequested()

    // Untyped, because lint knows no members of a list of words.
    function joined(sentences): string { return sentences.join(" "); }
    // Ids of the events, or their sentences; what a note does not tell is left out.
    function listed(words: bool): list<string> {
        const all = [], rows = root.events.takenOut;
        for (let i = 0; i < rows.count && rows.revision >= 0; ++i) {
            const sentence = root.wording.sentence(rows.word(i, "kind"), rows.word(i, "at"), rows.word(i, "of"),
                rows.word(i, "says"), rows.word(i, "sealed"), rows.word(i, "person"), rows.word(i, "due"),
                rows.word(i, "n"), rows.word(i, "unproven"));
            if (sentence !== "" && rows.word(i, "noteTells") === true)
                all.push(words ? sentence : rows.word(i, "eventId"));
        }
        return all;
    }
    // What would be added.
    function words(): string {
        //: Words that are added to a finished note. %1 is one sentence or more of it
        return qsTr("This did not happen: %1").arg(root.told);
    }

    visible: root.any

    Banner {
        objectName: "noteTells"
        tone: "caution"
        text: root.note.finished
            //: Over a finished note. %1 is one sentence or more
            ? qsTr("Taken out of the visit after this note was finished: %1 The note may still say it.").arg(root.told)
            //: Over a note that is being written. %1 is one sentence or more
            : qsTr("Taken out of the visit since: %1 Look whether the note still says it.").arg(root.told)
        //: Button: adds to a finished note that something in it did not happen
        actionText: root.note.finished ? qsTr("Add that") : ""
        onActionTriggered: root.addRequested()
    }
}
