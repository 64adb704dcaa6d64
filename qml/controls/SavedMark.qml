import QtQuick

// Success is quiet: a tick and 'Saved', which stays. It goes at once when something is not on disk, comes back when all
// of it was for a moment, and gives way to 'Saving' when that takes longer: it never says what is not so, and does not
// blink with each letter. 'Not saved' is caution.
Item {
    id: root

    property string phase: "" // "", "saving", "saved", "failed"
    property string told: "" // the phase that is said; "" while one gives way to another
    property string last: "" // that was said: its place is kept
    readonly property string words: root.wordsOf(root.told) // for a screen reader
    function tell(phase: string): void {
        root.told = phase;
        if (phase !== "")
            root.last = phase;
    }
    function follow(): void {
        const settles = root.phase === "saving" || root.phase === "saved" && root.last !== "";
        if (settles && root.told === "saved")
            root.told = ""; // not so any more, or not yet
        if (!settles) {
            pause.stop();
            if (root.phase === "")
                root.last = "";
            root.tell(root.phase);
        } else {
            pause.restart();
        }
    }
    onPhaseChanged: root.follow()
    Component.onCompleted: root.follow()

    function wordsOf(phase: string): string {
        switch (phase) {
        //: A quiet mark while a change is being written.
        case "saving": return qsTr("Saving");
        //: A quiet mark after a change was written.
        case "saved": return qsTr("Saved");
        //: A mark when a change could not be written.
        case "failed": return qsTr("Not saved");
        default: return "";
        }
    }

    visible: root.last !== ""
    opacity: root.told === "" ? 0 : 1
    implicitWidth: glyph.width + 4 + Math.ceil(label.implicitWidth)
    implicitHeight: label.height
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled || root.told === ""
    Accessible.name: root.words

    Timer {
        id: pause
        interval: 300
        onTriggered: root.tell(root.phase)
    }

    Icon {
        id: glyph
        anchors.verticalCenter: parent.verticalCenter
        size: 18
        name: root.last === "saving" ? "more_horiz" : root.last === "failed" ? "info" : "check"
        color: root.last === "failed" ? Theme.cautionInk : Theme.goodInk
    }
    HText {
        id: label
        x: glyph.width + 4
        width: Math.ceil(implicitWidth)
        text: root.wordsOf(root.last)
        style: "quiet"
        font.weight: Font.Medium
        color: root.last === "failed" ? Theme.cautionInk : Theme.inkQuiet
        Accessible.ignored: true
    }
}
