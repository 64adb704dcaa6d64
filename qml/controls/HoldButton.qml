import QtQuick

// A button for what must not happen by a stray touch: held for a moment, it fills, then asks with `held`. A tap says
// how. Keys and a screen reader's press need no holding: neither slips.
HButton {
    id: root

    property string hint: "" // shown after a tap that was too short
    property bool hinted: false
    readonly property int holdMs: 700

    signal held()

    kind: "fill"
    big: true
    text: ""
    accessibleDescription: root.hint

    Accessible.onPressAction: {
        Presence.noticed();
        root.held();
    }
    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) root.held(); }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) root.held(); }
    Keys.onSpacePressed: (event) => { if (!event.isAutoRepeat) root.held(); }

    onPressedChanged: {
        if (root.pressed) {
            root.hinted = false;
            hold.restart();
        } else if (hold.running) {
            hold.stop();
            root.hinted = true;
        }
    }

    Timer {
        id: hold
        interval: root.holdMs
        onTriggered: root.held()
    }
    Rectangle {
        z: -1
        parent: root.background
        height: parent ? parent.height : 0
        radius: Theme.radiusControl
        color: Theme.actionPressed
        visible: root.pressed
        width: root.pressed && parent ? parent.width : 0

        Behavior on width {
            enabled: root.pressed && !Theme.reducedMotion
            NumberAnimation { duration: root.holdMs }
        }
    }
}
