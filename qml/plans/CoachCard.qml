pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The quiet coach: one thing that is missing, offered once, in the person's language. 'Not now' is an answer; it is
// kept.
Rectangle {
    id: root

    required property PlanModel model

    signal taken()

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height + 32
    visible: root.model.coach.offer !== ""
    radius: Theme.radiusCard
    color: Theme.actionTint
    border { width: Theme.highContrast ? 2 : 0; color: Theme.onActionTint }

    PlanWords { id: say; model: root.model }
    VStack {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 12

        HText {
            Layout.fillWidth: true
            style: "person"
            color: Theme.onActionTint
            text: root.model.coach.offer
        }
        ButtonPair {
            share: 1.2

            HButton {
                objectName: "coachNo"
                kind: "line"
                text: say.notNow
                onClicked: root.model.coach.declineOffer()
            }
            HButton {
                objectName: "coachYes"
                text: say.addOne
                onClicked: {
                    root.model.coach.takeOffer();
                    root.taken();
                }
            }
        }
    }
}
