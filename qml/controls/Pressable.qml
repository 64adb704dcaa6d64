import QtQuick
import QtQuick.Templates as T

// What every target is made of: finger, mouse, Space, Return and a screen reader's press all end in clicked().
// Qt 6.4 leaves a plain Button deaf to a screen reader's press and to Return; it is mended here once.
T.AbstractButton {
    id: root

    property string accessibleName: root.text
    property string accessibleDescription: ""
    property real ringRadius: Theme.radiusControl
    property bool ringInside: false
    property real minHeight: Theme.target

    implicitWidth: Math.max(Theme.target, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(root.minHeight, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: root.accessibleName
    Accessible.description: root.accessibleDescription
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()

    // A key that is held down must not mark a second dose.
    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) root.clicked(); }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) root.clicked(); }

    FocusRing {
        shown: root.visualFocus
        inside: root.ringInside
        radius: root.ringRadius
    }
}
