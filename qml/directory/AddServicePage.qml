pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// A service that is missing, added by a peer: a name is enough. What is typed is kept until it is added.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property NewServiceModel model: session.directory.upkeep.fresh
    readonly property bool keptPrivate: root.model.confidential

    //: Back to the directory
    backTo: qsTr("Directory")
    //: Title of the page where a peer adds a service
    title: qsTr("Add a service")
    //: Under the title of the page where a peer adds a service
    subtitle: qsTr("For a place that is in no file. Only the name is needed.")
    onBackRequested: root.session.router.back()

    // What was typed before, once it is read.
    function has(field: string): string { return root.model.revision < 0 ? "" : root.model.typed(field); }

    Component.onCompleted: root.model.read()
    Connections {
        target: root.model
        function onAdded(id: string) { root.session.router.replace("directory/service", id); }
    }

    HField {
        objectName: "newName"
        //: Label of a field of a new service
        label: qsTr("Name")
        text: root.has("name")
        question: root.model.problem === "noName"
            //: Under the name of a new service that is empty
            ? qsTr("It needs a name to be found by.") : ""
        onEdited: (value) => { root.model.type("name", value); }
    }
    HField {
        objectName: "newPhone"
        //: Label of a field of a new service
        label: qsTr("Phone number")
        text: root.has("phone")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: (value) => { root.model.type("phone", value); }
    }
    ToggleTile {
        objectName: "newPrivate"
        Layout.fillWidth: true
        iconName: root.keptPrivate ? "lock" : "place"
        on: root.keptPrivate
        text: root.keptPrivate
            //: Switch of a new service: it is a place that must not be found, such as a shelter from violence
            ? qsTr("Address kept private")
            //: Switch of a new service: its address may be shown
            : qsTr("The address may be shown")
        onToggleRequested: (on) => { root.model.confidential = on; }
    }
    HText {
        visible: root.keptPrivate
        style: "quiet"
        //: Under a new service whose address is kept private
        text: qsTr("Nothing that could lead there is kept: no address, no town, no hours, no description.")
    }
    HField {
        objectName: "newAddress"
        visible: !root.keptPrivate
        //: Label of a field of a new service
        label: qsTr("Street address")
        text: root.has("address")
        onEdited: (value) => { root.model.type("address", value); }
    }
    HField {
        objectName: "newCity"
        visible: !root.keptPrivate
        //: Label of a field of a new service
        label: qsTr("Town")
        text: root.has("city")
        onEdited: (value) => { root.model.type("city", value); }
    }
    HField {
        objectName: "newHours"
        visible: !root.keptPrivate
        multiline: true
        minLines: 2
        //: Label of a field of a new service
        label: qsTr("Opening hours, in words")
        text: root.has("hours")
        onEdited: (value) => { root.model.type("hours", value); }
    }
    HField {
        objectName: "newDescription"
        visible: !root.keptPrivate
        multiline: true
        //: Label of a field of a new service
        label: qsTr("What it does and for whom")
        text: root.has("description")
        //: Under the description of a new service
        note: qsTr("These words are searched. Name what people look for: bed, food, detox.")
        onEdited: (value) => { root.model.type("description", value); }
    }
    IconLine {
        visible: root.model.problem === "diskFull" || root.model.problem === "other"
        caution: true
        iconName: "info"
        text: root.model.problem === "diskFull"
            //: A new service could not be stored
            ? qsTr("There is no room left on this device. What you typed is kept.")
            //: A new service could not be stored
            : qsTr("It could not be stored. What you typed is kept: try again.")
    }
    HButton {
        Layout.fillWidth: true
        visible: root.model.begun
        kind: "text"
        leading: true
        iconName: "delete"
        //: Button: empties the form for a new service
        text: qsTr("Empty the form")
        onClicked: root.model.clear()
    }

    dock: HButton {
        objectName: "addService"
        busy: root.model.busy
        Layout.fillWidth: true
        off: root.has("name").trim() === ""
        //: Button: adds the service to the directory on this device
        text: qsTr("Add it")
        onClicked: root.model.add()
    }
}
