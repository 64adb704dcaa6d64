pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The plan goes with the person: a code for any phone camera first, then paper, then copying by hand.
ScreenPage {
    id: root

    spread: root.lent // in hand-over nothing stands beside it

    required property AppSession session
    property string argument
    property bool lent: false // in hand-over: codes and copying by hand only, and whoever shows the page takes it away

    signal leaveRequested()

    readonly property TakeModel model: session.plans.take
    readonly property bool several: root.model.codes.count > 1

    function load(): void { root.model.open(root.argument); }
    function leave(): void {
        if (root.lent)
            root.leaveRequested();
        else
            root.session.router.back();
    }

    backTo: root.lent
        //: The place that Back goes to: the person's own plan
        ? qsTr("My plan")
        : root.model.loaded ? names.ofPerson(root.model.personName)
        //: The place that Back goes to: the list of plans
        : qsTr("Plans")
    //: Title of the page on which a person takes their plan along
    title: qsTr("Take it with you")
    onBackRequested: root.leave()

    Component.onCompleted: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
        function onLocked() { sheets.close(); }
    }
    Connections {
        target: root.model.erasing
        function onErased() { root.session.router.goTo(root.session.lock.state === LockModel.Unlocked ? "plans"
            : "home"); }
    }
    Connections {
        target: root.model
        function onChanged() {
            if (root.model.loaded)
                words.give();
        }
    }
    PlanNames { id: names }
    TakeWords {
        id: words
        model: root.model
    }
    QtObject {
        id: sheets
        function close(): void {
            byHand.open = false;
            printing.open = false;
            naming.open = false;
            have.open = false;
        }
    }

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
    Banner {
        visible: root.model.passing
        iconName: "info"
        //: Take page of a plan that is in memory only
        text: qsTr("This plan is not saved here. Take it now: when you close it, it is gone.")
    }
    QrCard {
        objectName: "qr"
        visible: root.model.loaded
        modules: root.model.codes.modules
        title: root.several
            //: Under a QR code that is one of several. %1 and %2 are numbers
            ? qsTr("Code %1 of %2: point a phone camera here").arg(root.model.codes.index + 1)
                .arg(root.model.codes.count)
            //: Under a QR code
            : qsTr("Point a phone camera here")
        line: root.model.codes.asContact
            //: Under a QR code that holds a contact
            ? qsTr("It saves as a contact. No internet.")
            //: Under a QR code that holds plain text
            : qsTr("It opens as text. No internet.")
    }
    HButton {
        objectName: "nextCode"
        Layout.fillWidth: true
        visible: root.several
        kind: "tint"
        iconName: "qr_code"
        text: root.model.codes.index + 1 < root.model.codes.count
            //: Button: shows the next of several QR codes
            ? qsTr("Next code")
            //: Button: shows the first of several QR codes again
            : qsTr("First code")
        onClicked: {
            root.model.codes.index = (root.model.codes.index + 1) % root.model.codes.count;
            root.scrollToTop();
        }
    }
    Banner {
        objectName: "saved"
        visible: root.model.paper.savedFile !== ""
        tone: "good"
        //: Take page: a file was written. %1 a file name, %2 a folder
        text: qsTr("Saved as %1 in %2. Anyone who can open that folder can read it.").arg(root.model.paper.savedFile)
            .arg(root.model.paper.savedFolder)
        //: Button: opens the saved page in the system's viewer
        actionText: qsTr("Open it")
        onActionTriggered: root.model.paper.showSaved()
    }
    Banner {
        visible: root.model.paper.problem !== TakePaper.None
        tone: "caution"
        text: root.model.paper.problem === TakePaper.NoViewer
            //: Take page: nothing on the device shows the saved file
            ? qsTr("Nothing on this device opens it. The file is where it says.")
            : root.model.paper.problem === TakePaper.DiskFull
            //: Take page: no PDF was written
            ? qsTr("The disk is full, so no page was saved. The plan is as it was. Make some room and tap again.")
            //: Take page: no PDF was written
            : qsTr("The page could not be saved in your Documents. The plan is as it was. Use the code, or copy it by hand.")
    }
    TakeWays {
        visible: root.model.loaded
        codes: root.model.codes
        paper: root.model.paper
        codesOnly: root.lent
        passing: root.model.passing
        onPrintRequested: printing.open = true
        onHandRequested: {
            root.model.lines.copied();
            byHand.open = true;
        }
        onNameRequested: naming.open = true
        onCodeChanged: root.scrollToTop()
    }

    dock: HButton {
        objectName: "have"
        Layout.fillWidth: true
        visible: root.model.loaded
        //: Button: the person has their plan
        text: qsTr("I have it")
        onClicked: {
            if (root.lent)
                root.leave();
            else
                have.open = true;
        }
    }
    sheets: [
        TakeByHand {
            id: byHand
            taken: root.model.lines
            onCloseRequested: byHand.open = false
        },
        TakePrint {
            id: printing
            paper: root.model.paper
            passing: root.model.passing
            onCloseRequested: printing.open = false
        },
        TakeName {
            id: naming
            codes: root.model.codes
            onCloseRequested: naming.open = false
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
