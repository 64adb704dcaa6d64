pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Someone or something that carries the peer. Kept as it is typed, for the peer alone.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property SupportsModel model: root.kit.self.supports
    property bool opened: false

    function load(): void {
        if (root.kit.loaded && !root.opened) {
            root.opened = true;
            root.model.open(root.argument);
        }
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("My supports")
    //: Title of the page with one support of a peer
    title: qsTr("A support of mine")
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
    OwnChips {
        objectName: "ways"
        //: What is picked here, for screen readers
        label: qsTr("What it is")
        keys: wording.keysOf(root.model.ways())
        words: caring.list("way", root.model.ways())
        chosen: root.model.way === "" ? [] : [root.model.way]
        oneOf: true
        onPicked: (key) => root.model.write("way", key)
    }
    HField {
        objectName: "words"
        //: Label of a field: a name, or what one does
        label: qsTr("Who or what")
        text: root.model.words
        onEdited: (value) => root.model.write("words", value)
        onFinished: root.kit.flush()
    }
    HField {
        objectName: "number"
        visible: root.model.way !== "practice" || root.model.number !== ""
        //: Label of a field for a telephone number
        label: qsTr("Number, if there is one")
        text: root.model.number
        inputMethodHints: Qt.ImhDialableCharactersOnly
        question: root.model.number !== "" && !root.model.dials
            //: Under a number that cannot be called
            ? qsTr("No number to call in this. It stays as you wrote it.") : ""
        onEdited: (value) => root.model.write("number", value)
        onFinished: root.kit.flush()
    }
    HField {
        objectName: "when"
        //: Label of a field: when someone may be called, or when one does it
        label: qsTr("When it is good")
        text: root.model.when
        onEdited: (value) => root.model.write("when", value)
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
