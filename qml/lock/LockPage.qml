pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The passphrase before people's records. Calm: a wrong one is a line of words, no red, no shake; what needs no
// passphrase is one tap away beneath. A short PIN is not offered: without a chip that keeps secrets it would protect
// nothing, and the page says so.
ScreenPage {
    id: root

    required property AppSession session
    property string argument: ""
    readonly property LockModel lock: session.lock
    property string typed: ""

    readonly property bool wordsOnly: root.lock.problem === LockModel.RecoveryOnly
    readonly property bool wordsShown: ways.byWords

    readonly property string says: {
        switch (root.lock.problem) {
        case LockModel.WrongSecret:
            return root.lock.triesLeft === 1
                //: After a wrong passphrase, when one try is left
                ? qsTr("Not that one. 1 try left, then the recovery words open it.")
                //: After a wrong passphrase. %1: a number above 1
                : qsTr("Not that one. %1 tries left.").arg(root.lock.triesLeft);
        //: When only the 24 recovery words can open the records
        case LockModel.RecoveryOnly: return qsTr("Ten tries did not fit. Now the 24 recovery words open the records.");
        //: So many wrong passphrases that everything was erased, as someone had chosen
        case LockModel.Erased: return qsTr("Not that one. It was the last try that was set here: all records on this device were erased.");
        //: Recovery words with a spelling mistake, or some missing
        case LockModel.MistypedWords: return qsTr("One or more words do not fit. Check the spelling and the order of all 24.");
        //: Recovery words that are well formed but belong to something else
        case LockModel.WrongWords: return qsTr("These words belong to other records. Look for the ones written down for this device.");
        //: The device no longer has the secret that goes with the passphrase
        case LockModel.KeyStoreLost: return qsTr("This device has lost the secret that goes with your passphrase. Your records are still here. Open them with the recovery words, then choose a new passphrase.");
        //: What a passphrase opens is damaged on the disk: the right one may look wrong
        case LockModel.SlotDamaged: return qsTr("What goes with your passphrase is damaged on this device, so even the "
            + "right one may not fit. Your records are still here. Open them with the recovery words, then choose a new "
            + "passphrase.");
        //: What the recovery words open is damaged on the disk: the right ones may look wrong
        case LockModel.WordsDamaged: return qsTr("What goes with the recovery words is damaged on this device, so even "
            + "the right ones may not fit. Your records are still here. Try your passphrase.");
        //: The system's key store does not answer
        case LockModel.KeyStoreAway: return qsTr("The key store of this device does not answer. Sign in to the device again, or use the recovery words.");
        //: Another program, or another window of the app, has the folder with the records
        case LockModel.InUse: return qsTr("The app already has these records open on this device, in another window. Close that one, then try again. If you see none, restart the device. Nothing was changed.");
        case LockModel.DiskFull: return qsTr("The disk is full. Nothing was changed. Make room, then try again.");
        case LockModel.ReadOnly: return qsTr("The records cannot be opened: their folder cannot be read or written. Nothing was changed.");
        //: The records were written by a newer version of the app
        case LockModel.TooNew: return qsTr("A newer Handrail wrote these records. They were left as they are. Update this app to open them.");
        case LockModel.NoProblem: case LockModel.TooSoon: case LockModel.TooShort: case LockModel.TooPlain:
        case LockModel.Differ: return ""; // said elsewhere
        //: The records could not be opened, for a reason that does not lie in what was typed
        default: return qsTr("The records did not open. Nothing was changed. Try again.");
        }
    }

    function names(labels): list<string> {
        //: A peer on the lock who has given no name. %1: a number
        return labels.map((name, at) => name !== "" ? name : qsTr("Peer %1").arg(at + 1));
    }

    readonly property string waits: root.lock.retryAfterS >= 120
        //: Wait before the next try. %1: whole minutes, above 1
        ? qsTr("You can try again in %1 minutes.").arg(Math.ceil(root.lock.retryAfterS / 60))
        //: Wait before the next try. %1: seconds
        : root.lock.retryAfterS > 0 ? qsTr("You can try again in %1 s.").arg(root.lock.retryAfterS) : ""

    function open() {
        if (root.lock.busy) // what was typed stays until it can be asked with
            return;
        if (root.wordsShown)
            root.lock.unlockWithRecovery(words.typed);
        else
            root.lock.unlock(root.typed);
        root.typed = "";
        passphrase.clear();
    }

    LockWays {
        id: ways
        lock: root.lock
    }
    LockWhy {
        id: why
        session: root.session
    }
    backTo: why.backTo
    onBackRequested: root.session.router.back()
    //: Title of the page that asks for the passphrase
    title: qsTr("Records are locked")
    subtitle: root.wordsShown
        //: Under the title, when the recovery words are asked for
        ? qsTr("Enter the 24 recovery words. Capitals and commas do not matter, and four letters of a word are enough.")
        //: Under the title
        : why.text !== "" ? why.text : qsTr("Enter your passphrase to see plans and people.")

    Banner {
        visible: root.lock.findings.damaged
        width: parent.width
        tone: "caution"
        iconName: "healing"
        //: The records file was damaged, or strange, when the app started
        text: qsTr("Something was wrong with the records file at this start. What could be read is here; what lay there was put aside, not deleted. More is said once the records are open.")
    }
    ChipPicker {
        id: who
        objectName: "who"
        visible: root.lock.peers.labels.length > 1 && !root.wordsShown
        width: parent.width
        //: Which peer is opening the records, for screen readers
        label: qsTr("Who are you?")
        options: root.names(root.lock.peers.labels)
        oneOf: true
        chosen: [who.options[root.lock.peers.index] ?? ""]
        onPicked: (option) => root.lock.peers.index = who.options.indexOf(option)
    }
    PassphraseField {
        id: passphrase
        objectName: "passphrase"
        visible: !root.wordsShown
        question: root.says
        note: root.waits
        onEdited: (value) => root.typed = value
        onAccepted: root.open()
    }
    HField {
        id: words
        objectName: "words"
        visible: root.wordsShown
        multiline: true
        minLines: 4
        //: Label of the field for the 24 words
        label: qsTr("Recovery words")
        question: root.says
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    }
    HButton {
        objectName: "open"
        width: parent.width
        big: true
        busy: root.lock.busy
        off: root.lock.retryAfterS > 0 && !root.wordsShown
        iconName: "lock_open"
        text: root.lock.busy
            //: On the button while the key is worked out, a second or so
            ? qsTr("Opening")
            //: Button: opens the records with what was typed
            : qsTr("Open records")
        onClicked: root.open()
    }
    HButton {
        objectName: "other"
        width: parent.width
        kind: "text"
        visible: !root.wordsOnly
        text: ways.byWords
            //: Button: back from the recovery words to the passphrase
            ? qsTr("Use the passphrase")
            //: Button: the passphrase is forgotten
            : qsTr("Forgot it? Use the recovery words")
        onClicked: {
            ways.byWords = !ways.byWords;
            root.lock.clearProblem();
        }
    }
    IconLine {
        visible: !root.lock.peers.pinAllowed
        width: parent.width
        iconName: "info"
        //: Why no short PIN is offered
        text: qsTr("Why not a PIN? This device has no chip that Handrail can keep a PIN safe with, so a short one could be guessed by a computer.")
    }
    HText {
        width: parent.width
        style: "label"
        heading: true
        //: Heading over the tiles that work while locked
        text: qsTr("Open without a passphrase")
    }
    OpenDoors {
        width: parent.width
        session: root.session
    }
}
