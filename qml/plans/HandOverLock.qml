pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The way back in hand-over: the peer's passphrase, and nothing that says whose plan it is. While the plan is still
// open this page is what 'Give it back' leads to; when it has locked, it is all there is.
ScreenPage {
    id: root

    spread: true

    required property AppSession session
    readonly property LockModel lock: session.lock
    readonly property bool planOpen: session.plans.handOver.open
    readonly property bool consent: root.session.plans.handOver.planId.startsWith("consent:")
        || root.session.plans.handOver.planId.startsWith("survey:")
    readonly property bool byWords: ways.byWords
    property string typed: ""

    signal backToPlan()

    function open(back: bool): void {
        if (root.byWords)
            root.session.plans.handOver.takeBackWithWords(words.typed);
        else if (back)
            root.session.plans.handOver.takeBack(root.typed);
        else
            root.session.plans.handOver.goOn(root.typed);
        root.typed = "";
        passphrase.clear();
    }

    readonly property string says: {
        switch (root.lock.problem) {
        //: In hand-over: a wrong passphrase
        case LockModel.WrongSecret: return qsTr("Not that one. Only the peer who gave you this has it.");
        //: In hand-over: too many wrong passphrases
        case LockModel.RecoveryOnly: return qsTr("Ten tries did not fit. Now only the recovery words open it.");
        //: In hand-over: recovery words with a mistake
        case LockModel.MistypedWords: case LockModel.WrongWords: return qsTr("These words do not fit. Check each one and the order.");
        //: In hand-over: so many wrong passphrases that everything was erased, as the peer had chosen
        case LockModel.Erased: return qsTr("Not that one. After this many, all records on this device were erased. Your peer had set it so.");
        //: In hand-over: what a passphrase opens is damaged, or the device lost the secret that goes with it
        case LockModel.SlotDamaged: case LockModel.KeyStoreLost:
            return qsTr("This device cannot read what goes with the passphrase. Your words are kept. Your peer can open "
                + "it with the recovery words.");
        //: In hand-over: what the recovery words open is damaged
        case LockModel.WordsDamaged:
            return qsTr("This device cannot read what goes with the recovery words. Your words are kept. Your peer can "
                + "open it with the passphrase.");
        //: In hand-over: it could not be opened
        case LockModel.DiskFull:
            return qsTr("The disk is full. Your words are kept. Make room on this device, then try again.");
        case LockModel.NoProblem: case LockModel.TooSoon: return "";
        //: In hand-over: it could not be opened, for a reason that does not lie in the passphrase
        default: return qsTr("It did not open. Nothing was lost. Try again.");
        }
    }
    readonly property string waits: root.lock.retryAfterS > 0
        //: Wait before the next try. %1: seconds
        ? qsTr("You can try again in %1 s.").arg(root.lock.retryAfterS) : ""

    backTo: !root.planOpen ? "" : root.consent
        //: The place that Back goes to: the page that the person reads
        ? qsTr("Back")
        //: The place that Back goes to: the person's own plan
        : qsTr("My plan")
    title: root.planOpen
        //: Title in hand-over: the peer takes the device back
        ? qsTr("Give it back")
        : root.consent
        //: Title in hand-over when the page that the person reads has locked
        ? qsTr("This page is locked")
        //: Title in hand-over when the plan has locked
        : qsTr("The plan is locked")
    subtitle: root.planOpen
        //: Under 'Give it back'
        ? qsTr("Hand it to your peer. They open it with their passphrase.")
        //: Under 'The plan is locked', for the person
        : qsTr("Your words are kept. Ask your peer to open it again.")
    onBackRequested: root.backToPlan()

    LockWays {
        id: ways
        lock: root.lock
    }
    PassphraseField {
        id: passphrase
        objectName: "passphrase"
        visible: !root.byWords
        //: Label of the field for the passphrase of the peer, in hand-over
        label: qsTr("Your peer’s passphrase")
        question: root.says
        note: root.waits
        onEdited: (value) => root.typed = value
        onAccepted: root.open(root.planOpen)
    }
    HField {
        id: words
        objectName: "words"
        visible: root.byWords
        multiline: true
        minLines: 4
        //: Label of the field for the 24 words
        label: qsTr("Recovery words")
        question: root.says
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    }
    HButton {
        objectName: "usePassphrase"
        visible: root.byWords
        kind: "text"
        //: Button in hand-over: back to the field for the passphrase
        text: qsTr("Use the passphrase")
        onClicked: ways.byWords = false
    }

    dock: ButtonPair {
        share: 1.2

        HButton {
            objectName: "takeBack"
            kind: root.planOpen ? "fill" : "line"
            busy: root.lock.busy
            off: root.lock.retryAfterS > 0 && !root.byWords
            //: Button in hand-over: the device is the peer's again
            text: qsTr("Take it back")
            onClicked: root.open(true)
        }
        HButton {
            objectName: "goOn"
            visible: !root.planOpen && !root.byWords
            busy: root.lock.busy
            off: root.lock.retryAfterS > 0
            text: root.consent
                //: Button in hand-over: the same page again, for the person
                ? qsTr("Open it again")
                //: Button in hand-over: the same plan again, for the person
                : qsTr("Open the plan again")
            onClicked: root.open(false)
        }
    }
}
