pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// The EMS card in lines, for text so large that its blocks would not stand on one screen: the same facts in the same
// order, the code at its head. Where even these lines are too many, they step down a little at a time, but never under
// what a paramedic reads at arm's length: what was done besides is then scrolled to. What it looks like, since when,
// the doses and how they are now come first.
VStack {
    id: root

    property string heading: ""
    property string found: ""
    property string day: ""
    property string doses: ""
    property string doseLine: ""
    property list<string> state: []
    property bool well: false
    property list<string> done: []
    property string modules: "" // of the QR code
    property real room: 10000
    property real share: 1 // of the person's text size; never under `leastShare`
    readonly property real atArmsLength: 28 // dp
    readonly property real leastShare: Math.min(1, root.atArmsLength / Theme.bodySize)
    readonly property int size: Math.round(Theme.bodySize * root.share)
    readonly property int lineStep: Math.round(root.size * (Theme.small ? 1.15 : 1.22))

    signal codeRequested()

    onImplicitHeightChanged: measured.restart()
    onRoomChanged: measured.restart()
    onVisibleChanged: measured.restart()
    onShareChanged: measured.restart()
    onWidthChanged: root.share = 1

    Layout.fillWidth: true
    spacing: Theme.small ? 2 : 4

    Timer { // when the words have found their lines
        id: measured
        interval: 16 // a frame: measured before its lines have found their places it would go on to the least
        onTriggered: {
            if (root.visible && root.implicitHeight > root.room && root.share > root.leastShare)
                root.share = Math.max(root.leastShare, root.share - 0.04);
        }
    }
    component Line: HText {
        objectName: "handoffLine"
        style: "quiet"
        color: Theme.ink
        font.pixelSize: root.size
        lineStep: root.lineStep
    }

    component Tint: Rectangle {
        id: tint
        property string title: ""
        property string line: ""
        property color ink: Theme.ink
        Layout.fillWidth: true
        implicitHeight: lines.implicitHeight + 2 * lines.y
        radius: Theme.radiusControl
        border { width: Theme.highContrast ? 2 : 0; color: tint.ink }

        VStack {
            id: lines
            x: 8
            y: Theme.small ? 2 : 4
            width: parent.width - 16
            spacing: 0
            Line {
                font.weight: Font.Bold
                color: tint.ink
                text: tint.title
            }
            Line {
                visible: tint.line !== ""
                font.weight: Font.Medium
                color: tint.ink
                text: tint.line
            }
        }
    }

    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(opening.height, code.height)

        VStack {
            id: opening
            width: parent.width - code.width - 4
            spacing: Theme.small ? 2 : 4

            Line {
                font.weight: Font.Bold
                heading: true
                text: root.heading
            }
            Line {
                text: root.found
            }
        }
        HandoffCode {
            id: code
            objectName: "handoffCode"
            x: parent.width - width
            modules: root.modules
            onClicked: root.codeRequested()
        }
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
        line: Sentences.joined(root.state.slice(1))
    }
    Line {
        text: Sentences.joined(root.done)
    }
    Line { // who reads the card after midnight must not take it for the night before
        visible: root.day !== ""
        text: root.day
    }
}
