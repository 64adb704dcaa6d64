import QtQuick

// Of a ScreenPage: back, with the name of the place it goes to, and at most one action or the page's name in small
// letters. 56 dp, more when the words need two lines.
Item {
    id: root

    required property ScreenPage page
    readonly property real side: root.page.side
    readonly property real end: root.side + root.contentWidth
    readonly property real contentWidth: root.page.contentWidth - (hide.visible ? hide.width - 12 : 0)
    // At large text on a small phone 'Saved' goes under the way back, so that no word is broken.
    readonly property bool stacked: saved.visible && back.visible && !action.visible
        && back.implicitWidth + saved.width + 8 > root.contentWidth
    readonly property bool under: Theme.largeText && back.visible && action.visible
        && back.implicitWidth + action.implicitWidth > root.contentWidth + 16
    readonly property bool captionUnder: caption.visible
        && (saved.visible || action.visible || back.implicitWidth + 16 + caption.implicitWidth > root.contentWidth)
    readonly property real below: (root.under ? action.height : root.stacked ? saved.height + 4 : 0)
        + (root.captionUnder ? caption.height + 4 : 0)

    implicitWidth: 390
    implicitHeight: Math.max(56, back.height, root.under ? 0 : action.height) + root.below

    HButton {
        id: back
        objectName: "back"
        x: root.side
        width: Math.min(implicitWidth, root.contentWidth - (action.visible && !root.under ? action.width - 16 : 0)
            - (saved.visible && !root.stacked ? saved.width + 8 : 0))
        anchors { verticalCenter: parent.verticalCenter; verticalCenterOffset: -root.below / 2 }
        visible: root.page.backTo !== ""
        kind: "text"
        wordStyle: Theme.largeText && Theme.phone ? "way" : "label" // the name of a place breaks in no word
        leading: true
        iconName: "arrow_back"
        text: root.page.backTo
        //: What the arrow at the top does, for screen readers.
        accessibleDescription: qsTr("Back")
        onClicked: root.page.backRequested()
    }
    SavedMark {
        id: saved
        y: root.stacked ? root.height - height - (root.captionUnder ? caption.height + 4 : 0)
            : Math.round((root.height - height) / 2)
        x: root.end - width - (action.visible ? action.width - 16 : 0)
        phase: root.page.savedPhase
    }
    HideButton {
        id: hide
        objectName: "hide"
        x: root.side + root.page.contentWidth - width + 16
        anchors { verticalCenter: parent.verticalCenter; verticalCenterOffset: -root.below / 2 }
        visible: Hiding.offered && !root.page.ownHide
    }
    HButton {
        id: action
        objectName: "action"
        x: root.end - width + (hide.visible ? 0 : 16)
        y: root.under ? root.height - height : Math.round((root.height - height) / 2)
        // back's own air at its end is no word of its: what is left of it is this one's
        width: Math.min(implicitWidth, root.contentWidth + (hide.visible ? 0 : 16)
            - (root.under ? 0 : Math.min(back.visible ? back.implicitWidth - 16 : 0, root.contentWidth * 0.45)))
        visible: root.page.actionText !== ""
        kind: "text"
        iconName: root.page.actionIcon
        text: root.page.actionText
        onClicked: root.page.actionTriggered()
    }
    HText {
        id: caption
        objectName: "caption"
        x: root.captionUnder ? root.side : root.end - width
        y: root.captionUnder ? root.height - height - 4 : Math.round((root.height - height) / 2)
        width: root.captionUnder ? root.contentWidth : Math.min(Math.ceil(implicitWidth), root.contentWidth)
        visible: root.page.caption !== ""
        style: "quiet"
        font.weight: Font.DemiBold
        text: root.page.caption
    }
}
