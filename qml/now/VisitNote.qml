import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A note of the visit. It is sealed as it is typed; while records are locked it cannot be read again, and says so.
VStack {
    id: root

    required property VisitNotes notes

    function begin(): void { field.focusField(); }

    HField {
        id: field
        Layout.fillWidth: true
        multiline: true
        minLines: 2
        //: Label of the field for a note of the visit
        label: qsTr("Note")
        //: Inside the empty field for a note of the visit
        placeholder: qsTr("What happened, in plain words")
        text: root.notes.draft
        //: Under the field for a note, while records are locked
        note: root.notes.sealed > 0 ? qsTr("Notes are kept sealed. They open after unlock.") : ""
        onEdited: (value) => root.notes.edit(value)
    }
    IconLine {
        objectName: "draftUnproven"
        visible: root.notes.draftUnproven
        Layout.fillWidth: true
        iconName: "playlist_add"
        caution: true
        //: Under the field for a note: the words in it came from while records were locked
        text: qsTr("Nothing shows that this device wrote these words. Read them before you add them.")
    }
    HButton {
        Layout.fillWidth: true
        kind: "tint"
        off: field.typed.trim() === ""
        iconName: "add"
        //: Button: adds the typed note to the timeline
        text: qsTr("Add note")
        onClicked: {
            if (field.typed.trim() === "")
                return field.focusField();
            root.notes.add(field.typed);
            field.clear();
        }
    }
}
