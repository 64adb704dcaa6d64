pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The plan goes with the person: a code for any phone camera first, then paper, then copying by hand.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property TakeModel model: session.take
    readonly property bool several: root.model.codes > 1

    function load(): void { root.model.open(root.argument); }
    function page(large: bool): void {
        root.model.savePdf(large, {
            //: On a printed plan: its title
            "title": root.onPaper(QT_TRANSLATE_NOOP("TakePage", "My plan")),
            //: At the foot of a printed plan. %1 is what the person is called
            "belongsTo": root.onPaper(QT_TRANSLATE_NOOP("TakePage", "This plan belongs to %1.")),
            //: At the foot of a printed plan. %1 and %2 are numbers
            "pageOf": root.onPaper(QT_TRANSLATE_NOOP("TakePage", "Page %1 of %2")),
            //: On a printed plan under the number 988, first line
            "crisisLine": root.onPaper(QT_TRANSLATE_NOOP("TakePage", "Call or text, any time."))
                //: On a printed plan under the number 988, second line
                + "\n" + root.onPaper(QT_TRANSLATE_NOOP("TakePage", "You can say: “I need to talk.”")),
            //: On a printed plan under the number 911
            "emergencyLine": root.onPaper(QT_TRANSLATE_NOOP("TakePage", "If a life is in danger right now."))
        });
    }
    function onPaper(words: string): string { return root.model.inPlanLanguage("TakePage", words); }

    backTo: root.model.loaded ? names.ofPerson(root.model.personName)
        //: The place that Back goes to: the list of plans
        : qsTr("Plans")
    //: Title of the page on which a person takes their plan along
    title: qsTr("Take it with you")
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
    }
    Connections {
        target: root.model
        function onErased() { root.session.router.goTo("plans"); }
    }
    PlanNames { id: names }

    Banner {
        visible: root.model.failed
        tone: "caution"
        //: Take page: the plan could not be read
        text: qsTr("This plan cannot be read. Nothing was changed.")
    }
    Banner {
        visible: root.model.empty
        //: Take page: there is nothing in the plan yet
        text: qsTr("Nothing is written in this plan yet. What is taken now holds only 911 and 988.")
    }
    QrCard {
        objectName: "qr"
        visible: root.model.loaded
        modules: root.model.modules
        //: Under a QR code
        title: qsTr("Point a phone camera here")
        line: root.model.asContact
            //: Under a QR code that holds a contact
            ? qsTr("It saves as a contact. No internet.")
            //: Under a QR code that holds plain text
            : qsTr("It opens as text. No internet.")
    }
    RowLayout {
        visible: root.several
        spacing: Theme.gapTarget

        HText {
            Layout.fillWidth: true
            style: "label"
            //: Which of several QR codes is shown: '1 of 2'
            text: qsTr("%1 of %2").arg(root.model.code + 1).arg(root.model.codes)
        }
        HButton {
            objectName: "nextCode"
            kind: "line"
            text: root.model.code + 1 < root.model.codes
                //: Button: shows the next of several QR codes
                ? qsTr("Next code")
                //: Button: shows the first of several QR codes again
                : qsTr("First code")
            onClicked: root.model.code = (root.model.code + 1) % root.model.codes
        }
    }
    Banner {
        visible: root.model.savedFile !== ""
        tone: "good"
        //: Take page: a PDF was written. %1 a file name, %2 a folder
        text: qsTr("Saved as %1 in %2. Anyone who can open that folder can read it.").arg(root.model.savedFile).arg(root.model.savedFolder)
    }
    Banner {
        visible: root.model.problem !== TakeModel.None
        tone: "caution"
        text: root.model.problem === TakeModel.DiskFull
            //: Take page: no PDF was written
            ? qsTr("The disk is full, so no page was saved. The plan is as it was. Make some room and tap again.")
            //: Take page: no PDF was written
            : qsTr("The page could not be saved in your Documents. The plan is as it was. Use the code, or copy it by hand.")
    }
    ListCard {
        visible: root.model.loaded

        ListRow {
            objectName: "large"
            discIcon: "picture_as_pdf"
            tone: "action"
            //: A way to take the plan
            title: root.model.saving ? qsTr("Making PDF") : qsTr("Large print page")
            //: Under a way to take the plan
            line: qsTr("PDF, letter size")
            onClicked: root.page(true)
        }
        ListRow {
            objectName: "letter"
            discIcon: "description"
            tone: "action"
            //: A way to take the plan
            title: qsTr("Ordinary page")
            line: qsTr("PDF, letter size")
            onClicked: root.page(false)
        }
        ListRow {
            objectName: "kind"
            discIcon: "qr_code"
            tone: "action"
            title: root.model.asContact
                //: A way to take the plan: the code holds text instead of a contact
                ? qsTr("Code with plain text")
                //: A way to take the plan: the code holds a contact instead of text
                : qsTr("Code with a contact")
            //: Under the other kind of code
            line: qsTr("When a phone does not take this one")
            onClicked: {
                root.model.asContact = !root.model.asContact;
                root.scrollToTop();
            }
        }
        ListRow {
            id: hand
            objectName: "byHand"
            discIcon: "edit"
            tone: "action"
            //: A way to take the plan
            title: qsTr("Copy it by hand")
            //: Under a way to take the plan
            line: qsTr("Shown big, to write down")
            onClicked: byHand.open = true
        }
    }

    dock: HButton {
        objectName: "have"
        Layout.fillWidth: true
        visible: root.model.loaded
        //: Button: the person has their plan
        text: qsTr("I have it")
        onClicked: have.open = true
    }
    sheets: [
        Sheet {
            id: byHand
            full: true
            title: hand.title
            onCloseRequested: byHand.open = false

            HText {
                Layout.fillWidth: true
                style: "section"
                font.weight: Font.Medium
                text: root.model.text
            }
        },
        HaveSheet {
            id: have
            model: root.model
            onCloseRequested: have.open = false
            onKeepRequested: {
                have.open = false;
                root.session.router.goTo("plans");
            }
        }
    ]
}
