pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A line of a checklist. The current one is tinted, larger, with the words to say; a done one is quiet with its time.
// Holds no state: shows `ticked`, asks with tickRequested().
Pressable {
    id: root

    property bool ticked: false
    property bool current: false
    property string sayText: "" // words to say, one paragraph a line; shown while current
    property string note: "" // a quiet line under the words
    property string time: ""
    property bool divider: y > 2 && !root.current
    readonly property bool last: root.parent !== null && root.y + root.height >= root.parent.height - 1

    signal tickRequested(ticked: bool)

    Layout.fillWidth: true
    z: root.current ? 1 : 0
    minHeight: Theme.kiosk ? 88 : 64
    ringInside: true
    ringRadius: Theme.radiusCard
    leftPadding: 16
    rightPadding: 16
    topPadding: root.current ? 16 : 8
    bottomPadding: root.topPadding
    accessibleDescription: (root.current && root.sayText !== "" ? root.sayText + " " : "") + root.note
        + (root.time === "" ? "" : " " + root.time)
    accessibleRole: Accessible.CheckBox
    accessibleOn: root.ticked
    Accessible.onToggleAction: {
        Presence.noticed();
        root.clicked();
    }
    onClicked: root.tickRequested(!root.ticked)

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 300
        implicitHeight: Math.max(circle.height, words.height)

        Rectangle {
            id: circle
            y: root.current ? Math.max(0, Math.round((first.lineStep - height) / 2))
                : Math.round((parent.height - height) / 2)
            width: 32
            height: 32
            radius: 16
            color: root.ticked ? Theme.action : Theme.surface
            border { width: 2; color: root.ticked ? Theme.action : root.current ? Theme.actionInk : Theme.lineControl }
            Icon {
                anchors.centerIn: parent
                visible: root.ticked
                fixed: true
                size: 20
                name: "check"
                color: Theme.onAction
            }
        }
        Column {
            id: words
            x: 48
            y: Math.round((parent.height - height) / 2)
            width: parent.width - x - (time.visible ? time.width + 12 : 0)
            spacing: 0

            HText {
                id: first
                width: parent.width
                text: root.text
                style: root.current ? "section" : "body"
                color: root.current ? Theme.onActionTint : root.ticked ? Theme.inkQuiet : Theme.ink
                Accessible.ignored: true
            }
            HText {
                width: parent.width
                visible: root.note !== ""
                text: root.note
                style: "quiet"
                Accessible.ignored: true
            }
            Repeater {
                model: root.current && root.sayText !== "" ? root.sayText.split("\n") : []
                delegate: HText {
                    required property string modelData
                    width: words.width
                    topPadding: lead + 6
                    text: modelData
                    style: "person"
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }
            }
        }
        Figures {
            id: time
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: root.time !== ""
            text: root.time
            style: "quiet"
            weight: Font.Medium
            color: Theme.inkQuiet
            Accessible.ignored: true
        }
    }
    background: RowBackground {
        color: root.down ? Theme.pressed : root.current ? Theme.actionTint : "transparent"
        roundTop: root.y <= 2
        roundBottom: root.last

        Rectangle {
            visible: root.divider
            x: 64
            width: parent.width - x
            height: Theme.lineWidth
            color: Theme.line
        }
        Rectangle { // the tint covers the hairline of the row below
            visible: root.current && !root.last
            y: parent.height
            width: parent.width
            height: Theme.lineWidth
            color: root.down ? Theme.pressed : Theme.actionTint
        }
        Rectangle { // high contrast has no tint: a bar says which one is current
            visible: root.current && Theme.highContrast
            width: 6
            height: parent.height
            color: Theme.action
        }
    }
}
