import QtQuick
import QtQuick.Layouts

// A line of a protocol step: its number in a disc, or a cross for what not to do.
Item {
    id: root

    property int number: 0
    property bool avoid: false
    property string text: ""
    readonly property real discSize: Math.round((Theme.small ? 28 : 32) * (1 + (Theme.scale - 1) * 0.5))

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: Math.max(disc.height, words.height)
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: root.avoid || root.number === 0 ? root.text : root.number + ". " + root.text

    Rectangle {
        id: disc
        width: root.discSize
        height: root.discSize
        radius: width / 2
        visible: root.avoid || root.number > 0
        color: root.avoid ? Theme.emergencyTint : Theme.ink
        border { width: root.avoid && Theme.highContrast ? 2 : 0; color: Theme.onEmergencyTint }

        Icon {
            anchors.centerIn: parent
            visible: root.avoid
            size: 20
            name: "close"
            color: Theme.onEmergencyTint
        }
        Text {
            id: figure
            transform: Mirror { of: figure }
            anchors.centerIn: parent
            visible: !root.avoid
            text: root.number
            color: Theme.page
            font { family: Theme.fontText; pixelSize: Math.round(root.discSize * 0.56); weight: Font.Bold }
            Accessible.ignored: true
        }
    }
    HText {
        id: words
        x: disc.visible ? disc.width + (Theme.small ? 12 : 16) : 0
        y: Math.max(0, Math.round((disc.height - lineStep) / 2))
        width: parent.width - x
        style: "protocolLine"
        text: root.text
        Accessible.ignored: true
    }
}
