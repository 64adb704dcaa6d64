import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Before the device goes into the person's hands to say how it was: what they get, what is shown of it, and how it
// comes back.
Sheet {
    id: root

    required property AppSession session
    property string personId
    readonly property SurveyModel model: root.session.stories.survey
    readonly property bool ready: root.model.loaded && !root.model.busy && root.model.personId === root.personId

    //: Title of the sheet before the device is given to the person who says how it was for them
    title: qsTr("Ask how it was for them")
    onOpenChanged: {
        if (root.open)
            root.model.begin(root.personId);
    }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.saveTrouble
        onRetryRequested: root.model.retry()
    }
    FactList {
        FactRow {
            iconName: "favorite"
            //: Before a hand-over: what the person gets
            label: qsTr("They get six questions")
            //: Before a hand-over of questions about how it was
            text: qsTr("In their language. Each may be left out, and so may all. Say so before you hand it over.")
        }
        FactRow {
            iconName: "visibility_off"
            //: Before a hand-over of questions about how it was: what is shown of the answers
            label: qsTr("You do not see the answers")
            //: Before a hand-over of questions about how it was
            text: qsTr("They are sealed with the person’s records and go when those go. The team’s month counts them, "
                       + "and shows no count below five.")
        }
        FactRow {
            iconName: "vpn_key"
            //: Before a hand-over: how the device comes back
            label: qsTr("Your passphrase takes it back")
            //: Before a hand-over: what stays closed
            text: qsTr("No other page or person opens. 911 and 988 stay on top.")
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
        objectName: "holdSurvey"
        Layout.fillWidth: true
        iconName: "handshake"
        off: !root.ready
        //: Button that must be held: gives the device to the person
        text: qsTr("Hold to hand over")
        //: After a tap on 'Hold to hand over' that was too short
        hint: qsTr("Keep your finger on the button until it is full.")
        onHeld: {
            if (root.ready)
                root.session.plans.handOver.begin("survey:" + root.model.surveyId, root.model.personId,
                    root.model.language);
        }
    }
}
