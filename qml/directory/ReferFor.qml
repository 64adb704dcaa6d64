pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Whose hand-off it is: the visit's, or one of the people here once records are open.
VStack {
    id: root

    required property AppSession session
    readonly property ReferModel model: session.directory.refer
    readonly property bool locked: root.session.lock.state !== LockModel.Unlocked

    spacing: 8

    HText {
        style: "section"
        //: Heading: for whom a referral is
        text: qsTr("Who is it for?")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapTarget
        OneChip {
            objectName: "forVisit"
            on: root.model.personId === ""
            text: root.session.now.visit.open
                //: A referral belongs to the visit that is open
                ? qsTr("This visit")
                //: A referral opens a visit
                : qsTr("A new visit")
            onClicked: root.model.setPerson("")
        }
        Repeater {
            model: root.session.people.list
            OneChip {
                required property int index
                required property string personId
                required property string name
                visible: index < 8 || on
                objectName: "for-" + personId
                on: root.model.personId === personId
                text: name
                onClicked: root.model.setPerson(personId)
            }
        }
    }
    HText {
        visible: root.locked
        style: "quiet"
        //: Under the choice for whom a referral is, while records are locked
        text: qsTr("It is kept sealed on the visit. After an unlock it can go to a person.")
    }
    IconLine {
        visible: root.model.sealed && root.locked
        iconName: "lock"
        //: Words of a referral were written before and cannot be read while records are locked
        text: qsTr("What you wrote before is sealed. It shows after an unlock.")
    }
}
