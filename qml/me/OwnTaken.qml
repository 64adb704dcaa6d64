import QtQuick
import Handrail.Controls
import Handrail.View

// What became of a page of own notes: saved, printed, or why not.
Banner {
    id: root

    required property OwnKit kit

    readonly property bool well: root.kit.printing.paper === OwnPrinting.Saved
        || root.kit.printing.paper === OwnPrinting.Printed

    objectName: "taken"
    visible: root.kit.printing.paper > OwnPrinting.Making
    tone: root.well ? "good" : "caution"
    iconName: root.well ? "check" : "info"
    text: {
        switch (root.kit.printing.paper) {
        //: A page of own notes was written. %1: name of a file
        case OwnPrinting.Saved: return qsTr("%1 is in your documents. It is not sealed: whoever has the file can read it.")
            .arg(root.kit.printing.savedFile);
        //: A page of own notes went to the printer
        case OwnPrinting.Printed: return qsTr("The printer has it.");
        //: A page of own notes could not be printed
        case OwnPrinting.NoPrinter: return qsTr("No printer took it. Save it as a page instead.");
        //: A page of own notes could not be written
        case OwnPrinting.DiskFull: return qsTr("The disk is full, so no page was saved. Your notes are as they were.");
        //: A page of own notes could not be written
        default: return qsTr("The page could not be saved in your documents. Your notes are as they were.");
        }
    }
}
