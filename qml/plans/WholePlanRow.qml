import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// One part of a plan: a tick when something stands there (not 'complete'), else its number; the words in one quiet
// line. The part that is open is tinted. A tap goes there.
Pressable {
    id: root

    property int number: 0
    required property string heading
    required property string summary
    required property bool has
    required property bool skipped
    required property bool declined
    required property string peerHeading
    required property bool here

    readonly property string below: root.declined
        //: A part of a plan that the person does not want
        ? qsTr("Declined") : root.skipped
        //: A part of a plan that was passed with Skip
        ? qsTr("Skipped for now") : root.summary

    Layout.fillWidth: true
    text: root.heading
    accessibleDescription: Sentences.joined([root.peerHeading, root.below])
    Accessible.selectable: root.here
    Accessible.selected: root.here
    minHeight: 56
    leftPadding: 12
    rightPadding: 12
    topPadding: 10
    bottomPadding: 10

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: 300
        implicitHeight: Math.max(28, words.height)

        Rectangle {
            id: mark
            width: 28
            height: 28
            radius: 14
            color: root.here ? Theme.action : root.has ? Theme.goodTint : Theme.sunken
            border { width: Theme.highContrast ? 2 : 0; color: Theme.ink }

            Icon {
                anchors.centerIn: parent
                visible: root.has && !root.here
                name: "check"
                size: 18
                fixed: true
                color: Theme.onGoodTint
            }
            Text {
                id: figure
                transform: Mirror { of: figure }
                anchors.centerIn: parent
                visible: !root.has || root.here
                text: root.number
                font { family: Theme.fontText; pixelSize: 15; weight: Font.Bold }
                color: root.here ? Theme.onAction : Theme.ink
                Accessible.ignored: true
            }
        }
        Column {
            id: words
            x: 40
            y: Math.max(0, Math.round((28 - first.lineStep) / 2))
            width: parent.width - x

            HText {
                id: first
                width: parent.width
                style: "label"
                text: root.heading
                color: root.here ? Theme.onActionTint : Theme.ink
                Accessible.ignored: true
            }
            HText {
                width: parent.width
                visible: root.peerHeading !== ""
                style: "quiet"
                text: root.peerHeading
                Accessible.ignored: true
            }
            HText {
                width: parent.width
                visible: root.below !== ""
                style: "quiet"
                text: root.below
                color: root.here ? Theme.ink : Theme.inkQuiet
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.here ? Theme.actionTint : "transparent"
        border { width: Theme.highContrast && root.here ? 2 : 0; color: Theme.actionInk }
    }
}
