pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// Who opens the records on this device. Each has their own passphrase, their own recovery words and their own notes.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    readonly property PeersModel model: session.safety.peers
    property string leaving: "" // id of the peer about to be removed
    property string first: ""
    property string second: ""

    readonly property string says: {
        switch (root.model.problem) {
        //: %1: a number of characters
        case LockModel.TooShort: return qsTr("Make it %1 characters or more. Nothing was changed.")
            .arg(root.session.lock.peers.minCharacters);
        //: Why it was not done
        case LockModel.TooPlain: return qsTr("This one is easy to guess. Nothing was changed. Use words that do not belong together.");
        //: Why it was not done
        case LockModel.Differ: return qsTr("The two are not the same yet. Nothing was changed.");
        //: Why it was not done
        case LockModel.DiskFull: return qsTr("The disk is full. Nothing was changed. Make room, then try again.");
        case LockModel.NoProblem: return "";
        //: Why it was not done
        default: return qsTr("It did not work. Nothing was changed. Try again.");
        }
    }

    function clear() {
        root.first = "";
        root.second = "";
        one.clear();
        two.clear();
    }

    //: Back to the page about keeping records safe
    backTo: qsTr("Records and safety")
    //: Title of the page with the peers
    title: qsTr("Who opens these records")
    //: Under the title of the page with the peers
    subtitle: qsTr("Everyone here sees people and plans. Nobody sees another peer’s own notes. The names are shown while locked: initials are enough.")
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.model.refresh()

    Connections {
        target: root.session.lock
        function onUnlocked() { root.model.refresh(); }
    }
    Connections {
        target: root.model
        function onAdded() {
            label.clear();
            root.clear();
        }
    }

    ListCard {
        Repeater {
            model: root.model.peers
            delegate: ListRow {
                id: row
                required property string id_
                required property string label
                required property bool me
                discIcon: "person"
                chevron: false
                title: row.label !== "" ? row.label
                    //: A peer who has given no name for the lock yet
                    : qsTr("No name yet")
                //: In the list of peers: the one who is using the device
                line: row.me ? qsTr("You") : ""
                //: Button: removes a peer from this device
                verb: row.me ? "" : qsTr("Remove")
                onClicked: {
                    if (!row.me)
                        root.leaving = row.id_;
                }
            }
        }
    }
    HField {
        id: mine
        objectName: "mine"
        visible: root.model.myLabel === "" && root.model.myId !== ""
        //: Label of a field: what the lock shows of the peer who is using the device
        label: qsTr("Your name on the lock")
    }
    HButton {
        objectName: "name"
        visible: mine.visible
        width: parent.width
        //: Button: keeps the name shown on the lock
        text: qsTr("Keep this name")
        onClicked: root.model.rename(root.model.myId, mine.typed)
    }
    HText {
        width: parent.width
        style: "label"
        heading: true
        //: Heading over the fields for a new peer
        text: qsTr("Add a peer")
    }
    HField {
        id: label
        objectName: "label"
        //: Label of a field: what the lock shows of a new peer
        label: qsTr("Name on the lock")
    }
    PassphraseField {
        id: one
        objectName: "first"
        //: Label of the field for a new peer's passphrase
        label: qsTr("Their passphrase")
        //: Under the field for a new peer's passphrase
        note: qsTr("They type it themselves. They get 24 recovery words of their own when they first open the records.")
        question: root.says
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
        objectName: "add"
        width: parent.width
        big: true
        busy: root.model.busy
        iconName: "add"
        //: Button: adds a peer who can open the records
        text: qsTr("Add this peer")
        onClicked: root.model.add(label.typed, root.first, root.second)
    }

    sheets: Sheet {
        objectName: "leave"
        open: root.leaving !== ""
        //: Title of the sheet before a peer is removed
        title: qsTr("Remove this peer?")
        onCloseRequested: root.leaving = ""
        HText {
            width: parent.width
            //: Before a peer is removed
            text: qsTr("Their passphrase and recovery words open nothing here any more, and their own notes are destroyed. People and plans stay.")
        }
        HButton {
            objectName: "remove"
            width: parent.width
            kind: "caution"
            //: Button: removes the peer
            text: qsTr("Remove the peer and their notes")
            onClicked: {
                root.model.remove(root.leaving);
                root.leaving = "";
            }
        }
    }
}
