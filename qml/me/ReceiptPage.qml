pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// What a person can be told after they were erased: what went, when, and what this device cannot reach. It names
// nobody, and goes along as a code, a page or on paper.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    readonly property ErasingModel model: session.safety.erasing

    //: Title of the receipt, on screen and on paper
    readonly property string heading: qsTr("Erased from this device")
    readonly property string went: root.model.records === 1
        //: On the receipt: one record was erased
        ? qsTr("1 record, with every version and draft of it. The key that opened it was destroyed.")
        //: On the receipt. %1: how many records, 2 or more
        : qsTr("%1 records, with every version and draft of them. The key that opened them was destroyed.")
            .arg(root.model.records)
    readonly property string copies: root.model.copies > 0
        //: On the receipt. %1: how many copies
        ? qsTr("The key was destroyed in the copies on this device too: %1.").arg(root.model.copies)
        //: On the receipt
        : qsTr("There were no copies on this device.")
    readonly property string unreached: root.model.unreached.length === 0 ? ""
        //: On the receipt: some copies could not be changed. %1: names of files
        : qsTr("Not reached on this device: %1. Whoever looks after the device can delete these files.")
            .arg(root.joined(root.model.unreached))
    readonly property string pages: root.model.scrubbed ? ""
        //: On the receipt
        : qsTr("The key is gone. Old pages of the file could not be overwritten yet: the disk is full, or another program is reading the file. The next unlock tries again.")
    //: On the receipt: what no device can erase
    readonly property string away: qsTr("Not reached: paper, photos of a screen, codes and files already taken, and backups that lie elsewhere. A backup cannot bring the person back on this device.")
    readonly property list<string> lines: root.model.hasReceipt
        ? root.kept([root.heading, root.model.when, root.went, root.copies, root.unreached, root.pages, root.away]) : []

    function joined(names): string { return names.join(", "); }
    function kept(all): list<string> { return all.filter((line) => line !== ""); }
    function give(): void {
        if (root.model.hasReceipt)
            root.model.setWords(root.lines);
    }

    //: Back to the page about keeping records safe
    backTo: qsTr("Records and safety")
    title: root.model.hasReceipt ? root.heading
        //: Title of the page of the receipt, when there is none
        : qsTr("No receipt")
    subtitle: root.model.hasReceipt ? root.model.when
        //: The page of the receipt, when there is none
        : qsTr("A receipt is here after a person is erased, until the records lock. It names nobody.")
    onBackRequested: root.session.router.back()
    onLinesChanged: root.give()
    Component.onCompleted: root.give()

    FactList {
        visible: root.model.hasReceipt
        FactRow {
            iconName: "check"
            //: Label on the receipt
            label: qsTr("What went")
            text: root.went
        }
        FactRow {
            iconName: "content_copy"
            //: Label on the receipt
            label: qsTr("Copies here")
            text: root.unreached === "" ? root.copies : root.copies + " " + root.unreached
        }
        FactRow {
            iconName: "info"
            //: Label on the receipt
            label: qsTr("What no device can reach")
            text: root.pages === "" ? root.away : root.pages + " " + root.away
        }
    }
    QrCard {
        objectName: "code"
        visible: root.model.hasReceipt && root.model.modules !== ""
        modules: root.model.modules
        //: Under the code of the receipt
        title: qsTr("The receipt for their phone")
        //: Under the code of the receipt
        line: qsTr("It opens as text. It names nobody.")
    }
    PaperSaid {
        objectName: "paper"
        width: parent.width
        out: root.model.paper
        //: The receipt could not be printed
        noPrinter: qsTr("No printer took it. Use the code, or save the page.")
        //: The receipt could not be written
        full: qsTr("The disk is full, so no page was saved. Use the code.")
        //: The receipt could not be written
        unwritable: qsTr("The page could not be saved in your documents. Use the code.")
    }
    ListCard {
        visible: root.model.hasReceipt
        ListRow {
            objectName: "save"
            discIcon: "description"
            tone: "action"
            //: Saves the receipt as a page
            title: qsTr("Save it as a page")
            //: Under 'Save it as a page'
            line: qsTr("PDF, letter size")
            onClicked: root.model.save()
        }
        ListRow {
            objectName: "print"
            discIcon: "print"
            tone: "action"
            //: Prints the receipt
            title: qsTr("Print it")
            //: Under 'Print it'
            line: qsTr("If a printer is near")
            onClicked: root.model.print()
        }
    }
}
