import QtQuick
import Handrail.View

// What became of a page of own notes: saved, printed, or why not.
PaperSaid {
    id: root

    required property OwnKit kit

    objectName: "taken"
    out: root.kit.printing
    //: A page of own notes was written. %1: name of a file
    saved: qsTr("%1 is in your documents. It is not sealed: whoever has the file can read it.")
    //: A page of own notes could not be written
    full: qsTr("The disk is full, so no page was saved. Your notes are as they were.")
    //: A page of own notes could not be written
    unwritable: qsTr("The page could not be saved in your documents. Your notes are as they were.")
}
