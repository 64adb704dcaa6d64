pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// What waits with this person: follow-ups, referrals nobody knows the end of, a note that is not finished.
VStack {
    id: root

    required property RowsModel waiting
    required property StoryWords words

    signal asked(kind: string, key: string)

    spacing: 8
    visible: root.waiting.count > 0

    HText {
        style: "label"
        heading: true
        //: Heading on a person's page, over what waits to be done with them
        text: qsTr("Waiting")
    }
    ListCard {
        Repeater {
            model: root.waiting
            delegate: ListRow {
                id: row
                required property int index
                required property string kind
                required property string key
                required property string day
                required property string time
                required property string state_
                required property string what
                required property string detail
                required property int n
                readonly property bool due: row.state_ === "late" || row.state_ === "due"
                objectName: "waiting-" + row.kind
                divider: row.index > 0
                discIcon: row.kind === "followup" ? "event" : row.kind === "referral" ? "handshake" : "edit"
                tone: row.due ? "caution" : "after"
                title: row.kind === "followup" ? root.words.followUps.kind(row.n)
                    //: Row of a person's page. %1 is a service
                    : row.kind === "referral" ? qsTr("Referral: %1").arg(row.what)
                    //: Row of a person's page: a note that was begun
                    : qsTr("Note not finished")
                line: row.kind === "followup"
                    ? root.words.followUps.due(root.words.followUps.moment(row.day, row.detail, row.time))
                    : row.day + ", " + row.time
                //: Row of a person's page: a referral that should be asked after now
                warning: row.kind === "referral" && row.due ? qsTr("Did they arrive?") : ""
                warningIcon: "event"
                onClicked: root.asked(row.kind, row.key)
            }
        }
    }
}
