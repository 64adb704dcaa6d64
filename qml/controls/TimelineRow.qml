import QtQuick
import QtQuick.Layouts

// A moment of a visit: when, a mark on the line of time, what happened. Not a target itself; `actionText` puts a button
// beside it.
Item {
    id: root

    property string time: ""
    property string text: ""
    property string line: ""
    property string iconName: "circle"
    property string tone: "plain"
    property bool first: false
    property bool last: false
    property string actionText: ""
    // what the button is called aloud; two moments may share a minute
    property string actionName: root.actionText + ", " + root.time
    readonly property bool stacked: Theme.largeText && Theme.phone // the time over the words: beside them it tears them
    readonly property real timeWidth: Math.max(80, Math.ceil(when.implicitWidth))

    signal actionTriggered()

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: Math.max(56, words.y + words.height + 12, action.visible ? action.y + action.height : 0)
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: Sentences.joined([root.time, root.text, root.line])

    Figures {
        id: when
        x: root.stacked ? words.x : 0
        y: 12 + (root.stacked ? 0 : Math.round((Theme.bodyLine - height) / 2))
        text: root.time
        style: "quiet"
        weight: Font.Medium
        color: Theme.inkQuiet
        Accessible.ignored: true
    }
    Rectangle {
        x: disc.x + Math.round((disc.width - width) / 2)
        y: root.first ? disc.y : 0
        width: 2
        height: (root.last ? disc.y : parent.height) - y
        color: Theme.line
    }
    Disc {
        id: disc
        x: root.stacked ? 0 : root.timeWidth + 8
        y: 8
        size: 32
        tone: root.tone
        iconName: root.iconName
    }
    Column {
        id: words
        x: disc.x + disc.width + 12
        y: root.stacked ? 12 + when.height : 12
        width: parent.width - x - (action.visible && !Theme.largeText ? action.width : 0)

        HText {
            width: parent.width
            style: "label"
            font.weight: Font.Medium
            text: root.text
            Accessible.ignored: true
        }
        HText {
            width: parent.width
            visible: root.line !== ""
            style: "quiet"
            text: root.line
            Accessible.ignored: true
        }
    }
    HButton {
        id: action
        x: Theme.largeText ? words.x - 16 : parent.width - width
        y: Theme.largeText ? words.y + words.height : 0
        visible: root.actionText !== ""
        kind: "text"
        text: root.actionText
        accessibleName: root.actionName
        onClicked: root.actionTriggered()
    }
}
