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
    PaperSaid {
        objectName: "pageSaid"
        out: root.out
        //: A page was saved. %1 is the name of the file
        saved: qsTr("Saved in Documents as %1. Anyone with this device can open that file.")
        //: A page could not be printed
        noPrinter: qsTr("No printer answers this device. Save the page and print it elsewhere.")
        //: A page could not be saved
        full: qsTr("There is no room on this device. Free some and save it again.")
        //: A page could not be saved
        unwritable: qsTr("The page could not be written to Documents.")
    }
}
