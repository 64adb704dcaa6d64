import QtQuick
import Handrail.Controls
import Handrail.View

// On every screen: the responder's timer is over and nobody has said 'I am fine'.
Banner {
    id: root

    required property AppSession session
    readonly property CheckOnMe model: session.kit.checkOnMe

    visible: root.model.over && !root.session.hidden && root.session.router.route !== "now/check-on-me"
    tone: "caution"
    iconName: "timer"
    //: On every screen when the responder's own timer is over
    text: qsTr("Time is up. Are you fine?")
    //: Button: opens the responder's timer
    actionText: qsTr("Answer")
    onActionTriggered: root.session.router.open("now/check-on-me")
}
