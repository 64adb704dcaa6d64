import QtQuick
import QtQuick.Templates as T

// A Pressable that is one of several of which only one is on. Qt 6.4 tells the role of a button by its type, whatever
// Accessible.role says; what is said here otherwise is said in Pressable.
T.RadioButton {
    id: root

    property string accessibleName: root.text
    property string accessibleDescription: ""
    property bool accessibleOn: false
    property real ringRadius: Theme.radiusControl
    property bool ringInside: false
    property real minHeight: Theme.target

    implicitWidth: Math.max(Theme.target, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(root.minHeight, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    activeFocusOnTab: true
    autoExclusive: false // the page says which one is on
    spacing: 0

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.accessibleOn
    Accessible.ignored: !root.enabled // under a sheet
    Accessible.name: root.accessibleName
    Accessible.description: root.accessibleDescription
    Accessible.focusable: true
    Accessible.onPressAction: {
        Presence.noticed();
        root.clicked();
    }
    Accessible.onToggleAction: {
        Presence.noticed();
        root.clicked();
    }

    onAccessibleOnChanged: root.tell()
    onCheckedChanged: root.tell()
    Component.onCompleted: root.tell()

    function tell(): void {
        if (root.checked !== root.accessibleOn)
            root.checked = root.accessibleOn;
    }

    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) root.clicked(); }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) root.clicked(); }

    FocusRing {
        shown: root.visualFocus
        inside: root.ringInside
        radius: root.ringRadius
    }
}
