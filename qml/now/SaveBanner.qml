import QtQuick
import Handrail.Controls

// Why something is not on disk, in words that are true of it, and what helps. Not there while all is well. `trouble` as
// view/savetrouble.h has it.
Banner {
    id: root

    required property string trouble
    // What is wrong, in its first sentence, and nothing to tap (it is tried again by itself): where somebody must read
    // something else.
    property bool brief: false

    signal retryRequested()
    signal understood() // of what is kept apart: nothing is to be tried again

    visible: root.trouble !== ""
    tone: "caution"
    text: root.brief && root.whole !== "" ? root.whole.split(". ")[0].replace(/\.?$/, ".") : root.whole
    readonly property string whole: {
        switch (root.trouble) {
        case "": return "";
        //: Warning: the disk has no room left
        case "full": return qsTr("Not on disk yet: the disk is full. All of it is kept and tried again. Free some space.");
        //: Warning: the disk or the folder of the records refuses every write, or fails
        case "unwritable": return qsTr("Not on disk yet: this disk cannot be read or written. All of it is kept while Handrail is open.");
        //: Warning: another program holds the file of the records
        case "busy": return qsTr("Not on disk yet: another program holds the file. All of it is kept and tried again.");
        //: Warning: the file of the records cannot be opened
        case "missing": return qsTr("Not on disk yet: the file of records does not open. All of it is kept while Handrail is open.");
        //: Warning: the file of the records is damaged
        case "damaged": return qsTr("Not on disk yet: the file of records is damaged. All of it is kept while Handrail is open.");
        //: Warning: the file of the records was written by a newer version of this app
        case "newer": return qsTr("Not on disk yet: a newer Handrail wrote the file. All of it is kept while Handrail is open.");
        //: Warning: the disk takes long to answer and has refused nothing
        case "slow": return qsTr("Still saving: the storage of this device is slow. Leave Handrail open until this "
            + "line is gone.");
        //: Warning: one thing could not be written where it belongs; it is sealed in a place of its own
        case "aside": return qsTr("Something could not be put in its place. It is sealed and kept apart: Me, Records and safety. The rest is on disk.");
        //: Warning: nobody knows why nothing can be written
        default: return qsTr("Not on disk yet. All of it is kept while Handrail is open, and tried again.");
        }
    }
    actionText: root.brief || root.trouble === "slow" ? "" : root.trouble === "aside"
        //: Button of a warning: it was read
        ? qsTr("OK")
        //: Button of a warning that something could not be written
        : qsTr("Try now")
    onActionTriggered: root.trouble === "aside" ? root.understood() : root.retryRequested()
}
