import QtQuick
import QtQuick.Layouts

// A row of a list: disc, title, a quiet line, and a pill with a verb or a chevron. The whole row is the target.
Pressable {
    id: root

    property string title: ""
    property string line: ""
    property string warning: "" // caution words that must be read before acting, e.g. 'Leave no message'
    property string warningIcon: "info"
    property string discText: ""
    property string discIcon: ""
    property string tone: "plain" // of the disc
    property string iconName: "" // an icon without a disc
    property string verb: ""
    property string verbIcon: ""
    property bool verbFilled: false
    property bool chevron: root.verb === ""
    property bool selected: false
    property bool divider: y > 2
    readonly property bool hasDisc: root.discText !== "" || root.discIcon !== ""
    readonly property real lead: root.hasDisc ? disc.width + 16 : root.iconName !== "" ? plain.width + 16 : 0
    readonly property bool pillBelow: root.verb !== "" && (Theme.largeText || pill.implicitWidth > root.width * 0.45)
    readonly property bool last: root.parent !== null && root.y + root.height >= root.parent.height - 1

    Layout.fillWidth: true
    text: root.title
    accessibleDescription: Sentences.joined([root.line, root.warning, root.verb])
    ringInside: true
    ringRadius: Theme.radiusCard
    minHeight: Theme.phone ? 72 : Theme.kiosk ? 96 : 80
    leftPadding: 16
    rightPadding: 12
    topPadding: 12
    bottomPadding: 12
    Accessible.selectable: root.selected // one that is not, of rows that never are, says nothing of it
    Accessible.selected: root.selected

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 300
        implicitHeight: Math.max(disc.visible ? disc.height : 0, words.height + (root.pillBelow ? pill.height + 8 : 0))

        Disc {
            id: disc
            visible: root.hasDisc
            y: Math.round((parent.height - height) / 2)
            text: root.discText
            iconName: root.discIcon
            tone: root.tone
        }
        Icon {
            id: plain
            visible: !root.hasDisc && root.iconName !== ""
            y: Math.round((parent.height - height) / 2)
            name: root.iconName
            color: Theme.actionInk
        }
        Column {
            id: words
            x: root.lead
            y: root.pillBelow ? 0 : Math.round((parent.height - height) / 2)
            width: parent.width - x - (chevronIcon.visible ? chevronIcon.width + 8 : 0)
                   - (pill.visible && !root.pillBelow ? pill.width + 8 : 0)

            HText {
                width: parent.width
                text: root.title
                style: "label"
                Accessible.ignored: true
            }
            HText {
                width: parent.width
                visible: root.line !== ""
                text: root.line
                style: "quiet"
                color: root.selected ? Theme.ink : Theme.inkQuiet
                Accessible.ignored: true
            }
            IconLine {
                width: parent.width
                visible: root.warning !== ""
                topGap: 4
                iconName: root.warningIcon
                text: root.warning
                caution: true
                Accessible.ignored: true
            }
        }
        RowPill {
            id: pill
            visible: root.verb !== ""
            x: root.pillBelow ? root.lead : parent.width - width
            y: root.pillBelow ? words.height + 8 : Math.round((parent.height - height) / 2)
            text: root.verb
            iconName: root.verbIcon
            filled: root.verbFilled
        }
        Icon {
            id: chevronIcon
            visible: root.chevron && !Theme.largeText
            x: parent.width - width
            y: Math.round((parent.height - height) / 2)
            name: "chevron_right"
            color: Theme.inkQuiet
        }
    }
    background: RowBackground {
        color: root.down ? Theme.pressed : root.selected ? Theme.actionTint : "transparent"
        roundTop: !root.divider
        roundBottom: root.last

        Rectangle {
            visible: root.divider
            x: root.lead > 0 ? 16 + root.lead : 16
            width: parent.width - x - (root.lead > 0 ? 0 : 16)
            height: Theme.lineWidth
            color: Theme.line
        }
    }
}
