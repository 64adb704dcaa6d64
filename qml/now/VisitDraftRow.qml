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
    readonly property string part: root.words.part(root.kind)
    readonly property string line: root.words.sentence(root.kind, root.at, root.of, root.says, root.sealed, root.person,
                                                       root.due, root.n, root.unproven)
}
