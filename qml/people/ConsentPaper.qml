import QtQuick
import Handrail.Controls
import Handrail.View

// A consent as a page, in its language: saved to Documents or printed.
VStack {
    id: root

    required property ConsentForm form
    required property ConsentOut out
    required property ConsentWords words

    spacing: 8

    ListCard {
        ListRow {
            objectName: "savePage"
            iconName: "description"
            //: Row: makes a PDF of a consent
            title: qsTr("Save it as a page")
            onClicked: {
                root.words.give(root.form, root.out);
                root.out.save();
            }
        }
        ListRow {
            objectName: "printPage"
            divider: true
            iconName: "print"
            //: Row: prints a consent
            title: qsTr("Print it")
            onClicked: {
                root.words.give(root.form, root.out);
                root.out.print();
            }
        }
    }
    Banner {
        objectName: "pageSaid"
        visible: root.out.paper !== ConsentOut.NoPaper && root.out.paper !== ConsentOut.Making
        tone: root.out.paper === ConsentOut.Saved || root.out.paper === ConsentOut.Printed ? "good" : "caution"
        text: {
            switch (root.out.paper) {
            //: A page was saved. %1 is the name of the file
            case ConsentOut.Saved: return qsTr("Saved in Documents as %1. Anyone with this device can open that file.").arg(root.out.savedFile);
            //: A page was handed to the printer
            case ConsentOut.Printed: return qsTr("The page is with the printer.");
            //: A page could not be printed
            case ConsentOut.NoPrinter: return qsTr("No printer answers this device. Save the page and print it elsewhere.");
            //: A page could not be saved
            case ConsentOut.DiskFull: return qsTr("There is no room on this device. Free some and save it again.");
            //: A page could not be saved
            case ConsentOut.CannotWrite: return qsTr("The page could not be written to Documents.");
            default: return "";
            }
        }
    }
}
