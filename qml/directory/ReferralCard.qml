import QtQuick
import QtQuick.Layouts
import Handrail.Controls

// One open referral: where, for whom, what was agreed, and one tap that closes the loop.
Rectangle {
    id: root

    required property string referralId
    required property string service
    required property string person
    required property string answer
    required property string agreed
    required property string callRoute
    required property bool due
    required property string agoUnit
    required property int agoCount
    required property ReferWords words
    required property ServiceWords ages

    signal arrivedRequested()
    signal notArrivedRequested()
    signal openRequested()
    signal callRequested()

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height + 24
    radius: Theme.radiusCard
    color: Theme.surface
    border { width: Theme.lineWidth; color: Theme.line }

    VStack {
        id: column
        y: 8
        width: parent.width
        spacing: 8

        ListRow {
            objectName: "open-" + root.referralId
            discIcon: "handshake"
            tone: root.due ? "caution" : "after"
            title: root.service
            line: (root.person === ""
                   //: A referral that belongs to a visit and to nobody by name
                   ? qsTr("From a visit") : root.person) + ", " + root.ages.ago(root.agoUnit, root.agoCount)
                  + "\n" + Sentences.joined([root.words.answer(root.answer), root.agreed])
            //: An open referral that should be asked after now
            warning: root.due ? qsTr("Did they arrive?") : ""
            warningIcon: "event"
            chevron: true
            divider: false
            onClicked: root.openRequested()
        }
        Item { // a VStack gives its children their place: these keep a margin
            Layout.fillWidth: true
            implicitWidth: 326
            implicitHeight: ends.implicitHeight

            ButtonPair {
                id: ends
                x: 16
                width: parent.width - 32
                share: 1.3
                HButton {
                    objectName: "not-" + root.referralId
                    kind: "line"
                    //: Button: the person did not come to the service
                    text: qsTr("Did not")
                    onClicked: root.notArrivedRequested()
                }
                HButton {
                    objectName: "arrived-" + root.referralId
                    kind: root.due ? "fill" : "tint"
                    iconName: "check"
                    //: Button: the person came to the service
                    text: qsTr("They arrived")
                    onClicked: root.arrivedRequested()
                }
            }
        }
        Item {
            Layout.fillWidth: true
            visible: root.callRoute !== ""
            implicitWidth: 326
            implicitHeight: call.implicitHeight

            HButton {
                id: call
                x: 16
                width: Math.min(implicitWidth, parent.width - 32)
                kind: "text"
                leading: true
                iconName: "call"
                //: Button: opens the sheet with the number of the service of a referral. %1 is the service
                text: qsTr("Call %1").arg(root.service)
                onClicked: root.callRequested()
            }
        }
    }
}
