pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// The EMS card in lines, for text so large that its blocks would not stand on one screen: the same words in the same order.
VStack {
    id: root

    property string heading: ""
    property string found: ""
    property string doses: ""
    property string doseLine: ""
    property list<string> state: []
    property bool well: false
    property list<string> done: []

    function sentences(lines: list<string>): string {
        let all = "";
        for (let i = 0; i < lines.length; ++i)
            all += (i > 0 ? ". " : "") + lines[i];
        return all;
    }

    Layout.fillWidth: true
    spacing: 4

    component Tint: Rectangle {
        id: tint
        property string title: ""
        property string line: ""
        property color ink: Theme.ink
        Layout.fillWidth: true
        implicitHeight: lines.implicitHeight + 8
        radius: Theme.radiusControl
        border { width: Theme.highContrast ? 2 : 0; color: tint.ink }

        VStack {
            id: lines
            x: 8
            y: 4
            width: parent.width - 16
            spacing: 0
            HText {
                style: "label"
                color: tint.ink
                text: tint.title
            }
            HText {
                visible: tint.line !== ""
                style: "quiet"
                font.weight: Font.Medium
                color: tint.ink
                text: tint.line
            }
        }
    }

    HText {
        style: "label"
        font.weight: Font.Bold
        heading: true
        text: root.heading
    }
    HText {
        style: "quiet"
        color: Theme.ink
        text: root.found
    }
    Tint {
        visible: root.doses !== ""
        color: Theme.actionTint
        ink: Theme.onActionTint
        title: root.doses
        line: root.doseLine
    }
    Tint {
        color: root.well ? Theme.goodTint : Theme.cautionTint
        ink: root.well ? Theme.onGoodTint : Theme.onCautionTint
        title: root.state.length > 0 ? root.state[0] : ""
        line: root.sentences(root.state.slice(1))
    }
    HText {
        style: "quiet"
        color: Theme.ink
        text: root.sentences(root.done)
    }
}
