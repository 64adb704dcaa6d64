pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// How something the peer named went lately: a dot a time, low to high, in one quiet colour. It judges nothing and adds
// nothing up.
Item {
    id: root

    property string name: ""
    property string steps: "" // 0 to 4, a space between, oldest first

    readonly property list<string> dots: root.steps === "" ? [] : root.steps.split(" ")

    function told(): string {
        const all = [];
        for (let i = 0; i < root.dots.length; ++i)
            all.push(wording.amount(parseInt(root.dots[i])));
        //: For screen readers: how something went lately. %1 its name, %2 words from the oldest to the newest
        return qsTr("%1 lately, oldest first: %2").arg(root.name).arg(all.join(", "));
    }

    Layout.fillWidth: true
    implicitWidth: 240
    implicitHeight: 56
    visible: root.dots.length > 1
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: root.told()

    OwnWords { id: wording }
    Rectangle {
        y: parent.height / 2
        width: parent.width
        height: 1
        color: Theme.line
    }
    Repeater {
        model: root.dots
        delegate: Rectangle {
            id: dot
            required property string modelData
            required property int index
            width: 10
            height: 10
            radius: 5
            x: dot.index * Math.min(28, (root.width - 10) / Math.max(1, root.dots.length - 1))
            y: (root.height - 10) * (1 - parseInt(dot.modelData) / 4)
            color: Theme.inkQuiet
        }
    }
}
