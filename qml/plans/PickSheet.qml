pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Someone or somewhere that is known already: people of this person's other plans, and the directory, searched as one types. The
// directory page's own words come back when this closes.
Sheet {
    id: root

    required property AppSession session
    required property PlanModel model

    readonly property DirectoryModel directory: root.session.directory
    readonly property bool place: root.model.field === "place"
    property string wordsBefore: ""
    property string waitingFor: "" // service whose address and hours are being read

    full: true
    title: root.place
        //: Title of the sheet that picks a place for a plan
        ? qsTr("Pick a place")
        //: Title of the sheet that picks a person or a service for a plan
        : qsTr("Pick someone")
    onOpenChanged: {
        if (root.open) {
            root.wordsBefore = root.directory.words;
            root.directory.words = "";
            root.directory.look();
            root.model.readCircle();
        } else {
            root.waitingFor = "";
            root.directory.words = root.wordsBefore;
            root.directory.leave();
        }
    }

    function take(kind: string, id: string, name: string, phone: string, confidential: bool): void {
        if (kind !== "service" || confidential) { // a private place gives no address, here neither
            root.model.addPicked(name, phone, "", "", kind === "service" ? "directory/" + id : "line/" + id);
            root.closeRequested();
            return;
        }
        root.waitingFor = id;
        root.session.service.open(id);
        root.finish();
    }
    function finish(): void {
        const service = root.session.service;
        if (root.waitingFor === "" || service.serviceId !== root.waitingFor || !(service.found || service.gone))
            return;
        const id = root.waitingFor;
        root.waitingFor = "";
        root.model.addPicked(service.name, service.callNumber, root.place ? service.address.replace(/\n/g, ", ") : "",
                             root.place ? service.hoursText : "", "directory/" + id);
        root.closeRequested();
    }

    Connections {
        target: root.waitingFor === "" ? null : root.session.service
        function onChanged() { root.finish(); }
    }

    HText {
        visible: known.visible
        style: "label"
        //: Heading over people whom the person has named in their plans
        text: qsTr("People in these plans")
    }
    ListCard {
        id: known
        visible: !root.place && root.model.circle.count > 0

        Repeater {
            model: root.model.circle
            delegate: ListRow {
                id: person
                required property int index
                required property string words
                required property string phone
                required property int row
                divider: person.index > 0
                discIcon: "person"
                tone: "action"
                title: person.words
                line: person.phone
                chevron: false
                onClicked: {
                    root.model.addFromCircle(person.row);
                    root.closeRequested();
                }
            }
        }
    }
    HText {
        visible: known.visible
        style: "label"
        //: Heading over the directory, where a person or a place for a plan is picked
        text: qsTr("From the directory")
    }
    SearchField {
        objectName: "pickWords"
        text: root.directory.words
        //: Inside the field that searches the directory for a plan
        placeholder: qsTr("Name, kind of help, city")
        onEdited: (value) => { root.directory.words = value; }
    }
    HText {
        Layout.fillWidth: true
        visible: root.directory.words === ""
        color: Theme.inkQuiet
        //: Under the empty search field
        text: qsTr("Type what you look for. It works with no signal.")
    }
    ListCard {
        visible: root.directory.words !== "" && found.count > 0

        Repeater {
            id: found
            model: root.open && root.directory.words !== "" ? root.directory : null
            delegate: ListRow {
                id: service
                required property int index
                required property string kind
                required property string rowId
                required property string name
                required property string organization
                required property string city
                required property string phone
                required property bool confidential
                divider: service.index > 0
                chevron: false
                title: service.name
                line: service.confidential
                    //: A service whose address is kept private
                    ? qsTr("Address kept private")
                    : service.organization !== "" && service.city !== "" ? service.organization + ", " + service.city
                    : service.organization + service.city
                onClicked: root.take(service.kind, service.rowId, service.name, service.phone, service.confidential)
            }
        }
    }
    HText {
        Layout.fillWidth: true
        visible: root.directory.words !== "" && found.count === 0
        color: Theme.inkQuiet
        //: The directory has nothing for the words that were typed
        text: qsTr("Nothing found. You can write it in your own words.")
    }
}
