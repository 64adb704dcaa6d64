pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The way back from the kiosk: a peer's passphrase. It says nothing of anyone, and where several peers can open it,
// only their labels.
ScreenPage {
    id: root

    required property AppSession session
    readonly property LockModel lock: session.lock
    readonly property bool byWords: ways.byWords
    property string typed: ""

    signal backToKiosk()

    function names(labels): list<string> {
        //: A peer who has given no name. %1: a number
        return labels.map((name, at) => name !== "" ? name : qsTr("Peer %1").arg(at + 1));
    }

    function end(): void {
        if (root.byWords)
            root.session.kiosk.endWithWords(words.typed);
        else
            root.session.kiosk.end(root.typed);
        root.typed = "";
        passphrase.clear();
    }

    readonly property string says: {
        switch (root.lock.problem) {
        //: At the end of the kiosk: a wrong passphrase
        case LockModel.WrongSecret: return qsTr("Not that one. Only the peers of this place have it.");
        //: At the end of the kiosk: too many wrong passphrases
        case LockModel.RecoveryOnly: return qsTr("Ten tries did not fit. Now only the recovery words open it.");
        //: At the end of the kiosk: recovery words with a mistake
        case LockModel.MistypedWords: case LockModel.WrongWords: return qsTr("These words do not fit. Check each one and the order.");
        //: At the end of the kiosk: what a passphrase opens is damaged, or the device lost the secret that goes with it
        case LockModel.SlotDamaged: case LockModel.KeyStoreLost:
            return qsTr("This device cannot read what goes with the passphrase. The records are still here. The recovery "
                + "words open them.");
        //: At the end of the kiosk: what the recovery words open is damaged
        case LockModel.WordsDamaged:
            return qsTr("This device cannot read what goes with the recovery words. The records are still here. A "
                + "passphrase opens them.");
        //: At the end of the kiosk: it could not be opened
        case LockModel.DiskFull: return qsTr("The disk is full. Nothing was changed. Make room, then try again.");
        case LockModel.NoProblem: case LockModel.TooSoon: case LockModel.Erased:
            return ""; // what was erased needs no passphrase
        //: At the end of the kiosk: it could not be opened, for a reason that does not lie in the passphrase
        default: return qsTr("It did not open. Nothing was lost. Try again.");
        }
    }
    readonly property string waits: root.lock.retryAfterS > 0
        //: Wait before the next try. %1: seconds
        ? qsTr("You can try again in %1 s.").arg(root.lock.retryAfterS) : ""

    //: The place that Back goes to: the kiosk's first screen
    backTo: qsTr("Start")
    //: Title of the page that ends the kiosk
    title: qsTr("For staff")
    subtitle: root.session.kiosk.free
        //: Under 'For staff' on the kiosk, while no passphrase was ever set on this device: anyone can end it
        ? qsTr("This device has no passphrase yet, so anyone can end the kiosk. End it and set one under Me, Records and safety.")
        //: Under 'For staff' on the kiosk
        : qsTr("A peer’s passphrase ends the kiosk and opens the records.")
    onBackRequested: root.backToKiosk()

    LockWays {
        id: ways
        lock: root.lock
    }
    ChipPicker {
        id: who
        visible: root.lock.peers.labels.length > 1 && !root.byWords
        width: parent.width
        //: Which peer ends the kiosk, for screen readers
        label: qsTr("Who are you?")
        options: root.names(root.lock.peers.labels)
        oneOf: true
        chosen: [who.options[root.lock.peers.index] ?? ""]
        onPicked: (option) => root.lock.peers.index = who.options.indexOf(option)
    }
    PassphraseField {
        id: passphrase
        objectName: "passphrase"
        visible: !root.byWords && !root.session.kiosk.free
        //: Label of the field for a peer's passphrase, at the end of the kiosk
        label: qsTr("A peer’s passphrase")
        question: root.says
        note: root.waits
        onEdited: (value) => root.typed = value
        onAccepted: root.end()
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
        //: Button at the end of the kiosk: back to the field for the passphrase
        text: qsTr("Use the passphrase")
        onClicked: ways.byWords = false
    }

    dock: HButton {
        objectName: "endKiosk"
        Layout.fillWidth: true
        busy: root.lock.busy
        off: root.lock.retryAfterS > 0 && !root.byWords
        //: Button: the device is the peers' again
        text: qsTr("End the kiosk")
        onClicked: root.end()
    }
}
