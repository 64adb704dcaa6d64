import QtQuick
import QtQuick.Layouts

// Where the person's own words go: Return (or the Add word) adds an item; every keystroke is asked to be saved.
HField {
    id: root

    signal added(value: string)

    person: true
    iconName: "edit"
    //: Empty field of a plan: the person writes or says it their way.
    placeholder: qsTr("In your own words")
    onAccepted: {
        if (root.typed.trim() !== "") {
            root.added(root.typed.trim());
            root.clear();
        }
    }
}
