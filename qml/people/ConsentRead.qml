import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A consent to be read, by the person too: each part, and the three lines that every one says.
VStack {
    id: root

    required property ConsentForm form
    required property ConsentWords words

    spacing: 16

    FactList {
        FactRow {
            objectName: "readWhat"
            iconName: "description"
            label: root.words.part("what")
            text: root.words.word(root.form, "what")
        }
        FactRow {
            objectName: "readTo"
            iconName: "groups"
            label: root.words.part("to")
            text: root.words.whom(root.form.general, root.words.word(root.form, "to"))
        }
        FactRow {
            visible: text !== ""
            iconName: "person"
            label: root.words.part("from")
            text: root.words.word(root.form, "from")
        }
        FactRow {
            visible: text !== ""
            iconName: "info"
            label: root.words.part("purpose")
            text: root.words.word(root.form, "purpose")
        }
        FactRow {
            objectName: "readUntil"
            iconName: "event"
            label: root.words.part("until")
            text: root.form.until !== "" ? root.form.until
                : root.words.word(root.form, "event") !== "" ? root.words.word(root.form, "event")
                //: On a consent: it has no end
                : qsTr("No end was said")
        }
        FactRow {
            visible: root.form.general && text !== ""
            iconName: "do_not_disturb_on"
            label: root.words.part("ifnot")
            text: root.words.word(root.form, "ifNot")
        }
        FactRow {
            visible: text !== ""
            iconName: "person"
            //: On a consent: who signs for the person, and why they may
            label: qsTr("Signs for them")
            text: root.words.word(root.form, "signedFor")
        }
    }
    HText { Layout.fillWidth: true; text: root.words.takeBack }
    HText { Layout.fillWidth: true; visible: root.form.general; text: root.words.reshare }
    HText { Layout.fillWidth: true; color: Theme.inkQuiet; text: root.words.apart }
}
