import QtQuick

// Back, with the name of the place it goes to, and at most one action. 56 dp, more when the words need two lines.
Item {
    id: root

    property string backTo: ""
    property string actionText: ""
    property string actionIcon: ""
    property string savedPhase: ""
    property real side: 16
    property real contentWidth: root.width - 2 * root.side
    readonly property real end: root.side + root.contentWidth

    signal backRequested()
    signal actionTriggered()

    implicitWidth: 390
    implicitHeight: Math.max(56, back.height, action.height)

    HButton {
        id: back
        objectName: "back"
        x: root.side
        width: Math.min(implicitWidth, root.contentWidth - (action.visible ? action.width - 16 : 0) - (saved.visible ? saved.width + 8 : 0))
        anchors.verticalCenter: parent.verticalCenter
        visible: root.backTo !== ""
        kind: "text"
        leading: true
        iconName: "arrow_back"
        text: root.backTo
        //: What the arrow at the top does, for screen readers.
        accessibleDescription: qsTr("Back")
        onClicked: root.backRequested()
    }
    SavedMark {
        id: saved
        anchors.verticalCenter: parent.verticalCenter
        x: root.end - width - (action.visible ? action.width - 16 : 0)
        phase: root.savedPhase
    }
    HButton {
        id: action
        objectName: "action"
        x: root.end - width + 16
        width: Math.min(implicitWidth, root.contentWidth + 16 - Math.min(back.visible ? back.implicitWidth : 0, root.contentWidth * 0.45))
        anchors.verticalCenter: parent.verticalCenter
        visible: root.actionText !== ""
        kind: "text"
        iconName: root.actionIcon
        text: root.actionText
        onClicked: root.actionTriggered()
    }
}
