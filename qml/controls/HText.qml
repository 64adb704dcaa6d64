import QtQuick
import QtQuick.Layouts

// Words in one of the styles of the type scale: dial, clock, protocol, protocolLine, question, handed, title, big,
// section, person, body, label, way, quiet, nav. Wraps, never shrinks. Headings say so to a screen reader.
Text {
    id: root

    property string style: "body"
    property bool heading: Theme.isHeading(root.style)
    property bool turns: true // no: what it lies in is turned back already
    readonly property bool turned: root.turns && Theme.mirrored
    property int lineStep: Theme.lineOf(root.style)
    // Qt puts the spare room of a fixed line under the words; half of it belongs above.
    property real lead: (root.lineStep - 1.21 * root.font.pixelSize) / 2

    // The words of styled text as they are read aloud: no marks, and "&" is a sign, not its name. A pattern in a
    // binding would keep all of it from being compiled ahead; this one is asked for every text there is.
    function bare(marked: string): string {
        const words = marked;
        return words.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g,
            "\"").replace(/&#39;/g, "'")
            .replace(/&nbsp;/g, " ").replace(/&amp;/g, "&");
    }

    Layout.fillWidth: true

    color: root.style === "quiet" ? Theme.inkQuiet : Theme.ink
    font {
        family: Theme.isDisplay(root.style) ? Theme.fontDisplay : Theme.fontText
        pixelSize: Theme.sizeOf(root.style)
        weight: Theme.weightOf(root.style)
        letterSpacing: Theme.isDisplay(root.style) ? Theme.sizeOf(root.style) * Theme.displayTracking : 0
    }
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight
    lineHeight: root.lineStep
    topPadding: root.lead
    bottomPadding: -root.lead
    horizontalAlignment: Theme.start
    onTurnedChanged: Theme.turnBack(root, root.turned)

    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    Accessible.ignored: !root.enabled
    Accessible.name: root.textFormat === Text.PlainText ? root.text : root.bare(root.text)
}
