pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// Who can open a peer's own notes, what there is of them, taking them out and erasing them. What it says of the lock is
// true in each state.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property bool noVault: root.session.lock.state === LockModel.NoVault
    readonly property bool unavailable: root.session.lock.state === LockModel.Unavailable
    property bool erasing: false

    //: Name of a place, beside the back arrow
    backTo: qsTr("Me")
    //: Title of the page about a peer's own notes
    title: qsTr("Yours alone")
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: {
        root.kit.printing.forget();
        root.kit.load();
    }
    Component.onDestruction: root.kit.printing.forget()
    OwnPaper {
        id: paper
        objectName: "paper"
        kit: root.kit
    }
    Connections {
        target: root.session.lock
        function onLocked() { root.erasing = false; }
    }

    HText {
        objectName: "who"
        Layout.fillWidth: true
        style: "person"
        //: Who can open a peer's own notes. Two sentences
        text: qsTr("What you write here is sealed with a key that only your passphrase or your recovery words open. No supervisor, no other peer on this device, no export and no shared file can read it.")
    }
    FactList {
        FactRow {
            iconName: "verified_user"
            //: Label: how it is known that nobody else reads own notes
            label: qsTr("How this is tested")
            //: How it is known that nobody else reads own notes
            text: qsTr("Each version is tried before it goes out: a second peer unlocks the same device, a person is handed it, and the file is read byte by byte. None finds a word.")
        }
        FactRow {
            iconName: "info"
            //: Label: what the seal cannot do
            label: qsTr("What it cannot do")
            //: What the seal of own notes cannot do
            text: qsTr("Whoever knows your passphrase can read it, and whoever looks over your shoulder. If you are taken off this device, these notes go too: take them out first.")
        }
    }
    Banner {
        objectName: "state"
        visible: !root.kit.loaded && !root.kit.unread
        tone: "caution"
        iconName: "lock"
        text: root.noVault
            //: Own notes, while no passphrase was ever set on this device
            ? qsTr("No passphrase is set on this device yet. Until there is one nothing of yours can be sealed, so nothing here is kept. Guides and tools work without it.")
            : root.unavailable
            //: Own notes, while the file of the records does not open
            ? qsTr("The file of the records does not open now, so nothing here can be read or kept.")
            //: Own notes, while the records are locked
            : qsTr("The records are locked. Nothing here can be read or added until your passphrase opens them. What you do in Now is kept all the same.")
        actionText: root.unavailable ? "" : root.noVault
            //: Button: to the page that sets a passphrase
            ? qsTr("Set one")
            //: Button: to the page that asks for the passphrase
            : qsTr("Open")
        onActionTriggered: root.session.router.open("me/check-in")
    }
    ReadBanner {
        unread: root.kit.unread
        onAgainRequested: root.kit.load()
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.kit.trouble
        onRetryRequested: root.kit.retry()
    }
    Banner {
        objectName: "erased"
        visible: root.kit.erasing.done || root.kit.erasing.failed
        tone: root.kit.erasing.done ? "good" : "caution"
        iconName: root.kit.erasing.done ? "check" : "info"
        text: root.kit.erasing.done
            //: All of a peer's own notes were erased
            ? qsTr("Erased. Copies of the records that this device made on earlier days, up to seven, and backups still hold them, sealed as before, until newer ones take their place.")
            //: Own notes were not erased, or not all of them
            : qsTr("Not all of it could be erased. What is left is still here. Try again.")
    }
    OwnTaken {
        width: root.contentWidth
        kit: root.kit
    }
    VStack {
        visible: root.kit.loaded
        HText {
            objectName: "count"
            Layout.fillWidth: true
            style: "section"
            text: root.kit.count === 0
                //: How much a peer has written
                ? qsTr("Nothing is kept") : root.kit.count === 1
                //: How much a peer has written
                ? qsTr("1 note is kept")
                //: How much a peer has written. %1: 2 or more
                : qsTr("%1 notes are kept").arg(root.kit.count)
        }
        IconLine {
            width: parent.width
            visible: root.kit.unreadable > 0
            iconName: "info"
            //: Some own notes cannot be read. %1: how many
            text: qsTr("Not readable here: %1. They stay as they are; a newer Handrail may read them.")
                .arg(root.kit.unreadable)
        }
        ListCard {
            visible: root.kit.count + root.kit.unreadable === 0
            ListRow {
                objectName: "carryIn"
                discIcon: "archive"
                tone: "action"
                //: Opens the page where a sealed file of own notes is read in
                title: qsTr("Read in a file I carried here")
                onClicked: root.session.router.open("me/own/carry")
            }
        }
        ListCard {
            visible: root.kit.count + root.kit.unreadable > 0
            ListRow {
                objectName: "save"
                discIcon: "description"
                tone: "action"
                //: Saves all own notes as a page
                title: qsTr("Take it all with me")
                //: Under 'Take it all with me'
                line: qsTr("A page to read: PDF, in your documents")
                onClicked: root.kit.printing.save(paper.whole())
            }
            ListRow {
                objectName: "print"
                discIcon: "print"
                tone: "action"
                //: Prints all own notes
                title: qsTr("Print it")
                //: Under 'Print it'
                line: qsTr("If a printer is near that is yours to use")
                onClicked: root.kit.printing.print(paper.whole())
            }
            ListRow {
                objectName: "carry"
                discIcon: "archive"
                tone: "action"
                //: Opens the page for a sealed file of own notes
                title: qsTr("Carry it to another device")
                //: Under 'Carry it to another device'
                line: qsTr("One sealed file with a passphrase of its own")
                onClicked: root.session.router.open("me/own/carry")
            }
            ListRow {
                objectName: "erase"
                discIcon: "delete_outline"
                tone: "caution"
                //: Erases all own notes
                title: qsTr("Erase it all")
                onClicked: root.erasing = true
            }
        }
    }
    sheets: Sheet {
        open: root.erasing
        //: Title of the sheet that erases all own notes
        title: qsTr("Erase all you wrote here?")
        onCloseRequested: root.erasing = false
        HText {
            Layout.fillWidth: true
            //: Sheet that erases all own notes: what follows from it
            text: qsTr("Debriefs, check-ins, supports, reflections, goals, training and supervision go from this device, and nobody can bring them back here. People’s records stay.")
        }
        HButton {
            objectName: "eraseYes"
            Layout.fillWidth: true
            kind: "caution"
            //: Button: erases all own notes
            text: qsTr("Erase it all")
            onClicked: {
                root.erasing = false;
                root.kit.erasing.eraseAll();
            }
        }
    }
}
