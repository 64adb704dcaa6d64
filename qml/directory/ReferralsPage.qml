pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// Referrals nobody knows the end of yet. Most people who are referred get no help: asking is half of it.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property ReferralsModel model: session.directory.referrals
    readonly property bool locked: root.session.lock.state === LockModel.Locked

    //: Back from the open referrals
    backTo: root.session.router.backRoute === "after" ? qsTr("After") : qsTr("Back")
    //: Title of the list of open referrals
    title: qsTr("Referrals")
    //: Under the title of the list of open referrals
    subtitle: root.model.count > 0 ? qsTr("Ask whether they arrived. What got in the way is worth knowing too.") : ""
    onBackRequested: root.session.router.back()

    Component.onCompleted: root.model.refresh()
    Component.onDestruction: root.model.forgetSettled()
    T.StackView.onActivated: root.model.refresh()

    ReferWords { id: wording }
    ServiceWords { id: ageWording }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.model.refresh()
    }
    Banner {
        visible: root.model.failed
        tone: "caution"
        //: A referral could not be written
        text: qsTr("That is not on disk. Nothing was lost: try again.")
        //: Button
        actionText: qsTr("Look again")
        onActionTriggered: root.model.refresh()
    }
    EmptyState {
        visible: root.model.known && root.model.count === 0
        iconName: "handshake"
        //: List of open referrals, when there is none
        title: qsTr("No open referrals")
        //: List of open referrals, when there is none
        text: qsTr("Refer someone from a service’s page. It stands here until you know whether they arrived.")
        //: Button
        firstText: qsTr("Search the directory")
        onFirstRequested: root.session.router.open("directory")
    }
    Repeater {
        model: root.model.rows
        ReferralCard {
            words: wording
            ages: ageWording
            onArrivedRequested: root.model.arrived(referralId)
            onNotArrivedRequested: why.ask(referralId, service)
            onOpenRequested: root.session.router.open("directory/refer", "@" + referralId)
            onCallRequested: root.session.router.open("now/call", callRoute)
        }
    }
    IconLine {
        visible: root.locked
        iconName: "lock"
        //: List of open referrals while records are locked
        text: qsTr("People’s own referrals show after an unlock.")
    }
    IconLine {
        visible: root.model.unreadable > 0
        iconName: "info"
        caution: true
        //: List of open referrals. %1 is a number
        text: qsTr("Referrals that cannot be read: %1").arg(root.model.unreadable)
    }

    notice: UndoBar {
        visible: root.model.settled !== ""
        text: root.model.settledAs === "yes"
            //: After 'They arrived'. %1 is a service
            ? qsTr("Arrived: %1").arg(root.model.settled)
            //: After 'Did not'. %1 is a service
            : qsTr("Did not arrive: %1").arg(root.model.settled)
        onUndoRequested: root.model.undo()
        onExpired: root.model.forgetSettled()
    }

    sheets: BarrierSheet {
        id: why
        model: root.model
        words: wording
        onCloseRequested: open = false
    }
}
