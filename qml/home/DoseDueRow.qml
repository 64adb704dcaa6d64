import QtQuick
import Handrail.View

// Under the emergency bar of every page but the steps themselves: another dose may be given. Leads to the person it
// is for; in hand-over and on the wall to the unlock before them. It has its own place and lies over nothing. Only
// the neutral screen has none: Hide promises that nothing shows what is going on, and it is said the moment the
// screen comes back.
CallingRow {
    id: root

    required property AppSession session
    property bool lent: false // the device is in somebody else's hands: the steps are behind the unlock
    readonly property RunModel run: session.now.run
    readonly property int at: root.run.people.dueAt
    // a run that ended has no row any more
    readonly property int dose: root.run.people.rows.revision < 0 || root.at < 0 ? 0
        : root.run.people.rows.word(root.at, "dueDose") ?? 0
    readonly property int person: root.run.people.rows.revision < 0 || root.at < 0 ? 0
        : root.run.people.rows.word(root.at, "person") ?? 0

    signal wayBack()

    objectName: "doseDue"
    text: root.run.people.rows.count > 1
        //: Row on every page while an emergency goes on and more than one person is down. %1 is 1, 2 …, %2 the number
        //: of the dose
        ? qsTr("Person %1: time for dose %2, if needed").arg(root.person).arg(root.dose)
        //: Row on every page while an emergency goes on. %1 is the number of the dose
        : qsTr("Time for dose %1, if needed").arg(root.dose)
    accessibleDescription: root.lent
        //: What the row 'Time for dose 2, if needed' does while the device is lent, for screen readers
        ? qsTr("To the passphrase, and then back to the steps")
        //: What the row 'Time for dose 2, if needed' does, for screen readers
        : qsTr("Back to the steps")
    onClicked: {
        if (root.lent)
            return root.wayBack();
        root.run.people.show(root.at);
        root.session.router.open("now/overdose");
    }
}
