pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The proof of the sentences: changed lines only, then at the left, now at the right, each with a word and a shape.
Rectangle {
    id: root

    required property VersionsModel model
    property string oldTitle: ""
    property string newTitle: ""

    readonly property real half: Math.floor(root.width / 2)

    Layout.fillWidth: true
    implicitHeight: column.height + 2
    radius: Theme.radiusCard
    color: Theme.surface
    border { width: Theme.lineWidth; color: Theme.line }
    Accessible.role: Accessible.Table
    Accessible.ignored: !root.enabled
    Accessible.name: root.oldTitle + ", " + root.newTitle

    ChangeWords { id: wording; model: root.model }

    Rectangle {
        x: root.half
        y: 1
        width: Theme.lineWidth
        height: parent.height - 2
        color: Theme.line
    }
    Column {
        id: column
        x: 1
        y: 1
        width: parent.width - 2

        Item {
            width: column.width
            height: Math.max(left.height, right.height) + 32

            HText { id: left; x: 24; y: 16; width: root.half - 48; style: "label"; text: root.oldTitle }
            HText { id: right; x: root.half + 24; y: 16; width: root.half - 48; style: "label"; text: root.newTitle }
        }
        Repeater {
            id: rows
            model: root.model.compared.table
            delegate: Item {
                id: row
                required property int index
                required property string section
                required property string what
                required property string move
                required property int oldNumber
                required property string oldWords
                required property int newNumber
                required property string newWords
                readonly property bool band: row.section !== ""
                readonly property bool added: row.what === "added"
                readonly property bool removed: row.what === "removed"

                width: column.width
                height: row.band ? bandText.height + 20 : Math.max(46, was.height + 18, is.height + 18, tag.height + 18)
                Accessible.role: row.band ? Accessible.Heading : Accessible.Row
                Accessible.name: row.band ? row.section
                    : wording.tag(wording.language, row.what, row.move) + ": " + was.text + ", " + is.text

                Rectangle {
                    visible: row.band
                    anchors.fill: parent
                    color: Theme.sunken
                }
                HText {
                    id: bandText
                    visible: row.band
                    x: 24
                    y: 10
                    width: parent.width - 48
                    style: "quiet"
                    font.weight: Font.DemiBold
                    color: Theme.ink
                    text: row.section
                    Accessible.ignored: true
                }
                HText {
                    visible: !row.band && !row.added
                    x: 24
                    y: 10
                    text: row.oldNumber
                    font.weight: Font.DemiBold
                    color: Theme.inkQuiet
                    Accessible.ignored: true
                }
                HText {
                    id: was
                    visible: !row.band
                    x: 56
                    y: 10
                    width: root.half - x - 16
                    color: row.added || row.removed ? Theme.inkQuiet : Theme.ink
                    font.strikeout: row.removed
                    text: row.added
                        ? wording.notThen : wording.told(wording.language, row.oldWords)
                    Accessible.ignored: true
                }
                HText {
                    visible: !row.band && !row.removed
                    x: root.half + 24
                    y: 10
                    text: row.newNumber
                    font.weight: Font.DemiBold
                    color: Theme.inkQuiet
                    Accessible.ignored: true
                }
                HText {
                    id: is
                    visible: !row.band
                    x: root.half + 56
                    y: 10
                    width: parent.width - x - tag.width - 40
                    color: row.removed ? Theme.inkQuiet : Theme.ink
                    text: row.removed
                        ? wording.notNow : wording.told(wording.language, row.newWords)
                    Accessible.ignored: true
                }
                Tag {
                    id: tag
                    visible: !row.band
                    x: parent.width - width - 24
                    y: 9
                    text: row.band ? "" : wording.tag(wording.language, row.what, row.move)
                    iconName: row.band ? "" : wording.icon(row.what, row.move)
                    tone: wording.tone(row.what)
                    Accessible.ignored: true
                }
            }
        }
        Item { width: 1; height: 8 }
    }
}
