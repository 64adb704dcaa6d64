pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// After a hard visit: a few taps and as few words as one likes, for the peer alone. The argument is one that is kept,
// or none.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property DebriefModel model: root.kit.debrief
    property bool opened: false // the model holds what this page shows
    property bool away: false   // another page lies on top
    property string mine: ""    // what was begun here, while another one is read on top

    function load(): void {
        if (!root.kit.loaded || root.opened)
            return;
        root.opened = true;
        root.model.open(root.argument !== "" ? root.argument : root.mine);
    }
    function wordsOf(part: string): list<string> {
        const all = [];
        const keys = root.model.keysOf(part);
        for (let i = 0; i < keys.length; ++i)
            all.push(part === "kinds" ? wording.hard(keys[i]) : part === "right" ? wording.right(keys[i])
                : part === "tell" ? wording.listener(keys[i]) : wording.need(keys[i]));
        return all;
    }
    function kindsOf(keys: string): string {
        const all = [];
        const given = keys;
        const each = given === "" ? [] : given.split(" ");
        for (let i = 0; i < each.length; ++i)
            all.push(wording.hard(each[i]));
        return all.join(", ");
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("Back")
    //: Title of the page with a peer's own debrief
    title: qsTr("After a hard one")
    subtitle: root.model.day !== "" ? root.model.day
        //: Under the title of a peer's own debrief
        : qsTr("For you alone. Leave out what you like. You need not tell it all again.")
    savedPhase: !root.model.begun ? "" : root.kit.savedPhase
    spacing: 24
    onBackRequested: {
        root.kit.flush();
        root.session.router.back();
    }
    Component.onCompleted: root.load()
    T.StackView.onDeactivating: {
        root.mine = root.model.noteId;
        root.away = true;
    }
    T.StackView.onActivated: {
        if (root.away)
            root.opened = false;
        root.away = false;
        root.load();
    }
    OwnWords { id: wording }
    Connections {
        target: root.kit
        function onChanged() {
            if (!root.kit.loaded)
                root.opened = false; // locked: what was open is forgotten
            else if (!root.away)
                root.load();
        }
    }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.kit.trouble
        onRetryRequested: root.kit.retry()
    }
    VStack {
        HText {
            style: "section"
            //: Heading of a peer's own debrief
            text: qsTr("What was it?")
        }
        OwnChips {
            objectName: "kinds"
            //: What is ticked here, for screen readers
            label: qsTr("What it was")
            keys: wording.keysOf(root.model.keysOf("kinds"))
            words: root.wordsOf("kinds")
            chosen: wording.keysOf(root.model.kinds)
            onPicked: (key, on) => root.model.toggle("kinds", key, on)
        }
        HField {
            objectName: "happened"
            multiline: true
            minLines: 2
            //: Label of a field of a peer's own debrief
            label: qsTr("What happened, in a line")
            //: Under a field of a peer's own notes
            note: qsTr("No name, nothing one could know the person by.")
            text: root.model.happened
            onEdited: (value) => root.model.write("happened", value)
            onFinished: root.kit.flush()
        }
    }
    VStack {
        HText {
            style: "section"
            //: Heading of a peer's own debrief
            text: qsTr("What I did that was right")
        }
        OwnChips {
            objectName: "right"
            //: What is ticked here, for screen readers
            label: qsTr("What I did that was right")
            keys: wording.keysOf(root.model.keysOf("right"))
            words: root.wordsOf("right")
            chosen: wording.keysOf(root.model.right)
            onPicked: (key, on) => root.model.toggle("right", key, on)
        }
        HField {
            objectName: "rightWords"
            //: Label of a field of a peer's own debrief
            label: qsTr("In my own words")
            text: root.model.rightWords
            onEdited: (value) => root.model.write("right", value)
            onFinished: root.kit.flush()
        }
    }
    HField {
        objectName: "stays"
        multiline: true
        minLines: 2
        //: Label of a field of a peer's own debrief
        label: qsTr("What stays with me")
        text: root.model.stays
        onEdited: (value) => root.model.write("stays", value)
        onFinished: root.kit.flush()
    }
    VStack {
        HText {
            style: "section"
            //: Heading of a peer's own debrief
            text: qsTr("Whom I will tell")
        }
        OwnChips {
            objectName: "tell"
            //: What is ticked here, for screen readers
            label: qsTr("Whom I will tell")
            keys: wording.keysOf(root.model.keysOf("tell"))
            words: root.wordsOf("tell")
            chosen: wording.keysOf(root.model.tell)
            onPicked: (key, on) => root.model.toggle("tell", key, on)
        }
        HField {
            objectName: "tellWords"
            //: Label of a field of a peer's own debrief: the first name of whom the peer will tell
            label: qsTr("Who, and when")
            text: root.model.tellWords
            onEdited: (value) => root.model.write("tell", value)
            onFinished: root.kit.flush()
        }
        HButton {
            objectName: "supervisor"
            width: parent.width
            visible: root.session.calls.numbers.hasSupervisor && wording.has(root.model.tell, "supervisor")
            kind: "line"
            iconName: "call"
            //: Opens the call sheet of the program's number. %1 is its name
            text: qsTr("Call %1").arg(root.session.calls.numbers.supervisorName)
            onClicked: root.session.router.open("now/call", root.session.calls.numbers.supervisorLine)
        }
        HButton {
            objectName: "lines"
            width: parent.width
            visible: wording.has(root.model.tell, "line")
            kind: "line"
            iconName: "call"
            //: Opens the call sheet of California's peer-run warm line
            text: qsTr("Call the peer-run warm line")
            onClicked: {
                root.session.calls.own.open("warmline"); // told to no visit
                sheet.open = true;
            }
        }
    }
    VStack {
        HText {
            style: "section"
            //: Heading of a peer's own debrief
            text: qsTr("What my body needs now")
        }
        OwnChips {
            objectName: "body"
            //: What is ticked here, for screen readers
            label: qsTr("What my body needs now")
            keys: wording.keysOf(root.model.keysOf("body"))
            words: root.wordsOf("body")
            chosen: wording.keysOf(root.model.body)
            onPicked: (key, on) => root.model.toggle("body", key, on)
        }
        IconLine {
            width: parent.width
            iconName: "info"
            //: Under a peer's own debrief
            text: qsTr("Bad sleep, pictures that come back, being on edge: common in the first days. If it lasts weeks or gets in the way, tell someone who can help.")
        }
    }
    HButton {
        objectName: "remove"
        visible: root.model.begun
        kind: "text"
        leading: true
        iconName: "delete_outline"
        //: Button: takes away what was written in a peer's own debrief
        text: qsTr("Take this away")
        onClicked: root.model.remove()
    }
    ListCard {
        visible: root.argument === ""
        ListRow {
            objectName: "huddle"
            iconName: "groups"
            //: Opens the guide to a short meeting of the team after a hard visit
            title: qsTr("A short huddle with the team")
            onClicked: root.session.router.open("me/huddle")
        }
        ListRow {
            objectName: "evidence"
            iconName: "edit_note"
            //: Opens the page on which a peer notes what they showed of a competency
            title: qsTr("Note what I showed")
            onClicked: root.session.router.open("me/evidence")
        }
        ListRow {
            objectName: "supports"
            iconName: "favorite"
            //: Opens who and what carries a peer
            title: qsTr("My supports")
            onClicked: root.session.router.open("me/supports")
        }
    }
    ListCard {
        objectName: "earlier"
        visible: root.model.earlier.count > 0 && root.argument === ""
        Repeater {
            model: root.model.earlier
            delegate: ListRow {
                id: row
                required property string entryId
                required property string day
                required property string kinds
                required property int index
                divider: row.index > 0
                title: row.day
                line: root.kindsOf(row.kinds)
                onClicked: root.session.router.open("me/debrief/kept", row.entryId)
            }
        }
    }
    sheets: CallSheet {
        id: sheet
        model: root.session.calls.own
        place: root.session.calls.place
        own: true
        onCloseRequested: sheet.open = false
        onLineRequested: (lineId) => root.session.calls.own.open(lineId)
        onCountyRequested: sheet.open = false
    }
}
