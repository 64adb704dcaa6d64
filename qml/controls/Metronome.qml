pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

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
    readonly property real unit: root.diameter / 152

    implicitWidth: root.diameter
    implicitHeight: root.diameter
    Accessible.role: Accessible.StaticText
    Accessible.name: root.breathing ? root.breatheWord + ". " + root.breatheLine : root.waitWord + " " + (4 - root.second)

    Repeater {
        model: 5
        delegate: Shape {
            id: arc
            required property int index
            width: root.diameter
            height: root.diameter
            visible: !root.breathing
            ShapePath {
                strokeWidth: 16 * root.unit
                strokeColor: arc.index <= root.second ? Theme.actionInk : Theme.pressed
                fillColor: "transparent"
                capStyle: ShapePath.FlatCap
                PathAngleArc {
                    centerX: root.diameter / 2
                    centerY: root.diameter / 2
                    radiusX: root.diameter / 2 - 8 * root.unit
                    radiusY: root.diameter / 2 - 8 * root.unit
                    startAngle: -90 + 72 * arc.index + 2.5
                    sweepAngle: 67
                }
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
            width: parent.width
            text: root.breathing ? root.breatheWord : root.waitWord
            style: root.breathing ? "title" : "label"
            heading: false
            fontSizeMode: Text.HorizontalFit // the disc has one width in every language
            minimumPixelSize: 17
            wrapMode: Text.NoWrap
            font.pixelSize: Math.round((root.breathing ? 32 : 17) * root.unit)
            lineStep: Math.round((root.breathing ? 40 : 24) * root.unit)
            color: root.breathing ? Theme.onAction : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Text {
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
