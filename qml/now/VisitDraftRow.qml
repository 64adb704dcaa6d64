import QtQuick

// One row of the timeline for the draft of a visit's note: which part of the note it belongs to, and a plain sentence;
// empty for what the note does not tell.
Item {
    id: root

    required property VisitWords words
    required property string kind
    required property string at
    required property string of
    required property string says
    required property bool sealed
    required property int person
    required property string due
    required property int n
    required property bool unproven
    readonly property string part: {
        switch (root.kind) {
        case "note": return "said";
        case "handoff": case "followup": case "supervisor": return "next";
        case "visit.opened": case "visit.closed": case "role": case "check.set": case "check.ok": case "check.text": return "";
        default: return "did";
        }
    }
    readonly property string head: root.words.head(root.kind, root.says, root.of, root.sealed, root.person, root.due,
        root.n)
    readonly property string line: root.part === "" || root.sealed ? ""
        : root.part === "said" && root.unproven ? root.says + " (" + root.words.unproven + ")"
        : root.part === "said" ? root.says
        //: A sentence of a note. %1 is what was done, %2 a time of day
        : root.part === "did" ? qsTr("%1, at %2.").arg(root.head).arg(root.at)
        //: A sentence of a note. %1 is what was agreed or done
        : qsTr("%1.").arg(root.head)
}
