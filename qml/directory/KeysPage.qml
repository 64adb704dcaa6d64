pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Keys of publishers: a file signed with one of them shows who published it. Added by hand; this page reads no camera
// and says so.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property PublisherKeysModel model: session.directory.keys
    readonly property string id: root.model.idOf(key.typed)

    //: Back to the page where a file is added
    backTo: root.session.router.backRoute === "directory/import" ? qsTr("Add a county’s file") : qsTr("Back")
    //: Title of the page with publishers' keys
    title: qsTr("Publishers’ keys")
    //: Under the title of the page with publishers' keys
    subtitle: qsTr("A publisher can sign a file (minisign). With the key here, Handrail shows who signed it and refuses a file that was changed.")
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.model.look()
    Connections {
        target: root.model
        function onAdded() {
            nameField.clear();
            key.clear();
        }
    }

    ListCard {
        visible: root.model.keys.count > 0
        Repeater {
            model: root.model.keys
            ListRow {
                required property int index
                required property string keyId
                required property string name
                objectName: "key-" + index
                divider: index > 0
                discIcon: "key"
                tone: "action"
                title: name
                //: Under a publisher's key. %1 are sixteen figures and letters
                line: qsTr("Key %1").arg(keyId)
                //: Button word: takes a publisher's key away
                verb: qsTr("Remove")
                onClicked: {
                    asking.keyId = keyId;
                    asking.name = name;
                    asking.open = true;
                }
            }
        }
    }
    HText {
        visible: root.model.known && root.model.keys.count === 0
        color: Theme.inkQuiet
        //: Page with publishers' keys, when there is none
        text: qsTr("No key yet. Files without a signature can be added all the same.")
    }
    HText {
        style: "section"
        //: Heading over the form for a publisher's key
        text: qsTr("Add a key")
    }
    HField {
        id: nameField
        objectName: "keyName"
        //: Label of the field for a publisher's name
        label: qsTr("Who publishes it")
        //: Example of a publisher
        placeholder: qsTr("Sample County 211")
        question: root.model.problem === "noName"
            //: Under the empty name of a publisher
            ? qsTr("Give it the publisher’s name. That is what is shown.") : ""
    }
    HField {
        id: key
        objectName: "keyText"
        multiline: true
        minLines: 2
        //: Label of the field for a publisher's public key
        label: qsTr("The key")
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        question: root.model.problem === "noKey"
            //: Under a key that is none
            ? qsTr("This is no minisign key. It is one line of 56 letters and figures that begins with RW.") : ""
        note: root.id !== ""
            //: Under a key that was typed. %1 are sixteen figures and letters to compare
            ? qsTr("Key %1. Compare it with what the publisher says, by phone or on paper.").arg(root.id)
            //: Under the empty field for a key
            : qsTr("Paste or type it. A code is read with a phone’s camera; this page reads no camera.")
    }
    IconLine {
        visible: root.model.problem === "diskFull" || root.model.problem === "other"
        caution: true
        iconName: "info"
        //: A publisher's key could not be stored
        text: qsTr("It could not be stored. Try again.")
    }
    HButton {
        objectName: "addKey"
        Layout.fillWidth: true
        iconName: "add"
        off: root.id === "" || nameField.typed.trim() === ""
        //: Button: keeps a publisher's key
        text: qsTr("Add this key")
        onClicked: root.model.add(nameField.typed, key.typed)
    }

    sheets: Sheet {
        id: asking
        property string keyId: ""
        property string name: ""
        //: Title of the sheet that takes a publisher's key away. %1 is the publisher
        title: qsTr("Remove the key of %1?").arg(asking.name)
        onCloseRequested: open = false

        HText {
            //: Before a publisher's key is taken away
            text: qsTr("Files signed with it are refused from then on. What was added stays.")
        }
        HButton {
            objectName: "removeKey"
            Layout.fillWidth: true
            kind: "caution"
            //: Button: takes a publisher's key away
            text: qsTr("Remove the key")
            onClicked: {
                root.model.remove(asking.keyId);
                asking.open = false;
            }
        }
    }
}
