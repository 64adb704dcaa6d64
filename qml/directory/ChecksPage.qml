pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// What needs a look: wrong numbers and closed places first, then what was never checked, then the oldest.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property UpkeepModel model: session.directory.upkeep

    //: Back to the directory
    backTo: qsTr("Directory")
    //: Title of the list of services that should be checked
    title: qsTr("What needs checking")
    //: Under the title of the list of services that should be checked
    subtitle: qsTr("Call when there is a quiet moment, then tap ‘Still right’ or correct it.")
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.model.look()
    T.StackView.onActivated: root.model.look()

    ServiceWords { id: words }

    function why(key: string, unit: string, count: int): string {
        switch (key) {
        //: Why a service should be checked
        case "wrong_number": return qsTr("A peer met a wrong number");
        //: Why a service should be checked
        case "closed_down": return qsTr("A peer heard it is closed for good");
        //: Why a service should be checked: too many were marked as closed within a day, so nothing is hidden yet
        case "closed_waits": return qsTr("Marked as closed, waits to be confirmed");
        //: Why a service should be checked
        case "never": return qsTr("Never checked");
        //: Why a service should be checked. %1 is an age such as '14 months ago'
        default: return qsTr("Last checked %1").arg(words.age(unit, count));
        }
    }

    HButton {
        visible: root.model.needs.count > 0
        objectName: "goRound"
        Layout.fillWidth: true
        iconName: "call"
        //: Button: to a round of calls that check numbers, ten at most
        text: qsTr("A round of calls")
        onClicked: root.session.router.open("directory/round")
    }
    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.look()
    }
    EmptyState {
        visible: root.model.known && root.model.needs.count === 0
        tone: "good"
        iconName: "check"
        //: List of services that should be checked, when there is none
        title: qsTr("Nothing needs checking")
        //: List of services that should be checked, when there is none
        text: qsTr("Services show up here when a number was wrong, when nobody ever checked them, or after a year.")
    }
    ListCard {
        visible: root.model.needs.count > 0
        Repeater {
            model: root.model.needs
            ListRow {
                id: row
                required property int index
                required property string serviceId
                required property string name
                required property string why
                required property string checkedUnit
                required property int checkedCount
                readonly property bool wrong: row.why === "wrong_number" || row.why.startsWith("closed")
                divider: index > 0
                discIcon: wrong ? "campaign" : "history"
                tone: wrong ? "caution" : "plain"
                title: name
                line: wrong ? "" : root.why(row.why, checkedUnit, checkedCount)
                warning: wrong ? root.why(row.why, checkedUnit, checkedCount) : ""
                onClicked: root.session.router.open("directory/service", serviceId)
            }
        }
    }
    HText {
        visible: root.model.more
        style: "quiet"
        //: Under the list of services that should be checked, when there are more
        text: qsTr("There are more. These come first.")
    }
}
