import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A consent to be read, by the person too: each part, and the three lines that every one says.
VStack {
    id: root

    required property ConsentModel model
    required property ConsentWords words

    spacing: 16

    FactList {
        FactRow {
            objectName: "readWhat"
            iconName: "description"
            label: root.words.part("what")
            text: root.words.word(root.model, "what")
        }
        FactRow {
            objectName: "readTo"
            iconName: "groups"
            label: root.words.part("to")
            text: root.words.whom(root.model.general, root.words.word(root.model, "to"))
        }
        FactRow {
            visible: text !== ""
            iconName: "person"
            label: root.words.part("from")
            text: root.words.word(root.model, "from")
        }
        FactRow {
            visible: text !== ""
            iconName: "info"
            label: root.words.part("purpose")
            text: root.words.word(root.model, "purpose")
        }
        FactRow {
            objectName: "readUntil"
            iconName: "event"
            label: root.words.part("until")
            text: root.model.until !== "" ? root.model.until
                : root.words.word(root.model, "event") !== "" ? root.words.word(root.model, "event")
                //: On a consent: it has no end
                : qsTr("No end was said")
        }
        FactRow {
            visible: root.model.general && text !== ""
            iconName: "do_not_disturb_on"
            label: root.words.part("ifnot")
            text: root.words.word(root.model, "ifNot")
        }
        FactRow {
            visible: text !== ""
            iconName: "person"
            //: On a consent: who signs for the person, and why they may
            label: qsTr("Signs for them")
            text: root.words.word(root.model, "signedFor")
        }
    }
    HText { Layout.fillWidth: true; text: root.words.takeBack }
    HText { Layout.fillWidth: true; visible: root.model.general; text: root.words.reshare }
    HText { Layout.fillWidth: true; color: Theme.inkQuiet; text: root.words.apart }
}
