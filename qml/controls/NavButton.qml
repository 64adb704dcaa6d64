import QtQuick

// A place in the bar or the rail: icon in a pill, word under it; the current one is tinted and bold.
PressableTab {
    id: root

    property string iconName: ""
    property real pillWidth: 56
    property real pillHeight: 32
    readonly property color inkColor: root.current ? Theme.onActionTint : Theme.inkQuiet

    padding: 0
    minHeight: 48

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: root.pillWidth
        implicitHeight: root.pillHeight + 4 + word.height

        Rectangle {
            id: pill
            x: Math.round((parent.width - width) / 2)
            y: Math.round((parent.height - parent.implicitHeight) / 2)
            width: root.pillWidth
            height: root.pillHeight
            radius: height / 2
            color: root.current ? (Theme.highContrast ? Theme.action : Theme.actionTint) : root.down ? Theme.pressed
                : "transparent"

            Icon {
                anchors.centerIn: parent
                fixed: true
                name: root.iconName
                color: root.current && Theme.highContrast ? Theme.onAction : root.inkColor
            }
        }
        HText {
            id: word
            y: pill.y + pill.height + 4
            width: parent.width
            text: root.text
            style: "nav"
            fontSizeMode: Text.HorizontalFit // 'Directorio' on the smallest phone at 200 %: a word is not broken
            minimumPixelSize: 10
            wrapMode: Text.NoWrap
            font.weight: root.current ? Font.Bold : Font.Medium
            color: root.inkColor
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
