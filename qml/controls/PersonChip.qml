import QtQuick
import QtQuick.Layouts

// A person by initials or code, never a photo; with a name and a line it is a target that opens the person.
Pressable {
    id: root

    property string initials: ""
    property string name: ""
    property string line: ""
    property string tone: "action"

    text: root.name
    accessibleName: root.name === "" ? root.initials : root.name
    accessibleDescription: root.line
    padding: 4
    rightPadding: 12

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: disc.width
            + (root.name === "" ? 0 : 12 + Math.ceil(Math.max(first.implicitWidth, second.implicitWidth)))
        implicitHeight: Math.max(disc.height, words.height)

        Disc {
            id: disc
            anchors.verticalCenter: parent.verticalCenter
            text: root.initials
            tone: root.tone
        }
        Column {
            id: words
            x: disc.width + 12
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            visible: root.name !== ""

            HText {
                id: first
                width: parent.width
                style: "label"
                text: root.name
                Accessible.ignored: true
            }
            HText {
                id: second
                width: parent.width
                visible: root.line !== ""
                style: "quiet"
                text: root.line
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : "transparent"
    }
}
