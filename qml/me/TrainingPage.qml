pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One training of a peer's own, kept as it is typed. The argument is one that is kept, or none.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property GrowthModel growth: root.kit.growth
    readonly property OpenTraining model: root.growth.training
    readonly property list<int> lengths: [30, 60, 120, 240, 360, 480]
    property bool opened: false

    function load(): void {
        if (root.kit.loaded && !root.opened) {
            root.opened = true;
            root.model.open(root.argument);
        }
    }
    function areas(): list<string> {
        const all = [];
        const keys = root.growth.keysOf("area");
        for (let i = 0; i < keys.length; ++i)
            all.push(wording.area(keys[i]));
        return all;
    }
    function spans(): list<string> {
        const all = [];
        for (let i = 0; i < root.lengths.length; ++i)
            all.push(wording.hours(root.lengths[i]));
        return all;
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("Growth")
    //: Title of the page with one training
    title: qsTr("A training")
    savedPhase: !root.model.kept ? "" : root.kit.savedPhase
    spacing: 24
    onBackRequested: {
        root.kit.flush();
        root.session.router.back();
    }
    Component.onCompleted: root.load()
    OwnWords { id: wording }
    OwnCareWords { id: caring }
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
        objectName: "title"
        //: Label of a field of a peer's own training
        label: qsTr("What it was")
        text: root.model.title
        onEdited: (value) => root.model.write("title", value)
        onFinished: root.kit.flush()
    }
    VStack {
        HText {
            style: "label"
            //: Heading of a choice of a peer's own training
            text: qsTr("Area")
        }
        OwnChips {
            objectName: "areas"
            //: What is picked here, for screen readers
            label: qsTr("Area")
            keys: wording.keysOf(root.growth.keysOf("area"))
            words: root.areas()
            chosen: root.model.area === "" ? [] : [root.model.area]
            oneOf: true
            onPicked: (key, on) => root.model.write("area", on ? key : "")
        }
    }
    VStack {
        HText {
            style: "label"
            //: Heading of a choice: what a training counts as, for the renewal of the state's certificate
            text: qsTr("Counts towards renewal as")
        }
        OwnChips {
            objectName: "counts"
            //: What is picked here, for screen readers
            label: qsTr("Counts towards renewal as")
            keys: wording.keysOf(root.growth.keysOf("counts"))
            words: caring.list("counts", root.growth.keysOf("counts"))
            chosen: root.model.counts === "" ? [] : [root.model.counts]
            oneOf: true
            onPicked: (key, on) => root.model.write("counts", on ? key : "")
        }
    }
    VStack {
        HText {
            style: "label"
            //: Heading: how long a training was
            text: qsTr("How long")
        }
        HText {
            objectName: "spent"
            Layout.fillWidth: true
            style: "person"
            text: wording.hours(root.model.spent)
        }
        ChipPicker {
            objectName: "lengths"
            //: What is picked here, for screen readers
            label: qsTr("How long")
            options: root.spans()
            oneOf: true
            chosen: [wording.hours(root.model.spent)]
            onPicked: (option) => root.model.spend(root.lengths[root.spans().indexOf(option)])
        }
        TileGrid {
            columns: Theme.largeText ? 1 : 2
            columnSpacing: 8
            rowSpacing: 8
            HButton {
                objectName: "less"
                Layout.fillWidth: true
                kind: "line"
                //: Button: a training was half an hour shorter
                text: qsTr("30 min less")
                onClicked: root.model.spend(Math.max(0, root.model.spent - 30))
            }
            HButton {
                objectName: "more"
                Layout.fillWidth: true
                kind: "line"
                //: Button: a training was half an hour longer
                text: qsTr("30 min more")
                onClicked: root.model.spend(root.model.spent + 30)
            }
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
    HField {
        objectName: "by"
        //: Label of a field of a peer's own training
        label: qsTr("Who gave it")
        //: Under the field who gave a training
        note: qsTr("Keep the proof you were given: paper, e-mail.")
        text: root.model.by
        onEdited: (value) => root.model.write("by", value)
        onFinished: root.kit.flush()
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
