pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One meeting about the peer's work: who, when, what next. Kept as it is typed, for the peer alone.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property GrowthModel growth: root.kit.growth
    readonly property OpenSupervision model: root.growth.supervision
    property bool opened: false

    function load(): void {
        if (root.kit.loaded && !root.opened) {
            root.opened = true;
            root.model.open(root.argument);
        }
    }
    function ways(): list<string> {
        const all = [];
        const keys = root.growth.keysOf("way");
        for (let i = 0; i < keys.length; ++i)
            all.push(wording.way(keys[i]));
        return all;
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("Growth")
    //: Title of the page with one meeting about the peer's work
    title: qsTr("A meeting about my work")
    savedPhase: !root.model.kept ? "" : root.kit.savedPhase
    spacing: 24
    onBackRequested: {
        root.kit.flush();
        root.session.router.back();
    }
    Component.onCompleted: root.load()
    OwnWords { id: wording }
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
    OwnChips {
        objectName: "ways"
        //: What is picked here, for screen readers
        label: qsTr("Kind of meeting")
        keys: wording.keysOf(root.growth.keysOf("way"))
        words: root.ways()
        chosen: root.model.way === "" ? [] : [root.model.way]
        oneOf: true
        onPicked: (key, on) => root.model.write("way", on ? key : "")
    }
    HField {
        objectName: "who"
        //: Label of a field of a meeting about the peer's work
        label: qsTr("With whom")
        text: root.model.who
        onEdited: (value) => root.model.write("who", value)
        onFinished: root.kit.flush()
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
    HField {
        objectName: "talked"
        multiline: true
        minLines: 3
        //: Label of a field of a meeting about the peer's work
        label: qsTr("What was hard, what was mine and what theirs, what I need")
        //: Under a field of a peer's own notes
        note: qsTr("No name, nothing one could know the person by.")
        text: root.model.talked
        onEdited: (value) => root.model.write("talked", value)
        onFinished: root.kit.flush()
    }
    HField {
        objectName: "next"
        multiline: true
        minLines: 1
        //: Label of a field of a meeting about the peer's work
        label: qsTr("What comes next")
        text: root.model.next
        onEdited: (value) => root.model.write("next", value)
        onFinished: root.kit.flush()
    }
    OwnDay {
        objectName: "nextDay"
        //: Label over the day when a peer meets their supervisor again
        label: qsTr("We meet again")
        dayWords: root.model.nextDayText
        onChosen: (fromToday) => root.model.setDay("next", fromToday)
        onMoved: (days) => root.model.moveDay("next", days)
        onCleared: root.model.clearDay("next")
    }
    HButton {
        objectName: "remove"
        visible: root.model.kept
        kind: "text"
        leading: true
        iconName: "delete_outline"
        //: Button: takes away what was written here
        text: qsTr("Take this away")
        onClicked: {
            root.model.remove();
            root.session.router.back();
        }
    }
}
