pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Whom a visit was with: one of the people here, or someone new. It is theirs from then on, with its follow-ups and
// referrals.
Sheet {
    id: root

    required property AppSession session
    required property PastVisitModel model

    full: true
    //: Title of the sheet that says whom a visit was with
    title: qsTr("Who was it with?")
    onOpenChanged: {
        if (root.open)
            root.session.people.list.refresh();
    }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.model.saveTrouble
        onRetryRequested: root.model.retry()
    }
    ListCard {
        visible: root.session.people.list.count > 0

        Repeater {
            model: root.session.people.list
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
                onClicked: root.model.whom.joinTo(row.personId)
            }
        }
    }
    HField {
        id: name
        objectName: "newWhom"
        //: Label of the field for someone who is not on the list
        label: qsTr("Somebody new: name, initials or a code")
        onAccepted: root.model.whom.joinNew(name.typed, root.session.settings.language)
    }
    HButton {
        objectName: "takeNew"
        Layout.fillWidth: true
        off: name.typed.trim() === ""
        //: Button: the person who was written in the field
        text: qsTr("It was them")
        onClicked: {
            if (name.typed.trim() === "")
                name.focusField();
            else
                root.model.whom.joinNew(name.typed, root.session.settings.language);
        }
    }
}
