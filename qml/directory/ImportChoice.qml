pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Files that lie ready on this device, and a field for where another one is. A file may also be dropped here.
VStack {
    id: root

    required property ImportModel model

    signal keysRequested()

    spacing: 16

    HText {
        //: At the top of the page where a county's file is added
        text: qsTr("Use what a county or a 211 hands over: a list from Excel or LibreOffice, CSV, JSON, or an HSDS package as a zip or a folder. It is read on this device and sent nowhere.")
    }
    HText {
        visible: root.model.files.count > 0
        style: "section"
        //: Heading over files that can be added
        text: qsTr("Found on this device")
    }
    ListCard {
        visible: root.model.files.count > 0
        Repeater {
            model: root.model.files
            ListRow {
                required property string name
                required property string path
                required property string folder
                discIcon: "inventory_2"
                title: name
                //: Under a file's name. %1 is the name of a folder
                line: qsTr("In %1").arg(folder)
                //: Button word: adds this file to the directory
                verb: qsTr("Add")
                onClicked: root.model.start(path)
            }
        }
    }
    HField {
        id: field
        objectName: "path"
        //: Label of the field for the place of a file
        label: qsTr("Where the file is")
        //: Example of the place of a file
        placeholder: qsTr("county.xlsx")
        iconName: "folder_open"
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        onAccepted: root.model.start(field.typed)
    }
    HButton {
        objectName: "add"
        Layout.fillWidth: true
        off: field.typed.trim() === ""
        //: Button: adds the file whose place was typed
        text: qsTr("Add this file")
        onClicked: {
            if (field.typed.trim() === "")
                field.focusField();
            else
                root.model.start(field.typed);
        }
    }
    DropArea {
        Layout.fillWidth: true
        implicitHeight: dropWords.implicitHeight + 48
        visible: !Theme.phone
        keys: ["text/uri-list"]
        onDropped: (drop) => { root.model.start(drop.urls[0].toString()); }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: parent.containsDrag ? Theme.actionTint : "transparent"
            border { width: Theme.controlWidth; color: Theme.lineControl }
        }
        HText {
            id: dropWords
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 16 }
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkQuiet
            //: Inside the area where a file can be dropped
            text: qsTr("Or drop the file here")
        }
    }
    HButton {
        objectName: "goKeys"
        Layout.fillWidth: true
        kind: "text"
        leading: true
        iconName: "key"
        //: Button: to the page with publishers' keys
        text: qsTr("Publishers’ keys")
        onClicked: root.keysRequested()
    }
}
