pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// The sheets on which a peer notes what was found out: how a call ended, what in the entry is wrong, anything else.
Item {
    id: root

    required property ServiceModel model

    function openCalled() {
        wordsField.clear();
        called.open = true;
    }
    function openNote() {
        noteField.clear();
        note.open = true;
    }
    function openCorrect() {
        correct.field = "";
        correct.open = true;
    }

    ServiceWords { id: wording }

    Sheet {
        id: called
        objectName: "calledSheet"
        //: Title of the sheet on which a call's end is noted
        title: qsTr("How did the call end?")
        onCloseRequested: open = false

        HField {
            id: wordsField
            width: parent.width
            visible: !root.model.confidential
            //: Label of a field: more words about a call
            label: qsTr("Anything the next peer should know (no names)")
        }
        Flow {
            width: parent.width
            spacing: Theme.gapTarget
            Repeater {
                model: root.model.outcomes
                Chip {
                    required property string modelData
                    objectName: "outcome-" + modelData
                    text: wording.outcome(modelData)
                    onClicked: {
                        root.model.noteCall(modelData, wordsField.typed);
                        called.open = false;
                    }
                }
            }
        }
    }

    Sheet {
        id: correct
        objectName: "correctSheet"
        property string field: ""
        property string published: "" // what stood there before a peer put it right
        //: Title of the sheet on which an entry is put right
        title: qsTr("What is wrong?")
        onCloseRequested: open = false

        HText {
            visible: correct.field === ""
            //: Above the parts of an entry that can be put right
            text: qsTr("Your words stand before the publisher's, on this device, also after a new file is added.")
        }
        Flow {
            width: parent.width
            visible: correct.field === ""
            spacing: Theme.gapTarget
            Repeater {
                model: root.model.fields
                Chip {
                    required property string modelData
                    objectName: "field-" + modelData
                    text: wording.field(modelData)
                    onClicked: {
                        correct.field = modelData;
                        correct.published = root.model.publishedOf(modelData);
                        value.text = root.model.valueOf(modelData);
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
            multiline: correct.field !== "phone" && correct.field !== "name" && correct.field !== "url"
            //: Under the field with a correction: an empty field takes it back
            note: qsTr("Leave it empty to go back to what the publisher says.")
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
                root.model.correct(correct.field, value.typed);
                correct.open = false;
            }
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
                root.model.addNote(noteField.typed);
                note.open = false;
            }
        }
    }
}
