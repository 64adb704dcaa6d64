import QtQuick
import QtQuick.Layouts

// What was just done and when, with Undo, for ten seconds, above the dock. The timer runs only while it is seen.
Rectangle {
    id: root

    property string text: ""
    //: Takes back what was just done.
    property string undoText: qsTr("Undo")
    property int seconds: 10

    signal undoRequested()
    signal expired()

    Layout.fillWidth: true
    implicitWidth: 358
    // words would break within a word
    readonly property bool stacked: Theme.largeText && undo.implicitWidth > root.width * 0.35
    implicitHeight: root.stacked ? words.height + 12 + undo.implicitHeight : Math.max(56, words.height + 24)
    radius: Theme.radiusControl
    color: Theme.undo
    Accessible.role: Accessible.AlertMessage
    Accessible.ignored: !root.enabled
    Accessible.name: root.text

    onTextChanged: clock.restart()

    Timer {
        id: clock
        interval: root.seconds * 1000
        running: root.visible && root.text !== ""
        onTriggered: root.expired()
    }
    Icon {
        id: glyph
        x: 16
        y: Math.round(words.y + (root.stacked ? words.lineStep - height : words.height - height) / 2)
        name: "check"
        color: Theme.onUndo
    }
    HText {
        id: words
        x: glyph.x + glyph.width + 12
        y: root.stacked ? 12 : Math.round((parent.height - height) / 2)
        width: (root.stacked ? parent.width - 16 : undo.x) - x
        text: root.text
        font.weight: Font.Medium
        color: Theme.onUndo
        Accessible.ignored: true
    }
    Pressable {
        id: undo
        objectName: "undo"
        x: parent.width - width - 8
        y: root.stacked ? words.y + words.height : 0
        height: parent.height - y
        text: root.undoText
        leftPadding: 12
        rightPadding: 12
        ringInside: true
        onClicked: root.undoRequested()
        contentItem: ButtonContent {
            text: root.undoText
            weight: Font.Bold
            color: Theme.onUndo
        }
        background: Rectangle {
            y: 6
            height: parent.height - 12
            radius: Theme.radiusSmall
            color: "transparent"
            border { width: undo.down ? 2 : 0; color: Theme.onUndo }
        }
    }
}
