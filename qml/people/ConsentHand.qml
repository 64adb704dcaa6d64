import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// A consent in the person's hands: all of it to read, then yes with their name, or no. No name, no list, no way to
// another page.
ScreenPage {
    id: root

    required property AppSession session

    readonly property ConsentModel model: root.session.stories.consent
    readonly property string consentId: root.session.plans.handOver.planId.replace("consent:", "")
    readonly property bool mine: root.model.loaded && root.model.argument === root.consentId
    readonly property bool asked: root.mine && root.model.state === "draft"
    readonly property bool named: wording.word(root.model.form, "signedName").trim() !== ""

    property string said: "" // after a tap that was too short

    spread: true
    //: Title of a consent in the person's own hands
    title: qsTr("May this be shared?")
    savedPhase: !root.asked ? "" : root.model.saveTrouble !== "" ? "failed" : root.named ? "saved" : ""

    function load(): void { root.model.open(root.consentId); }

    Component.onCompleted: root.load()
    onConsentIdChanged: root.load()
    ConsentWords { id: wording }

    Banner {
        visible: root.model.gone || root.model.unread
        tone: "caution"
        //: In the person's hands: their consent cannot be read
        text: qsTr("This page cannot be read. Give the device back to your peer.")
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.mine ? root.model.saveTrouble : ""
        onRetryRequested: root.model.retry()
    }
    Banner {
        objectName: "answered"
        visible: root.mine && !root.asked
        tone: "good"
        text: root.model.state === "given"
            //: In the person's hands, after their yes. %1 is a day and a time
            ? qsTr("You said yes on %1. Now give the device back.").arg(root.model.answer.given)
            : root.model.state === "declined"
            //: In the person's hands, after their no. %1 is a day and a time
            ? qsTr("You said no on %1. Nothing is shared. Now give the device back.").arg(root.model.answer.given)
            : wording.state(root.model.state)
    }
    ConsentRead {
        Layout.fillWidth: true
        visible: root.mine
        form: root.model.form
        words: wording
    }
    HField {
        id: nameField
        objectName: "signName"
        visible: root.asked
        person: true
        //: Label of the field in which the person signs a consent
        label: qsTr("Your name, if you say yes")
        //: Under the field in which the person signs a consent
        note: qsTr("Writing it here is your signature. You do not have to.")
        text: wording.word(root.model.form, "signedName")
        onEdited: (value) => root.model.form.type("signedName", value)
        onFinished: root.model.form.flush()
    }
    HText {
        objectName: "howTo"
        Layout.fillWidth: true
        visible: root.asked && root.said !== ""
        style: "label"
        color: Theme.cautionInk
        text: root.said
    }

    dock: ButtonPair {
        visible: root.asked
        share: 1.2

        HoldButton {
            objectName: "sayNo"
            kind: "line"
            busy: root.model.busy
            //: Button that must be held: the person does not sign a consent
            text: qsTr("Hold for no")
            hint: yes.told
            onHintedChanged: if (hinted) root.said = yes.told
            onHeld: root.model.answer.decline()
        }
        HoldButton {
            id: yes
            //: After a tap that was too short on a button that must be held
            readonly property string told: qsTr("Keep your finger on the button until it is full.")
            objectName: "sayYes"
            busy: root.model.busy
            off: !root.named
            //: Button that must be held: the person signs a consent
            text: qsTr("Hold for yes")
            hint: root.named ? yes.told
                //: After a tap on 'Hold for yes' without a name
                : qsTr("First write your name above.")
            onHintedChanged: if (hinted) root.said = yes.hint
            onHeld: {
                if (root.named)
                    root.model.answer.agree();
                else
                    nameField.focusField();
            }
        }
    }
}
