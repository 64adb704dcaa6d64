pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A peer's own notes as one sealed file to carry to the next device, and the way back in. Every end of it is a true
// sentence.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property CarryModel model: root.kit.self.carry
    readonly property bool running: root.model.state === CarryModel.Running
    property string first: ""
    property string second: ""
    property string key: ""

    readonly property string says: {
        switch (root.model.problem) {
        //: Why a sealed file of own notes was not made
        case CarryModel.TooShort: return qsTr("Make it 10 characters or more. No file was made.");
        //: Why a sealed file of own notes was not made
        case CarryModel.TooPlain: return qsTr("This one is easy to guess. No file was made. Use words that do not belong together.");
        //: Why a sealed file of own notes was not made
        case CarryModel.Differ: return qsTr("The two are not the same yet. No file was made.");
        //: Why a sealed file of own notes was not made
        case CarryModel.Nothing: return qsTr("You have written nothing yet, so there is nothing to carry. No file was made.");
        //: Why a sealed file of own notes was not read in
        case CarryModel.WrongSecret: return qsTr("This passphrase does not open the file. Nothing was changed. Try the one it was made with.");
        //: Why a sealed file of own notes was not read in
        case CarryModel.NoFile: return qsTr("This is no file of a peer’s own notes. Nothing was changed.");
        //: Why a sealed file of own notes was not read in
        case CarryModel.Damaged: return qsTr("This file is damaged or cut short. Nothing of it was read in, and nothing was changed. Copy it again from where it was made.");
        //: Why a sealed file of own notes was not read in
        case CarryModel.TooNew: return qsTr("A newer Handrail made this file. Nothing was changed. Update this app first.");
        //: Why a sealed file of own notes was not read in, on a device with too little memory
        case CarryModel.TooHeavy: return qsTr("This file asks for %1 MB of memory, more than this device has to give. Nothing was changed. Open it on another device.").arg(root.model.asksMegabytes);
        case CarryModel.DiskFull: return root.model.reading
            //: The disk became full while own notes were read in from a file
            ? qsTr("The disk is full. What is in stays; the rest is still in the file. Make room, then read it in again: nothing comes twice.")
            //: Why a sealed file of own notes was not made: CarryModel.DiskFull
            : qsTr("The disk is full. No file was made, and your notes are as they were. Make room, then try again.");
        //: The file or its folder cannot be opened
        case CarryModel.CannotOpen: return qsTr("The file or its folder cannot be opened. Nothing was changed.");
        case CarryModel.NoProblem: return "";
        default: return root.model.reading
            //: Own notes could not be read in from a file, or not all of them
            ? qsTr("It did not work. What was here stays. Try again: nothing comes twice.")
            //: Why a sealed file of own notes was not made
            : qsTr("It did not work. No file was made. Try again.");
        }
    }
    readonly property string taken: {
        if (root.model.state !== CarryModel.Done || !root.model.reading)
            return "";
        //: Own notes were read in from a file. %1: how many
        const all = [qsTr("Read in: %1.").arg(root.model.added)];
        if (root.model.here > 0)
            //: Own notes in a file that were on this device already. %1: how many
            all.push(qsTr("Here already: %1.").arg(root.model.here));
        if (root.model.stayed > 0)
            //: Own notes of which there can be one only, such as the page before a visit. %1: how many
            all.push(qsTr("Here in other words, and left as they are: %1.").arg(root.model.stayed));
        return all.join(" ");
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("Yours alone")
    //: Title of the page for a sealed file of a peer's own notes
    title: qsTr("Carry it with me")
    //: Under the title of the page for a sealed file of a peer's own notes
    subtitle: qsTr("One sealed file for your next job or device. It has a passphrase of its own; without it nobody opens the file, you neither.")
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: {
        root.kit.load();
        root.model.reset();
        root.model.look();
    }
    Connections {
        target: root.session.lock
        function onLocked() {
            root.first = root.second = root.key = "";
            one.clear();
            two.clear();
            its.clear();
        }
        function onUnlocked() { root.model.look(); }
    }

    ProgressCard {
        objectName: "running"
        visible: root.running
        title: root.model.reading
            //: While a sealed file of own notes is opened
            ? qsTr("Opening the file")
            //: While a sealed file of own notes is made
            : qsTr("Sealing the file")
        line: root.model.fileName
        //: Button: stops making or opening a file
        cancelText: qsTr("Stop")
        onCancelRequested: root.model.cancel()
    }
    Banner {
        objectName: "done"
        visible: root.model.state === CarryModel.Done
        width: root.contentWidth
        tone: "good"
        iconName: "check"
        text: root.model.reading ? root.taken
            //: A sealed file of own notes was made. %1: name of a file
            : qsTr("%1 is in your documents. Your notes stay here as well.").arg(root.model.fileName)
    }
    IconLine {
        objectName: "says"
        visible: root.says !== ""
        width: root.contentWidth
        caution: true
        iconName: "info"
        text: root.says
    }
    VStack {
        visible: !root.running
        HText {
            style: "section"
            //: Heading: a sealed file is made
            text: qsTr("Make a file")
        }
        PassphraseField {
            id: one
            objectName: "first"
            //: Label of the passphrase for a sealed file
            label: qsTr("Passphrase for the file")
            onEdited: (value) => root.first = value
            onAccepted: two.focusField()
        }
        PassphraseField {
            id: two
            objectName: "second"
            //: Label of the second passphrase field
            label: qsTr("The same again")
            onEdited: (value) => root.second = value
        }
        HButton {
            objectName: "make"
            width: parent.width
            iconName: "archive"
            //: Button: makes a sealed file of own notes
            text: qsTr("Make the file")
            onClicked: {
                const typed = root.first, again = root.second;
                root.first = root.second = "";
                one.clear();
                two.clear();
                root.model.make(typed, again);
            }
        }
    }
    VStack {
        visible: !root.running
        HText {
            style: "section"
            //: Heading: a sealed file is read in
            text: qsTr("Read one in")
        }
        HText {
            Layout.fillWidth: true
            color: Theme.inkQuiet
            text: root.model.files.count === 0
                //: There is no sealed file of own notes on this device
                ? qsTr("Put the file into your documents or downloads. Then it shows up here.")
                //: Over sealed files of own notes
                : qsTr("It comes under your key on this device, beside what is here. Nothing here is written over.")
        }
        ListCard {
            objectName: "files"
            visible: root.model.files.count > 0
            Repeater {
                model: root.model.files
                delegate: ListRow {
                    id: row
                    required property string name
                    required property string path
                    required property int index
                    objectName: "file-" + row.index
                    divider: row.index > 0
                    iconName: "archive"
                    title: row.name
                    //: Button word: reads in a sealed file
                    verb: qsTr("Read in")
                    onClicked: root.model.ask(row.path)
                }
            }
        }
    }
    sheets: Sheet {
        objectName: "opening"
        open: root.model.asked !== ""
        //: Title of the sheet before a sealed file is read in
        title: qsTr("Open this file?")
        onCloseRequested: {
            root.key = "";
            its.clear();
            root.model.ask("");
        }
        HText {
            width: parent.width
            text: root.model.asked
        }
        IconLine {
            width: parent.width
            iconName: "schedule"
            text: root.model.asksSeconds === 1
                //: Before a sealed file is opened: what it takes. %1: a number of megabytes
                ? qsTr("It asks for %1 MB of memory and about 1 second on this device.").arg(root.model.asksMegabytes)
                //: Before a sealed file is opened: what it takes. %1: a number of megabytes, %2: of seconds
                : qsTr("It asks for %1 MB of memory and about %2 seconds on this device.").arg(root.model.asksMegabytes)
                    .arg(root.model.asksSeconds)
        }
        PassphraseField {
            id: its
            objectName: "key"
            //: Label of the passphrase of a sealed file
            label: qsTr("Passphrase of this file")
            onEdited: (value) => root.key = value
        }
        HButton {
            objectName: "open"
            width: parent.width
            big: true
            //: Button: reads in a sealed file
            text: qsTr("Read it in")
            onClicked: {
                const typed = root.key;
                root.key = "";
                its.clear();
                root.model.open(typed);
            }
        }
    }
}
