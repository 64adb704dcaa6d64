import QtQuick
import QtQuick.Layouts

// A mark of a protocol ('911', 'EMS here'): phase todo, due (red until done), saving, done, now (it is time for it).
// Its time stands in the icon's place, and what was just written is taken back here too (`offersUndo`), or a tap does
// something else now (`offer` says what): the button is as high with them as without.
Pressable {
    id: root

    property string iconName: ""
    property string drawn: root.text // the words without the time; `text` says both
    property string brief: "" // the same in fewer words, for one line over what is offered
    property string time: ""
    property string phase: "todo"
    property bool offersUndo: false
    property string offer: ""
    //: In the button of a mark that was just written: a tap takes it back. One short word.
    readonly property string undoWord: qsTr("Undo")
    readonly property string offered: root.offersUndo ? root.undoWord : root.offer
    readonly property bool offers: root.offered !== ""
    readonly property bool cut: root.offers && drawnWidth.advanceWidth > root.availableWidth
    // 'Dose 2' stays together: a figure on a third line would be lost
    readonly property string words: (root.cut && root.brief !== "" ? root.brief : root.drawn)
        .replace(/ (?=\d+$)/, "\u00a0")
    readonly property bool done: root.phase === "done"
    readonly property color inkColor: root.offersUndo ? Theme.onUndo : root.phase === "due" ? Theme.onEmergencyTint
        : root.done ? Theme.onGoodTint
                                      : root.phase === "now" ? Theme.onNow : Theme.ink
    readonly property int fullSize: Math.round(Theme.quietSize * (Theme.small ? 0.93 : 1))
    // Five marks share the width of a phone: one long word steps down before it is broken, as in the emergency bar.
    readonly property int wordSize: {
        const fits = Math.floor(root.fullSize * root.availableWidth / Math.max(1, longest.advanceWidth));
        return Math.max(Theme.lowest ? 9 : 12, Math.min(root.fullSize, fits)); // smaller before it is cut
    }
    readonly property int offerSize: {
        const fits = Math.floor(root.fullSize * root.availableWidth / Math.max(1, offerWidth.advanceWidth));
        return Math.max(8, Math.min(root.fullSize, fits));
    }
    readonly property int wordStep: Math.round(root.fullSize * 1.13)

    function longestOf(words: string): string {
        const all = words;
        return all.split(" ").reduce((most, word) => word.length > most.length ? word : most, "");
    }

    Layout.fillWidth: true
    Layout.fillHeight: true // as high as its neighbour in a row
    Layout.preferredWidth: 1 // marks share a row evenly
    minHeight: Theme.small ? 56 : Theme.targetProtocol
    topPadding: Theme.small ? 1 : 6
    bottomPadding: root.topPadding
    leftPadding: 2
    rightPadding: 2
    accessibleName: root.offers ? Sentences.joined([root.text, root.offered]) : root.text

    TextMetrics {
        id: longest
        font { family: Theme.fontText; pixelSize: root.fullSize; weight: Font.DemiBold }
        text: root.longestOf(root.words)
    }
    TextMetrics {
        id: drawnWidth
        font: longest.font
        text: root.drawn
    }
    TextMetrics {
        id: offerWidth
        font { family: Theme.fontText; pixelSize: root.fullSize; weight: Font.Bold }
        text: root.offered
    }
    TextMetrics {
        id: timeWidth
        font: longest.font
        text: root.time
    }
    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 2 * root.fullSize
        implicitHeight: glyph.height + (Theme.small ? 0 : 2) + 2 * root.wordStep

        Icon {
            id: glyph
            x: Math.round((parent.width - width - (clock.visible ? clock.width + 2 : 0)) / 2)
            y: 0
            size: Theme.small ? 20 : 24
            name: root.phase === "saving" ? "more_horiz" : root.done ? "check_circle" : root.iconName
            color: root.inkColor
            scale: clock.visible ? 0.75 : 1
        }
        HText {
            id: clock
            x: glyph.x + glyph.width
            y: Math.round((glyph.height - height) / 2)
            width: Math.ceil(implicitWidth)
            visible: root.time !== ""
            text: root.time
            style: "quiet"
            wrapMode: Text.NoWrap
            font {
                pixelSize: Math.max(11, Math.min(root.fullSize,
                    Math.floor(root.fullSize * (root.availableWidth - glyph.width) / Math.max(1,
                    timeWidth.advanceWidth))))
                weight: Font.DemiBold
            }
            lineStep: root.wordStep
            color: root.inkColor
            Accessible.ignored: true
        }
        HText {
            id: word
            y: glyph.height + (Theme.small ? 0 : 2)
               + Math.max(0, Math.round(((root.offers ? 1 : 2) * root.wordStep - height) / 2))
            width: parent.width
            text: root.words
            style: "quiet"
            font { pixelSize: root.wordSize; weight: Font.DemiBold }
            lineStep: root.wordStep
            maximumLineCount: root.offers ? 1 : 2
            elide: Text.ElideRight
            color: root.inkColor
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        HText {
            visible: root.offers
            y: glyph.height + (Theme.small ? 0 : 2) + root.wordStep
            width: parent.width
            text: root.offered
            style: "quiet"
            font {
                pixelSize: root.offerSize
                weight: Font.Bold
                underline: true
            }
            maximumLineCount: 1
            lineStep: root.wordStep
            color: root.inkColor
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.offersUndo ? Theme.undo : root.down ? Theme.pressed : root.phase === "due" ? Theme.emergencyTint
            : root.done ? Theme.goodTint
               : root.phase === "now" ? Theme.now : Theme.surface
        border {
            width: root.phase === "now" ? 3 : Theme.controlWidth
            color: root.phase === "due" ? Theme.emergencyInk : root.done ? Theme.goodInk
                : root.phase === "now" ? Theme.onNow : Theme.lineControl
        }
    }
}
