import QtQuick
import QtQuick.Layouts

// Two buttons side by side, the second (the next step) the wider; one above the other when a word does not fit.
Item {
    id: root

    default property alias buttons: holder.data
    property real share: 1.6 // how much wider the second is
    property real gap: Theme.gapTarget
    readonly property Item first: holder.children.length > 0 ? holder.children[0] : null
    readonly property Item second: holder.children.length > 1 ? holder.children[1] : null
    readonly property bool two: root.first !== null && root.second !== null && root.first.visible && root.second.visible
    readonly property real room: root.width - root.gap
    readonly property real wanted: root.two ? root.first.implicitWidth + root.second.implicitWidth : 0
    readonly property bool stacked: root.two && root.width > 0 && root.wanted > root.room
    readonly property real firstWidth: !root.two || root.stacked ? root.width
        : Math.min(Math.max(root.first.implicitWidth, Math.floor(root.room / (1 + root.share))),
            root.room - root.second.implicitWidth)

    Layout.fillWidth: true
    implicitWidth: root.wanted + root.gap
    implicitHeight: {
        const a = root.first !== null && root.first.visible ? root.first.implicitHeight : 0;
        const b = root.second !== null && root.second.visible ? root.second.implicitHeight : 0;
        return root.stacked ? a + b + root.gap : Math.max(a, b);
    }

    Item {
        id: holder
        anchors.fill: parent
    }
    // Stacked, the next step stands on top and the way back under it.
    Binding { target: root.first; property: "width"; value: root.firstWidth; when: root.first !== null }
    Binding {
        target: root.first
        property: "y"
        value: root.stacked ? root.second.implicitHeight + root.gap : 0
        when: root.first !== null
    }
    Binding {
        target: root.second
        property: "width"
        value: root.two && !root.stacked ? root.room - root.firstWidth : root.width
        when: root.second !== null
    }
    Binding {
        target: root.second
        property: "x"
        value: root.two && !root.stacked ? root.firstWidth + root.gap : 0
        when: root.second !== null
    }
    Binding {
        target: root.first
        property: "height"
        value: root.stacked ? root.first.implicitHeight : root.height
        when: root.first !== null
    }
    Binding {
        target: root.second
        property: "height"
        value: root.stacked ? root.second.implicitHeight : root.height
        when: root.second !== null
    }
}
