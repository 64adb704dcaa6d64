import QtQuick
import QtQuick.Templates as T

// What every target is made of: finger, mouse, Space, Return and a screen reader's press all end in clicked().
// Qt 6.4 leaves a plain Button deaf to a screen reader's press and to Return; it is mended here once.
T.AbstractButton {
    id: root

    property string accessibleName: root.text
    property string accessibleDescription: ""
    // Qt 6.4 makes the role of what it knows of the button: one that can be checked is a check box, whatever
    // Accessible.role says. Later ones tell one of several apart.
    property int accessibleRole: Accessible.Button
    property bool accessibleOn: false // of a check box, or of one of several
    readonly property bool choice: root.accessibleRole === Accessible.CheckBox
        || root.accessibleRole === Accessible.RadioButton
    property real ringRadius: Theme.radiusControl
    property bool ringInside: false
    property real minHeight: Theme.target

    implicitWidth: Math.max(Theme.target, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(root.minHeight, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    activeFocusOnTab: true

    Accessible.role: root.accessibleRole
    Accessible.checkable: root.choice
    Accessible.checked: root.choice && root.accessibleOn
    Accessible.ignored: !root.enabled // under a sheet
    Accessible.name: root.accessibleName
    Accessible.description: root.accessibleDescription
    Accessible.focusable: true
    Accessible.onPressAction: {
        Presence.noticed();
        root.clicked();
    }

    // The page holds the state. Qt turns its own at a tap, before the page has answered: it is put right at once.
    checkable: root.choice
    onChoiceChanged: root.tell()
    onAccessibleOnChanged: root.tell()
    onCheckedChanged: root.tell()

    function tell(): void {
        if (root.checked !== (root.choice && root.accessibleOn)) // setting it makes the button checkable
            root.checked = root.choice && root.accessibleOn;
    }

    // A key that is held down must not mark a second dose.
    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) root.clicked(); }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) root.clicked(); }

    FocusRing {
        shown: root.visualFocus
        inside: root.ringInside
        radius: root.ringRadius
    }
}
