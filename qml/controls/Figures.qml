pragma ComponentBehavior: Bound
import QtQuick

// A clock, phone number or coordinates: every digit in a cell of one width, so that nothing jumps as time passes.
// (Qt 6.4 cannot switch on a font's tabular figures.) Always left to right.
Item {
    id: root

    property string text: ""
    property string style: "clock"
    property int pixelSize: Theme.sizeOf(root.style)
    property int weight: Theme.weightOf(root.style)
    property color color: Theme.ink
    readonly property string family: root.pixelSize >= 22 && root.weight >= Font.Bold ? Theme.fontDisplay
        : Theme.fontText
    readonly property real cell: root.text === "" ? 0 : root.widest() // nothing is measured for nothing

    function widest(): real {
        let widest = 0;
        const font = metrics.font; // asks again when the size changes
        for (let digit = 0; digit < 10; ++digit)
            widest = Math.max(widest, font.pixelSize > 0 ? metrics.advanceWidth(String(digit)) : 0);
        return widest;
    }

    // Measured, as the digits are: a text's own width, asked for while it becomes another glyph (9:59 to 10:00), runs
    // in circles.
    function widthOf(glyph: string): real {
        return metrics.font.pixelSize > 0 ? metrics.advanceWidth(glyph) : 0;
    }

    implicitWidth: Math.ceil(row.width)
    implicitHeight: Math.ceil(1.21 * root.pixelSize)
    transform: Mirror { of: root }
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: root.text

    FontMetrics {
        id: metrics
        font { family: root.family; pixelSize: root.pixelSize; weight: root.weight }
    }
    Row {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        layoutDirection: Qt.LeftToRight

        Repeater {
            model: root.text.length
            delegate: Text {
                id: figure
                required property int index
                readonly property string glyph: root.text.charAt(figure.index)
                width: figure.glyph >= "0" && figure.glyph <= "9" ? root.cell : root.widthOf(figure.glyph)
                text: figure.glyph
                color: root.color
                font: metrics.font
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
