pragma ComponentBehavior: Bound
import QtQuick

// One breath every five seconds: five arcs, one a second, the figure counts 4, 3, 2, 1; on the fifth the whole disc
// fills and says 'Breathe'. Time comes from the model (`second` 0 to 4); nothing here moves by itself.
Item {
    id: root

    property int second: 0
    property bool breathing: root.second === 4
    property int diameter: Theme.phone ? (Theme.windowWidth >= 400 ? 176 : 152) : 280
    //: Above the seconds until the next rescue breath.
    property string waitWord: qsTr("Next in")
    //: The instruction at the moment of a rescue breath. One short word.
    property string breatheWord: qsTr("Breathe")
    //: What to look for when giving a rescue breath.
    property string breatheLine: qsTr("Chest rises")
    readonly property int pieces: 24 // of an arc
    readonly property real unit: root.diameter / 152

    implicitWidth: root.diameter
    implicitHeight: root.diameter
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: root.breathing ? root.breatheWord + ". " + root.breatheLine
        : root.waitWord + " " + (4 - root.second)

    // Short straight pieces, not a Shape: Qt 6.4's software renderer draws a Shape over what lies above it, and so over
    // the button of the dock when the page is scrolled.
    Repeater {
        model: root.breathing ? 0 : 5 * root.pieces
        delegate: Rectangle {
            id: piece
            required property int index
            readonly property int second: Math.floor(piece.index / root.pieces)
            readonly property real step: 67 / root.pieces
            readonly property bool passed: piece.second <= root.second
            x: (root.diameter - width) / 2
            width: root.diameter * Math.PI * piece.step / 360 * 1.2 // they overlap a little
            // what is still to come is thin: two tones alone are not told apart by everyone
            y: piece.passed ? 0 : 5 * root.unit
            height: (piece.passed ? 16 : 6) * root.unit
            antialiasing: true
            color: piece.passed ? Theme.actionInk : Theme.lineControl
            transform: Rotation {
                origin { x: piece.width / 2; y: root.diameter / 2 - piece.y }
                angle: 72 * piece.second + 2.5 + (piece.index % root.pieces + 0.5) * piece.step
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: root.breathing
        radius: width / 2
        color: Theme.action
    }
    Column {
        anchors.centerIn: parent
        width: root.diameter - 40 * root.unit

        HText {
            x: Math.round((parent.width - width) / 2)
            width: root.breathing ? parent.width : 86 * root.unit // the ring is narrower up there
            text: root.breathing ? root.breatheWord : root.waitWord
            style: root.breathing ? "title" : "label"
            heading: false
            fontSizeMode: Text.HorizontalFit // the disc has one width in every language
            minimumPixelSize: 11
            wrapMode: Text.NoWrap
            font.pixelSize: Math.round((root.breathing ? 32 : 17) * root.unit)
            lineStep: Math.round((root.breathing ? 40 : 24) * root.unit)
            color: root.breathing ? Theme.onAction : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Text {
            id: figure
            transform: Mirror { of: figure }
            width: parent.width
            visible: !root.breathing
            text: 4 - root.second
            color: Theme.ink
            font { family: Theme.fontDisplay; pixelSize: Math.round(64 * root.unit); weight: Font.Bold }
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.round(68 * root.unit)
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        HText {
            width: parent.width
            visible: root.breathing
            text: root.breatheLine
            style: "label"
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 13
            wrapMode: Text.NoWrap
            font.pixelSize: Math.round(17 * root.unit)
            color: Theme.onAction
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
