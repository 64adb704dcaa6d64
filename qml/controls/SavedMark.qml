import QtQuick

// Success is quiet: 'Saving' (after 300 ms; the model waits), then a tick and 'Saved', which stays. 'Not saved' is
// caution.
Item {
    id: root

    property string phase: "" // "", "saving", "saved", "failed"
    readonly property string words: {
        switch (root.phase) {
        //: A quiet mark while a change is being written.
        case "saving": return qsTr("Saving");
        //: A quiet mark after a change was written.
        case "saved": return qsTr("Saved");
        //: A mark when a change could not be written.
        case "failed": return qsTr("Not saved");
        default: return "";
        }
    }

    visible: root.phase !== ""
    implicitWidth: glyph.width + 4 + Math.ceil(label.implicitWidth)
    implicitHeight: label.height
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: root.words

    Icon {
        id: glyph
        anchors.verticalCenter: parent.verticalCenter
        size: 18
        name: root.phase === "saving" ? "more_horiz" : root.phase === "failed" ? "info" : "check"
        color: root.phase === "failed" ? Theme.cautionInk : Theme.goodInk
    }
    HText {
        id: label
        x: glyph.width + 4
        width: Math.ceil(implicitWidth)
        text: root.words
        style: "quiet"
        font.weight: Font.Medium
        color: root.phase === "failed" ? Theme.cautionInk : Theme.inkQuiet
        Accessible.ignored: true
    }
}
