import QtQuick
import Handrail.Controls
import Handrail.View

// A visit was closed: what was kept and where, said once, in the flow of the page one comes to.
Banner {
    id: root

    required property AppSession session
    readonly property HomeModel model: session.home
    readonly property bool told: root.model.closedTimes >= 0
    readonly property string meant: session.lock.state === LockModel.Unlocked ? root.model.closedName : ""
    readonly property string whom: session.now.visit.closing.notGiven ? "" : root.meant
    readonly property string next: session.people.followUps.count > 0 ? when.at(session.people.followUps.next) : ""

    visible: root.told
    objectName: "visitClosed"
    tone: "good"
    text: {
        if (!root.told)
            return "";
        let said = root.whom === ""
            //: Home, after a visit was closed
            ? qsTr("Visit closed. It is kept sealed on this device.")
            //: Home, after a visit was closed. %1 is the name of the person it was with
            : qsTr("Visit closed. It is kept with %1.").arg(root.whom);
        if (root.whom !== root.meant)
            //: Home, after a visit was closed that could not be put with the person it was with. %1 is their name.
            //: Visits is the name of a part of the app
            said += " " + qsTr("It could not be put with %1: do it under Visits.").arg(root.meant);
        //: Home, after a visit was closed. %1 is how many things on its timeline were kept
        said += " " + qsTr("Entries kept: %1.").arg(root.model.closedTimes);
        if (root.model.closedNoted)
            //: Home, after a visit was closed with a note
            said += " " + qsTr("The note is kept with it.");
        if (root.next !== "")
            //: Home, after a visit was closed. %1 is a moment such as 'tomorrow, 5:00 PM'. After is the name of a part
            //: of the app
            said += " " + qsTr("Next follow-up: %1, under After.").arg(root.next);
        return said;
    }
    //: Closes a notice
    actionText: qsTr("Close")
    onActionTriggered: root.model.forgetClosed()

    FollowUpWords { id: when }
}
