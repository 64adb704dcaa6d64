import QtQuick
import "iconcodepoints.js" as Glyphs

// One Material icon, always beside or above a word, so it is silent to a screen reader.
Text {
    id: root

    property string name: ""
    property real size: 24 // dp at normal text size; grows half as fast as the words beside it
    property bool fixed: false // keeps its size at every text size
    readonly property bool turned: Theme.mirrored && !root.points(root.name) // an arrow goes the way of the page

    function points(name: string): bool {
        return /^(arrow_back|arrow_forward|chevron_left|chevron_right|send|directions_walk)$/.test(name);
    }

    width: Math.round(root.fixed ? root.size : root.size * Theme.iconScale)
    height: root.width
    text: {
        if (root.name === "")
            return "";
        const point = Glyphs.codepoints[root.name];
        if (point === undefined) {
            console.warn("Icon without a glyph:", root.name);
            return "";
        }
        return String.fromCodePoint(point);
    }
    color: Theme.ink
    font { family: Theme.fontIcon; pixelSize: root.width; weight: Font.Normal }
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    onTurnedChanged: Theme.turnBack(root, root.turned)
    Accessible.ignored: true
}
