pragma ComponentBehavior: Bound
import QtQuick

// The navigation of a tablet or a wide window, at the side: places on top, the bottom ones (language, hide) at the
// foot. It scrolls when the window is too low for all of them.
Rectangle {
    id: root

    property list<string> keys ///< what chosen() says; icons and labels in the same order
    property list<string> icons
    property list<string> labels
    property list<string> bottomKeys
    property list<string> bottomIcons
    property list<string> bottomLabels
    property string current: ""

    signal chosen(key: string)

    // lists change one after the other
    function word(list: list<string>, at: int): string { return at < list.length ? list[at] : ""; }

    implicitWidth: Theme.railWidth
    implicitHeight: 600
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    //: Name of the bar that leads to Home, Plans and so on, for screen readers.
    Accessible.name: qsTr("Places")

    component Place: NavButton {
        id: place
        property string key: ""
        objectName: "nav-" + place.key
        width: root.width - 16
        height: Math.max(68, implicitHeight)
        pillWidth: 64
        pillHeight: 36
        current: root.current === place.key
        onClicked: root.chosen(place.key)
    }

    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: Math.max(height, top.height + bottom.height + 32)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: top
            x: 8
            y: 12
            spacing: 8
            Repeater {
                model: root.keys.length
                delegate: Place {
                    required property int index
                    key: root.word(root.keys, index)
                    text: root.word(root.labels, index)
                    iconName: root.word(root.icons, index)
                }
            }
        }
        Column {
            id: bottom
            x: 8
            y: flick.contentHeight - height - 12
            spacing: 8
            Repeater {
                model: root.bottomKeys.length
                delegate: Place {
                    required property int index
                    key: root.word(root.bottomKeys, index)
                    text: root.word(root.bottomLabels, index)
                    iconName: root.word(root.bottomIcons, index)
                }
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: Theme.lineWidth
        height: parent.height
        color: Theme.line
    }
}
