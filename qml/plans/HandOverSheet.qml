import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Before the device goes into the person's hands: what they will have, and how it comes back. Then one held button.
Sheet {
    id: root

    required property AppSession session
    required property PlanModel model

    //: Title of the sheet before the device is given to the person whose plan it is
    title: qsTr("Hand it over")

    FactList {
        FactRow {
            iconName: "assignment"
            //: Before a hand-over: what the person gets
            label: qsTr("They get this plan")
            //: Before a hand-over: what the person gets
            text: qsTr("They can read it, write in it, use it now and take it with them.")
        }
        FactRow {
            iconName: "lock"
            //: Before a hand-over: what stays closed
            label: qsTr("Nothing else opens")
            //: Before a hand-over: what stays closed
            text: qsTr("No other plan, person or page. 911 and 988 stay on top. After 90 seconds without a touch it asks, and locks 30 seconds later; their words are kept.")
        }
        FactRow {
            iconName: "vpn_key"
            //: Before a hand-over: how the device comes back
            label: qsTr("Your passphrase takes it back")
            //: Before a hand-over: how the device comes back
            text: qsTr("Closing or restarting the app does not.")
        }
    }
    HText {
        visible: hold.hinted
        style: "label"
        color: Theme.cautionInk
        text: hold.hint
    }

    dock: HoldButton {
        id: hold
        objectName: "holdHandOver"
        Layout.fillWidth: true
        iconName: "handshake"
        //: Button that must be held: gives the device to the person
        text: qsTr("Hold to hand over")
        //: After a tap on 'Hold to hand over' that was too short
        hint: qsTr("Keep your finger on the button until it is full.")
        onHeld: {
            root.model.flush();
            root.session.plans.handOver.begin(root.model.planId, root.model.about.personId, root.model.about.language);
        }
    }
}
