pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Whom a visit was about: one of the people here, someone new, or no follow-up at all. Then its follow-ups are theirs,
// sealed.
VStack {
    id: root

    required property AppSession session
    required property FollowUpModel model

    readonly property PeopleModel people: session.people.list

    spacing: 16

    Component.onCompleted: root.people.refresh()

    HText {
        style: "section"
        //: Follow-up page: nobody wrote down yet whom the visit was about
        text: qsTr("Who was this visit with?")
    }
    HText {
        color: Theme.inkQuiet
        //: Follow-up page, under 'Who was this visit with?'
        text: qsTr("The visit and its follow-ups are then kept with them, under a key of their own.")
    }
    ListCard {
        visible: root.people.count > 0

        Repeater {
            model: root.people
            delegate: ListRow {
                id: row
                required property int index
                required property string personId
                required property string name
                required property string initials
                objectName: "whom"
                divider: row.index > 0
                discText: row.initials
                tone: "action"
                title: row.name
                chevron: false
                onClicked: root.model.owner.assignTo(row.personId)
            }
        }
    }
    HField {
        id: name
        objectName: "newWhom"
        //: Follow-up page: label of the field for someone who is not on the list
        label: qsTr("Somebody new: name, initials or a code")
        onAccepted: root.model.owner.assignNew(name.typed, root.session.settings.language)
    }
    HButton {
        objectName: "takeNew"
        Layout.fillWidth: true
        off: name.typed.trim() === ""
        //: Button on the follow-up page: the person who was written in the field
        text: qsTr("It was them")
        onClicked: {
            if (name.typed.trim() === "")
                name.focusField();
            else
                root.model.owner.assignNew(name.typed, root.session.settings.language);
        }
    }
    HButton {
        objectName: "letGo"
        Layout.fillWidth: true
        kind: "text"
        //: Button on the follow-up page: this follow-up is not wanted
        text: qsTr("No follow-up needed")
        onClicked: root.model.owner.letGo()
    }
}
