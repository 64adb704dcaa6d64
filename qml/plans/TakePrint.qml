import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Printing through the system. Nothing is written here; what the printer keeps is out of our hands, and it says so.
Sheet {
    id: root

    required property TakePaper paper
    required property bool passing // in memory only: nothing of it is written

    //: Title of the sheet for printing a plan
    title: qsTr("Print it")

    HText {
        style: "body"
        //: Before a plan is printed
        text: qsTr("Stand by the printer. Some printers keep a copy of what they print, and others may see it.")
    }
    Banner {
        visible: root.paper.printing === TakePaper.Sent
        tone: "good"
        //: A page was handed to the printer
        text: qsTr("The page is with the printer.")
    }
    Banner {
        visible: root.paper.printing === TakePaper.NoPrinter
        tone: "caution"
        text: root.passing
            //: A page could not be printed, and nothing may be saved here
            ? qsTr("No printer answers this device. Use the code, or copy it by hand.")
            //: A page could not be printed
            : qsTr("No printer answers this device. Save the page and print it elsewhere, use the code, or copy it by hand.")
    }
    HButton {
        objectName: "printLarge"
        Layout.fillWidth: true
        busy: root.paper.printing === TakePaper.Sending
        //: Button: prints the plan in large print
        text: qsTr("Print it large")
        onClicked: root.paper.print(TakePaper.LargePage)
    }
    HButton {
        objectName: "printLetter"
        Layout.fillWidth: true
        kind: "line"
        //: Button: prints the plan on an ordinary page
        text: qsTr("Print an ordinary page")
        onClicked: root.paper.print(TakePaper.LetterPage)
    }
    HButton {
        objectName: "printWallet"
        Layout.fillWidth: true
        kind: "line"
        //: Button: prints the plan as a wallet card
        text: qsTr("Print a wallet card")
        onClicked: root.paper.print(TakePaper.WalletCard)
    }
}
