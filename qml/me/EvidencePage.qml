pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What the peer showed of a competency on a visit: which, when, and their own deed in a line or two. Nothing of the
// person, no way from here to the visit, and nothing stands anywhere before they say yes. The argument is a competency,
// or what stands already, or nothing.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property OpenEvidence model: root.kit.competency.showing
    readonly property CompetenciesModel all: root.session.reading.competencies
    property bool opened: false
    property bool asked: false // a yes was said before it was ready

    function isCompetency(): bool { return /^(cc|core|samhsa)-/.test(root.argument); }
    function load(): void {
        if (!root.kit.loaded || root.opened)
            return;
        root.opened = true;
        root.session.people.list.refresh(); // whose names stay out
        if (root.argument === "" || root.isCompetency())
            root.model.begin(root.argument);
        else
            root.model.open(root.argument);
    }
    // Those of the list that is chosen, and the chosen one where it is of another.
    function keys(): list<string> {
        const own = root.model.competency, all = [];
        for (let i = 0; i < root.all.items.count; ++i)
            all.push(root.all.items.word(i, "competency"));
        return own === "" || all.includes(own) ? all : [own].concat(all);
    }
    function names(): list<string> {
        const keys = root.keys(), all = [];
        for (let i = 0; i < keys.length; ++i)
            all.push(root.all.titleOf(keys[i]));
        return all;
    }
    function agree(): void {
        root.asked = true;
        if (root.model.agree())
            root.session.router.back();
    }

    backTo: places.nameOf(root.session.router.backRoute)
    //: Title of the page on which a peer notes what they showed of a competency
    title: qsTr("What I showed")
    //: Under the title of the page on which a peer notes what they showed of a competency
    subtitle: qsTr("For you alone, and for a talk about your work if you want. It keeps the day and your own deed, and no way back to the visit.")
    savedPhase: !root.model.kept ? "" : root.kit.savedPhase
    spacing: 24
    onBackRequested: {
        root.kit.flush();
        root.session.router.back();
    }
    Component.onCompleted: {
        root.kit.load();
        root.load();
    }
    NowPlaces { id: places }
    Connections {
        target: root.kit
        function onChanged() {
            root.opened = root.opened && root.kit.loaded;
            root.load();
        }
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
        //: Label of the field for what a peer did that shows a competency
        label: qsTr("What I did")
        //: Under the field for what a peer did that shows a competency
        note: qsTr("Of you, not of the person: no name, no place, nothing one could know them by.")
        text: root.model.words
        question: root.asked && root.model.words.trim() === ""
            //: Under the empty field for what a peer did, when they wanted to keep it
            ? qsTr("Say in a few words what you did.") : ""
        onEdited: (value) => root.model.write("words", value)
        onFinished: root.kit.flush()
    }
    Banner {
        objectName: "named"
        visible: root.model.name !== ""
        tone: "caution"
        //: A name of a person stands in what a peer notes of themselves. %1 is the name as it was typed
        text: qsTr("“%1” is the name of a person. It is kept without.").arg(root.model.name)
        //: Button: takes a person's name out of what a peer typed, and leaves an ellipsis there
        actionText: qsTr("Take the name out")
        onActionTriggered: root.model.takeNamesOut()
    }
    VStack {
        visible: !root.isCompetency() || root.model.agreed
        HText {
            style: "section"
            //: Heading over a list of competencies: the one that the note is about
            text: qsTr("What it shows")
        }
        HText {
            objectName: "whichOne"
            width: parent.width
            visible: root.asked && root.model.competency === ""
            color: Theme.emergencyInk
            //: Over a list of competencies, when a peer wanted to keep a note and chose none
            text: qsTr("Choose one of these.")
        }
        OwnChips {
            objectName: "competencies"
            //: What is picked here, for screen readers
            label: qsTr("What it shows")
            keys: root.keys()
            words: root.names()
            chosen: root.model.competency === "" ? [] : [root.model.competency]
            oneOf: true
            onPicked: (key, on) => root.model.write("competency", on ? key : "")
        }
    }
    OwnDay {
        objectName: "day"
        //: Label over the day of something
        label: qsTr("When")
        back: true
        canClear: false
        dayWords: root.model.dayText
        onChosen: (fromToday) => root.model.setDay("day", fromToday)
        onMoved: (days) => root.model.moveDay("day", days)
    }
    HButton {
        objectName: "agree"
        Layout.fillWidth: true
        off: !root.model.ready
        iconName: "check"
        //: Button: a peer says yes, and what they noted of themselves is kept with the competency
        text: qsTr("Yes, keep this")
        onClicked: root.agree()
    }
    HText {
        Layout.fillWidth: true
        visible: !root.model.agreed
        color: Theme.inkQuiet
        //: Under the button that keeps what a peer noted of themselves
        text: qsTr("Until then it is a draft: it waits here for you and stands nowhere else.")
    }
    HButton {
        objectName: "remove"
        visible: root.model.kept || root.model.agreed
        kind: "text"
        leading: true
        iconName: "delete_outline"
        //: Button: takes away what a peer noted of themselves
        text: qsTr("Take this away")
        onClicked: {
            root.model.remove();
            root.session.router.back();
        }
    }
}
