pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "markdownblocks.js" as Markdown

// Guide text: the Markdown of our content in our own type, one accessible text a block. Lines stay within 70
// characters.
Column {
    id: root

    property string markdown: ""
    property string style: "body" // or "person"

    Layout.fillWidth: true
    spacing: 12

    onMarkdownChanged: root.read()
    Component.onCompleted: root.read()

    function read(): void {
        parts.clear();
        for (const part of Markdown.blocks(root.markdown))
            parts.append(part);
    }

    ListModel { id: parts }
    Repeater {
        model: parts
        delegate: Item {
            id: block
            required property string kind
            required property string words
            required property string mark
            readonly property bool heading: block.kind === "heading"
            readonly property bool item: block.kind === "bullet" || block.kind === "numbered"

            width: Math.min(root.width, Theme.sizeOf(root.style) * 36)
            height: body.height + (block.heading ? 8 : 0)
            Accessible.role: block.heading ? Accessible.Heading : Accessible.StaticText
            Accessible.ignored: !root.enabled
            Accessible.name: (block.kind === "numbered" ? block.mark + ". " : "") + body.Accessible.name

            Rectangle {
                visible: block.kind === "bullet"
                x: 6
                y: Math.round(body.lineStep / 2) - 3
                width: 6
                height: 6
                radius: 3
                color: Theme.actionInk
            }
            HText {
                visible: block.kind === "numbered"
                width: 28 * Theme.scale
                style: root.style
                font.weight: Font.DemiBold
                color: Theme.actionInk
                text: block.mark
                Accessible.ignored: true
            }
            Rectangle {
                visible: block.kind === "quote"
                width: 4
                height: parent.height
                radius: 2
                color: Theme.actionInk
            }
            HText {
                id: body
                x: block.kind === "numbered" ? Math.round(28 * Theme.scale) : block.item ? 24
                    : block.kind === "quote" ? 16 : 0
                y: block.heading ? 8 : 0
                width: parent.width - x
                textFormat: Text.StyledText
                style: block.heading ? (Number(block.mark) < 3 ? "section" : "label") : root.style
                text: block.words
                Accessible.ignored: true
            }
        }
    }
}
