pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// Another passphrase for who knows the one they have: that one first, the new one twice, and what changes with it.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    readonly property LockModel lock: session.lock
    property string current: ""
    property string first: ""
    property string second: ""
    property bool done: false
    readonly property int problem: root.lock.problem

    readonly property string wrong: root.problem === LockModel.WrongSecret
        //: Why the passphrase was not changed: the one that was typed first is not the one that opens the records
        ? qsTr("That is not your passphrase now. Nothing was changed.") : ""
    readonly property string says: {
        switch (root.problem) {
        //: Why the passphrase was not changed. %1: a number of characters
        case LockModel.TooShort: return qsTr("Make it %1 characters or more. Nothing was changed.")
            .arg(root.lock.peers.minCharacters);
        //: Why the passphrase was not changed
        case LockModel.TooPlain: return qsTr("This one is easy to guess. Nothing was changed. Use words that do not belong together.");
        default: return "";
        }
    }
    readonly property string failed: {
        switch (root.problem) {
        //: Why the passphrase was not changed
        case LockModel.DiskFull: return qsTr("The disk is full. Your passphrase stays as it was. Make room, then try again.");
        //: Why the passphrase was not changed: the file of the records or a copy of it takes no write
        case LockModel.ReadOnly: return qsTr("The records, or a copy of them on this device, cannot be written. Your passphrase stays as it was.");
        case LockModel.NoProblem: case LockModel.WrongSecret: case LockModel.TooShort: case LockModel.TooPlain:
        case LockModel.Differ: return ""; // said beside the field
        //: Why the passphrase was not changed: nobody knows why
        default: return qsTr("It did not work. Your passphrase stays as it was. Try again.");
        }
    }

    // What was typed goes as soon as it has done its work, and whenever nobody looks at it.
    function clear(): void {
        root.current = "";
        root.first = "";
        root.second = "";
        old.clear();
        one.clear();
        two.clear();
    }
    function change(): void {
        if (root.lock.busy)
            return;
        root.done = false;
        root.lock.passphrase.change(root.current, root.first, root.second);
    }
    function leave(): void {
        root.clear();
        root.lock.clearProblem();
        root.session.router.back();
    }

    //: Back to the page about keeping records safe
    backTo: qsTr("Records and safety")
    //: Title of the page where a passphrase is changed
    title: qsTr("Change your passphrase")
    //: Under the title of the page where a passphrase is changed
    subtitle: qsTr("Yours only. Other peers keep theirs.")
    onBackRequested: root.leave()
    onVisibleChanged: if (!root.visible) root.clear()
    Component.onCompleted: {
        root.lock.clearProblem();
        root.lock.passphrase.weigh();
    }

    Connections {
        target: root.lock.passphrase
        function onChanged() {
            root.clear();
            root.done = true;
        }
    }

    Connections {
        target: root.lock
        function onLocked() {
            root.clear();
            root.done = false;
        }
    }

    Banner {
        objectName: "done"
        visible: root.done
        width: parent.width
        tone: "good"
        iconName: "check"
        //: After the passphrase was changed
        text: qsTr("Your passphrase is changed. From now on the new one opens the records.")
    }
    IconLine {
        objectName: "failed"
        visible: root.failed !== ""
        width: parent.width
        caution: true
        iconName: "info"
        text: root.failed
    }
    PassphraseField {
        id: old
        objectName: "current"
        //: Label of the field for the passphrase that opens the records until now
        label: qsTr("Passphrase now")
        question: root.wrong
        onEdited: (value) => root.current = value
        onAccepted: one.focusField()
    }
    PassphraseField {
        id: one
        objectName: "first"
        //: Label of the field for a passphrase that takes the place of another
        label: qsTr("New passphrase")
        //: Under the field for a new passphrase. %1: a number of characters
        note: qsTr("At least %1 characters. Four words work well.").arg(root.lock.peers.minCharacters)
        question: root.says
        onEdited: (value) => root.first = value
        onAccepted: two.focusField()
    }
    PassphraseField {
        id: two
        objectName: "second"
        //: Label of the second field for a new passphrase
        label: qsTr("The same again")
        //: The two new passphrases are not the same
        question: root.problem === LockModel.Differ ? qsTr("The two are not the same yet. Nothing was changed.") : ""
        onEdited: (value) => root.second = value
        onAccepted: root.change()
    }
    IconLine {
        visible: root.lock.busy
        width: parent.width
        iconName: "schedule"
        //: While the passphrase is being changed, a few seconds
        text: qsTr("Changing it here and in every copy on this device. This takes a few seconds. Until it is done, the old one stays.")
    }
    HButton {
        objectName: "change"
        width: parent.width
        big: true
        busy: root.lock.busy
        iconName: "password"
        text: root.lock.busy
            //: On the button while the passphrase is being changed
            ? qsTr("Changing")
            //: Button: takes the new passphrase in place of the old one
            : qsTr("Change the passphrase")
        onClicked: root.change()
    }
    HButton {
        objectName: "cancel"
        visible: !root.lock.busy
        width: parent.width
        kind: "text"
        text: root.done
            //: Button: leaves the page after the passphrase was changed
            ? qsTr("Back to Records and safety")
            //: Button: leaves the page; the passphrase stays as it is
            : qsTr("Keep the one I have")
        onClicked: root.leave()
    }
    FactList {
        width: parent.width
        FactRow {
            iconName: "lock"
            //: Fact on the page where a passphrase is changed
            label: qsTr("Changes")
            //: Fact on the page where a passphrase is changed
            text: qsTr("The old passphrase no longer opens the records, nor the daily copies and files put aside on this device.")
        }
        FactRow {
            iconName: "history"
            //: Fact on the page where a passphrase is changed
            label: qsTr("Stays")
            //: Fact on the page where a passphrase is changed
            text: qsTr("Your 24 recovery words and your own notes are as before. A backup still opens with the passphrase it was made with.")
        }
        FactRow {
            objectName: "eachTry"
            visible: root.lock.passphrase.tryMegabytes > 0
            iconName: "schedule"
            //: Fact on the page where a passphrase is changed
            label: qsTr("Each try")
            //: Fact on the page where a passphrase is changed. %1: seconds, as 0.6. %2: a number of megabytes
            text: qsTr("Checking a passphrase takes this device about %1 s and %2 MB, so that nobody guesses fast. It was chosen for this device when yours was set.")
                .arg((root.lock.passphrase.tryTenths / 10).toFixed(1)).arg(root.lock.passphrase.tryMegabytes)
        }
        FactRow {
            iconName: "visibility"
            //: Fact on the page where a passphrase is changed
            label: qsTr("Not reached")
            //: Fact on the page where a passphrase is changed
            text: qsTr("Files someone copied from this device before. Who has them and knows the old passphrase can still open them, and could open later copies too.")
        }
    }
}
