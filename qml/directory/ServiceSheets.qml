pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// The sheets on which a peer notes what was found out: how a call ended, what in the entry is wrong, anything else.
// Words stay as a draft with every keystroke, until they are kept or thrown away: a closed sheet, another service or a
// dead battery takes none of them.
Item {
    id: root

    required property ServiceModel model
    required property ServiceDraftsModel drafts
    property string sent: "" // the form whose words are on their way into the directory
    property string sentFor: ""

    function openCalled() { called.open = true; }
    function openNote() { note.open = true; }
    function openCorrect() {
        correct.field = "";
        correct.open = true;
    }
    function begun(form: string): bool { return root.drafts.revision >= 0
        && root.drafts.has(root.model.serviceId, form); }
    function draft(form: string): string { return root.drafts.revision < 0 ? ""
        : root.drafts.words(root.model.serviceId, form); }
    function keep(form: string, words: string): void {
        // Qt 6.4’s linter reads freed memory where a method is called on a typed parameter and gives text
        const typed = words;
        if (typed.trim() === "")
            root.drop(form);
        else
            root.drafts.keep(root.model.serviceId, form, words);
    }
    function drop(form: string): void { root.drafts.drop(root.model.serviceId, form); }
    function send(form: string): void { // before the model is asked: it may answer at once
        root.sent = form;
        root.sentFor = root.model.serviceId;
    }

    ServiceWords { id: wording }
    Connections {
        target: root.model.peers
        function onWritten(ok) {
            if (ok && root.sent !== "")
                root.drafts.drop(root.sentFor, root.sent);
            root.sent = "";
        }
    }

    Sheet {
        id: called
        objectName: "calledSheet"
        //: Title of the sheet on which a call's end is noted
        title: qsTr("How did the call end?")
        onCloseRequested: open = false

        HField {
            id: wordsField
            objectName: "calledWords"
            width: parent.width
            visible: !root.model.confidential
            //: Label of a field: more words about a call
            label: qsTr("Anything the next peer should know (no names)")
            text: root.model.confidential ? "" : root.draft("call")
            savedPhase: root.begun("call") ? root.drafts.phase : ""
            onEdited: (value) => { root.keep("call", value); }
        }
        Flow {
            id: outcomes
            width: parent.width
            spacing: Theme.gapTarget
            Repeater {
                model: root.model.peers.outcomes
                Chip {
                    deed: true
                    required property string modelData
                    width: Math.min(implicitWidth, outcomes.width) // long words on two lines
                    objectName: "outcome-" + modelData
                    text: wording.outcome(modelData)
                    onClicked: {
                        root.send("call");
                        root.model.peers.noteCall(modelData, root.model.confidential ? "" : wordsField.typed);
                        called.open = false;
                    }
                }
            }
        }
        DraftDiscard {
            objectName: "discardCall"
            visible: root.begun("call")
            onClicked: root.drop("call")
        }
    }

    Sheet {
        id: correct
        objectName: "correctSheet"
        property string field: ""
        property string published: "" // what stood there before a peer put it right
        property string stands: "" // what stands there now
        readonly property string form: "correct/" + correct.field
        //: Title of the sheet on which an entry is put right
        title: qsTr("What is wrong?")
        onCloseRequested: open = false

        HText {
            visible: correct.field === ""
            //: Above the parts of an entry that can be put right
            text: qsTr("Your words stand before the publisher’s, on this device, also after a new file is added.")
        }
        Flow {
            id: fields
            width: parent.width
            visible: correct.field === ""
            spacing: Theme.gapTarget
            Repeater {
                model: root.model.peers.fields
                Chip {
                    required property string modelData
                    width: Math.min(implicitWidth, fields.width)
                    objectName: "field-" + modelData
                    on: root.begun("correct/" + modelData) // here a correction was begun
                    text: wording.field(modelData)
                    onClicked: {
                        correct.published = root.model.peers.publishedOf(modelData);
                        correct.stands = root.model.peers.valueOf(modelData);
                        correct.field = modelData;
                        value.focusField();
                    }
                }
            }
        }
        HField {
            id: value
            objectName: "correction"
            width: parent.width
            visible: correct.field !== ""
            label: wording.field(correct.field)
            text: root.begun(correct.form) ? root.draft(correct.form) : correct.stands
            multiline: correct.field !== "phone" && correct.field !== "name" && correct.field !== "url"
            savedPhase: root.begun(correct.form) ? root.drafts.phase : ""
            //: Under the field with a correction: an empty field takes it back
            note: qsTr("Leave it empty to go back to what the publisher says.")
            onEdited: (value) => {
                if (value === correct.stands)
                    root.drop(correct.form);
                else
                    root.drafts.keep(root.model.serviceId, correct.form, value);
            }
        }
        HText {
            width: parent.width
            visible: correct.field !== "" && correct.published !== ""
            style: "quiet"
            //: Under the field with a correction. %1 is what the publisher says
            text: qsTr("The publisher says: %1").arg(correct.published)
        }
        HText {
            width: parent.width
            visible: correct.field === "hours"
            style: "quiet"
            //: Under the field with corrected opening hours
            text: qsTr("Hours in words are shown as they are. Open or closed is then not reckoned.")
        }
        HButton {
            objectName: "keepCorrection"
            width: parent.width
            visible: correct.field !== ""
            //: Button: keeps a correction
            text: qsTr("Keep this")
            onClicked: {
                root.send(correct.form);
                root.model.peers.correct(correct.field, value.typed);
                correct.open = false;
            }
        }
        DraftDiscard {
            objectName: "discardCorrection"
            visible: correct.field !== "" && root.begun(correct.form)
            onClicked: root.drop(correct.form)
        }
    }

    Sheet {
        id: note
        objectName: "noteSheet"
        //: Title of the sheet for a note about a service
        title: qsTr("A note for the next peer")
        onCloseRequested: open = false

        HField {
            id: noteField
            objectName: "noteWords"
            width: parent.width
            multiline: true
            //: Label of the field for a note about a service
            label: qsTr("What is good to know (no names)")
            //: Example of a note about a service
            placeholder: qsTr("Ring twice. The door is in the yard.")
            text: root.draft("note")
            savedPhase: root.begun("note") ? root.drafts.phase : ""
            onEdited: (value) => { root.keep("note", value); }
        }
        HButton {
            objectName: "keepNote"
            width: parent.width
            off: noteField.typed.trim() === ""
            //: Button: keeps a note about a service
            text: qsTr("Keep the note")
            onClicked: {
                if (noteField.typed.trim() === "") {
                    noteField.focusField();
                    return;
                }
                root.send("note");
                root.model.peers.addNote(noteField.typed);
                note.open = false;
            }
        }
        DraftDiscard {
            objectName: "discardNote"
            visible: root.begun("note")
            onClicked: root.drop("note")
        }
    }
}
