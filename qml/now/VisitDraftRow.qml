import QtQuick

// One line of the draft of a visit's note, from one row of the timeline; empty for what the note does not tell.
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
    readonly property string line: root.kind === "note" || root.kind === "visit.opened" ? ""
        : root.at + " " + root.words.head(root.kind, root.says, root.of, root.sealed, root.person, root.due, root.n)
}
