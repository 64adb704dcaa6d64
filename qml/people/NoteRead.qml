pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A note to be read: its words, who finished it and when, and what was added after that.
Rectangle {
    id: root

    required property PastVisitNote note

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height + 32
    radius: Theme.radiusCard
    color: Theme.surface
    border { width: Theme.lineWidth; color: Theme.line }

    Column {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 12

        HText {
            objectName: "noteText"
            width: parent.width
            text: root.note.text
        }
        IconLine {
            objectName: "noteState"
            width: parent.width
            iconName: root.note.finished ? "check_circle" : "edit"
            caution: !root.note.finished
            text: !root.note.finished
                //: Under a note that was begun. %1 is a day and a time; empty at first
                ? qsTr("Not finished. %1").arg(root.note.when)
                : root.note.by === ""
                //: Under a note. %1 is a day and a time
                ? qsTr("Finished %1").arg(root.note.when)
                //: Under a note. %1 is who finished it, %2 a day and a time
                : qsTr("Finished by %1, %2").arg(root.note.by).arg(root.note.when)
        }
        Repeater {
            model: root.note.added
            delegate: Column {
                id: addendum
                required property string text
                required property string why
                required property string by
                required property string when
                objectName: "addendum"
                width: column.width
                spacing: 4

                Rectangle {
                    width: parent.width
                    height: Theme.lineWidth
                    color: Theme.line
                }
                HText {
                    width: parent.width
                    style: "quiet"
                    text: addendum.by === ""
                        //: Over words that were added to a finished note. %1 is a day and a time
                        ? qsTr("Added %1").arg(addendum.when)
                        //: Over words that were added to a finished note. %1 is who added them, %2 a day and a time
                        : qsTr("Added by %1, %2").arg(addendum.by).arg(addendum.when)
                }
                HText {
                    width: parent.width
                    text: addendum.text
                }
                HText {
                    width: parent.width
                    visible: addendum.why !== ""
                    style: "quiet"
                    //: Under words that were added to a finished note. %1 is why
                    text: qsTr("Why: %1").arg(addendum.why)
                }
            }
        }
    }
}
