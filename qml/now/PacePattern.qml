pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The pattern of a breath as it was chosen: its parts side by side, each as wide as it is long, with its word and its
// seconds; the part of the moment is thick. Side by side they may be short of room in large letters: then only the
// seconds stand there.
Item {
    id: root

    required property RowsModel phases // word, ms, part
    property int at: -1 // the part of the moment; -1: none
    readonly property int count: root.phases.count
    readonly property real whole: {
        let sum = 0;
        for (let i = 0; i < root.count; ++i)
            sum += root.msOf(i);
        return sum;
    }
    // For screen readers the whole pattern at once.
    readonly property string spoken: {
        const parts = [];
        for (let i = 0; i < root.count; ++i)
            parts.push(root.wordOf(i) + ", " + root.secondsOf(i));
        return parts.join("; ");
    }

    function msOf(index: int): real { return root.phases.revision >= 0 ? Number(root.phases.word(index, "ms")) : 0; }
    function wordOf(index: int): string { return root.phases.revision >= 0 ? root.phases.word(index, "word") ?? ""
        : ""; }
    function secondsOf(index: int): string {
        //: Under a part of the breathing pattern: how long it is. %1 is a number of seconds, as short as can be
        return qsTr("%1 s").arg(Math.round(root.msOf(index) / 100) / 10);
    }

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: line.height
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: root.spoken

    Row {
        id: line
        width: parent.width
        spacing: 4

        Repeater {
            model: root.count
            delegate: Column {
                id: part
                required property int index
                readonly property bool current: part.index === root.at
                width: root.whole <= 0 ? 0
                    : (line.width - (root.count - 1) * line.spacing) * root.msOf(part.index) / root.whole
                spacing: 4

                Item {
                    width: parent.width
                    height: 12
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        height: part.current ? 12 : 6
                        radius: height / 2
                        color: part.current ? Theme.actionInk : Theme.lineControl
                    }
                }
                HText {
                    width: parent.width
                    visible: !Theme.largeText
                    style: "quiet"
                    font.weight: part.current ? Font.DemiBold : Font.Normal
                    color: part.current ? Theme.ink : Theme.inkQuiet
                    text: root.wordOf(part.index)
                    Accessible.ignored: true
                }
                HText {
                    width: parent.width
                    style: "quiet"
                    font.weight: Font.DemiBold
                    text: root.secondsOf(part.index)
                    Accessible.ignored: true
                }
            }
        }
    }
}
