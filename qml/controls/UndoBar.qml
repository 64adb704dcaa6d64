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
    implicitHeight: Math.max(56, words.height + 24)
    radius: Theme.radiusControl
    color: Theme.undo
    Accessible.role: Accessible.AlertMessage
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
        anchors.verticalCenter: parent.verticalCenter
        name: "check"
        color: Theme.onUndo
    }
    HText {
        id: words
        x: glyph.x + glyph.width + 12
        anchors.verticalCenter: parent.verticalCenter
        width: undo.x - x
        text: root.text
        font.weight: Font.Medium
        color: Theme.onUndo
        Accessible.ignored: true
    }
    Pressable {
        id: undo
        objectName: "undo"
        x: parent.width - width - 8
        height: parent.height
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
