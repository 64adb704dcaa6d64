pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// On the page of growth: what a peer says of themselves for the county's designation, learning towards the state's
// renewal, the yearly look.
VStack {
    id: root

    required property AppSession session
    readonly property StandingModel model: root.session.own.self.standing

    function words(key: string): string {
        return key === "training" ? caring.step(key).arg(wording.hours(root.session.own.growth.goalMinutes))
            : caring.step(key);
    }

    spacing: 24
    OwnWords { id: wording }
    OwnCareWords { id: caring }

    VStack {
        HText {
            Layout.fillWidth: true
            style: "section"
            //: Heading: what a peer says of themselves for the county's designation
            text: qsTr("Designation, said by me")
        }
        ListCard {
            objectName: "designation"
            Repeater {
                model: root.model.steps
                delegate: CheckRow {
                    id: step
                    required property string key
                    required property string day
                    required property int index
                    objectName: step.key
                    divider: step.index > 0
                    text: root.words(step.key)
                    ticked: step.day !== ""
                    //: Under something that a peer says of themselves. %1 is a date
                    note: step.day === "" ? "" : qsTr("Said on %1").arg(step.day)
                    onTickRequested: (ticked) => root.model.attest(step.key, ticked)
                }
            }
        }
        HText {
            Layout.fillWidth: true
            color: Theme.inkQuiet
            //: Under what a peer says of themselves for the county's designation
            text: qsTr("What San Diego County’s plan asks before the first visit. Nobody checks it here; your program may ask for papers.")
        }
    }
    VStack {
        HText {
            Layout.fillWidth: true
            style: "section"
            //: Heading: learning that counts towards the renewal of the state's certificate
            text: qsTr("Towards renewal")
        }
        HText {
            objectName: "renewal"
            Layout.fillWidth: true
            style: "person"
            //: Learning towards the renewal of a certificate. %1 to %4 are lengths of time such as '12 h'
            text: qsTr("%1 of %2; of it law and ethics: %3 of %4").arg(wording.hours(root.model.learned))
                .arg(wording.hours(root.model.learnedGoal))
                .arg(wording.hours(root.model.ethics)).arg(wording.hours(root.model.ethicsGoal))
        }
        HText {
            Layout.fillWidth: true
            color: Theme.inkQuiet
            //: Under learning towards the renewal of a certificate. %1 is a date
            text: qsTr("Since %1: two years before your certificate ends, or before today. Say at a training what it counts as. The certifier’s page goes first.").arg(root.model.since)
        }
    }
}
