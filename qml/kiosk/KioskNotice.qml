import QtQuick
import Handrail.Controls
import Handrail.View

// Before the kiosk clears itself: 'Still there?'. Any touch says yes.
Banner {
    id: root

    required property KioskModel kiosk

    objectName: "stillThere"
    visible: root.kiosk.secondsLeft > 0
    tone: "caution"
    iconName: "timer"
    //: On the kiosk, before everything a visitor typed is cleared. %1 is a number of seconds
    text: qsTr("Still there? In %1 seconds this is cleared for the next person.").arg(root.kiosk.secondsLeft)
    //: Button: somebody is there, nothing is cleared
    actionText: qsTr("I am here")
    onActionTriggered: root.kiosk.stay()
}
