pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Someone or somewhere that is known already: this person's circle of support, people of their other plans, and the
// directory.
Sheet {
    id: root

    required property AppSession session
    required property PlanModel model

    readonly property bool place: root.model.asked.field === "place"

    full: true
    title: root.place
        //: Title of the sheet that picks a place for a plan
        ? qsTr("Pick a place")
        //: Title of the sheet that picks a person or a service for a plan
        : qsTr("Pick someone")
    onOpenChanged: {
        if (root.open)
            root.model.known.readCircle();
    }

    HText {
        visible: known.visible
        style: "label"
        //: Heading over the circle of support: people whom the person has named, here or in their plans
        text: qsTr("Their circle of support")
    }
    ListCard {
        id: known
        visible: !root.place && root.model.known.circle.count > 0

        Repeater {
            model: root.model.known.circle
            delegate: ListRow {
                id: person
                required property int index
                required property string words
                required property string phone
                required property int row
                objectName: "pickPerson"
                divider: person.index > 0
                discIcon: "person"
                tone: "action"
                title: person.words
                line: person.phone
                chevron: false
                onClicked: {
                    root.model.known.addFromCircle(person.row);
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
    DirectoryPick {
        Layout.fillWidth: true
        session: root.session
        active: root.open
        place: root.place
        onPicked: (name, phone, where, hours, origin) => {
            root.model.typing.addPicked(name, phone, where, hours, origin);
            root.closeRequested();
        }
    }
}
