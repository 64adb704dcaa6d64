import QtQuick
import Handrail.Controls
import Handrail.View

// What became of a page that was to leave the app: saved, printed, or why not.
Banner {
    id: root

    required property PaperOut out
    //: A page was saved. %1 is the name of the file
    property string saved: qsTr("%1 is in your documents.")
    //: A page could not be printed
    property string noPrinter: qsTr("No printer took it. Save it as a page instead.")
    //: A page could not be written: no room
    property string full: qsTr("The disk is full. Nothing was saved.")
    //: A page could not be written
    property string unwritable: qsTr("It could not be saved in your documents. Nothing was changed.")

    readonly property bool well: root.out.state === PaperOut.Saved || root.out.state === PaperOut.Printed

    visible: root.out.state > PaperOut.Making
    tone: root.well ? "good" : "caution"
    iconName: root.well ? "check" : "info"
    text: {
        switch (root.out.state) {
        case PaperOut.Saved: return root.saved.arg(root.out.savedFile);
        //: A page went to the printer
        case PaperOut.Printed: return qsTr("The printer has it.");
        case PaperOut.NoPrinter: return root.noPrinter;
        case PaperOut.DiskFull: return root.full;
        default: return root.unwritable;
        }
    }
}
