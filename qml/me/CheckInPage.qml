pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// How the peer is, in their own words, with what they named themselves. No score, no streak, nothing that was missed.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property CheckInModel model: root.kit.checkIn
    //: Examples of what a peer may look at in a check-in, to add with a tap
    readonly property list<string> examples: [qsTr("Sleep"), qsTr("Hope"), qsTr("Patience"), qsTr("Time for me")]
    property string dropping: "" // a name that is about to go

    function fresh(): list<string> {
        const all = [];
        for (let i = 0; i < root.examples.length; ++i) {
            let there = false;
            for (let m = 0; m < root.model.marks.count && root.model.marks.revision >= 0; ++m)
                there = there || root.model.marks.word(m, "name") === root.examples[i];
            if (!there)
                all.push(root.examples[i]);
        }
        return all;
    }
    function add(): void {
        root.model.addMark(named.typed);
        named.clear();
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("Me")
    //: Title of the page where a peer looks how they are
    title: qsTr("How am I?")
    //: Under the title of the page where a peer looks how they are
    subtitle: qsTr("For you alone, when you want it. There is no right answer, and no day is missed.")
    savedPhase: !root.model.begun ? "" : root.kit.savedPhase
    spacing: 24
    onBackRequested: {
        root.kit.flush();
        root.session.router.back();
    }
    Component.onCompleted: root.kit.load()
    OwnWords { id: wording }
    Connections {
        target: root.session.lock
        function onLocked() { root.dropping = ""; }
    }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.kit.trouble
        onRetryRequested: root.kit.retry()
    }
    HField {
        objectName: "words"
        multiline: true
        minLines: 2
        //: Label of the field where a peer writes how they are today
        label: qsTr("Today, in my own words")
        text: root.model.words
        onEdited: (value) => root.model.write(value)
        onFinished: root.kit.flush()
    }
    Repeater {
        model: root.model.marks
        delegate: VStack {
            id: mark
            required property string name
            required property int step
            required property string lately
            required property int index
            width: root.contentWidth
            HText {
                Layout.fillWidth: true
                style: "section"
                text: mark.name
            }
            ChipPicker {
                objectName: "mark-" + mark.index
                width: mark.width
                label: mark.name
                options: wording.amounts
                oneOf: true
                chosen: mark.step < 0 ? [] : [wording.amount(mark.step)]
                onPicked: (option) => root.model.set(mark.name,
                    mark.step >= 0 && option === wording.amount(mark.step) ? -1 : wording.amounts.indexOf(option))
            }
            OwnTrend {
                width: mark.width
                name: mark.name
                steps: mark.lately
            }
            HButton {
                objectName: "drop-" + mark.index
                kind: "text"
                leading: true
                //: Button: a thing that a peer named is not asked about any more. %1 is its name
                text: qsTr("Stop asking about “%1”").arg(mark.name)
                onClicked: root.model.dropMark(mark.name)
            }
        }
    }
    VStack {
        visible: root.model.canAdd
        HText {
            Layout.fillWidth: true
            style: "section"
            text: root.model.marks.count === 0
                //: Heading: a peer names what they want to look at
                ? qsTr("Name what matters to you")
                //: Heading: a peer names one more thing they want to look at
                : qsTr("One more, if you like")
        }
        HText {
            Layout.fillWidth: true
            color: Theme.inkQuiet
            //: Under the heading where a peer names what they want to look at
            text: qsTr("Up to three. Each is asked in words, from “hardly any” to “a lot”.")
        }
        ChipPicker {
            objectName: "examples"
            //: What is picked here, for screen readers
            label: qsTr("Examples")
            options: root.fresh()
            adding: true
            onPicked: (option) => root.model.addMark(option)
        }
        HField {
            id: named
            objectName: "named"
            //: Label of the field where a peer names what they want to look at
            label: qsTr("A name of your own")
            onAccepted: root.add()
        }
        HButton {
            objectName: "addMark"
            kind: "line"
            width: parent.width
            off: named.typed.trim() === ""
            iconName: "add"
            //: Button: adds the name that was typed
            text: qsTr("Add it")
            onClicked: {
                if (named.typed.trim() === "")
                    named.focusField();
                else
                    root.add();
            }
        }
    }
    VStack {
        HText {
            Layout.fillWidth: true
            style: "section"
            //: Heading: a peer's last day without any work
            text: qsTr("Last full day off")
        }
        HText {
            objectName: "dayOff"
            Layout.fillWidth: true
            style: "person"
            text: root.model.daysSinceOff < 0
                //: A peer's last full day off: none was noted
                ? qsTr("Not noted yet. No calls, no notes, no phone of the team.")
                //: A peer's last full day off. %1 a date, %2 such as 'yesterday' or '5 days ago'
                : qsTr("%1, %2").arg(root.model.dayOff).arg(wording.days(-root.model.daysSinceOff))
        }
        Flow {
            width: parent.width
            spacing: Theme.gapTarget
            //: Button: the last full day off was today
            Chip { objectName: "offToday"; deed: true; text: qsTr("It is today"); onClicked: root.model.wasOff(0) }
            Chip {
                objectName: "offYesterday"
                deed: true
                //: Button: the last full day off was yesterday
                text: qsTr("It was yesterday")
                onClicked: root.model.wasOff(1)
            }
            //: Button: the last full day off was two days ago
            Chip { deed: true; text: qsTr("2 days ago"); onClicked: root.model.wasOff(2) }
            //: Button: the last full day off was a week ago
            Chip { deed: true; text: qsTr("A week ago"); onClicked: root.model.wasOff(7) }
        }
    }
    ListCard {
        ListRow {
            iconName: "spa"
            //: Opens the guide about one's own health at this work
            title: qsTr("What helps, and what your program can do")
            onClicked: root.session.router.open("me/selfcare")
        }
        ListRow {
            iconName: "call"
            //: Opens the list of telephone lines
            title: qsTr("Lines to call")
            //: Under 'Lines to call', on a page for the peer
            line: qsTr("They are for you too")
            onClicked: root.session.router.open("now/call")
        }
    }
    VStack {
        visible: root.model.earlier.count > 0
        HText {
            style: "section"
            //: Heading over what a peer wrote on earlier days
            text: qsTr("Earlier")
        }
        ListCard {
            objectName: "earlier"
            Repeater {
                model: root.model.earlier
                delegate: ListRow {
                    id: row
                    required property string entryId
                    required property string day
                    required property int index
                    required property string words
                    objectName: "earlier-" + row.index
                    divider: row.index > 0
                    title: row.day
                    line: row.words
                    iconName: "delete_outline"
                    chevron: false
                    onClicked: root.dropping = row.entryId
                }
            }
        }
    }
    sheets: Sheet {
        open: root.dropping !== ""
        //: Title of the sheet that takes an earlier day away
        title: qsTr("Take this day away?")
        onCloseRequested: root.dropping = ""
        HText {
            Layout.fillWidth: true
            //: Sheet that takes an earlier day away: what follows from it
            text: qsTr("Its words and marks are erased. The other days stay.")
        }
        HButton {
            objectName: "dropYes"
            Layout.fillWidth: true
            kind: "caution"
            //: Button: takes an earlier day away
            text: qsTr("Take it away")
            onClicked: {
                root.model.remove(root.dropping);
                root.dropping = "";
            }
        }
    }
}
