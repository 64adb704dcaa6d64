pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// The two sheets on which a peer notes what was found out: how a call ended, and what in the entry is wrong.
Item {
    id: root

    required property ServiceModel model

    function openCalled() {
        wordsField.clear();
        called.open = true;
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
                        value.text = root.model.valueOf(modelData);
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
}
