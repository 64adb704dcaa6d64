pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// A person's circle of support: who is there for them, what each may know, and whether they said yes.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property CircleModel model: session.people.circle
    readonly property bool mine: root.model.loaded && root.model.personId === root.argument
    readonly property bool none: root.mine && root.model.contacts.count === 0

    //: The place that Back goes to: one person
    backTo: root.mine && root.model.personName !== "" ? root.model.personName : qsTr("Back")
    //: Title of the page with the people who support a person
    title: qsTr("Circle of support")
    onBackRequested: {
        root.model.edit.end();
        root.session.router.back();
    }

    function load(): void { root.model.open(root.argument); }

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
        function onLocked() { picking.open = false; }
    }

    EmptyState {
        visible: root.none
        iconName: "groups"
        //: Circle of support with nobody in it
        title: qsTr("Nobody in it yet")
        //: Circle of support with nobody in it: what belongs here
        text: qsTr("Family, friends, a neighbor, a sponsor, a clinic. Each of them only with the person’s yes, and only for what they may know.")
        //: Button: adds somebody to a circle of support
        firstText: qsTr("Add somebody")
        onFirstRequested: root.model.edit.begin("")
        //: Button: picks somebody for a circle of support from the directory
        otherText: qsTr("Pick from the directory")
        onOtherRequested: picking.open = true
    }
    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.load()
    }
    Banner {
        visible: root.model.unreadable > 0
        tone: "caution"
        //: Circle of support: sealed records are damaged or locked
        text: qsTr("Some of these records cannot be read. The others are whole and shown here.")
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.saveTrouble
        onRetryRequested: root.model.retry()
    }
    ListCard {
        visible: root.mine && root.model.contacts.count > 0

        Repeater {
            model: root.model.contacts
            delegate: ListRow {
                id: row
                required property int index
                required property string contactId
                required property string name
                required property string initials
                required property string relation
                required property string phone
                required property string mayKnow
                required property int consent
                required property string consentDay
                objectName: "contact"
                divider: row.index > 0
                discText: row.initials
                tone: "action"
                title: row.relation === "" ? row.name : row.name + ", " + row.relation
                line: row.consent === PlanItem.Yes
                    //: Row of a contact. %1 is the day on which the person said yes
                    ? qsTr("Yes since %1")
                        .arg(row.consentDay) + (row.mayKnow === "" ? "" : "\n" + root.mayKnow(row.mayKnow))
                    : row.phone
                warning: row.consent === PlanItem.No
                    //: Row of a contact with whom nobody may be in touch. %1 is a day
                    ? qsTr("Do not contact, since %1").arg(row.consentDay)
                    : row.consent === PlanItem.NotAsked
                    //: Row of a contact: nobody asked the person yet
                    ? qsTr("Ask first: may we be in touch?") : ""
                onClicked: root.model.edit.begin(row.contactId)
            }
        }
    }
    //: Row of a contact. %1 is what they may be told about the person
    function mayKnow(words: string): string { return qsTr("May know: %1").arg(words); }

    notice: UndoBar {
        visible: root.model.removedName !== ""
        //: Somebody was taken out of a circle of support. %1 is their name
        text: root.model.removedName === "" ? "" : qsTr("Took out %1").arg(root.model.removedName)
        onUndoRequested: root.model.putBack()
        onExpired: root.model.letGo()
    }
    dock: ButtonPair {
        visible: root.mine && !root.none

        HButton {
            objectName: "pick"
            kind: "line"
            //: Button: picks somebody for a circle of support from the directory
            text: qsTr("From the directory")
            onClicked: picking.open = true
        }
        HButton {
            objectName: "addOne"
            //: Button: adds somebody to a circle of support
            text: qsTr("Add somebody")
            onClicked: root.model.edit.begin("")
        }
    }
    sheets: [
        CircleSheet {
            objectName: "circleSheet"
            edit: root.model.edit
        },
        Sheet {
            id: picking
            full: true
            //: Title of the sheet that picks somebody for a circle of support
            title: qsTr("Pick from the directory")
            onCloseRequested: picking.open = false

            DirectoryPick {
                Layout.fillWidth: true
                session: root.session
                active: picking.open
                onPicked: (name, phone, where, hours, origin) => {
                    root.model.addPicked(name, phone, origin);
                    picking.open = false;
                }
            }
        }
    ]
}
