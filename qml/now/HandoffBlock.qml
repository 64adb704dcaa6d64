import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// One of the two tinted blocks of the EMS card.
Rectangle {
    id: root

    property string tone: "action" // action, good, caution, emergency
    property string title: ""
    property string line: ""
    readonly property Item titleItem: title // takes the focus where the block is what has just come
    readonly property color inkColor: root.tone === "good" ? Theme.onGoodTint
        : root.tone === "caution" ? Theme.onCautionTint
                                      : root.tone === "emergency" ? Theme.onEmergencyTint : Theme.onActionTint

    Layout.fillWidth: true
    implicitHeight: words.implicitHeight + 24
    radius: Theme.radiusControl
    color: root.tone === "good" ? Theme.goodTint : root.tone === "caution" ? Theme.cautionTint
           : root.tone === "emergency" ? Theme.emergencyTint : Theme.actionTint
    border { width: Theme.highContrast ? 2 : 0; color: root.inkColor }

    VStack {
        id: words
        x: 12
        y: 12
        width: parent.width - 24
        spacing: 2

        HText {
            id: title
            Accessible.focusable: true
            style: "big"
            heading: true
            color: root.inkColor
            text: root.title
        }
        HText {
            visible: root.line !== ""
            style: "person"
            lineStep: Math.round(font.pixelSize * 1.3)
            font.weight: Font.Medium
            color: root.inkColor
            text: root.line
        }
    }
}
