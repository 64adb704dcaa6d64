pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// What may be shared, with whom, by whom, what for and until when: written together, kept as it is typed. Words are
// proposed in the language the person reads.
VStack {
    id: root

    required property ConsentForm form
    required property ConsentWords words

    // Proposed words go after what stands there already.
    function add(field: string, option: string): void {
        const before = root.words.word(root.form, field).trim();
        root.form.type(field, before === "" ? option : before.includes(option) ? before : before + ", " + option);
    }

    spacing: 24

    VStack {
        spacing: 8

        HField {
            objectName: "consentWhat"
            multiline: true
            minLines: 2
            label: root.words.part("what")
            text: root.words.word(root.form, "what")
            onEdited: (value) => root.form.type("what", value)
            onFinished: root.form.flush()
        }
        ChipPicker {
            adding: true
            label: root.words.part("what")
            options: root.words.whats(root.form)
            onPicked: (option) => root.add("what", option)
        }
    }
    HField {
        objectName: "consentTo"
        label: root.words.part("to")
        //: Inside the empty field: with whom may be shared
        placeholder: root.form.general ? "" : qsTr("A name, or a service")
        note: root.form.general ? root.words.whom(true, "") : ""
        text: root.words.word(root.form, "to")
        onEdited: (value) => root.form.type("to", value)
        onFinished: root.form.flush()
    }
    HField {
        objectName: "consentFrom"
        label: root.words.part("from")
        //: Inside the empty field: who may share
        placeholder: qsTr("Your team")
        text: root.words.word(root.form, "from")
        onEdited: (value) => root.form.type("from", value)
        onFinished: root.form.flush()
    }
    VStack {
        spacing: 8

        HField {
            objectName: "consentPurpose"
            label: root.words.part("purpose")
            text: root.words.word(root.form, "purpose")
            onEdited: (value) => root.form.type("purpose", value)
            onFinished: root.form.flush()
        }
        ChipPicker {
            adding: true
            label: root.words.part("purpose")
            options: root.words.purposes(root.form)
            onPicked: (option) => root.add("purpose", option)
        }
    }
    VStack {
        spacing: 8

        HText {
            style: "label"
            text: root.words.part("until")
        }
        HText {
            objectName: "untilDay"
            Layout.fillWidth: true
            visible: root.form.until !== ""
            style: "person"
            text: root.form.until
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gapTarget
            Accessible.role: Accessible.Grouping
            Accessible.ignored: !visible || !enabled
            Accessible.name: root.words.part("until")

            Chip {
                objectName: "until30"
                adding: true
                //: A day on which a consent ends, to tap
                text: qsTr("In 30 days")
                onClicked: root.form.setUntilDays(30)
            }
            //: A day on which a consent ends, to tap
            Chip { adding: true; text: qsTr("In 90 days"); onClicked: root.form.setUntilDays(90) }
            //: A day on which a consent ends, to tap
            Chip { adding: true; text: qsTr("In a year"); onClicked: root.form.setUntilDays(365) }
            Chip {
                visible: root.form.until !== ""
                deed: true
                //: Chip: takes the chosen day away again
                text: qsTr("No day")
                onClicked: root.form.setUntilDays(0)
            }
        }
        HField {
            objectName: "consentEvent"
            //: Label of the field: what ends a consent, instead of a day
            label: qsTr("Or what ends it")
            //: Inside the empty field: what ends a consent
            placeholder: qsTr("When I have my own place")
            text: root.words.word(root.form, "event")
            onEdited: (value) => root.form.type("event", value)
            onFinished: root.form.flush()
        }
    }
    ListCard {
        CheckRow {
            objectName: "consentGeneral"
            ticked: root.form.general
            //: A tick: the consent is one for everything, where the law lets that be signed once
            text: qsTr("One yes for all treatment, payment and running of care")
            //: Under the tick
            note: qsTr("Only where a program asks for it. It may name everyone in general, and no end.")
            onTickRequested: (ticked) => root.form.setGeneral(ticked)
        }
    }
    HField {
        objectName: "consentIfNot"
        visible: root.form.general
        label: root.words.part("ifnot")
        text: root.words.word(root.form, "ifNot")
        onEdited: (value) => root.form.type("ifNot", value)
        onFinished: root.form.flush()
    }
    HField {
        objectName: "consentFor"
        //: Label of the field: somebody else signs for the person, and what lets them
        label: qsTr("If somebody signs for them: who, and why they may")
        text: root.words.word(root.form, "signedFor")
        onEdited: (value) => root.form.type("signedFor", value)
        onFinished: root.form.flush()
    }
}
