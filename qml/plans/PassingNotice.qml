import QtQuick
import Handrail.Controls
import Handrail.View

// On every screen, while a plan that leaves nothing is open: 'Still there?' before it is wiped, and afterwards that it
// was.
Banner {
    id: root

    required property AppSession session
    readonly property LeaveNothingModel model: session.plans.leaveNothing
    readonly property bool asking: root.model.secondsLeft > 0

    visible: (root.asking || root.model.lapsed) && !root.session.hiding.hidden
    tone: "caution"
    iconName: "timer"
    text: root.asking
        //: A plan that is in memory only is about to be wiped. %1 is a number of seconds
        ? qsTr("Still there? In %1 seconds the plan is wiped.").arg(root.model.secondsLeft)
        //: A plan that is in memory only was wiped
        : qsTr("Nobody was here, so the plan was wiped. Nothing of it is left.")
    actionText: root.asking
        //: Button: somebody is there, the plan stays open
        ? qsTr("I am here")
        //: Closes a notice
        : qsTr("Close")
    onActionTriggered: {
        if (root.asking)
            root.model.stay();
        else
            root.model.noteLapse();
    }
}
