import QtQuick
import Handrail.Controls
import Handrail.View

// A consent as a page, in its language: saved to Documents or printed.
VStack {
    id: root

    required property ConsentModel model
    required property ConsentWords words

    spacing: 8

    ListCard {
        ListRow {
            objectName: "savePage"
            iconName: "description"
            //: Row: makes a PDF of a consent
            title: qsTr("Save it as a page")
            onClicked: {
                root.words.give(root.model);
                root.model.save();
            }
        }
        ListRow {
            objectName: "printPage"
            divider: true
            iconName: "print"
            //: Row: prints a consent
            title: qsTr("Print it")
            onClicked: {
                root.words.give(root.model);
                root.model.print();
            }
        }
    }
    Banner {
        objectName: "pageSaid"
        visible: root.model.paper !== ConsentModel.NoPaper && root.model.paper !== ConsentModel.Making
        tone: root.model.paper === ConsentModel.Saved || root.model.paper === ConsentModel.Printed ? "good" : "caution"
        text: {
            switch (root.model.paper) {
            //: A page was saved. %1 is the name of the file
            case ConsentModel.Saved: return qsTr("Saved in Documents as %1. Anyone with this device can open that file.").arg(root.model.savedFile);
            //: A page was handed to the printer
            case ConsentModel.Printed: return qsTr("The page is with the printer.");
            //: A page could not be printed
            case ConsentModel.NoPrinter: return qsTr("No printer answers this device. Save the page and print it elsewhere.");
            //: A page could not be saved
            case ConsentModel.DiskFull: return qsTr("There is no room on this device. Free some and save it again.");
            //: A page could not be saved
            case ConsentModel.CannotWrite: return qsTr("The page could not be written to Documents.");
            default: return "";
            }
        }
    }
}
