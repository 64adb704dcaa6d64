pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Picks somebody or somewhere from the directory, searched as one types. The directory page's own words come back when
// it closes.
VStack {
    id: root

    required property AppSession session
    property bool active: false
    property bool place: false // address and hours are wanted too

    readonly property DirectoryModel directory: root.session.directory.services
    property string wordsBefore: ""
    property string waitingFor: "" // service whose address and hours are being read

    signal picked(name: string, phone: string, where: string, hours: string, origin: string)

    spacing: 16
    onActiveChanged: {
        if (root.active) {
            root.wordsBefore = root.directory.words;
            root.directory.words = "";
            root.directory.look();
        } else {
            root.waitingFor = "";
            root.directory.words = root.wordsBefore;
            root.directory.leave();
        }
    }

    function take(kind: string, id: string, name: string, phone: string, confidential: bool): void {
        if (kind !== "service" || confidential) { // a private place gives no address, here neither
            root.picked(name, phone, "", "", kind === "service" ? "directory/" + id : "line/" + id);
            return;
        }
        root.waitingFor = id;
        root.session.directory.service.open(id);
        root.finish();
    }
    function finish(): void {
        const service = root.session.directory.service;
        if (root.waitingFor === "" || service.serviceId !== root.waitingFor || !(service.found || service.gone))
            return;
        const id = root.waitingFor;
        root.waitingFor = "";
        root.picked(service.name, service.calls.number, root.place ? service.place.address.replace(/\n/g, ", ") : "",
                    root.place ? service.place.hoursText : "", "directory/" + id);
    }

    Connections {
        target: root.waitingFor === "" ? null : root.session.directory.service
        function onChanged() { root.finish(); }
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
            model: root.active && root.directory.words !== "" ? root.directory : null
            delegate: ListRow {
                id: service
                required property int index
                required property string kind
                required property string rowId
                required property string name
                required property string organization
                required property string city
                required property string phone
                required property string county
                required property bool confidential
                objectName: "pickService"
                divider: service.index > 0
                chevron: false
                title: service.name
                line: service.kind === "line" ? (service.county === "" ? ""
                    //: A phone line to pick for a plan: whose it is. %1 is the name of a county, the number follows
                    : qsTr("%1 County").arg(service.county) + ", ") + service.phone
                    : service.confidential
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
