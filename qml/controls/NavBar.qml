pragma ComponentBehavior: Bound
import QtQuick

// The navigation of a phone: five places at most, at the bottom.
Rectangle {
    id: root

    property list<string> keys ///< what chosen() says; icons and labels in the same order
    property list<string> icons
    property list<string> labels
    property string current: ""

    signal chosen(key: string)

    // lists change one after the other
    function word(list: list<string>, at: int): string { return at < list.length ? list[at] : ""; }

    implicitHeight: Theme.navHeight + Theme.safeBottom
    implicitWidth: 390
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    //: Name of the bar that leads to Home, Plans and so on, for screen readers.
    Accessible.name: qsTr("Places")

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
    Row {
        x: 4
        width: root.width - 8
        height: Theme.navHeight

        Repeater {
            model: root.keys.length
            delegate: NavButton {
                id: place
                required property int index
                readonly property string key: root.word(root.keys, place.index)
                objectName: "nav-" + place.key
                width: Math.floor((root.width - 8) / Math.max(1, root.keys.length))
                height: Theme.navHeight
                text: root.word(root.labels, place.index)
                iconName: root.word(root.icons, place.index)
                current: root.current === place.key
                onClicked: root.chosen(place.key)
            }
        }
    }
}
