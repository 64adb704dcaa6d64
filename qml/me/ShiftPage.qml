pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The end of a shift: a person with something open goes from one peer to another, who says 'I have it'.
ScreenPage {
    id: root

    required property AppSession session
    property string argument
    readonly property ShiftModel model: session.safety.shift
    readonly property string signature: session.own.self.onShift.signature // of today, as far as it was said
    property string to: ""      // id of the peer
    property string taking: ""  // id of a line that is about to be taken off the list

    function peerName(label: string): string {
        //: A peer who has no name on this device, or was removed
        return label !== "" ? label : qsTr("another peer");
    }
    function whose(name: string): string {
        //: On the hand-over list: a person who cannot be read
        return name !== "" ? name : qsTr("Someone");
    }
    function state(way: string, taken: bool, from: string, to: string, when: string): string {
        if (taken)
            return way === "toMe"
                //: A line of the hand-over list. %1: who gave it, %2: a time
                ? Sentences.once(qsTr("From %1. You have it since %2.").arg(root.peerName(from)).arg(when))
                //: A line of the hand-over list. %1: who took it, %2: a time
                : Sentences.once(qsTr("%1 has it since %2.").arg(root.peerName(to)).arg(when));
        return way === "toMe"
            //: A line of the hand-over list. %1: who gave it, %2: a time
            ? Sentences.once(qsTr("From %1, %2. Not taken yet.").arg(root.peerName(from)).arg(when))
            //: A line of the hand-over list. %1: for whom, %2: a time
            : Sentences.once(qsTr("For %1, %2. Not taken yet.").arg(root.peerName(to)).arg(when));
    }
    function word(rows: RowsModel, key: string, id: string, role: string): string {
        for (let i = 0; i < rows.count && rows.revision >= 0; ++i)
            if (rows.word(i, key) === id)
                return rows.word(i, role);
        return "";
    }
    function act(id: string, way: string, taken: bool) {
        if (way === "toMe" && !taken)
            root.model.take(id);
        else
            root.taking = id;
    }

    //: Back to the page about keeping records safe
    backTo: qsTr("Records and safety")
    //: Title of the list at the end of a shift
    title: qsTr("End of shift")
    //: Under the title of the list at the end of a shift
    subtitle: qsTr("Hand people with something open to the next peer. It stays on the list until they say they have it.")
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.model.refresh()

    Connections {
        target: root.session.lock
        function onUnlocked() { root.model.refresh(); }
        function onLocked() { root.taking = ""; }
    }
    Connections {
        target: root.model
        function onGiven() {
            root.to = "";
            root.scrollToTop();
        }
    }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.refresh()
    }
    Banner {
        visible: root.model.failed
        width: parent.width
        tone: "caution"
        iconName: "info"
        //: A change of the hand-over list was not kept
        text: qsTr("That was not kept: the disk did not take it. Nothing on the list changed. Try again.")
    }
    ListCard {
        objectName: "list"
        visible: root.model.handed.count > 0
        Repeater {
            model: root.model.handed
            delegate: ListRow {
                id: row
                required property string id_
                required property string name
                required property string what
                required property string way
                required property string from
                required property string to
                required property bool taken
                required property string when
                required property int index
                readonly property string stand: root.state(row.way, row.taken, row.from, row.to, row.when)
                divider: row.index > 0
                discIcon: row.taken ? "check" : "person"
                tone: row.taken ? "good" : "action"
                chevron: false
                title: root.whose(row.name)
                line: row.what === "" ? row.stand : row.what + "\n" + row.stand
                verb: row.way === "toMe" && !row.taken
                    //: Button on the hand-over list: I have taken this person over
                    ? qsTr("I have it")
                    //: Button on the hand-over list: takes the line off the list
                    : qsTr("Take off")
                verbFilled: row.way === "toMe" && !row.taken
                onClicked: root.act(row.id_, row.way, row.taken)
            }
        }
    }
    IconLine {
        objectName: "nothing"
        visible: root.model.known && root.model.handed.count === 0
        width: parent.width
        iconName: "check"
        //: The hand-over list is empty
        text: qsTr("Nobody is on the list.")
    }
    EmptyState {
        objectName: "alone"
        visible: root.model.known && root.model.peers.count === 0
        iconName: "group"
        //: The hand-over list when there is one peer only
        title: qsTr("You are the only peer here")
        //: The hand-over list when there is one peer only
        text: qsTr("Hand people on to another peer who opens these records with a passphrase of their own.")
        //: Button: opens the page where a peer is added
        firstText: qsTr("Add a peer")
        onFirstRequested: root.session.router.open("me/safety/peers")
    }
    IconLine {
        objectName: "nobody"
        visible: root.model.known && root.model.peers.count > 0 && root.model.people.count === 0
        width: parent.width
        iconName: "info"
        //: The hand-over list when there are no people in the app
        text: qsTr("There are no people here to hand on yet.")
    }
    VStack {
        visible: root.model.peers.count > 0 && root.model.people.count > 0
        HText {
            style: "section"
            //: Heading: choose a person to hand on
            text: qsTr("Hand someone on")
        }
        ListCard {
            Repeater {
                model: root.model.people
                delegate: ListRow {
                    id: person
                    required property string id_
                    required property string name
                    required property int index
                    divider: person.index > 0
                    discIcon: root.model.personId === person.id_ ? "check" : "person"
                    tone: root.model.personId === person.id_ ? "action" : "plain"
                    selected: root.model.personId === person.id_
                    chevron: false
                    title: person.name
                    onClicked: root.model.personId = root.model.personId === person.id_ ? "" : person.id_
                }
            }
        }
    }
    VStack {
        visible: root.model.personId !== ""
        HField {
            objectName: "what"
            multiline: true
            //: Label of the field: what the next peer must know. %1: what the person is called
            label: qsTr("What is open for %1?").arg(root.word(root.model.people, "id_", root.model.personId, "name"))
            //: Example in the field
            placeholder: qsTr("For example: call before noon, plan is half done")
            text: root.model.what
            onEdited: (value) => root.model.type(value)
            onFinished: root.model.flush()
        }
        HText {
            style: "label"
            //: Heading over the peers to choose from
            text: qsTr("To whom?")
        }
        ListCard {
            Repeater {
                model: root.model.peers
                delegate: ListRow {
                    id: peer
                    required property string id_
                    required property string label
                    required property int index
                    objectName: "to-" + peer.index
                    divider: peer.index > 0
                    discIcon: root.to === peer.id_ ? "check" : "person"
                    tone: root.to === peer.id_ ? "action" : "plain"
                    selected: root.to === peer.id_
                    chevron: false
                    title: peer.label !== "" ? peer.label
                        //: A peer who has given no name for the lock yet
                        : qsTr("No name yet")
                    onClicked: root.to = peer.id_
                }
            }
        }
        IconLine {
            objectName: "signedAs"
            Layout.fillWidth: true
            visible: root.signature !== ""
            iconName: "edit"
            //: End of shift: who hands people on. %1 is such as 'Ana R., CREST 4'
            text: qsTr("Signed: %1").arg(root.signature)
        }
        HButton {
            objectName: "give"
            Layout.fillWidth: true
            big: true
            off: root.to === ""
            text: root.to === ""
                //: Button, before a peer is chosen
                ? qsTr("Choose who gets it")
                //: Button: puts the person on the list for another peer. %1: the peer
                : qsTr("Hand on to %1").arg(root.peerName(root.word(root.model.peers, "id_", root.to, "label")))
            onClicked: root.model.give(root.to, root.signature)
        }
    }

    sheets: Sheet {
        objectName: "done"
        open: root.taking !== ""
        //: Title before a line goes off the hand-over list. %1: what the person is called
        title: qsTr("Take %1 off the list?").arg(root.whose(root.word(root.model.handed, "id_", root.taking, "name")))
        onCloseRequested: root.taking = ""
        HText {
            width: parent.width
            //: Before a line goes off the hand-over list
            text: qsTr("The line and its words go. The person and their plans stay.")
        }
        HButton {
            objectName: "takeOff"
            width: parent.width
            //: Button: takes the line off the list
            text: qsTr("Take off the list")
            onClicked: {
                root.model.close(root.taking);
                root.taking = "";
            }
        }
        HButton {
            width: parent.width
            kind: "line"
            //: Button: the line stays on the list
            text: qsTr("Leave it")
            onClicked: root.taking = ""
        }
    }
}
