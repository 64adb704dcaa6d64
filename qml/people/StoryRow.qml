import QtQuick
import Handrail.Controls

// One thing of a story: what it was, when and where, and what came of it.
ListRow {
    id: root

    required property int index
    required property string kind
    required property string key
    required property string day
    required property string time
    required property string state_
    required property string what
    required property string detail
    required property int n
    required property string excerpt
    required property string mark
    required property string who
    required property StoryWords words
    property bool named: false // the row says whose it is

    objectName: root.kind
    divider: root.index > 0
    discIcon: root.words.icon(root.kind, root.state_)
    tone: root.words.tone(root.kind)
    title: !root.named ? root.words.title(root.kind, root.state_, root.what, root.n)
        : root.who !== "" ? root.who
        //: Row of a visit: nobody wrote down yet whom it was with
        : qsTr("Nobody’s yet")
    line: (root.named ? root.words.title(root.kind, root.state_, root.what, root.n) + "\n" : "")
        + root.words.line(root.kind, root.day, root.time, root.n, root.detail, root.what, root.state_, root.excerpt)
    warning: root.words.mark(root.mark)
    warningIcon: "edit"
    chevron: root.kind !== "given"
}
