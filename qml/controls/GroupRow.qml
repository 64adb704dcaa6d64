import QtQuick
import QtQuick.Layouts

// A group of a checklist folded to one row: tick, name, '3 of 3', time. A tap asks to fold or unfold.
Pressable {
    id: root

    property string countText: "" // "3 of 3"
    property string time: ""
    property bool done: false
    property bool folded: true
    property bool divider: y > 2
    readonly property bool last: root.parent !== null && root.y + root.height >= root.parent.height - 1

    signal foldRequested(folded: bool)

    Layout.fillWidth: true
    minHeight: 64
    ringInside: true
    ringRadius: Theme.radiusCard
    leftPadding: 16
    rightPadding: 16
    topPadding: 8
    bottomPadding: 8
    accessibleName: root.countText === "" ? root.text : root.text + ", " + root.countText
    accessibleDescription: root.time
    onClicked: root.foldRequested(!root.folded)

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 300
        implicitHeight: Math.max(32, words.height)

        Rectangle {
            id: circle
            anchors.verticalCenter: parent.verticalCenter
            width: 32
            height: 32
            radius: 16
            color: root.done ? Theme.action : Theme.surface
            border { width: 2; color: root.done ? Theme.action : Theme.lineControl }
            Icon {
                anchors.centerIn: parent
                visible: root.done
                fixed: true
                size: 20
                name: "check"
                color: Theme.onAction
            }
        }
        HText {
            id: words
            x: 48
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - arrow.width - 12 - (time.visible ? time.width + 12 : 0)
            textFormat: Text.StyledText
            text: "<b>" + root.text.replace(/&/g, "&amp;").replace(/</g, "&lt;") + "</b>"
                  + (root.countText === "" ? "" : ", " + root.countText.replace(/&/g, "&amp;").replace(/</g, "&lt;"))
            Accessible.ignored: true
        }
        Figures {
            id: time
            x: arrow.x - width - 12
            anchors.verticalCenter: parent.verticalCenter
            visible: root.time !== ""
            text: root.time
            style: "quiet"
            weight: Font.Medium
            color: Theme.inkQuiet
            Accessible.ignored: true
        }
        Icon {
            id: arrow
            x: parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            name: root.folded ? "expand_more" : "expand_less"
            color: Theme.inkQuiet
        }
    }
    background: RowBackground {
        color: root.down ? Theme.pressed : "transparent"
        roundTop: root.y <= 2
        roundBottom: root.last

        Rectangle {
            visible: root.divider
            x: 64
            width: parent.width - x
            height: Theme.lineWidth
            color: Theme.line
        }
    }
}
