pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// One goal for the peer's own health, its smallest step, and what it taught when it did not go as hoped.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property AimsModel model: root.kit.self.aims
    property bool opened: false
    property bool telling: false // a setback, or one was told today
    readonly property bool told: root.model.got !== "" || root.model.learned !== "" || root.model.next !== ""

    function load(): void {
        if (root.kit.loaded && !root.opened) {
            root.opened = true;
            root.model.look(root.argument);
        }
    }
    function lines(got: string, learned: string, next: string): string {
        //: What a setback taught a peer. %1: their words
        const showed = learned === "" ? "" : qsTr("It showed me: %1").arg(learned);
        //: What a peer tries after a setback. %1: their words
        const tries = next === "" ? "" : qsTr("Then I try: %1").arg(next);
        const first = got === "" || showed === "" ? got + showed : got + "\n" + showed;
        return first === "" || tries === "" ? first + tries : first + "\n" + tries;
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("Well, in my own way")
    //: Title of the page with one goal for a peer's own health
    title: qsTr("A goal for me")
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
        objectName: "areas"
        //: What is picked here, for screen readers
        label: qsTr("What it is about")
        keys: wording.keysOf(root.model.areas())
        words: caring.list("area", root.model.areas())
        chosen: root.model.area === "" ? [] : [root.model.area]
        oneOf: true
        onPicked: (key) => root.model.write("area", key)
    }
    VStack {
        HField {
            objectName: "words"
            //: Label of a field: a goal for a peer's own health
            label: qsTr("What I want for myself")
            text: root.model.words
            onEdited: (value) => root.model.write("words", value)
            onFinished: root.kit.flush()
        }
        HField {
            objectName: "step"
            //: Label of a field: the smallest step towards a goal
            label: qsTr("The smallest step")
            //: Under the smallest step
            note: qsTr("So small that you could do it on a bad day.")
            text: root.model.step
            onEdited: (value) => root.model.write("step", value)
            onFinished: root.kit.flush()
        }
    }
    OwnDay {
        objectName: "day"
        //: Label over the day on which a peer looks at a goal again
        label: qsTr("When I look at it again")
        dayWords: root.model.day
        onChosen: (fromToday) => root.model.setDay(fromToday)
        onMoved: (days) => root.model.moveDay(days)
        onCleared: root.model.clearDay()
    }
    VStack {
        visible: root.model.kept
        HButton {
            objectName: "setback"
            width: parent.width
            visible: !root.telling && !root.told
            kind: "line"
            iconName: "psychology"
            //: Button: opens three questions about what did not go as hoped
            text: qsTr("It went another way")
            onClicked: root.telling = true
        }
        HText {
            Layout.fillWidth: true
            visible: root.telling || root.told
            style: "section"
            //: Heading over three questions about what did not go as hoped
            text: qsTr("What it taught me")
        }
        HField {
            objectName: "got"
            visible: root.telling || root.told
            //: Label of a field, about what did not go as hoped
            label: qsTr("What got in the way?")
            text: root.model.got
            onEdited: (value) => root.model.write("got", value)
            onFinished: root.kit.flush()
        }
        HField {
            objectName: "learned"
            visible: root.telling || root.told
            //: Label of a field, about what did not go as hoped
            label: qsTr("What does it show me?")
            text: root.model.learned
            onEdited: (value) => root.model.write("learned", value)
            onFinished: root.kit.flush()
        }
        HField {
            objectName: "next"
            visible: root.telling || root.told
            //: Label of a field, about what did not go as hoped
            label: qsTr("What do I try now?")
            text: root.model.next
            onEdited: (value) => root.model.write("next", value)
            onFinished: root.kit.flush()
        }
        Repeater {
            model: root.model.setbacks
            delegate: VStack {
                id: before
                required property string day
                required property string got
                required property string learned
                required property string next
                width: root.contentWidth
                HText {
                    Layout.fillWidth: true
                    style: "label"
                    text: before.day
                }
                HText {
                    Layout.fillWidth: true
                    text: root.lines(before.got, before.learned, before.next)
                }
            }
        }
    }
    HButton {
        objectName: "done"
        width: root.contentWidth
        visible: root.model.kept
        kind: "line"
        iconName: root.model.done ? "undo" : "check"
        text: root.model.done
            //: Button: a goal is taken up again
            ? qsTr("Take it up again")
            //: Button: a goal is reached, or the peer lets it be
            : qsTr("Reached, or enough of it")
        onClicked: root.model.setDone(!root.model.done)
    }
    HButton {
        objectName: "remove"
        visible: root.model.kept
        kind: "text"
        leading: true
        iconName: "delete_outline"
        //: Button: takes away a goal, and what it taught
        text: qsTr("Take this away")
        onClicked: {
            root.model.remove();
            root.session.router.back();
        }
    }
}
