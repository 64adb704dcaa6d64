pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One date of the peer's own work, such as the end of a certificate. It waits on Home without its words.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property GrowthModel growth: root.kit.growth
    readonly property OpenDate model: root.growth.date
    property bool opened: false

    function load(): void {
        if (root.kit.loaded && !root.opened) {
            root.opened = true;
            root.model.open(root.argument);
        }
    }
    function names(): list<string> {
        const all = [];
        const keys = root.growth.keysOf("date");
        for (let i = 0; i < keys.length; ++i)
            all.push(wording.date(keys[i]));
        return all;
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("Growth")
    //: Title of the page with one date of the peer's own work
    title: qsTr("A date of mine")
    //: Under the title of the page with one date of the peer's own work
    subtitle: qsTr("It shows on Home from a month before, without its words.")
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
        objectName: "keys"
        //: What is picked here, for screen readers
        label: qsTr("What it is")
        keys: wording.keysOf(root.growth.keysOf("date"))
        words: root.names()
        chosen: root.model.key === "" ? [] : [root.model.key]
        oneOf: true
        onPicked: (key, on) => root.model.write("key", on ? key : "")
    }
    IconLine {
        width: root.contentWidth
        visible: root.model.key === "renewal" || root.model.key === "certificate"
        iconName: "info"
        //: Page with one date: of the state's certificate
        text: qsTr("Take the day from your certificate and the window from the certifier’s page. Both have changed before; apply early.")
    }
    HField {
        objectName: "words"
        //: Label of a field: a few words about a date
        label: qsTr("In a word, if you like")
        text: root.model.words
        onEdited: (value) => root.model.write("words", value)
        onFinished: root.kit.flush()
    }
    OwnDay {
        objectName: "day"
        //: Label over the day of something
        label: qsTr("When")
        dayWords: root.model.dayText
        onChosen: (fromToday) => root.model.setDay("day", fromToday)
        onMoved: (days) => root.model.moveDay("day", days)
        onCleared: root.model.clearDay("day")
    }
    HButton {
        objectName: "done"
        width: root.contentWidth
        visible: root.model.kept
        iconName: "check"
        //: Button: a date is taken care of, and nothing more is shown of it
        text: qsTr("Taken care of")
        onClicked: {
            root.model.finish();
            root.session.router.back();
        }
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
