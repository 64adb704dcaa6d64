import QtQuick
import QtQuick.Layouts

// A service in a list: name, what it does (the match in <b>), open state in word, shape and colour, distance, beds,
// what a peer found, why it is here, age of the check.
Pressable {
    id: root

    property string what: "" // StyledText with <b> marks; the model escapes the rest
    property string openWords: ""
    property string openTone: "unknown"
    property string distance: ""
    property string found: ""
    property string beds: "" // how many are free, and when that was told
    property bool bedsCaution: false
    property string why: ""
    property string checkedWords: ""
    property bool checkedStale: false
    property bool selected: false
    readonly property string plainWhat: what.bare(root.what)

    Layout.fillWidth: true
    ringRadius: Theme.radiusCard
    padding: 16
    accessibleDescription: Sentences.joined([root.plainWhat, root.openWords, root.distance, root.beds, root.found,
        root.why, root.checkedWords])
    Accessible.selectable: root.selected // one that is not, of rows that never are, says nothing of it
    Accessible.selected: root.selected

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 326
        implicitHeight: column.height

        Column {
            id: column
            width: parent.width

            HText {
                width: parent.width
                style: "person"
                font.weight: Font.DemiBold
                lineStep: Math.round(font.pixelSize * 1.3)
                text: root.text
                Accessible.ignored: true
            }
            HText {
                id: what
                width: parent.width
                visible: root.what !== ""
                textFormat: Text.StyledText
                color: Theme.inkQuiet
                text: root.what
                Accessible.ignored: true
            }
            Item {
                id: state
                readonly property bool stacked: tag.implicitWidth + distanceText.implicitWidth + 12 > width
                visible: root.openWords !== "" || root.distance !== ""
                width: parent.width
                height: 8 + (stacked ? tag.height + distanceText.height + 4 : Math.max(tag.height, distanceText.height))
                Tag {
                    id: tag
                    y: 8
                    visible: root.openWords !== ""
                    width: Math.min(implicitWidth, parent.width)
                    text: root.openWords
                    tone: root.openTone
                    Accessible.ignored: true
                }
                HText {
                    id: distanceText
                    x: state.stacked ? 0 : parent.width - width
                    y: state.stacked ? tag.y + tag.height + 4 : 8 + Math.round((tag.height - height) / 2)
                    width: state.stacked ? parent.width : Math.ceil(implicitWidth)
                    style: "label"
                    text: root.distance
                    Accessible.ignored: true
                }
            }
            IconLine {
                objectName: "beds"
                width: parent.width
                topGap: 8
                visible: root.beds !== ""
                iconName: root.bedsCaution ? "history" : "single_bed"
                caution: root.bedsCaution
                text: root.beds
                Accessible.ignored: true
            }
            IconLine {
                width: parent.width
                topGap: 8
                visible: root.found !== ""
                iconName: "campaign"
                caution: true
                weight: Font.Normal
                text: root.found
                Accessible.ignored: true
            }
            IconLine {
                width: parent.width
                topGap: 8
                visible: root.why !== ""
                iconName: "search"
                text: root.why
                Accessible.ignored: true
            }
            IconLine {
                width: parent.width
                topGap: 8
                visible: root.checkedWords !== ""
                iconName: root.checkedStale ? "history" : "verified"
                caution: root.checkedStale
                weight: Font.Normal
                text: root.checkedWords
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressed : root.selected ? Theme.actionTint : Theme.surface
        border { width: root.selected ? 2 : Theme.lineWidth; color: root.selected ? Theme.actionInk : Theme.line }
    }
}
