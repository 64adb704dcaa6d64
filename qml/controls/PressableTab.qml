import QtQuick
import QtQuick.Templates as T

// A Pressable that is one of the places of a bar or a rail. Qt 6.4 tells the role of a button by its type, whatever
// Accessible.role says; what is said here otherwise is said in Pressable.
T.TabButton {
    id: root

    property string accessibleName: root.text
    property real minHeight: Theme.target
    property bool current: false

    implicitWidth: Math.max(Theme.target, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(root.minHeight, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    activeFocusOnTab: true
    checkable: false
    autoExclusive: false

    Accessible.role: Accessible.PageTab
    Accessible.name: root.accessibleName
    Accessible.ignored: !root.enabled
    Accessible.focusable: true
    Accessible.selectable: true
    Accessible.selected: root.current
    Accessible.onPressAction: {
        Presence.noticed();
        root.clicked();
    }

    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) root.clicked(); }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) root.clicked(); }

    FocusRing {
        shown: root.visualFocus
        inside: true
        radius: Theme.radiusControl
    }
}
