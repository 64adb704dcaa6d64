import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Before the device goes into the person's hands to read a consent: what they will have, and how it comes back. Then
// one held button.
Sheet {
    id: root

    required property AppSession session
    required property ConsentModel model

    //: Title of the sheet before the device is given to the person whose consent it is
    title: qsTr("Hand it over")

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.saveTrouble
        onRetryRequested: root.model.retry()
    }
    FactList {
        FactRow {
            iconName: "description"
            //: Before a hand-over: what the person gets
            label: qsTr("They get this page")
            //: Before a hand-over of a consent: what the person can do
            text: qsTr("They read it in their language, and say yes with their name, or no. Both are kept.")
        }
        FactRow {
            iconName: "lock"
            //: Before a hand-over: what stays closed
            label: qsTr("Nothing else opens")
            //: Before a hand-over: what stays closed
            text: qsTr("No other page or person. 911 and 988 stay on top. After 90 seconds without a touch it asks, and locks 30 seconds later; their words are kept.")
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
        objectName: "holdConsent"
        Layout.fillWidth: true
        iconName: "handshake"
        off: root.model.consentId === "" || root.model.busy // it is on its way to the disk
        //: Button that must be held: gives the device to the person
        text: qsTr("Hold to hand over")
        //: After a tap on 'Hold to hand over' that was too short
        hint: qsTr("Keep your finger on the button until it is full.")
        onHeld: {
            if (root.model.consentId !== "" && !root.model.busy)
                root.session.plans.handOver.begin("consent:" + root.model.consentId, root.model.personId,
                    root.model.form.language);
        }
    }
}
