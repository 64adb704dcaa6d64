import QtQuick
import Handrail.Controls
import Handrail.View

// The other ways to take a plan: paper, a file, by hand, another kind of code.
ListCard {
    id: root

    required property TakeCodes codes
    required property TakePaper paper
    property bool codesOnly: false // in hand-over: a file or a viewer would lead out of the plan
    property bool passing: false   // in memory only: nothing of it is written
    readonly property bool files: !root.codesOnly && !root.passing

    signal printRequested()
    signal handRequested()
    signal nameRequested()
    signal codeChanged()

    function made(paper: int, words: string): string {
        //: A page is being made
        return root.paper.busy === paper ? qsTr("Making PDF") : words;
    }

    ListRow {
        objectName: "large"
        visible: root.files
        discIcon: "picture_as_pdf"
        tone: "action"
        //: A way to take the plan
        title: root.made(TakePaper.LargePage, qsTr("Large print page"))
        //: Under a way to take the plan
        line: qsTr("PDF, letter size")
        onClicked: root.paper.save(TakePaper.LargePage)
    }
    ListRow {
        objectName: "wallet"
        visible: root.files
        discIcon: "credit_card"
        tone: "action"
        //: A way to take the plan
        title: root.made(TakePaper.WalletCard, qsTr("Wallet card"))
        //: Under a way to take the plan: a card of paper, with headings in two languages
        line: qsTr("PDF, two languages, to cut and fold")
        onClicked: root.paper.save(TakePaper.WalletCard)
    }
    ListRow {
        objectName: "byHand"
        discIcon: "edit"
        tone: "action"
        //: A way to take the plan
        title: qsTr("Copy it by hand")
        //: Under a way to take the plan
        line: qsTr("Shown big, one part at a time")
        onClicked: root.handRequested()
    }
    ListRow {
        objectName: "print"
        visible: !root.codesOnly
        discIcon: "print"
        tone: "action"
        //: A way to take the plan
        title: qsTr("Print it")
        //: Under a way to take the plan
        line: qsTr("If a printer is near")
        onClicked: root.printRequested()
    }
    ListRow {
        objectName: "letter"
        visible: root.files
        discIcon: "description"
        tone: "action"
        //: A way to take the plan
        title: root.made(TakePaper.LetterPage, qsTr("Ordinary page"))
        //: Under a way to take the plan
        line: qsTr("PDF, letter size")
        onClicked: root.paper.save(TakePaper.LetterPage)
    }
    ListRow {
        objectName: "name"
        visible: root.codes.asContact
        discIcon: "person"
        tone: "action"
        //: What the contact with the plan is called in the phone
        title: qsTr("Name in your phone")
        //: Under 'Name in your phone': the ordinary name
        line: root.codes.cardName === "" ? qsTr("My plan") : root.codes.cardName
        onClicked: root.nameRequested()
    }
    ListRow {
        objectName: "kind"
        discIcon: "qr_code"
        tone: "action"
        title: root.codes.asContact
            //: A way to take the plan: the code holds text instead of a contact
            ? qsTr("Code with plain text")
            //: A way to take the plan: the code holds a contact instead of text
            : qsTr("Code with a contact")
        //: Under the other kind of code
        line: qsTr("When a phone does not take this one")
        onClicked: {
            root.codes.asContact = !root.codes.asContact;
            root.codeChanged();
        }
    }
    ListRow {
        objectName: "textFile"
        visible: root.files
        discIcon: "notes"
        tone: "action"
        //: A way to take the plan
        title: root.made(TakePaper.TextFile, qsTr("Plain text file"))
        //: Under a way to take the plan
        line: qsTr("To send or keep as you like")
        onClicked: root.paper.save(TakePaper.TextFile)
    }
}
