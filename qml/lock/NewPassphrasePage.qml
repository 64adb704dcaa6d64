pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// A new passphrase, twice: at the first record, and after the recovery words opened the vault.
ScreenPage {
    id: root

    required property AppSession session
    property string argument: ""
    readonly property LockModel lock: session.lock
    readonly property bool renewing: lock.passphrase.needed
    property string first: ""
    property string second: ""

    // What the device did not take. After the recovery words something is there already, and stays.
    readonly property string notKept: {
        switch (root.lock.problem) {
        //: After the recovery words opened the records: the disk did not take the new passphrase
        case LockModel.DiskFull: return qsTr("The disk is full. No new passphrase was set; the recovery words still open the records. Make room, then try again.");
        //: After the recovery words opened the records: the folder cannot be written
        case LockModel.ReadOnly: return qsTr("Nothing can be written in the app’s folder. No new passphrase was set; the recovery words still open the records.");
        //: After the recovery words opened the records: a new passphrase could not be kept
        default: return qsTr("It did not work. No new passphrase was set; the recovery words still open the records. Try again.");
        }
    }
    readonly property string notSetUp: {
        switch (root.lock.problem) {
        //: When setting up: the disk is full
        case LockModel.DiskFull: return qsTr("The disk is full. Nothing was set up. Make room, then try again.");
        //: When setting up: the folder cannot be written
        case LockModel.ReadOnly: return qsTr("Nothing can be written in the app’s folder. Nothing was set up.");
        //: When setting up: it was not kept
        default: return qsTr("It did not work. Nothing was set up. Try again.");
        }
    }
    readonly property string says: {
        switch (root.lock.problem) {
        //: %1: a number of characters
        case LockModel.TooShort: return qsTr("Make it %1 characters or more. Four words are easy to keep in mind.")
            .arg(root.lock.peers.minCharacters);
        //: Why a new passphrase was not taken
        case LockModel.TooPlain: return qsTr("This one is easy to guess. Use words that do not belong together.");
        case LockModel.NoProblem: case LockModel.Differ: return ""; // said beside the other field
        default: return root.renewing ? root.notKept : root.notSetUp;
        }
    }

    // What was typed goes as soon as it has done its work.
    onVisibleChanged: {
        if (root.visible)
            return;
        root.first = "";
        root.second = "";
        one.clear();
        two.clear();
    }

    function make() {
        if (root.renewing)
            root.lock.passphrase.choose(root.first, root.second);
        else
            root.lock.setUp(root.first, root.second);
    }

    LockWhy {
        id: why
        session: root.session
    }
    backTo: root.renewing ? "" : why.backTo
    onBackRequested: root.session.router.back()
    title: root.renewing
        //: Title after the recovery words opened the records
        ? qsTr("Choose a new passphrase")
        //: Title of the page before the first record
        : qsTr("Protect what people tell you")
    subtitle: root.renewing
        //: Under the title, after the recovery words opened the records
        ? qsTr("The recovery words stay as they are.")
        //: Under the title, before the first record
        : (why.text !== "" ? why.text + " " : "")
          + qsTr("Plans and names are encrypted on this device. A passphrase opens them. Nobody can look it up for you.")

    Banner {
        visible: root.lock.findings.damaged
        width: parent.width
        tone: "caution"
        iconName: "healing"
        //: The records file was damaged when the app started, and nothing in it could be read
        text: qsTr("Something lay where the records belong, and no records could be read from it. It was put aside, not deleted. A new file begins here.")
    }
    PassphraseField {
        id: one
        objectName: "first"
        //: Label of the first passphrase field
        label: qsTr("New passphrase")
        //: Under the first passphrase field. %1: a number of characters
        note: qsTr("At least %1 characters. Four words work well.").arg(root.lock.peers.minCharacters)
        question: root.says
        onEdited: (value) => root.first = value
        onAccepted: two.focusField()
    }
    PassphraseField {
        id: two
        objectName: "second"
        //: Label of the second passphrase field
        label: qsTr("The same again")
        //: The two passphrases are not the same
        question: root.lock.problem === LockModel.Differ ? qsTr("The two are not the same yet.") : ""
        onEdited: (value) => root.second = value
        onAccepted: root.make()
    }
    HButton {
        objectName: "make"
        width: parent.width
        big: true
        busy: root.lock.busy
        iconName: "lock"
        text: root.lock.busy
            //: On the button while the key is worked out, a second or so
            ? qsTr("Setting up")
            //: Button: takes the new passphrase
            : qsTr("Use this passphrase")
        onClicked: root.make()
    }
    HButton {
        objectName: "later"
        visible: root.renewing && root.lock.passphrase.refused
        width: parent.width
        kind: "line"
        iconName: "lock_open"
        //: Button: opens the records although the device did not take a new passphrase
        text: qsTr("Open the records, choose one later")
        onClicked: root.lock.passphrase.later()
    }
    FactList {
        visible: !root.renewing
        width: parent.width
        FactRow {
            iconName: "lock"
            //: Fact before setup: what is protected
            label: qsTr("Protected")
            //: Fact before setup: what is protected
            text: qsTr("Names, plans, notes and drafts, also when the device is lost or stolen.")
        }
        FactRow {
            iconName: "visibility"
            //: Fact before setup: what is not protected
            label: qsTr("Not protected")
            //: Fact before setup: what is not protected
            text: qsTr("What is on screen while it is open, paper, and files already given away.")
        }
        FactRow {
            iconName: "history"
            //: Fact before setup: about what was done in Now before
            label: qsTr("From before")
            //: Fact before setup: about what was done in Now before
            text: qsTr("What you did in Now so far is kept. Until now this device alone guarded it. From here on your passphrase does.")
        }
        FactRow {
            visible: !root.lock.peers.pinAllowed
            iconName: "dialpad"
            //: Fact before setup: why not a short PIN
            label: qsTr("Why not a PIN")
            //: Fact before setup: why not a short PIN
            text: qsTr("This device has no chip that Handrail can keep a PIN safe with, so a short one could be guessed by a computer.")
        }
    }
    HText {
        visible: !root.renewing
        width: parent.width
        style: "label"
        heading: true
        //: Heading over the tiles that work without a passphrase
        text: qsTr("Open without a passphrase")
    }
    OpenDoors {
        visible: !root.renewing
        width: parent.width
        session: root.session
    }
}
